# Sourced by what needs displays of its own, each with a window manager.
STARTED=

# open_display FOLDER SIZE: starts one and sets DISPLAY; close_displays ends it
open_display() {
	start_display "$1" "$2" ""
	DISPLAY=:$number
	export DISPLAY
}

# open_displays FOLDER SIZE: starts nine and sets ASSAY_DISPLAYS to what all their numbers begin with, before 1 to 9
open_displays() {
	ASSAY_DISPLAYS=7
	while is_there /tmp/.X"$ASSAY_DISPLAYS"[0-9]-lock /tmp/.X11-unix/X"$ASSAY_DISPLAYS"[0-9]; do
		ASSAY_DISPLAYS=$((ASSAY_DISPLAYS + 1))
	done
	export ASSAY_DISPLAYS
	for last in 1 2 3 4 5 6 7 8 9; do
		start_display "$1" "$2" "$ASSAY_DISPLAYS$last"
	done
}

# is_there FILE...: whether one of them is
is_there() {
	for one in "$@"; do
		[ ! -e "$one" ] || return 0
	done
	return 1
}

# start_display FOLDER SIZE NUMBER: with any number that is free, for an empty one; it is in $number then
start_display() {
	mkfifo "$1/display$3"
	Xvfb ${3:+":$3"} -displayfd 3 -screen 0 "$2x24" -nolisten tcp 3>"$1/display$3" >"$1/xvfb$3.log" 2>&1 &
	STARTED="$STARTED $!"
	read -r number <"$1/display$3" || {
		cat "$1/xvfb$3.log" >&2
		return 1
	}
	NO_AT_BRIDGE=1
	GTK_THEME=Adwaita
	export NO_AT_BRIDGE GTK_THEME
	unset WAYLAND_DISPLAY || true
	DISPLAY=:$number openbox >"$1/openbox$3.log" 2>&1 &
	STARTED="$STARTED $!"
}

close_displays() {
	for one in $STARTED; do
		kill "$one" 2>/dev/null || true
	done
}
