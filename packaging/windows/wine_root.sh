# SPDX-License-Identifier: Apache-2.0
# For the scripts that try packages by Wine in a Debian 13; sourced by bash. Wants root, the folder of that system.
# shellcheck shell=bash disable=SC2154

leave() { for folder in "$root/dev" "$root/proc"; do umount --recursive --lazy "$folder" || true; done; }
trap leave EXIT
for folder in /proc /dev; do
    mount --rbind "$folder" "$root$folder"
    mount --make-rslave "$root$folder"
done
inside() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 HOME=/root chroot "$root" "$@"; }
# Without a screen: with one Qt calls what Wine 10 does not have (WcsCreateIccProfile).
as_user() { inside timeout 300 su tester -c "cd; export WINEDEBUG=-all WINEDLLOVERRIDES='mscoree,mshtml=' XDG_RUNTIME_DIR=/tmp; $1"; }
step() {
    local began=$EPOCHREALTIME status=0
    "${@:2}" >"$root.step" 2>&1 </dev/null || status=$?
    printf '%-62s %6.1f s  status %s\n' "$1" "$(bc <<<"$EPOCHREALTIME - $began")" "$status"
    if ((status)); then
        cat "$root.step"
        exit "$status"
    fi
}
wants() { grep -q -- "$1" "$root.step" || { echo "  missing: $1"; cat "$root.step"; exit 1; }; }
fails() { ! "$@"; }
older_numpy() { # in the folder of an installation
    rm -rf "$1/runtime/lib/carrel/"numpy{,.libs}
    cp -r "$root.numpy/"numpy{,.libs} "$1/runtime/lib/carrel/"
    chown -R --reference="$root/home/tester" "$1/runtime/lib/carrel/"numpy{,.libs} # an upgrade writes over it
}
