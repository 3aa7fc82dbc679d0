#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Signs Carrel.app, packs it as .pkg and .dmg, has Apple notarise both, staples and asks Gatekeeper. On a Mac.
# NOT RUN YET: written where no Mac was.
#
# usage: release.sh APP OUT
#
#   CARREL_APP_IDENTITY         "Developer ID Application: …" in a keychain; without, everything is signed ad hoc, for trying only
#   CARREL_INSTALLER_IDENTITY   "Developer ID Installer: …", for the .pkg
#   CARREL_NOTARY_PROFILE       what `xcrun notarytool store-credentials` was told; without, nothing is notarised
#   CARREL_KEYCHAIN             where that is kept, if not in the login keychain
#
# Order: libraries, frameworks, carrelctl, then the bill of materials with their hashes, then the bundle, which seals it.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
stop() { echo "release.sh: $*" >&2; exit 1; }
[[ $# -eq 2 ]] || stop "usage: release.sh APP OUT"
[[ $(uname) == Darwin ]] || stop "this needs a Mac with Xcode's command line tools; sign.py signs ad hoc elsewhere"
app=$1 out=$2
contents=$app/Contents
[[ -f $contents/Info.plist ]] || stop "$app is no application"
python=${PYTHON:-python3}
mkdir -p "$out"

told() { /usr/libexec/PlistBuddy -c "Print :$1" "$contents/Info.plist"; }
identifier=$(told CFBundleIdentifier) version=$(told CFBundleShortVersionString) oldest=$(told LSMinimumSystemVersion)
identity=${CARREL_APP_IDENTITY:--}
if [[ $identity == - ]]; then
    echo "No CARREL_APP_IDENTITY: signed ad hoc, without the hardened runtime. For trying only."
    options=(--force --sign -)
    check=()
else
    options=(--force --sign "$identity" --options runtime --timestamp)
    check=(--hardened)
fi

# Inside first: what holds others is sealed over them.
find "$contents/Frameworks" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
    xargs -0 -n 20 codesign "${options[@]}"
find "$contents/Frameworks" -type d -name '*.framework' -prune -print0 | xargs -0 -n 1 codesign "${options[@]}"
entitled=(--entitlements "$here/entitlements.plist")
codesign "${options[@]}" "${entitled[@]}" --identifier "$identifier.carrelctl" "$contents/MacOS/carrelctl"
"$python" "$here/papers.py" write "$app"
codesign "${options[@]}" "${entitled[@]}" "$app"

codesign --verify --deep --strict --verbose=2 "$app"
"$python" "$here/check_app.py" "$app" ${check[@]+"${check[@]}"}

# The .pkg: the application, and carrelctl where shells look.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work/root/Applications" "$work/root/usr/local/bin"
ditto "$app" "$work/root/Applications/Carrel.app"
ln -s /Applications/Carrel.app/Contents/MacOS/carrelctl "$work/root/usr/local/bin/carrelctl"
pkgbuild --analyze --root "$work/root" "$work/parts.plist"
# Else the installer would look for another Carrel.app on the disk and replace that one.
/usr/libexec/PlistBuddy -c "Set :0:BundleIsRelocatable false" "$work/parts.plist"
pkgbuild --root "$work/root" --component-plist "$work/parts.plist" --identifier "$identifier.pkg" --version "$version" \
    --ownership recommended --install-location / "$work/Carrel-app.pkg"
sed -e "s/@VERSION@/$version/g" -e "s/@MINIMUM@/$oldest/g" "$here/distribution.xml" >"$work/distribution.xml"
pkg=$out/Carrel-$version.pkg
signed=()
if [[ -n ${CARREL_INSTALLER_IDENTITY:-} ]]; then signed=(--sign "$CARREL_INSTALLER_IDENTITY" --timestamp); fi
productbuild --distribution "$work/distribution.xml" --package-path "$work" ${signed[@]+"${signed[@]}"} "$pkg"

# The .dmg: for people who drag.
dmg=$out/Carrel-$version.dmg
mkdir "$work/image"
ditto "$app" "$work/image/Carrel.app"
ln -s /Applications "$work/image/Applications"
hdiutil create -volname "Carrel $version" -srcfolder "$work/image" -fs HFS+ -format ULFO -ov "$dmg"
if [[ $identity != - ]]; then codesign --sign "$identity" --timestamp "$dmg"; fi

if [[ -z ${CARREL_NOTARY_PROFILE:-} ]]; then
    echo "No CARREL_NOTARY_PROFILE: not notarised. Gatekeeper would refuse it on another Mac."
else
    profile=(--keychain-profile "$CARREL_NOTARY_PROFILE")
    if [[ -n ${CARREL_KEYCHAIN:-} ]]; then profile+=(--keychain "$CARREL_KEYCHAIN"); fi
    for each in "$pkg" "$dmg"; do
        xcrun notarytool submit "$each" "${profile[@]}" --wait --timeout 2h
        xcrun stapler staple "$each"
        xcrun stapler validate "$each"
    done
    spctl --assess --verbose=4 --type install "$pkg"
    spctl --assess --verbose=4 --type open --context context:primary-signature "$dmg"
    pkgutil --check-signature "$pkg"
fi
shasum -a 256 "$pkg" "$dmg"
