#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# An AppImage of a payload. Not run here: appimagetool and its runtime are in no package of Debian.
#
#   appimage.sh PAYLOAD OUT
set -euo pipefail

payload=${1:?name the payload} out=${2:?name a folder}
files=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/files
icon=$(cd "$(dirname "${BASH_SOURCE[0]}")/../../../resources/icons" && pwd)/carrel.svg
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
tree=$work/Carrel.AppDir
mkdir -p "$tree/opt" "$tree/usr/share/metainfo"
cp -a "$payload" "$tree/opt/carrel"
cp "$files/carrel.desktop" "$tree/carrel.desktop"
cp "$icon" "$tree/carrel.svg"
version=$("$payload/bin/carrelctl" --version | cut -d' ' -f2)
sed "s/@VERSION@/$version/; s/@DATE@/$(date -u +%F)/" "$files/org.carrel.Carrel.metainfo.xml" \
    >"$tree/usr/share/metainfo/org.carrel.Carrel.appdata.xml"
ln -s opt/carrel/bin/carrel "$tree/AppRun"
appimagetool "$tree" "$out/Carrel-$version-$(uname -m).AppImage"
