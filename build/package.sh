#!/usr/bin/env bash
# Makes what people install, in build/bin, and their SHA-256 sums:
#   psephos_VERSION_ARCH.deb                 the window and the command line, with menu entry and psephos:// links
#   psephos-VERSION-windows-amd64.exe        the window for Windows, with icon and manifest
# The same commit gives the same bytes: paths are trimmed and times are the commit's.
#   build/package.sh [deb|windows]           one of them only
# Needs the pages, built by build/frontend.sh.
set -euo pipefail
cd "$(dirname "$0")/.."
what=${1:-all}
version=$(node -p 'require("./wails.json").info.productVersion')
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct 2>/dev/null || stat -c %Y wails.json)
export SOURCE_DATE_EPOCH
ldflags="-s -w -buildid= -X psephos/app.Version=$version"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
mkdir -p build/bin
made=()

package_deb() {
  local arch root="$scratch/deb" depends file
  arch=$(dpkg --print-architecture)
  mkdir -p "$root"/{DEBIAN,usr/bin,usr/share/applications,usr/share/metainfo,usr/share/doc/psephos}
  mkdir -p "$root"/usr/share/icons/hicolor/{512x512,scalable}/apps
  go build -trimpath -buildvcs=false -tags desktop,production,webkit2_41 -ldflags "$ldflags" -o "$root/usr/bin/psephos-desktop" .
  go build -trimpath -buildvcs=false -ldflags "$ldflags" -o "$root/usr/bin/psephos" ./cmd/psephos
  install -m 644 build/package/psephos.desktop "$root/usr/share/applications/"
  install -m 644 build/package/psephos.metainfo.xml "$root/usr/share/metainfo/"
  install -m 644 build/appicon.png "$root/usr/share/icons/hicolor/512x512/apps/psephos.png"
  install -m 644 build/appicon.svg "$root/usr/share/icons/hicolor/scalable/apps/psephos.svg"
  install -m 644 LICENSE "$root/usr/share/doc/psephos/copyright"
  # The guides lie as in docs, with the pictures that they show, so that their links work.
  mkdir -p "$root"/usr/share/doc/psephos/{guides,images}
  for guide in voter organiser trustee command-line; do
    install -m 644 "docs/guides/$guide.md" "$root/usr/share/doc/psephos/guides/"
    for image in $(grep -o '](\.\./images/[a-z0-9-]*\.png)' "docs/guides/$guide.md" | grep -o '[a-z0-9-]*\.png'); do
      install -m 644 "docs/images/$image" "$root/usr/share/doc/psephos/images/"
    done
  done
  gzip -9n <CHANGELOG.md >"$root/usr/share/doc/psephos/changelog.gz"
  # dpkg-shlibdeps reads which libraries the programs are linked with; it insists on a source package's control file.
  mkdir "$scratch/debian"
  printf 'Source: psephos\n\nPackage: psephos\nArchitecture: %s\n' "$arch" >"$scratch/debian/control"
  depends=$(cd "$scratch" && dpkg-shlibdeps -O -e deb/usr/bin/psephos-desktop -e deb/usr/bin/psephos 2>/dev/null | sed -n 's/^shlibs:Depends=//p')
  [ -n "$depends" ] || { echo "package: dpkg-shlibdeps found no libraries" >&2; exit 1; }
  cat >"$root/DEBIAN/control" <<CONTROL
Package: psephos
Version: $version
Architecture: $arch
Section: misc
Priority: optional
Maintainer: The Psephos developers
Installed-Size: $(du -sk --exclude=DEBIAN "$root" | cut -f1)
Depends: $depends
Recommends: desktop-file-utils, hicolor-icon-theme
Description: self-custodial voting wallet
 Makes and keeps the voter's key on the voter's own machine, signs ballots
 there, and checks the whole election from the chain. With the command line
 for organisers, trustees, auditors and the election office.
CONTROL
  (cd "$root" && find usr -type f -print0 | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
  find "$root" -type d -exec chmod 755 {} +
  file="build/bin/psephos_${version}_$arch.deb"
  dpkg-deb --root-owner-group -Zxz --build "$root" "$file" >/dev/null
  made+=("$file")
}

package_windows() {
  local file="build/bin/psephos-$version-windows-amd64.exe" resource=resource_windows_amd64.syso
  # The linker takes icon, version and manifest from a .syso file beside main.go; it is there while it links.
  trap 'rm -rf "$scratch" resource_windows_amd64.syso' EXIT
  x86_64-w64-mingw32-windres --preprocessor=gcc --preprocessor-arg=-E --preprocessor-arg=-xc --preprocessor-arg=-DRC_INVOKED \
    -I build/package -D VERSION_TEXT="\\\"$version\\\"" -D VERSION_WORDS="${version//./,},0" -O coff build/package/psephos.rc "$resource"
  GOOS=windows GOARCH=amd64 CGO_ENABLED=0 go build -trimpath -buildvcs=false -tags desktop,production -ldflags "$ldflags -H windowsgui" -o "$file" .
  rm -f "$resource"
  made+=("$file")
}

case "$what" in
all) package_deb; package_windows ;;
deb) package_deb ;;
windows) package_windows ;;
*) echo "usage: build/package.sh [deb|windows]" >&2; exit 2 ;;
esac
(cd build/bin && sha256sum "${made[@]#build/bin/}") | tee build/bin/SHA256SUMS
