#!/bin/sh
# Looks into the archives for Linux, Windows and macOS and runs what can be run of each here, without a window:
#   archives.sh FOLDER_OF_ARCHIVES
# Exit status 1 when anything is not as it should be.
set -u
archives=$(cd "$1" && pwd)
ROOT=$(cd "$(dirname "$0")/../.." && pwd)
. "$ROOT/releng/scripts/setup.sh"
need_jdk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$ROOT/releng/scripts/checks.sh"
cd "$work" || exit 1

# every bundle that the configuration starts is in the archive
all_there() {
	sed -n 's/^[^#][^,]*,[^,]*,\(plugins[^,]*\),.*/\1/p' configuration/org.eclipse.equinox.simpleconfigurator/bundles.info >named
	[ -s named ] && while read -r jar; do [ -e "$jar" ] || { echo "$jar"; return 1; }; done <named
}

# look SYSTEM WINDOWING START_SCRIPT PLATFORM: in the folder of an unpacked product
look() {
	check "$1: every bundle is there" all_there
	check "$1: the natives of this system, and of no other" sh -c "ls plugins/org.eclipse.swt.$2.*.jar && [ \$(ls plugins | grep -cE 'swt\.(gtk|win32|cocoa)\.') -eq 1 ]"
	check "$1: the sentence vectors" sh -c "ls plugins/org.assay.vectors_*.jar"
	check "$1: their natives, and those of no other system" sh -c "ls plugins/org.assay.vectors.$4_*/natives/*onnxruntime4j_jni.* && [ \$(ls plugins | grep -c '^org\.assay\.vectors\.') -eq 1 ]"
	check "$1: the start script" test -s "$3"
	check "$1: it knows its product" grep -q '^eclipse.product=org.assay.app.product' configuration/config.ini
	check "$1: settings go to the user's folder" grep -q '^osgi.instance.area.default=@user.home' configuration/config.ini
	check "$1: the language pack" sh -c "ls plugins | grep -q '^org.assay.reading.en_'"
	check "$1: it answers" sh -c "'$JAVA' -Djava.awt.headless=true -Dassay.cwd='$work' -Dassay.home='$PWD' -jar plugins/org.eclipse.equinox.launcher_*.jar -nosplash -application org.assay.cli.application -data @none --version | grep -q '^assay 0\.'"
}

mkdir linux windows macos
check "the archive for Linux opens" tar xzf "$archives"/assay-*-linux.gtk.x86_64.tar.gz -C linux
cd linux/assay && look Linux gtk bin/assay linux.x86_64
check "Linux: the start script can be run" test -x bin/assay
cd "$work" && rm -rf linux

check "the archive for Windows opens" unzip -q "$archives"/assay-*-win32.win32.x86_64.zip -d windows
cd windows/assay && look Windows win32 assay.cmd win32.x86_64
check "Windows: its script has the line ends of that system" sh -c "tr -cd '\\r' <assay.cmd | wc -c | grep -qx \"\$(wc -l <assay.cmd)\""
cd "$work" && rm -rf windows

check "the archive for macOS opens" tar xzf "$archives"/assay-*-macosx.cocoa.aarch64.tar.gz -C macos
cd macos/Assay.app/Contents/Eclipse && look macOS cocoa bin/assay macosx.aarch64
check "macOS: the start script can be run" test -x bin/assay
check "macOS: what a double click starts is named" grep -q '<string>assay</string>' ../Info.plist
check "macOS: with its version" sh -c "grep -qE '<string>[0-9]+\\.[0-9]+\\.[0-9]+</string>' ../Info.plist"
check "macOS: can be run, and answers" sh -c "test -x ../MacOS/assay && JAVA_HOME='$JAVA_HOME' ../MacOS/assay --version | grep -q '^assay 0\.'"
check "macOS: and has a picture" sh -c "head -c 4 ../Resources/assay.icns | grep -q icns"
check "macOS: the window is on the first thread" grep -q XstartOnFirstThread bin/assay
cd "$work" || exit 1

report
