# Sourced by the runs that measure the built product from inside: puts a plug-in that measures into a copy of it.

# measure NAME FOLDER CASE: starts a copy of the product in FOLDER on CASE with the plug-in of releng/NAME/bench, and prints its figures
measure() {
	name=$1
	work=$2
	case=$3
	source=$ROOT/releng/$name/bench
	product=${BENCH_PRODUCT:-$PRODUCT}
	cp -r "$product" "$work/product"
	mkdir "$work/classes"
	"$JAVA_HOME/bin/javac" --release 21 -proc:none -nowarn -cp "$product/plugins/*" -d "$work/classes" \
		"$ROOT"/releng/scripts/bench/*.java "$source"/*.java
	"$JAVA_HOME/bin/jar" cfm "$work/product/plugins/assay.bench.${name}_1.0.0.jar" "$source/META-INF/MANIFEST.MF" \
		-C "$work/classes" . -C "$source" plugin.xml
	find "$work/product/configuration" -name '*bundles.info' | while read -r list; do
		echo "assay.bench.$name,1.0.0,plugins/assay.bench.${name}_1.0.0.jar,4,false" >>"$list"
	done
	HOME=$work NO_AT_BRIDGE=1 ASSAY_JAVA_OPTIONS="-Duser.home=$work -Dassay.bench=$work/figures ${BENCH_OPTIONS:-}" \
		"$work/product/bin/assay" "$case" >"$work/window.log" 2>&1 || cat "$work/window.log" >&2
	cat "$work/figures"
}
