@echo off
rem Starts Assay.
rem   assay [CASE]            the window, on a case or on the last one
rem   assay VERB [ARGS...]    without a window; assay --help lists the verbs
rem   assay --safe ...        either of them, without the plug-ins that were added; the window with a fresh layout
rem   assay --window          the window, also with plug-ins that kept the last start from coming to its end
rem Memory: set ASSAY_MEMORY=4g; other options of the Java machine: ASSAY_JAVA_OPTIONS
setlocal EnableExtensions
set "HOME_DIR=%~dp0"
if "%HOME_DIR:~-1%"=="\" set "HOME_DIR=%HOME_DIR:~0,-1%"
set "JAVA="

call :try "%JAVA_HOME%"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" call :tryExe "%%~$PATH:J"
if not defined JAVA for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%LocalAppData%\Programs\Eclipse Adoptium\*") do call :try "%%~D"
if not defined JAVA (
	echo Assay needs Java 21 or later, and none was found. 1>&2
	echo Install one, for example from adoptium.net, and set JAVA_HOME to its folder. 1>&2
	exit /b 69
)

set "LAUNCHER="
for %%L in ("%HOME_DIR%\plugins\org.eclipse.equinox.launcher_*.jar") do set "LAUNCHER=%%~L"
if not defined LAUNCHER (
	echo This copy of Assay is incomplete: no launcher in %HOME_DIR%\plugins. Unpack the archive again. 1>&2
	exit /b 69
)
if not defined ASSAY_MEMORY set "ASSAY_MEMORY=2g"

rem what Assay came with; kept before anything can be added to it
set "OWN=%HOME_DIR%\configuration\assay-bundles.info"
set "BUNDLES=%HOME_DIR%\configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"
if not exist "%OWN%" copy "%BUNDLES%" "%OWN%" >nul 2>&1
set "SAFE="
set "FIRST=%~1"
set "REST=%*"
if "%~1"=="--safe" (
	set "SAFE=asked"
	set "FIRST=%~2"
)
if defined SAFE set "REST=%REST:*--safe=%"

set "HEADLESS=yes"
if not defined FIRST set "HEADLESS="
if "%FIRST%"=="--window" set "HEADLESS="
if defined FIRST if exist "%FIRST%\case.assay" set "HEADLESS="

rem A start with added plug-ins leaves a mark, which is gone once the window is there. A start that finds one leaves the
rem plug-ins out, and so do those after it until the plug-ins are others.
set "STARTING="
if not defined HEADLESS if not defined SAFE if exist "%OWN%" call :markStart
set "ADDED="
if defined SAFE if exist "%OWN%" set "ADDED=-Dorg.eclipse.equinox.simpleconfigurator.configUrl=file:assay-bundles.info"

if defined HEADLESS (
	"%JAVA%" %ADDED% -Xmx%ASSAY_MEMORY% -XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true "-Dassay.cwd=%CD%" "-Dassay.home=%HOME_DIR%" %ASSAY_JAVA_OPTIONS% -jar "%LAUNCHER%" -nosplash -application org.assay.cli.application -data @none %REST%
	exit /b
)
:window
"%JAVA%" %ADDED% -Xmx%ASSAY_MEMORY% --enable-native-access=ALL-UNNAMED "-Dassay.cwd=%CD%" "-Dassay.home=%HOME_DIR%" "-Dassay.safe=%SAFE%" "-Dassay.starting=%STARTING%" %ASSAY_JAVA_OPTIONS% -jar "%LAUNCHER%" -nosplash %*
rem 23 asks to be started again: after an installation, or after the window's layout was reset
if %ERRORLEVEL%==23 goto window
exit /b %ERRORLEVEL%

:markStart
fc /b "%OWN%" "%BUNDLES%" >nul 2>&1 && exit /b
set "STARTING=%USERPROFILE%\.assay\starting"
set "FAILED=%USERPROFILE%\.assay\failed-plugins"
if exist "%STARTING%" move /y "%STARTING%" "%FAILED%" >nul 2>&1
if not "%FIRST%"=="--window" if exist "%FAILED%" fc /b "%FAILED%" "%BUNDLES%" >nul 2>&1 && set "SAFE=failed"
if defined SAFE exit /b
if not exist "%USERPROFILE%\.assay" mkdir "%USERPROFILE%\.assay" >nul 2>&1
copy /y "%BUNDLES%" "%STARTING%" >nul 2>&1
exit /b

:try
if "%~1"=="" exit /b
call :tryExe "%~1\bin\java.exe"
exit /b

:tryExe
if defined JAVA exit /b
if not exist "%~1" exit /b
for /f "tokens=3" %%V in ('call "%~1" -version 2^>^&1 ^| findstr /i "version"') do call :check "%~1" %%~V
exit /b

:check
for /f "delims=.-+" %%M in ("%~2") do if %%M GEQ 21 set "JAVA=%~1"
exit /b
