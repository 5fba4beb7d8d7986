#!/usr/bin/env bash
# Makes the window's bindings again: what TypeScript sees of the exported methods of the bound areas (app.App.Areas). Needs neither Node nor GTK.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export PSEPHOS_HOME="$scratch/data" CGO_ENABLED=0 tsoutputtype=interfaces
# Wails writes bindings for today's methods only; those of an area that is gone would stay.
mv frontend/desktop/wailsjs/go "$scratch/go"
if ! go run -tags bindings . >"$scratch/log" 2>&1; then
  rm -rf frontend/desktop/wailsjs/go && mv "$scratch/go" frontend/desktop/wailsjs/go
  cat "$scratch/log" >&2
  echo "bindings: the window's bindings could not be made (above)." >&2
  exit 1
fi
