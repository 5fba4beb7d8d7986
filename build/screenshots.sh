#!/usr/bin/env bash
# Takes pictures of every screen of the window: light and dark, large and small. They go to build/tmp/screenshots, or to the
# folder given.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p build/tmp
go build -o build/tmp/e2e-fund ./frontend/e2e/fund
go build -tags dev,webkit2_41 -o build/tmp/psephos-desktop-dev .
export PICTURES=${1:-$PWD/build/tmp/screenshots}
rm -rf "$PICTURES" && mkdir -p "$PICTURES"
xvfb-run -a npm --prefix frontend run --silent screenshots
echo "pictures are in $PICTURES"
