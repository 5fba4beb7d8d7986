#!/usr/bin/env bash
# Measures the ballot cryptography and, in the same run, Belenios on the same number of ballots and options, and
# prints one line of JSON:
#   {"encryptMsPerBallot":…,"verifyBallotsPerSecond":…,"decodeSeconds":…,"beleniosBallotsPerSecond":…,"ratioToBelenios":…}
# verifyBallotsPerSecond is for 20,000 ballots, ratioToBelenios for 300 on both sides. Tables go to stderr.
# usage: build/bench/ballot.sh
set -euo pipefail
cd "$(dirname "$0")/../.."

table=$(mktemp)
trap 'rm -f "$table"' EXIT
go test -run '^$' -bench '^Benchmark(Encrypt|VerifyBatch|Decode)$' ./ballot | tee "$table" >&2
belenios=$(build/bench/belenios.sh 300)
echo "Belenios: $belenios" >&2

awk -v belenios="$belenios" '
	/^BenchmarkEncrypt/                             { encrypt = $3 / 1e6 }
	/^BenchmarkVerifyBatch\/20000/                  { verify = $5 }
	/^BenchmarkVerifyBatch\/300/                    { same = $5 }
	/^BenchmarkDecode\/4_options_100000_ballots_p=2/ { decode = $3 / 1e9 }
	END {
		match(belenios, /"ballotsPerSecond":[0-9.]+/)
		peer = substr(belenios, RSTART + 19, RLENGTH - 19)
		printf "{\"encryptMsPerBallot\":%.3f,\"verifyBallotsPerSecond\":%.0f,\"decodeSeconds\":%.3f,\"beleniosBallotsPerSecond\":%.2f,\"ratioToBelenios\":%.0f}\n",
			encrypt, verify, decode, peer, same / peer
	}' "$table"
