# Sourced by ./assay and ./verify: finds what the build needs, and gets it where that is allowed.
. "$ROOT/features/org.assay.feature/rootfiles/unix/bin/find-java.sh"

say() { printf '%s\n' "$*" >&2; }

# need_packages NAME:TEST ...  TEST is a command, a library when it begins with lib, or a file
need_packages() {
	missing=
	for pair in "$@"; do
		package=${pair%%:*}
		test=${pair#*:}
		case $test in
		lib*) { ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; } | grep -q "$test" || missing="$missing $package" ;;
		/*) [ -e "$test" ] || missing="$missing $package" ;;
		*) command -v "$test" >/dev/null 2>&1 || missing="$missing $package" ;;
		esac
	done
	[ -n "$missing" ] || return 0
	install_packages $missing
}

install_packages() {
	if ! command -v apt-get >/dev/null 2>&1; then
		say "These system packages are missing (Debian's names):$*" "Install them with your system's package tool."
		exit 69
	fi
	if [ "$(id -u)" -eq 0 ]; then
		say "Installing system packages: $*"
		apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null && return 0
		say "The system packages could not be installed. Try: apt-get install $*"
	elif command -v sudo >/dev/null 2>&1 && sudo -n true 2>/dev/null; then
		say "Installing system packages: $*"
		sudo apt-get update -qq && sudo DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null && return 0
		say "The system packages could not be installed. Try: sudo apt-get install $*"
	else
		say "Some system packages are missing. Type:" "  sudo apt-get install $*"
	fi
	exit 69
}

need_jdk() {
	if ! find_java javac; then
		for jdk in openjdk-25-jdk-headless openjdk-21-jdk-headless; do
			if command -v apt-cache >/dev/null 2>&1 && apt-cache show "$jdk" >/dev/null 2>&1; then
				install_packages "$jdk"
				break
			fi
		done
		if ! find_java javac; then
			say "The build needs a JDK 21 or later, and none was found." \
				"Install one (sudo apt-get install openjdk-21-jdk, or from adoptium.net) and set JAVA_HOME to its folder."
			exit 69
		fi
	fi
	JAVA_HOME=${JAVA%/bin/java}
	export JAVA_HOME
}

PRODUCT=$ROOT/releng/org.assay.product/target/products/assay/linux/gtk/x86_64/assay
# is there when the product and its archives are
WHOLE=$ROOT/releng/org.assay.product/target/products/whole
STAMP=$ROOT/releng/org.assay.product/target/built

# true when the product is there and no source is newer
is_built() {
	[ -f "$STAMP" ] && [ -x "$PRODUCT/bin/assay" ] || return 1
	newer=$(find "$ROOT/bundles" "$ROOT/features" "$ROOT/releng" "$ROOT/targetplatform" "$ROOT/pom.xml" "$ROOT/.mvn" \
		\( -name target -o -name bin -path '*/bundles/*' -o -name '.tycho-*' -o -name '.polyglot*' -o -name '*.tests' \) -prune \
		-o -type f -newer "$STAMP" -print 2>/dev/null | head -n 1)
	[ -z "$newer" ]
}

# the qualifier of a version: the moment of the last commit, so that the same sources give the same bytes
qualifier() {
	git -C "$ROOT" log -1 --format=%cd --date=format-local:%Y%m%d%H%M 2>/dev/null || echo dev
}
