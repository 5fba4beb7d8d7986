#!/usr/bin/env bash
# Makes the generated files again: contract bindings, the office's OpenAPI document and its client, the window's bindings.
set -euo pipefail
cd "$(dirname "$0")/.."
contracts/generate
go generate ./backend/... ./app/...
