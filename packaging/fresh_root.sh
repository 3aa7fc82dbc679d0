#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Proves the README where nothing is prepared: a minimal Debian with Python and no more, a copy of this checkout, its
# two commands, their times. Needs Linux, root, debootstrap and git. Of the host only the network settings are taken.
#
#   packaging/fresh_root.sh FOLDER [SUITE [COMMAND…]]
#                        FOLDER is made and kept; SUITE: bookworm (default), trixie; COMMAND instead of those of the README
#   BIND="/srv/wheels"   folders of the host that its pip settings name
#   INCLUDE="cmake,g++"  further packages
#   KEEP=1               use FOLDER as it is instead of making it, and the .venv that is there
set -euo pipefail

root=${1:?name a folder for the new system} suite=${2:-bookworm} commands=("${@:3}")
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

if [[ -z ${KEEP:-} ]]; then
    debootstrap --variant=minbase --include="python3${INCLUDE:+,$INCLUDE}" "$suite" "$root" >"$root.log"
fi

mounted=()
leave() {
    for folder in "${mounted[@]}"; do umount --recursive --lazy "$root$folder"; done
}
trap leave EXIT
for folder in /proc /dev ${BIND:-}; do
    mkdir -p "$root$folder"
    mount --rbind "$folder" "$root$folder"
    mount --make-rslave "$root$folder"
    mounted+=("$folder")
done

# Debian's installer writes this file, debootstrap does not; without it `localhost` has no address.
printf '127.0.0.1 localhost\n::1 localhost\n' >"$root/etc/hosts"

# The network environment: names, proxies, pip's settings, and a certificate bundle that Debian's own will not replace.
cp /etc/resolv.conf "$root/etc/resolv.conf"
find /etc/apt/apt.conf.d -iname '*proxy*' -exec cp {} "$root/etc/apt/apt.conf.d/" \;
bundle=${PIP_CERT:-${SSL_CERT_FILE:-}}
if [[ -n $bundle ]]; then cp -L "$bundle" "$root/etc/host-ca.crt"; fi
for file in /etc/pip.conf /etc/xdg/pip; do
    if [[ -e $file ]]; then mkdir -p "$root${file%/*}" && cp -r "$file" "$root${file%/*}/"; fi
done
settings=(PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8)
while IFS= read -r line; do
    if [[ -n $bundle ]]; then line=${line/"$bundle"//etc/host-ca.crt}; fi
    settings+=("$line")
done < <(env | grep -E '^(PIP_[A-Z_]+|https?_proxy|HTTPS?_PROXY|no_proxy|NO_PROXY)=' || true)

mkdir -p "$root/srv/carrel"
kept=${KEEP:+.venv}
find "$root/srv/carrel" -mindepth 1 -maxdepth 1 ! -name "${kept:-.}" -exec rm -rf {} +
git -C "$checkout" ls-files --cached --others --exclude-standard -z |
    tar -C "$checkout" --null --files-from=- -cf - | tar -C "$root/srv/carrel" -xf -

try() {
    echo "### $*"
    local began=$SECONDS status=0
    env -i "${settings[@]}" chroot "$root" /bin/sh -c 'cd /srv/carrel && exec "$@"' sh "$@" || status=$?
    echo "### status $status after $((SECONDS - began)) s"
    return "$status"
}
if ((${#commands[@]})); then
    try "${commands[@]}"
    exit
fi
try python3 dev.py run -- ask "How do I add a model?"
try python3 dev.py run -- ask "How do I add a model?"
try .ci/run
