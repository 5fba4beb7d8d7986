#!/usr/bin/env bash
# Runs every test of the project and ends with one line "N passed, N failed" over all runners.
#   build/test.sh [go|contracts|frontend|window ...]     only these parts
# Each part writes "passed failed" to build/tmp/results/PART.
set -uo pipefail
cd "$(dirname "$0")/.."
build/setup.sh test || exit 2
results=build/tmp/results
rm -rf "$results" && mkdir -p "$results"
parts=("$@")
[ ${#parts[@]} -gt 0 ] || parts=(contracts frontend go window)
status=0

record() { echo "$2 $3" >"$results/$1"; }

test_go() {
  local log="$results/../go.json"
  # The window's package is only wiring and needs no test build of GTK; -race needs cgo.
  CGO_ENABLED=1 go tool -modfile=build/tools/go.mod gotestsum --format pkgname --jsonfile "$log" -- \
    -race -timeout 30m -p 2 ./... || status=1
  record go $(node build/count.mjs go "$log")
}

test_contracts() {
  local log="$results/../forge.log"
  contracts/forge test 2>&1 | tee "$log" || status=1
  local line
  line=$(grep -E 'tests passed, .* failed' "$log" | tail -n 1)
  record contracts "$(sed -E 's/.* ([0-9]+) tests passed.*/\1/' <<<"${line:-x 0 tests passed}")" \
    "$(sed -E 's/.* ([0-9]+) failed.*/\1/' <<<"${line:-x 1 failed}")"
}

test_frontend() {
  local log="$results/../vitest.json"
  rm -f "$log"
  npm --prefix frontend run --silent test -- --reporter=default --reporter=json --outputFile.json="$PWD/$log" || status=1
  record frontend $(node build/count.mjs vitest "$log")
}

# End to end: the real Go side in a browser, and the real window under a virtual display.
test_window() {
  local log="$results/../window.log"
  make --no-print-directory build && build/e2e.sh 2>&1 | tee "$log" || status=1
  record window "$(grep -c '^ok ' "$log")" "$(grep -c '^not ok ' "$log")"
}

for part in "${parts[@]}"; do
  echo "== $part"
  "test_$part"
done
total=$(cat "$results"/* | awk '{ p += $1; f += $2 } END { print p+0, f+0 }')
passed=${total% *} failed=${total#* }
for file in "$results"/*; do echo "$(basename "$file"): $(cat "$file")" | awk '{ print $1, $2, "passed,", $3, "failed" }'; done
if [ "$status" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
