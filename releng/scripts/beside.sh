#!/bin/sh
# What ./verify tries while Maven runs, one after the other: whether what is generated is up to date, and the product, from
# the moment that Maven has built it (it goes on with the tests):
#   beside.sh
# Tells of each step how it went, how long it took, and what it said. Exit status 1 when one failed.
set -u
ROOT=$(cd "$(dirname "$0")/../.." && pwd)
cd "$ROOT" || exit 1
. releng/scripts/setup.sh
need_jdk
# short runs of Maven are not worth compiling well
export MAVEN_OPTS=-XX:TieredStopAtLevel=1
said=$(mktemp)
trap 'rm -f "$said"' EXIT
failed=0

# step COMMAND...
step() {
	began=$(date +%s)
	if "$@" >"$said" 2>&1; then how=passed; else how=FAILED failed=1; fi
	echo "== $(basename "$1" .sh): $how after $(($(date +%s) - began)) s"
	cat "$said"
}

step releng/model check
step releng/thesaurus check
until [ -e "$WHOLE" ]; do sleep 1; done
step releng/scripts/reader.sh "$PRODUCT"
step releng/scripts/window.sh "$PRODUCT"
step releng/scripts/smoke.sh "$PRODUCT"
step releng/scripts/archives.sh "$PRODUCT/../../../../.."
step releng/scripts/install.sh "$PRODUCT"
step releng/scripts/embed.sh "$PRODUCT"
step releng/api check
exit $failed
