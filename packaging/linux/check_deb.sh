#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Tries a Debian package where nothing is prepared: install, run as an ordinary user, a policy, upgrade, purge.
# Needs Linux, root and debootstrap. Of the host only the network settings of apt are taken.
#
#   packaging/linux/check_deb.sh FOLDER PACKAGE [NEWER]     FOLDER is made and kept; NEWER is upgraded to
#   SUITE=trixie   another Debian than bookworm
#   KEEP=1         use FOLDER as it is instead of making it
set -euo pipefail

root=${1:?name a folder for the new system} package=$(readlink -f "${2:?name a package}") newer=${3:-}
suite=${SUITE:-bookworm}
source "$(dirname "${BASH_SOURCE[0]}")/clean_root.sh"

cp "$package" "$root/tmp/first.deb"
step "lists of packages" inside apt-get update
step "install" inside apt-get install -y --no-install-recommends /tmp/first.deb
a_user
step "carrelctl doctor" as_user 'carrelctl doctor'
wants 'Engine'
# The module for this processor was taken, not the one that runs everywhere.
variant=$(grep -o 'processor features  *[a-z0-9]*: ' "$root.step" | awk '{print $3}')
echo "  module for this processor: ${variant%:}"
if [[ -z $variant ]] || { grep -q avx2 /proc/cpuinfo && [[ $variant == x64: || $variant == sse42: ]]; }; then exit 1; fi
step "an answer of the Guide" as_user 'carrelctl ask "How do I add a model?"'
wants 'models'
step "the window, without a screen" as_user 'QT_QPA_PLATFORM=offscreen carrel --smoke /tmp/smoke.png'
step "nothing of the caller's is loaded" as_user \
    'mkdir -p /tmp/evil/desktop && echo "raise SystemExit(9)" >/tmp/evil/desktop/__init__.py && cd /tmp/evil && PYTHONPATH=/tmp/evil carrelctl policy show'
mkdir -p "$root/etc/carrel"
echo '{"forbidden_domains": ["guide"]}' >"$root/etc/carrel/policy.json"
step "a policy forbids the Guide" fails as_user 'carrelctl ask "How do I add a model?"'
wants 'forbidden_domains'
step "and no variable of the user lifts it" fails as_user 'CARREL_POLICY=/tmp carrelctl ask "How do I add a model?"'
wants 'forbidden_domains'
chown 1000 "$root/etc/carrel/policy.json"
step "a policy of another owner is told" fails as_user 'carrelctl policy show'
wants 'as strict as can be'
rm -r "$root/etc/carrel"
step "man page, desktop file, icon, completion" inside ls /usr/share/man/man1/carrelctl.1.gz /usr/share/applications/carrel.desktop \
    /usr/share/icons/hicolor/scalable/apps/carrel.svg /usr/share/bash-completion/completions/carrelctl
as_user 'printf "%s\n" "theme = \"dark\"" >~/.config/carrel/settings.toml'
if [[ -n $newer ]]; then
    cp "$newer" "$root/tmp/second.deb"
    step "upgrade" inside apt-get install -y --no-install-recommends /tmp/second.deb
    step "still answers" as_user 'carrelctl ask "How do I add a model?"'
    step "and the user's settings are there" as_user 'grep dark ~/.config/carrel/settings.toml'
fi
step "purge" inside apt-get purge -y carrel
nothing_is_left
