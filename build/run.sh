#!/usr/bin/env bash
# Starts a whole local organisation and, where there is a display, opens the desktop app on it. Ctrl-C stops both.
set -euo pipefail
cd "$(dirname "$0")/.."
exec build/bin/psephos dev --data "${PSEPHOS_DEV:-.dev}" --window build/bin/psephos-desktop
