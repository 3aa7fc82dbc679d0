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
if [[ -z ${KEEP:-} ]]; then debootstrap --variant=minbase "${SUITE:-bookworm}" "$root" >"$root.log"; fi
leave() { for folder in "$root/dev" "$root/proc"; do umount --recursive --lazy "$folder" || true; done; }
trap leave EXIT
for folder in /proc /dev; do
    mount --rbind "$folder" "$root$folder"
    mount --make-rslave "$root$folder"
done
cp /etc/resolv.conf "$root/etc/resolv.conf"
find /etc/apt/apt.conf.d -iname '*proxy*' -exec cp {} "$root/etc/apt/apt.conf.d/" \;
printf '127.0.0.1 localhost\n' >"$root/etc/hosts"

inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
as_user() { inside su tester -c "$1"; }
step() {
    local began=$EPOCHREALTIME status=0
    "${@:2}" >"$root.step" 2>&1 || status=$?
    printf '%-58s %6.1f s  status %s\n' "$1" "$(bc <<<"$EPOCHREALTIME - $began")" "$status"
    if ((status)); then
        cat "$root.step"
        exit "$status"
    fi
}
wants() { grep -q -- "$1" "$root.step" || { echo "  missing: $1"; cat "$root.step"; exit 1; }; }
fails() { ! "$@"; }

cp "$package" "$root/tmp/first.deb"
step "lists of packages" inside apt-get update
step "install" inside apt-get install -y --no-install-recommends /tmp/first.deb
inside id tester >/dev/null 2>&1 || inside useradd --create-home tester
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
if left=$(inside find / -xdev \( -path /home -o -path /tmp -o -path /var -o -path /proc -o -path /dev \) -prune -o -iname '*carrel*' -print) && [[ -n $left ]]; then
    printf 'left behind:\n%s\n' "$left"
    exit 1
fi
echo "nothing is left but what belongs to users"
