#!/bin/sh
# Opens the window of the built product as a user would, closes it, kills it, and looks what the next start brings:
#   window.sh PRODUCT_FOLDER
# Needs a JDK, and a display with a window manager in DISPLAY. A small plug-in, built here from the folder window beside
# this script, acts and looks from within. Exit status 1 when anything is not as it should be.
set -u
product=$(cd "$1" && pwd)
ROOT=$(cd "$(dirname "$0")/../.." && pwd)
. "$ROOT/releng/scripts/setup.sh"
need_jdk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$ROOT/releng/scripts/checks.sh"
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
	ASSAY_JAVA_OPTIONS="-Duser.home=$HOME -Dprobe.do=$task -Dprobe.out=$work/$task" timeout 120 "$assay" "$@"
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

report
