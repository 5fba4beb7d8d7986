#!/usr/bin/env bash
# Builds the pages that Go embeds, if their sources changed since the last build.
set -euo pipefail
cd "$(dirname "$0")/.."
mkdir -p build/tmp
stamp=build/tmp/frontend.hash
hash=$(git ls-files -co --exclude-standard -- frontend | grep -v '/dist/' | xargs sha256sum | sha256sum | cut -d' ' -f1)
if [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$hash" ] && [ -f frontend/desktop/dist/index.html ] && [ -f frontend/public/dist/index.html ] && [ -f frontend/check/dist/index.html ] && [ -f frontend/office/dist/index.html ]; then
  exit 0
fi
npm --prefix frontend run --silent build
echo "$hash" >"$stamp"
