#!/bin/sh
# Builds the project that 'assay new-plugin' writes, adds it to a copy of the built product from a folder, a .zip, a web
# address and a jar, and takes it out again:
#   install.sh PRODUCT_FOLDER
# Needs a JDK. Exit status 1 when anything is not as it should be.
set -u
product=$(cd "$1" && pwd)
ROOT=$(cd "$(dirname "$0")/../.." && pwd)
. "$ROOT/releng/scripts/setup.sh"
need_jdk
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2>/dev/null; rm -rf "$work"' EXIT
. "$ROOT/releng/scripts/checks.sh"
cp -a "$product" "$work/assay"
assay=$work/assay/bin/assay
cd "$work" || exit 1
id=org.example.lengths
jar=project/target/$id-1.0.0.jar

"$assay" plugins >before
check "before the first change there is no way back" exits 3 "$assay" rollback
check "a project is written" "$assay" new-plugin project --id "$id"
check "and is what the example shows" sh -c "sed 's#path=\".*/plugins\"#path=\"\\\${env_var:ASSAY_HOME}/plugins\"#' project/assay.target | cmp - '$ROOT/examples/lengths/assay.target'"
check "it builds as it is, and its test runs it on a case" "$ROOT/mvnw" -q -B -f project/pom.xml verify
mkdir -p bundles/plugins
check "it makes a jar" cp "$jar" bundles/plugins

check "a p2 repository is made of it" "$JAVA" -jar assay/plugins/org.eclipse.equinox.launcher_*.jar -nosplash -consoleLog \
	-data @none -application org.eclipse.equinox.p2.publisher.FeaturesAndBundlesPublisher \
	-metadataRepository "file:$work/site" -artifactRepository "file:$work/site" -source "$work/bundles" -compress -publishArtifacts
check "and put into an archive" "$JAVA_HOME/bin/jar" cfM site.zip -C site .
"$JAVA_HOME/bin/jwebserver" -b 127.0.0.1 -p 0 -d "$work" >server.log 2>&1 &
server=$!
address=
for _ in $(seq 100); do
	address=$(sed -n 's/.*\(http:[^ ]*\).*/\1/p' server.log | head -n 1)
	[ -n "$address" ] && break
	sleep 0.1
done
check "a web server answers" test -n "$address"

# round WHAT REPOSITORY [ID]: in and out again
round() {
	check "$1: installed" sh -c "'$assay' install --trust $2 ${3:-} | grep -q '^$id	1.0.0\$'"
	check "$1: the analysis is there" sh -c "'$assay' list analyses | grep -q '$id'"
	check "$1: taken out" sh -c "'$assay' uninstall $id | grep -q '^$id	1.0.0\$'"
}
check "nothing is installed that nobody agreed to" exits 2 "$assay" install site "$id"
check "the question names who made it" grep -q '^  publisher: not named$' stderr
check "whether it is signed" grep -q '^  signature: not signed$' stderr
check "and what it adds" grep -q "^  adds: analysis $id$" stderr
check "and it is not there" sh -c "! '$assay' plugins | grep -q '$id'"
round "a folder" site "$id"
round "an archive" site.zip "$id"
round "a web address" "${address}site" "$id"
check "progress is told as JSON" sh -c "'$assay' install --trust --progress json $jar 2>progress && '$assay' uninstall $id"
check "with its steps" grep -q '"verb":"install","task":"install","done":100,"total":100' progress
check "what was taken out is there again after going back" sh -c "'$assay' rollback | grep -q '^+	$id	1.0.0\$'"
check "--safe leaves it out" sh -c "'$assay' --safe list analyses >listed && ! grep -q '$id' listed"
mkdir newer
(cd newer && "$JAVA_HOME/bin/jar" xf "../$jar" && sed -i 's/^Bundle-Version: 1.0.0/Bundle-Version: 1.1.0/' META-INF/MANIFEST.MF)
check "a newer version is packed" "$JAVA_HOME/bin/jar" cfm newer.jar newer/META-INF/MANIFEST.MF -C newer plugin.xml -C newer org
check "and takes the place of the old one" sh -c "'$assay' update --trust newer.jar | grep -q '^$id	1.1.0\$'"
check "going back brings the old one" sh -c "'$assay' rollback | grep -q '^+	$id	1.0.0\$'"
check "it is taken out" sh -c "'$assay' uninstall $id | grep -q '^$id	1.0.0\$'"

check "an id that is not there is refused" exits 3 "$assay" install site org.example.other
check "and the message says what is" grep -q "site does not hold org.example.other. It offers: $id" stderr
mkdir empty
check "a folder that is no repository is refused" exits 3 "$assay" install empty "$id"
check "and the message says so" grep -q 'empty cannot be used as a repository' stderr
check "a place that is not there is refused" exits 3 "$assay" install nowhere "$id"
check "and the message says so" grep -q 'nowhere: there is no such folder or file' stderr
check "a web address without a repository is refused" exits 3 "$assay" install "${address}empty" "$id"
check "and the message says so" grep -q 'empty cannot be used as a repository' stderr
kill "$server"
check "a server that does not answer is refused" exits 3 "$assay" install "${address}site" "$id"
check "and the message says why" grep -qi 'site cannot be used as a repository: .*(.*connect' stderr
check "an address that is none is a usage error" exits 2 "$assay" install 'http://a b' "$id"
check "and the message says where" grep -q 'http://a b is not an address: .* at character 9' stderr
"$assay" plugins >after
check "after all this Assay is as it was" cmp before after

report
