#!/usr/bin/env bash
# What CI checks beside the tests: vet, linters, formats, and that generated files are what their sources make.
set -uo pipefail
cd "$(dirname "$0")/.."
build/setup.sh test || exit 2
passed=0 failed=0

check() {
  local name=$1; shift
  echo "== $name"
  if "$@"; then passed=$((passed + 1)); else failed=$((failed + 1)); echo "check failed: $name" >&2; fi
}

in_sync() {
  # Against the files as they are now, committed or not, so that it can be run before a commit.
  local before after
  before=$(generated_hash)
  build/generate.sh >/dev/null || return 1
  after=$(generated_hash)
  [ "$before" = "$after" ] || { git --no-pager diff --stat; echo "generated files were not in sync; run make generate and commit" >&2; return 1; }
}
generated_hash() { git ls-files -- contracts/package-lock.json frontend/package-lock.json contracts/bindings docs/openapi app/office frontend/office/lib/office-openapi.ts frontend/desktop/wailsjs | grep -v README | xargs sha256sum; }
tidy() { go mod tidy -diff && go -C build/tools mod tidy -diff; }
# Without cgo, as go vet: one build of the linter, and nothing of GTK to compile.
golangci() { CGO_ENABLED=0 go tool -modfile=build/tools/go.mod golangci-lint "$@"; }
lint() { golangci run ./...; }
format_go() { local out; out=$(golangci fmt --diff ./...) && [ -z "$out" ] || { echo "$out"; return 1; }; }

check "go mod tidy" tidy
check "go vet" env CGO_ENABLED=0 go vet ./...
check "go format" format_go
check "go lint" lint
check "solidity format" contracts/forge fmt --check
check "solidity gas snapshot" env FORGE_SNAPSHOT_CHECK=true contracts/forge test --match-path "test/*Gas.t.sol"
check "frontend format" npm --prefix frontend run --silent format:check
check "frontend lint" npm --prefix frontend run --silent lint
check "frontend types" npm --prefix frontend run --silent typecheck
check "generated files in sync" in_sync
echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
