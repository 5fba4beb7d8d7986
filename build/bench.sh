#!/usr/bin/env bash
# Measures and prints tables; every figure goes into build/bench.json, one flat object that later runs add to.
#   build/bench.sh            ballot cryptography beside Belenios in the same run, and gas
#   build/bench.sh office     results API and relay
#   build/bench.sh window     start and memory of the window
#   build/bench.sh scale [N]  a whole secret election with N (100,000) voters on the development chain
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p build/tmp

merge() { node build/bench/merge.mjs; }

bench_core() {
  echo "== gas, Osaka rules (measured now, compared with the committed snapshots)"
  go test -count=1 -run Gas ./election ./contracts >&2
  node build/bench/gas.mjs | merge
  FORGE_SNAPSHOT_CHECK=true contracts/forge test --match-path 'test/*Gas.t.sol' >/dev/null || { echo "bench: gas differs from the committed snapshots" >&2; exit 1; }
  echo "== ballot cryptography, and Belenios beside it"
  build/bench/ballot.sh | merge
}

bench_office() { build/bench/office.sh | merge; }

bench_window() { build/bench/window.sh | merge; }

bench_scale() {
  local voters=${1:-100000} out=build/tmp/scale.json peak=0 now
  go build -o build/bin/psephos ./cmd/psephos
  build/bin/psephos demo --mode secret --voters "$voters" --options 2 --trustees 5 --threshold 3 --json >"$out" &
  local pid=$!
  # The kernel keeps the peak of a process; it is gone with the process, so it is read while it runs.
  while kill -0 "$pid" 2>/dev/null; do
    now=$(awk '/^VmHWM/ { print int($2 / 1024) }' "/proc/$pid/status" 2>/dev/null || true)
    [ -z "$now" ] || peak=$now
    sleep 0.5
  done
  wait "$pid"
  node build/bench/scale.mjs "$out" "$peak" | merge
}

case "${1:-core}" in
core) bench_core ;;
office) bench_office ;;
window) bench_window ;;
scale) bench_scale "${2:-}" ;;
*) echo "usage: build/bench.sh [office|window|scale [N]]" >&2; exit 2 ;;
esac
echo "written to build/bench.json"
