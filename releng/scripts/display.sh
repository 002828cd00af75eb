# Sourced by what needs displays of its own, each with a window manager.
STARTED=

# open_display FOLDER SIZE: starts one and sets DISPLAY; close_displays ends it
open_display() {
	mkfifo "$1/display"
	Xvfb -displayfd 3 -screen 0 "$2x24" -nolisten tcp 3>"$1/display" >"$1/xvfb.log" 2>&1 &
	STARTED="$STARTED $!"
	read -r number <"$1/display"
	manage "$1" "$number"
	DISPLAY=:$number
	export DISPLAY
}

# open_displays FOLDER SIZE: starts nine and sets ASSAY_DISPLAYS to what all their numbers begin with, before 1 to 9
open_displays() {
	ASSAY_DISPLAYS=7
	while ls -d /tmp/.X11-unix/X"$ASSAY_DISPLAYS"[0-9] /tmp/.X"$ASSAY_DISPLAYS"[0-9]-lock >/dev/null 2>&1; do
		ASSAY_DISPLAYS=$((ASSAY_DISPLAYS + 1))
	done
	export ASSAY_DISPLAYS
	for last in 1 2 3 4 5 6 7 8 9; do
		number=$ASSAY_DISPLAYS$last
		Xvfb ":$number" -screen 0 "$2x24" -nolisten tcp >"$1/xvfb$last.log" 2>&1 &
		STARTED="$STARTED $!"
		until [ -e "/tmp/.X11-unix/X$number" ]; do
			kill -0 $! || return 1 # it has said why in its log
			sleep 0.1
		done
		manage "$1" "$number"
	done
}

# manage FOLDER NUMBER
manage() {
	NO_AT_BRIDGE=1
	GTK_THEME=Adwaita
	export NO_AT_BRIDGE GTK_THEME
	unset WAYLAND_DISPLAY || true
	DISPLAY=:$2 openbox >"$1/openbox$2.log" 2>&1 &
	STARTED="$STARTED $!"
}

close_displays() {
	for one in $STARTED; do
		kill "$one" 2>/dev/null || true
	done
}
