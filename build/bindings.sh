#!/usr/bin/env bash
# Makes the window's bindings again: what TypeScript sees of the exported methods of package app. Needs neither Node nor GTK.
set -euo pipefail
cd "$(dirname "$0")/.."
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
export PSEPHOS_HOME="$scratch/data" CGO_ENABLED=0 tsoutputtype=interfaces
if ! go run -tags bindings . >"$scratch/log" 2>&1; then
  cat "$scratch/log" >&2
  echo "bindings: the window's bindings could not be made (above)." >&2
  exit 1
fi
# Wails writes bindings for today's methods only; those of an area that is gone would stay.
for file in frontend/desktop/wailsjs/go/app/*.js; do
  area=$(basename "$file" .js)
  grep -q "&$area{a}" app/app.go || rm -f "frontend/desktop/wailsjs/go/app/$area".{js,d.ts}
done
