# Sourced by the start script and by the build's scripts: finds a Java of at least 21.
#   find_java java    sets JAVA to a java command; returns 1 when there is none
#   find_java javac   the same, but only in a JDK (the build needs its compiler)

java_major() {
	# the release file answers without starting a JVM
	if [ -r "$1/release" ]; then
		sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release"
	else
		"$1/bin/java" -version 2>&1 | sed -n 's/.* version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1
	fi
}

find_java() {
	path_java=$(command -v java 2>/dev/null || true)
	while [ -n "$path_java" ] && [ -h "$path_java" ]; do
		link=$(readlink "$path_java")
		case $link in
		/*) path_java=$link ;;
		*) path_java=$(dirname "$path_java")/$link ;;
		esac
	done
	for candidate in "${JAVA_HOME:-}" "${path_java%/bin/java}" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
		"$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* \
		/Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home; do
		[ -n "$candidate" ] && [ -x "$candidate/bin/java" ] && [ -x "$candidate/bin/$1" ] || continue
		major=$(java_major "$candidate")
		if [ -n "$major" ] && [ "$major" -ge 21 ]; then
			JAVA=$candidate/bin/java
			return 0
		fi
	done
	return 1
}
