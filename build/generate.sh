#!/usr/bin/env bash
# Makes the generated files again: contract bindings, the office's OpenAPI document and its clients in Go and TypeScript,
# the window's bindings, and what npm leaves out of lock files.
set -euo pipefail
cd "$(dirname "$0")/.."
contracts/generate
go generate ./backend/... ./app/...
npm --prefix frontend run --silent generate
for lock in contracts frontend; do node build/lock.mjs "$lock/package-lock.json"; done
