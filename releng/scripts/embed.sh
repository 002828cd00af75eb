#!/bin/sh
# Runs the program of docs/embedding.md with the jars of the built product, as a user of the library would:
#   embed.sh PRODUCT_FOLDER
# Needs a JDK. Exit status 1 when anything is not as it should be.
set -u
product=$(cd "$1" && pwd)
ROOT=$(cd "$(dirname "$0")/../.." && pwd)
. "$ROOT/releng/scripts/setup.sh"
need_jdk
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$ROOT/releng/scripts/checks.sh"
cd "$work" || exit 1

sed -n '/^```java$/,/^```$/p' "$ROOT/docs/embedding.md" | sed '/^```/d' >Embedded.java
printf 'Ferry to stop in May\nBy Ann Oar\n2025-03-04\n\n"The ferry stops in May," the mayor said on Monday.\n' >ferry.txt
classpath=$(printf '%s:' "$product"/plugins/*.jar)
check "the program of the page runs" "$JAVA" -cp "$classpath" Embedded.java case report.html ferry.txt
cp out said
check "it reads" grep -q '^the mayor: The harbour is closed$' said
check "it warns of nothing" sh -c "! grep -i 'left out\|exception' err"
check "the report holds the quotation" grep -q 'The ferry stops in May' report.html
check "the product opens the case and finds it in order" "$product/bin/assay" validate case
check "and the same claims in it" sh -c "'$product/bin/assay' list quotations case | grep -q 'The ferry stops in May'"
report
