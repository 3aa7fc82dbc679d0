#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# Installs a .pkg on a fresh Mac, uses it, takes it away. NOT RUN YET: written where no Mac was.
#
# usage: check_installed.sh PKG [--signed]      as a user who may use sudo without a password, as on a runner
#
# --signed: its signature, notarisation and hardened runtime are asked for, too.
set -euxo pipefail

pkg=$1 app=/Applications/Carrel.app
if [[ ${2:-} == --signed ]]; then
    pkgutil --check-signature "$pkg"
    xcrun stapler validate "$pkg"
    spctl --assess --verbose=4 --type install "$pkg"
fi
sudo installer -pkg "$pkg" -target /
codesign --verify --deep --strict "$app"
if [[ ${2:-} == --signed ]]; then
    codesign --display --verbose=4 "$app" 2>&1 | grep 'flags=.*runtime'
    spctl --assess --verbose=4 --type execute "$app"
fi

# The engine's callbacks run under the hardened runtime here, and the cell has to let it read its bundle.
carrelctl doctor
carrelctl ask "How do I add a model?"
QT_QPA_PLATFORM=offscreen "$app/Contents/MacOS/Carrel" --smoke "$TMPDIR/smoke.png"
test -s "$TMPDIR/smoke.png"

# A managed preference holds. `profiles` cannot install one unattended, so its file is put where macOS keeps them.
managed="/Library/Managed Preferences/org.carrel.Carrel.plist"
sudo mkdir -p "$(dirname "$managed")"
sudo defaults write "${managed%.plist}" offline -bool true
sudo killall cfprefsd || true
carrelctl policy explain offline | grep 'from  *managed preferences org.carrel.Carrel'
sudo rm -f "$managed"

# Again over itself, then away.
sudo installer -pkg "$pkg" -target /
carrelctl doctor
sudo rm -rf "$app" /usr/local/bin/carrelctl
sudo pkgutil --forget org.carrel.Carrel.pkg
test ! -e "$app"
