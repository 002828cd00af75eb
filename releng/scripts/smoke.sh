#!/bin/sh
# Runs the built product as a user would, without a window: smoke.sh PRODUCT_FOLDER
# Exit status 1 when anything is not as it should be.
set -u
product=$(cd "$1" && pwd)
assay=$product/bin/assay
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
. "$root/releng/scripts/checks.sh"

same_bytes() { (cd "$1" && find . -type f ! -name '.lock*' -exec sha256sum {} + | sort -k 2) >"$2"; }

cp "$root"/bundles/org.assay.help/sample/*.txt "$work"
cd "$work" || exit 1

check "--version says which Assay this is" sh -c "'$assay' --version | grep -q '^assay 0\.'"
check "--help lists the verbs" sh -c "'$assay' --help | grep -q import"
check "a mistyped verb is a usage error" exits 2 "$assay" improt
check "and says so on standard error only" sh -c '[ ! -s stdout ] && grep -q improt stderr'
check "new makes a case in the caller's folder" "$assay" new case --name Smoke
check "the case is a folder with its file" test -f case/case.assay
check "a bad file is reported and the rest is taken in" exits 1 "$assay" import case brenholm-courier.txt no-such-file.txt skerry-today.txt tide-and-grid.txt
check "the message names the bad file" grep -q no-such-file.txt stderr
check "three documents are there" sh -c "[ \$(find case/documents -name '*.xmi' | wc -l) -eq 3 ]"
check "analyze reads them" "$assay" analyze case
same_bytes case "$work/before"
check "a second run" "$assay" analyze case
same_bytes case "$work/after"
check "changes no byte" cmp before after
check "validate finds nothing wrong" "$assay" validate case
check "report writes one file" "$assay" report case -o report.html
check "whose statements link to the words" sh -c "grep -q 'href=\"#' report.html && grep -q '<mark' report.html"
"$assay" report case -o again.html >/dev/null 2>&1
check "and is the same every time" cmp report.html again.html
check "an unknown case is refused with its own status" exits 3 "$assay" report no-case -o x.html
check "read gives one JSON object a file" sh -c "[ \$('$assay' read --json brenholm-courier.txt skerry-today.txt | wc -l) -eq 2 ]"

printf 'People who drink espresso every day suffer fewer cardiac attacks.\n' >words.txt
mkdir tmp
check "a statement is found in other words" sh -c "ASSAY_JAVA_OPTIONS=-Djava.io.tmpdir='$work/tmp' '$assay' check -s 'Coffee lowers the risk of heart disease.' words.txt >found && grep -q 'agrees.*In other words' found"
check "and nothing is left where temporary files go" rmdir tmp
check "the same with a command line of 20,000 letters" sh -c "'$assay' check -s 'Coffee lowers the risk of heart disease.' words.txt \$(printf './words.txt %.0s' \$(seq 1700)) >again && [ \$(grep -c 'In other words' again) -eq 2 ]"

"$assay" read --json brenholm-courier.txt >one.json 2>/dev/null &
first=$!
"$assay" read --json brenholm-courier.txt >two.json 2>/dev/null &
second=$!
wait $first && wait $second; check "two runs beside each other end well" test $? -eq 0
check "give the same answer" sh -c 'cmp one.json two.json && [ -s one.json ]'
check "without a display the window says what to do" sh -c "env -u DISPLAY -u WAYLAND_DISPLAY '$assay' 2>&1 | grep -q -- --help"

report
