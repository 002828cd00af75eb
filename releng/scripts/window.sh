#!/bin/sh
# Opens the window of the built product as a user would, closes it, kills it, and looks what the next start brings:
#   window.sh PRODUCT_FOLDER
# Needs a JDK, Xvfb and openbox; has a display of its own. A small plug-in, built here from the folder window beside this
# script, acts and looks from within. Exit status 1 when anything is not as it should be.
set -u
product=$(cd "$1" && pwd)
ROOT=$(cd "$(dirname "$0")/../.." && pwd)
. "$ROOT/releng/scripts/setup.sh"
need_jdk
work=$(mktemp -d)
. "$ROOT/releng/scripts/display.sh"
trap 'close_displays; rm -rf "$work"' EXIT
. "$ROOT/releng/scripts/checks.sh"
open_display "$work" 1920x1080
cp -a "$product" "$work/assay"
mkdir "$work/home" "$work/classes"
HOME=$work/home
export HOME
cd "$work" || exit 1
assay=$work/assay/bin/assay

# window TASK [ARGS...]: one start of the window, to its end; what the probe saw is in the file TASK
window() {
	task=$1
	shift
	ASSAY_JAVA_OPTIONS="-Duser.home=$HOME -Dprobe.do=$task -Dprobe.out=$work/$task ${PROBE_OPTIONS:-}" timeout 120 "$assay" "$@"
}
# killed: a start that is ended from outside, seven seconds after its change
killed() {
	window mark &
	started=$!
	for _ in $(seq 600); do
		grep -qs -e '^marked' -e '^failed' mark && break
		sleep 0.1
	done
	sleep 7
	kill -KILL "$(sed -n 's/^process //p' mark)"
	wait "$started"
	grep -q '^marked' mark
}

check "the probe compiles" "$JAVA_HOME/bin/javac" --release 21 -nowarn -d classes -cp "$work/assay/plugins/*" \
	"$ROOT"/releng/scripts/window/src/org/assay/probe/*.java
check "and is packed" "$JAVA_HOME/bin/jar" cfm probe.jar "$ROOT/releng/scripts/window/META-INF/MANIFEST.MF" \
	-C "$ROOT/releng/scripts/window" plugin.xml -C classes org
check "and installed" "$assay" install --trust probe.jar
[ "$failed" -eq 0 ] || { report; exit 1; }
check "there is a case" "$assay" new case --name Window
check "with three reports" "$assay" import case "$ROOT"/bundles/org.assay.help/sample/*.txt

check "the window opens an article and closes" window open case
check "it did both" grep -q '^closing' open
check "the next start ends well, and Assay itself will ask before a plug-in is installed" window look
check "it shows the case of the last time with its article open again" grep -q '^editor .' look
check "and its words" grep -q '^words [1-9]' look
check "and no dialog" sh -c "! grep -q '^dialog' look"
mv look first-look 2>/dev/null
check "a quotation is marked by key, and the program killed" killed
check "the start after that ends well" window look
check "the article is open again" grep -q '^editor .' look
check "the quotation is there" grep -q '^own 1' look
check "and it is said that Assay had ended without closing the case" grep -q '^dialog .*ended without closing this case' look
mv look second-look 2>/dev/null
check "the start after a proper end" window look
check "says nothing more" sh -c "grep -q '^own 1' look && ! grep -q '^dialog' look"

# plugin NAME: a plug-in that declares an analysis, in the folder bundles
plugin() {
	mkdir -p "plugin-$1/META-INF" bundles/plugins
	printf 'Bundle-ManifestVersion: 2\nBundle-SymbolicName: org.example.%s;singleton:=true\nBundle-Version: 1.0.0\nBundle-Vendor: The Example Desk\n' "$1" >"plugin-$1.mf"
	echo "<plugin><extension point='org.assay.analysis.analyses'><analysis id='org.example.$1' class='x.Y'/></extension></plugin>" >"plugin-$1/plugin.xml"
	"$JAVA_HOME/bin/jar" cfm "bundles/plugins/org.example.$1_1.0.0.jar" "plugin-$1.mf" -C "plugin-$1" plugin.xml
}
plugin signed
plugin bare
check "there is a key" "$JAVA_HOME/bin/keytool" -genkeypair -alias k -keyalg EC -dname "CN=The Example Desk" -keystore keys -storepass secret1
check "a plug-in is signed with it" "$JAVA_HOME/bin/jarsigner" -keystore keys -storepass secret1 bundles/plugins/org.example.signed_1.0.0.jar k
check "a p2 repository is made of it and of one that is not signed" "$JAVA" -jar assay/plugins/org.eclipse.equinox.launcher_*.jar -nosplash \
	-consoleLog -data @none -application org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher \
	-metadataRepository "file:$work/site" -artifactRepository "file:$work/site" -source "$work/bundles" -compress -publishArtifacts
PROBE_OPTIONS="-Dprobe.site=$work/site"
check "they are installed in the window" window install case
for button in Cancel Install; do
	for line in "org.example.signed 1.0.0" "  publisher: The Example Desk" "  signature: signed by CN=The Example Desk, which is not checked against a list" \
		"  adds: analysis org.example.signed" "org.example.bare 1.0.0" "  signature: not signed" "  adds: analysis org.example.bare"; do
		check "the question ($button) says:$line" grep -qxF "$button: $line" install
	done
done
check "refused, nothing is installed" grep -qx 'Cancel ended 8' install
check "agreed to, both are" grep -qx 'Install ended 0' install
check "and there" sh -c "[ \$('$assay' plugins | grep -c '^org.example.') -eq 2 ]"

report
