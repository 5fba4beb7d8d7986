#!/usr/bin/env bash
# Tests of the window from end to end: the real Go side in a browser, and the real window under WebKit. Prints TAP.
# Needs the pages and build/bin/psephos built (`make build`). Both test builds of the window stay in build/tmp and are never
# shipped: "dev" answers any web page, "automation" obeys WebKitWebDriver.
#   build/e2e.sh [name ...]     only the files of frontend/e2e whose names contain one of the names
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p build/tmp
go build -tags dev,webkit2_41 -o build/tmp/psephos-desktop-dev .
go build -o build/tmp/e2e-fund ./frontend/e2e/fund
go build -tags desktop,production,webkit2_41,automation -o build/tmp/psephos-desktop-automation .
run=(npm --prefix frontend run --silent e2e -- "$@")
# A display of its own: tests neither disturb nor depend on the one people look at.
exec xvfb-run -a -s "-screen 0 1280x900x24" "${run[@]}"
