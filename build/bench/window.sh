#!/usr/bin/env bash
# Measures how soon the window is usable and how much memory it takes, beside a bare Wails window in the same run, on a display
# of its own, and prints one line of JSON. A table goes to stderr. Needs the pages built.
# usage: build/bench/window.sh [RUNS]
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p build/tmp
build() { go build -tags desktop,production,webkit2_41 -ldflags "-s -w" -o "$1" "$2"; }
build build/tmp/window-app .
build build/tmp/window-bare ./build/bench/window/bare
go build -o build/tmp/bench-window ./build/bench/window
exec xvfb-run -a -s "-screen 0 1280x900x24" build/tmp/bench-window -app build/tmp/window-app -bare build/tmp/window-bare -runs "${1:-10}"
