# Sourced by the scripts that try the built product: counts what holds and tells what does not. Needs $work, a folder.
passed=0
failed=0

# check WHAT COMMAND...: the command must succeed
check() {
	what=$1
	shift
	if "$@" >"$work/out" 2>"$work/err"; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "FAILED: $what" >&2
		sed 's/^/    /' "$work/out" "$work/err" | head -n 20 >&2
	fi
}

# exits STATUS COMMAND...: the command must end with this status; what it said is in stdout and stderr
exits() {
	wanted=$1
	shift
	"$@" >"$work/stdout" 2>"$work/stderr"
	[ $? -eq "$wanted" ]
}

# the last line of a script: says how it went, and with its status
report() {
	echo "$passed passed, $failed failed"
	[ "$failed" -eq 0 ]
}
