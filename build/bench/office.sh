#!/usr/bin/env bash
# Measures the office over HTTP, on a development chain, with SQLite and the embedded cache, and prints one line of JSON:
#   {"resultsRequestsPerSecond":…,"resultsP99Ms":…,"relayBallotsPerSecond":…,"streamsOpen":…,"streamsP99Ms":…,…}
# The load generator is a process of its own on the same machine. A table goes to stderr.
# usage: build/bench/office.sh [flags of build/bench/office]
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p build/tmp
# Every stream is an open file on either side.
ulimit -n "$(ulimit -Hn)"
go build -o build/tmp/bench-office ./build/bench/office
exec build/tmp/bench-office "$@"
