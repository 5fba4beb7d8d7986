#!/usr/bin/env bash
# Installs what a fresh Debian 12/13 or Ubuntu 24.04 with Go, Node, make and apt lacks. Run it twice without harm.
#   build/setup.sh            what building and running need
#   build/setup.sh test       and what the tests need: a browser, a virtual display, Redis, PostgreSQL
#   build/setup.sh package    and what packages are made with
#   build/setup.sh bench      and the peers that the benchmarks run beside ours
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:-run}

fail() { echo "setup: $*" >&2; exit 2; }

command -v go >/dev/null || fail "Go 1.26 or later is needed and not installed; see https://go.dev/doc/install."
command -v node >/dev/null || fail "Node 20 or later is needed and not installed; see https://nodejs.org."
command -v npm >/dev/null || fail "npm is needed and not installed; it comes with Node."
[ "$(node -p 'Number(process.versions.node.split(".")[0]) >= 20')" = true ] || fail "Node 20 or later is needed, found $(node --version)."

packages=(gcc libc6-dev pkg-config libgtk-3-dev libwebkit2gtk-4.1-dev)
# For packages: the Windows program's resources, and the libraries that the Debian package depends on.
if [ "$what" != run ]; then packages+=(binutils-mingw-w64-x86-64 dpkg-dev); fi
if [ "$what" = test ] || [ "$what" = bench ]; then
  packages+=(desktop-file-utils libglib2.0-bin xvfb xauth xdotool dbus-x11 chromium webkit2gtk-driver redis-server postgresql fonts-noto-core util-linux)
fi
if [ "$what" = bench ]; then packages+=(belenios-tool); fi

missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
  command -v apt-get >/dev/null || fail "these packages are missing and there is no apt-get to install them: ${missing[*]}"
  as_root=()
  if [ "$(id -u)" != 0 ]; then
    command -v sudo >/dev/null || fail "these packages are missing; install them as root: apt-get install ${missing[*]}"
    as_root=(sudo)
  fi
  echo "setup: installing ${missing[*]}"
  log=$(mktemp)
  export DEBIAN_FRONTEND=noninteractive
  { "${as_root[@]}" apt-get update && "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"; } \
    >"$log" 2>&1 || { tail -n 20 "$log" >&2; fail "apt-get could not install ${missing[*]} (above: the end of its output)."; }
  rm -f "$log"
fi

# npm ci only when the lock file changed since the last time: it deletes and rebuilds the whole folder.
modules() {
  local folder=$1 stamp="$1/node_modules/.lock-hash" hash
  hash=$(sha256sum "$folder/package-lock.json" | cut -d' ' -f1)
  [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$hash" ] && return
  echo "setup: installing $folder/node_modules"
  npm --prefix "$folder" ci --no-audit --no-fund --loglevel=error || fail "npm could not install $folder/node_modules; is the npm registry reachable?"
  echo "$hash" >"$stamp"
}
modules frontend
if [ "$what" != run ] && [ "$what" != package ]; then modules contracts; fi
