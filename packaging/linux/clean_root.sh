# SPDX-License-Identifier: Apache-2.0
# For the scripts that try packages in a Debian that has nothing else; sourced by bash. Wants root, the folder, and suite;
# KEEP in the environment: use the folder as it is. Of the host only the network settings of apt are taken.
# shellcheck shell=bash disable=SC2154

if [[ -z ${KEEP:-} ]]; then debootstrap --variant=minbase "$suite" "$root" >"$root.log"; fi
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
    local status=0
    step_began=$EPOCHREALTIME
    "${@:2}" >"$root.step" 2>&1 || status=$?
    printf '%-58s %6.1f s  status %s\n' "$1" "$(bc <<<"$EPOCHREALTIME - $step_began")" "$status"
    if ((status)); then
        cat "$root.step"
        exit "$status"
    fi
}
wants() { grep -q -- "$1" "$root.step" || { echo "  missing: $1"; cat "$root.step"; exit 1; }; }
fails() { ! "$@"; }
a_user() { # with nothing of Carrel's, whatever another check left
    inside id tester >/dev/null 2>&1 || inside useradd --create-home tester
    as_user 'rm -rf ~/.local/share/carrel ~/.config/carrel ~/.local/state/carrel ~/carrel-* ~/phrase'
}
nothing_is_left() {
    local left
    # Lists, logs and packages that apt and dpkg themselves keep are not Carrel's.
    left=$(inside find / -xdev \( -path /home -o -path /tmp -o -path /proc -o -path /dev -o -path /srv -o -path /var/cache/apt -o -path /var/cache/dnf \
        -o -path /var/lib/apt -o -path /var/lib/dpkg -o -path /var/log \) -prune -o -iname '*carrel*' -print) || true
    if [[ -n $left ]]; then
        printf 'left behind:\n%s\n' "$left"
        exit 1
    fi
    echo "nothing is left but what belongs to users"
}
