#!/usr/bin/env bash
# Measures and prints tables; every figure goes into build/bench.json, one flat object that later runs add to.
#   build/bench.sh            ballot cryptography beside Belenios in the same run, and gas
#   build/bench.sh office     results API and relay
#   build/bench.sh window     start and memory of the window
#   build/bench.sh scale [N]  a whole secret election with N (100,000) voters on the development chain
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p build/tmp

# merge FILE: adds the JSON object on standard input to build/bench.json and prints it as a table.
merge() {
  node -e '
    const fs = require("fs"), file = "build/bench.json";
    const figures = JSON.parse(fs.readFileSync(0, "utf8"));
    const all = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, "utf8")) : {};
    fs.writeFileSync(file, JSON.stringify({ ...all, ...figures }, null, 2) + "\n");
    const width = Math.max(...Object.keys(figures).map((k) => k.length));
    for (const [k, v] of Object.entries(figures)) console.log(`${k.padEnd(width)}  ${v.toLocaleString("en")}`);'
}

bench_core() {
  echo "== gas, Osaka rules (measured now, compared with the committed snapshots)"
  go test -count=1 -run Gas ./election ./contracts >&2
  node -e '
    const gas = JSON.parse(require("fs").readFileSync("election/testdata/gas.json")).osaka;
    const secret = JSON.parse(require("fs").readFileSync("contracts/snapshots/SecretGasTest.json"));
    const of = (name) => { if (!(name in secret)) throw new Error(`no figure for ${name}`); return Number(secret[name]); };
    console.log(JSON.stringify({
      gasEnrolPerVoter: gas.enrolPerVoterSteady, gasOpenBatch64: gas.openBatch64Steady,
      gasYesNoBatch64: of("secret, yes or no, p = 2, batch of 64, a ballot"),
      gasFourOptionsBatch64: of("secret, 4 options, p = 4, batch of 64, a ballot"),
      gasShare: of("trustee, decryption share, 4 options, threshold 3"), gasFinalise: of("finalise, 4 options, threshold 3"),
    }))' | merge
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
  node -e '
    const r = JSON.parse(require("fs").readFileSync(process.argv[1])), peak = Number(process.argv[2]);
    if (r.audit !== "passed" || JSON.stringify(r.results) !== JSON.stringify(r.expected)) throw new Error("the election did not come out right");
    const seconds = Object.entries(r.seconds).filter(([k]) => k !== "total");
    console.error("where the time went");
    for (const [k, v] of seconds) console.error(`  ${k.padEnd(10)} ${v.toFixed(1).padStart(8)} s`);
    console.log(JSON.stringify({ scaleVoters: r.voters, scaleSeconds: r.seconds.total, scalePeakMiB: peak }));' "$out" "$peak" | merge
}

case "${1:-core}" in
core) bench_core ;;
office) bench_office ;;
window) bench_window ;;
scale) bench_scale "${2:-}" ;;
*) echo "usage: build/bench.sh [office|window|scale [N]]" >&2; exit 2 ;;
esac
echo "written to build/bench.json"
