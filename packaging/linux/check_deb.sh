#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Tries a Debian package where nothing is prepared: install, run as an ordinary user, a policy, upgrade, purge.
# Needs Linux, root and debootstrap. Of the host only the network settings of apt are taken.
#
#   packaging/linux/check_deb.sh FOLDER PACKAGE [NEWER]     FOLDER is made and kept; NEWER is upgraded to
#   SUITE=trixie   another Debian than bookworm
#   CHECKOUT=…     the command that starts the window from a checkout: how much longer does the package take?
#   ARCHIVE=…      the archive for one user of the same payload, tried too
#   KEEP=1         use FOLDER as it is instead of making it
set -euo pipefail

root=${1:?name a folder for the new system} package=$(readlink -f "${2:?name a package}") newer=${3:-}
suite=${SUITE:-bookworm}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
source "$here/clean_root.sh"

cp "$package" "$root/tmp/first.deb"
step "lists of packages" inside apt-get update
step "install" inside apt-get install -y --no-install-recommends /tmp/first.deb
took=$(bc <<<"$EPOCHREALTIME - $step_began")
(($(bc <<<"$took <= 60"))) || { echo "  more than 60 s"; exit 1; }
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
# A screen: an X server of this machine, which the new system reaches by its socket without a file. No library of X is added there.
if command -v Xvfb >/dev/null; then
    rm -f "$root.display"
    exec {screen}> >(exec cat >"$root.display")
    Xvfb -displayfd "$screen" -screen 0 1280x800x24 -ac -nolisten tcp -listen local >/dev/null 2>&1 &
    server=$!
    exec {screen}>&-
    trap 'kill $server; leave' EXIT
    until [[ -s $root.display ]] || ! kill -0 $server; do read -rt 0.1 <> <(:) || true; done
    on_screen() { as_user "DISPLAY=:$(<"$root.display") QT_QPA_PLATFORM=xcb $1"; }
    step "the window on a screen (X11)" on_screen 'carrel --smoke /tmp/screen.png && head -c 8 /tmp/screen.png | grep -q PNG'
else
    echo "SKIPPED: the window on a screen needs Xvfb"
fi
if [[ -n ${CHECKOUT:-} ]]; then
    installed="env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot '$root' su tester -c 'QT_QPA_PLATFORM=offscreen carrel --smoke /tmp/smoke.png'"
    step "its start against a checkout's" python3 "$here/start_ratio.py" "$installed" "$CHECKOUT"
    cat "$root.step"
fi
# Ten users of this machine, each with a chat of the Guide that goes on.
rm -rf "$root/tmp/ten" && mkdir -m 777 "$root/tmp/ten"
for number in {0..9}; do
    inside id "ten$number" >/dev/null 2>&1 || inside useradd --create-home "ten$number"
    mkfifo "$root/tmp/ten/$number"
    chmod 666 "$root/tmp/ten/$number"
    inside su "ten$number" -c "carrelctl chat </tmp/ten/$number >/tmp/ten/$number.told" &
    # shellcheck disable=SC2093,SC1083 # an array's element takes the number of the descriptor
    exec {open[number]}>"$root/tmp/ten/$number"
    # shellcheck disable=SC2154 # by the line above
    echo 'How do I add a model?' >&"${open[number]}"
done
for number in {0..9}; do
    until grep -q model "$root/tmp/ten/$number.told" 2>/dev/null; do read -rt 0.2 <> <(:) || true; done
done
guide=$(find "$root/opt/carrel" -name 'carrel-guide*.gguf')
step "ten users at once share the pages of a model" python3 "$here/shared_pages.py" "$guide" 10
cat "$root.step"
# shellcheck disable=SC2093,SC1083 # as above
for number in {0..9}; do exec {open[number]}>&-; done
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
as_user 'umask 077 && echo "Correct horse battery staple 7" >~/phrase && echo "Where does the lemon tree stand?" | carrelctl chat' >/dev/null
step "a chat, encrypted with a passphrase" as_user 'carrelctl key passphrase set --new-file ~/phrase'
step "cannot be read without" fails as_user 'carrelctl search lemon'
if [[ -n $newer ]]; then
    cp "$newer" "$root/tmp/second.deb"
    step "upgrade" inside apt-get install -y --no-install-recommends /tmp/second.deb
    step "still answers" as_user 'carrelctl --passphrase-file ~/phrase ask "How do I add a model?"'
    step "and the user's settings are there" as_user 'grep dark ~/.config/carrel/settings.toml'
    step "and the encrypted chat" as_user 'carrelctl --passphrase-file ~/phrase search lemon'
    wants 'lemon.* tree'
fi
if [[ -n ${ARCHIVE:-} ]]; then
    xz --decompress --stdout "$ARCHIVE" >"$root/tmp/archive.tar" # so small a Debian has no xz
    own=('for one user:' 'cd ~/carrel-*/bin && ./carrelctl')
    step "${own[0]} the archive unpacked" as_user 'cd && rm -rf carrel-* && tar -xf /tmp/archive.tar && grep -q administrator carrel-*/README'
    step "${own[0]} an answer of the Guide" as_user "${own[1]} --passphrase-file ~/phrase ask 'How do I add a model?'"
    wants 'model'
    step "${own[0]} the window" as_user 'QT_QPA_PLATFORM=offscreen ~/carrel-*/bin/carrel --smoke /tmp/own.png'
    step "${own[0]} it updates itself" as_user "${own[1]} update status"
    wants 'at the next start'
fi
step "purge" inside apt-get purge -y carrel
nothing_is_left
