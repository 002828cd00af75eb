#!/bin/sh
# Reads the window of the built product as a screen reader does, part after part, on the sample case:
#   reader.sh PRODUCT_FOLDER [DUMP_FILE]
# Exit status 1 when anything that one works with has no name, when something that is drawn does not say what it is, what it shows
# and where in it the keys are, or when one of Assay's own canvases cannot be reached with
# Tab. Needs a JDK, Xvfb, openbox, and the accessibility bus of a desktop (Debian: dbus-daemon, at-spi2-core); without the
# last nothing is read, which is an error in CI only. Has a display of its own.
set -u
product=$(cd "$1" && pwd)
ROOT=$(cd "$(dirname "$0")/../.." && pwd)
. "$ROOT/releng/scripts/setup.sh"
. "$ROOT/releng/scripts/display.sh"
need_jdk
if ! command -v dbus-run-session >/dev/null || ! command -v dbus-send >/dev/null \
	|| [ ! -e /usr/share/dbus-1/services/org.a11y.Bus.service ]; then
	say "The window was not read as a screen reader does: dbus-run-session, dbus-send or at-spi2-core is missing."
	[ "${CI:-}" = true ] && exit 1
	exit 0
fi
work=$(mktemp -d)
dump=${2:-$work/dump}
end() {
	[ -z "${program:-}" ] || kill "$program" 2>/dev/null || true
	close_displays
	wait
	rm -rf "$work"
}
trap end EXIT
trap 'exit 130' INT TERM
. "$ROOT/releng/scripts/checks.sh"
if [ -z "${ASSAY_READING:-}" ]; then
	open_display "$work" 1280x800
	mkdir -m 700 "$work/run"
	env -u NO_AT_BRIDGE -u DBUS_SESSION_BUS_ADDRESS XDG_RUNTIME_DIR="$work/run" \
		ASSAY_READING=1 dbus-run-session -- "$0" "$product" "$dump" 2>"$work/buses" # what the buses say is of use in failure only
	status=$?
	grep -v -e "^dbus-daemon" -e "^SpiRegistry" -e "^X connection" "$work/buses" >&2
	exit $status
fi

cp -a "$product" "$work/assay"
mkdir "$work/home" "$work/classes" "$work/reader"
HOME=$work/home
export HOME
cd "$work" || exit 1
check "the probe compiles" "$JAVA_HOME/bin/javac" --release 21 -nowarn -d classes -cp "$work/assay/plugins/*" \
	"$ROOT"/releng/scripts/window/src/org/assay/probe/*.java
check "and is packed" "$JAVA_HOME/bin/jar" cfm probe.jar "$ROOT/releng/scripts/window/META-INF/MANIFEST.MF" \
	-C "$ROOT/releng/scripts/window" plugin.xml -C classes org
check "and installed" "$work/assay/bin/assay" install --trust probe.jar
check "the reader compiles" "$JAVA_HOME/bin/javac" --release 21 -d reader "$ROOT"/releng/scripts/reader/*.java
bus=$(dbus-send --session --print-reply=literal --dest=org.a11y.Bus /org/a11y/bus org.a11y.Bus.GetAddress |
	sed -n 's/^ *unix:path=\([^,]*\).*/\1/p')
check "there is an accessibility bus" test -S "$bus"
[ "$failed" -eq 0 ] || { report; exit 1; }

ASSAY_JAVA_OPTIONS="-Duser.home=$HOME -Dprobe.do=read -Dprobe.out=$work/said -Dprobe.go=$work/go" \
	timeout 600 "$work/assay/bin/assay" >window.log 2>&1 &
program=$!
check "everything one works with has a name, and what is drawn a role and a value" "$JAVA_HOME/bin/java" -cp reader ReaderWalk "$bus" said "$work/go" "$dump"
tail -n 1 out
check "every canvas can be reached with Tab" sh -c "! grep '^missed' said"
check "every dialog opens" sh -c "! grep '^closed' said"
check "the window closes" grep -q '^closing' said
[ "$failed" -eq 0 ] || tail -n 20 window.log >&2
report
