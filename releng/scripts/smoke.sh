#!/bin/sh
# Runs the built product as a user would, without a window: smoke.sh PRODUCT_FOLDER
set -eu
product=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$product/bin/assay" --version
