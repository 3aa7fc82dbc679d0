#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Tries what setup.exe installs for one user: that it updates itself, application and engine, where there is no Windows: in the
# system that check_wine.sh made. An update that does not come up is passed by; an uninstallation leaves the user's data alone.
#
#   packaging/windows/check_wine_updates.sh FOLDER TRIAL     FOLDER: of check_wine.sh; TRIAL: what updates_trial.py made
set -euo pipefail

root=${1:?name the folder of check_wine.sh} trial=$(readlink -f "${2:?name what updates_trial.py made}")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source=packaging/windows/wine_root.sh
source "$here/wine_root.sh"

prefix=$root/home/tester/.wine/drive_c
own=$prefix/users/tester/AppData/Local/Programs/Carrel
data=$prefix/users/tester/AppData/Local/carrel
ctl='wine "C:\users\tester\AppData\Local\Programs\Carrel\carrelctl.exe"'
rm -rf "$own" "$prefix/good" "$prefix/broken"
cp -r "$trial/good" "$trial/broken" "$prefix/"
cp "$trial"/*-setup.exe "$prefix/own.exe"
mkdir -p "$data"
echo 'theme = "dark"' >"$data/settings.toml"
chown -R --reference="$root/home/tester" "$data"
step "setup.exe: silent installation for one user" as_user "wine 'C:\\own.exe' /S && wineserver --wait"
older_numpy "$own"
step "an update of both parts from a folder" as_user "$ctl update install 'C:\\good'"
wants 'app 9.1 starts the next time'
wants 'engine 99.0.1 starts the next time'
step "the new application starts" as_user "$ctl --version"
wants 'Carrel 9.1'
step "with the new engine" as_user "$ctl doctor"
wants 'llama-cpp-python 99.0.1'
wants 'an update, .*Carrel.engine.99.0.1'
step "an answer of the Guide" as_user "$ctl ask 'How do I add a model?'"
wants 'model'
printf 'set QT_QPA_PLATFORM=offscreen\r\n"C:\\users\\tester\\AppData\\Local\\Programs\\Carrel\\Carrel.exe" --smoke C:\\own.png\r\n' >"$prefix/own.cmd"
rm -f "$prefix/own.png"
step "the window, without a screen" as_user "timeout 60 wine cmd /c 'C:\\own.cmd'; wineserver --wait"
test -s "$prefix/own.png" || { echo "  no picture of the window"; exit 1; }
grep -q '"up": \["9.1"\]' "$own/app/marks-window.json" || { echo "  of another version"; exit 1; }
step "an update that does not come up" as_user "$ctl update install 'C:\\broken'"
step "fails once" fails as_user "$ctl --version"
step "and is passed by" as_user "$ctl --version"
wants 'Carrel 9.1'
step "which is told" as_user "$ctl update status"
wants '9.2 did not come up'
step "rollback of the engine" as_user "$ctl update rollback engine"
step "the packaged engine runs" as_user "$ctl doctor"
wants "Carrel's own package"
step "setup.exe again: what it brings counts" as_user "wine 'C:\\own.exe' /S && wineserver --wait"
test ! -e "$own/app/9.1" || { echo "  an older version is left"; exit 1; }
step "and what was accepted is remembered" fails as_user "$ctl update install 'C:\\good'"
wants 'its serial 1 is below 2'
rm -rf "$own/runtime/lib/carrel/"numpy{,.libs} # Wine's, which is none of the package's
step "uninstallation" as_user "wine 'C:\\users\\tester\\AppData\\Local\\Programs\\Carrel\\Uninstall.exe' /S; wineserver --wait"
test ! -e "$own" || { find "$own" | head -n 20; exit 1; }
step "the user's settings are untouched" grep dark "$data/settings.toml"
rm -rf "$prefix/good" "$prefix/broken"
