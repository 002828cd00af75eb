# Sourced by what needs a display of its own with a window manager.
X=
WM=

# open_display FOLDER SIZE: starts both and sets DISPLAY; close_display ends them
open_display() {
	mkfifo "$1/display"
	Xvfb -displayfd 3 -screen 0 "$2x24" -nolisten tcp 3>"$1/display" >"$1/xvfb.log" 2>&1 &
	X=$!
	read -r number <"$1/display"
	DISPLAY=:$number
	NO_AT_BRIDGE=1
	GTK_THEME=Adwaita
	export DISPLAY NO_AT_BRIDGE GTK_THEME
	unset WAYLAND_DISPLAY || true
	openbox >"$1/openbox.log" 2>&1 &
	WM=$!
}

close_display() {
	[ -z "$WM" ] || kill "$WM" 2>/dev/null || true
	[ -z "$X" ] || kill "$X" 2>/dev/null || true
}
