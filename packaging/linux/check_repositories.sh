#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Installs from signed repositories where nothing is prepared, and sees what is wrongly signed refused.
# Needs Linux, root, debootstrap, gpg, apt-utils; for the RPM rpm and createrepo_c, and dnf inside (fetched by apt).
#
#   packaging/linux/check_repositories.sh FOLDER DEB [RPM]   FOLDER is made and kept
#   SUITE=trixie   another Debian than bookworm
#   KEEP=1         use FOLDER as it is instead of making it
set -euo pipefail

root=${1:?name a folder for the new system} deb=$(readlink -f "${2:?name a .deb}") rpm=${3:+$(readlink -f "$3")}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
suite=${SUITE:-bookworm}
source "$here/clean_root.sh"
work=$(mktemp -d)
leave_keys() {
    for home in right wrong; do GNUPGHOME=$work/$home gpgconf --kill gpg-agent || true; done
    rm -rf "$work"
}
trap 'leave; leave_keys' EXIT
# apt, dnf and rpm say it with capitals or without.
wants() { grep -qiE -- "$1" "$root.step" || { echo "  missing: $1"; cat "$root.step"; exit 1; }; }
repository() { GNUPGHOME=$work/$1 python3 "$here/repository.py" "$2" "$3" "$(cat "$work/$1.key")" "$4"; }

for home in right wrong; do
    GNUPGHOME=$work/$home python3 "$here/repository.py" test-key "$work/$home" >"$work/$home.key"
done
rm -rf "$root/srv/apt" "$root/srv/dnf" "$root/srv/wrong"
step "a repository for apt" repository right apt "$root/srv/apt" "$deb"
step "lists of Debian, with certificates" inside apt-get update
install -D "$root/srv/apt/carrel.gpg" "$root/usr/share/keyrings/carrel.gpg"
echo 'deb [signed-by=/usr/share/keyrings/carrel.gpg] file:/srv/apt stable main' >"$root/etc/apt/sources.list.d/carrel.list"
only=(-o "Dir::Etc::SourceList=/dev/null" -o "APT::Get::List-Cleanup=0" -o "Acquire::AllowInsecureRepositories=false")
step "its signature is right" inside apt-get "${only[@]}" update
step "install from it" inside apt-get install -y --no-install-recommends carrel
step "it runs" inside carrelctl --version
step "and is gone again" inside apt-get purge -y carrel

cp -a "$root/srv/apt" "$work/apt"
step "signed by somebody else" repository wrong apt "$root/srv/apt" "$deb"
rm "$root"/var/lib/apt/lists/_srv_apt_*
inside apt-get "${only[@]}" update >"$root.step" 2>&1 || true
wants 'NO_PUBKEY|not signed'
step "is not installed" fails inside apt-get install -y --no-install-recommends carrel
rm -rf "$root/srv/apt" && cp -a "$work/apt" "$root/srv/apt"
echo "Version: 99" >>"$root/srv/apt/dists/stable/main/binary-amd64/Packages"
rm "$root/srv/apt/dists/stable/main/binary-amd64/Packages.gz"
inside apt-get "${only[@]}" update >"$root.step" 2>&1 || true
wants 'hash sum mismatch|unexpected size'
echo "a changed list is refused"
rm -rf "$root/srv/apt" && cp -a "$work/apt" "$root/srv/apt"
inside apt-get "${only[@]}" update >/dev/null 2>&1
printf 'x' | dd of="$(echo "$root"/srv/apt/pool/*.deb)" bs=1 seek=5000 conv=notrunc status=none
step "a changed package is refused" fails inside apt-get install -y --no-install-recommends carrel
wants 'hash sum mismatch|unexpected size'

if [[ -n $rpm ]]; then
    step "a repository for dnf" repository right dnf "$root/srv/dnf" "$rpm"
    step "dnf and rpm" inside apt-get install -y --no-install-recommends dnf rpm
    mkdir -p "$root/etc/yum.repos.d" "$root/etc/pki/rpm-gpg"
    cp "$root/srv/dnf/carrel.asc" "$root/etc/pki/rpm-gpg/RPM-GPG-KEY-carrel"
    sed 's|^baseurl=.*|baseurl=file:///srv/dnf|' "$root/srv/dnf/carrel.repo" >"$root/etc/yum.repos.d/carrel.repo"
    # Else dnf leaves out a repository that it cannot believe, and is content.
    dnf=(dnf -y --releasever=0 --setopt=carrel.skip_if_unavailable=False)
    step "its signature is right" inside "${dnf[@]}" makecache
    step "the package is listed" inside "${dnf[@]}" repoquery carrel
    wants '^carrel-0:'
    step "the key is taken" inside rpmkeys --import /etc/pki/rpm-gpg/RPM-GPG-KEY-carrel
    step "the package's signature is right" inside sh -c 'rpmkeys --checksig --verbose /srv/dnf/*.rpm'
    wants 'key ID .*: OK'
    # Here is no Fedora: what the package demands is there under the names of Debian, so its dependencies are not asked for.
    step "install it" inside sh -c 'rpm -i --nodeps /srv/dnf/*.rpm'
    step "it runs" inside carrelctl --version
    step "and is gone again" inside rpm -e carrel
    step "nothing is left" fails inside ls /opt/carrel
    # Near its end: within the header rpm says that the file is damaged before it looks at a signature.
    changed=$(echo "$root"/srv/dnf/*.rpm)
    printf 'xxxx' | dd of="$changed" bs=1 seek=$(($(stat -c %s "$changed") - 1000)) conv=notrunc status=none
    step "a changed package is refused" fails inside sh -c 'rpmkeys --checksig /srv/dnf/*.rpm'
    wants 'NOT OK'
    rm -rf "$root/srv/dnf"
    step "signed by somebody else" repository wrong dnf "$root/srv/dnf" "$rpm"
    inside "${dnf[@]}" clean all >/dev/null 2>&1
    step "is refused" fails inside "${dnf[@]}" makecache
    wants 'gpg signature'
fi
# The next check of this system looks for what packages leave behind.
rm -rf "$root/srv/apt" "$root/srv/dnf" "$root/etc/apt/sources.list.d/carrel.list" "$root/usr/share/keyrings/carrel.gpg" \
    "$root/etc/yum.repos.d/carrel.repo" "$root/etc/pki/rpm-gpg/RPM-GPG-KEY-carrel"
echo "right signatures are installed from, wrong ones are not"
