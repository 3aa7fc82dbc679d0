#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Walks docs/DEPLOYMENT.md as an IT department would: a package from a repository signed with its own key, its own catalogue with a law
# model, signed, a bundle of that, a policy, and each user prepared at log-in. All in a Debian that has nothing else.
# Needs Linux, root, debootstrap, gpg, apt-utils, and a checkout's Python (PYTHON).
#
#   packaging/linux/check_department.sh FOLDER DEB       FOLDER is made and kept
#   SUITE=trixie   another Debian than bookworm
#   KEEP=1         use FOLDER as it is instead of making it
set -euo pipefail

root=${1:?name a folder for the new system} deb=$(readlink -f "${2:?name a .deb}")
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
python=${PYTHON:-$here/../../.venv/bin/python} suite=${SUITE:-bookworm}
source "$here/clean_root.sh"
work=$(mktemp -d)
trap 'leave; GNUPGHOME=$work/gnupg gpgconf --kill gpg-agent || true; rm -rf "$work"' EXIT
share=$root/srv/carrel
rm -rf "$share" && mkdir -p "$share"

echo "== The department: keys, a repository"
key=$(GNUPGHOME=$work/gnupg python3 "$here/repository.py" test-key "$work/gnupg")
GNUPGHOME=$work/gnupg step "2. a repository, signed" python3 "$here/repository.py" apt "$share/apt" "$key" "$deb"
step "2. lists of packages, with certificates" inside sh -c 'apt-get update && apt-get install -y --no-install-recommends ca-certificates'
install -D -m 644 "$share/apt/carrel.gpg" "$root/usr/share/keyrings/carrel.gpg"
echo 'deb [signed-by=/usr/share/keyrings/carrel.gpg] file:/srv/carrel/apt stable main' >"$root/etc/apt/sources.list.d/carrel.list"
step "2. on a desk: installed from it" inside sh -c 'apt-get update && apt-get install -y --no-install-recommends carrel'
a_user

echo "== 4. Its own catalogue, signed, with a law model (the Guide's file plays it)"
cp "$(find "$root/opt/carrel" -name 'carrel-guide*.gguf')" "$share/house-law-q8_0.gguf"
"$here/../common/house_catalogue.sh" "$share/house-law-q8_0.gguf" >"$share/house.toml"
step "a key for catalogues" "$python" "$here/../common/sign_catalogue.py" new-key "$work/house.key"
step "the catalogue signed" "$python" "$here/../common/sign_catalogue.py" sign "$work/house.key" "$share/house.toml"
step "and checked" as_user 'carrelctl catalog check /srv/carrel/house.toml'
public=$(sed -n 2p "$work/house.key.pub")

echo "== 3. The policy"
mkdir -p "$root/etc/carrel"
cat >"$root/etc/carrel/policy.json" <<EOF
{
  "catalogues": ["/srv/carrel/house.toml"],
  "catalogue_keys": ["$public"],
  "only_catalogue_models": true,
  "allowed_domains": ["law", "guide"],
  "offline": true,
  "updates": "off",
  "ai_label": true,
  "lock_minutes": 10
}
EOF
step "nothing is wrong with it" as_user 'carrelctl policy check'
step "a key of it explained" as_user 'carrelctl policy explain catalogue_keys'

echo "== 4. and 5. A bundle, made where the model is, and every user prepared by it"
inside id packer >/dev/null 2>&1 || inside useradd --create-home packer
inside su packer -c 'mkdir -p ~/.local/share/carrel/models && cp /srv/carrel/house-law-q8_0.gguf ~/.local/share/carrel/models/'
install -d -o "$(inside id -u packer)" "$share/law-bundle"
step "the bundle" inside su packer -c 'carrelctl bundle make law --out /srv/carrel/law-bundle'
rm "$share/house-law-q8_0.gguf"
cat >"$share/desk.toml" <<'EOF'
bundles = ["law-bundle"]

[settings]
theme = "light"
EOF
step "a user prepared at log-in" as_user 'carrelctl provision --tell /srv/carrel/desk.toml'
cat "$root.step"
step "again, at the next" as_user 'carrelctl provision /srv/carrel/desk.toml'
test ! -s "$root.step" || { echo "  it is not silent"; cat "$root.step"; exit 1; }

echo "== 5. A desk"
step "the law model is there and known" as_user 'carrelctl models list'
wants 'house-law'
step "and answers in its field" as_user 'carrelctl ask --domain law --json "How do I add a model?"'
wants '"state":"complete"'
wants 'house-law'
step "another field is refused" fails as_user 'carrelctl ask --domain finance "What is a bond?"'
wants 'organisation'
step "less than the policy is refused" fails as_user 'printf "[settings]\nlock_minutes = 30\n" >~/less.toml && carrelctl provision ~/less.toml'
step "a model of one's own is refused" fails as_user \
    'find ~/.local/share/carrel/models -name "*.gguf" -exec sh -c "cat {}; printf x" \; >~/own.gguf; carrelctl ask --domain law --model ~/own.gguf hello'
wants 'organisation\|catalogue'
step "nothing is fetched" fails as_user 'carrelctl catalog update'
step "the report for IT" as_user 'carrelctl policy report'
wants 'offline'

rm -rf "$share" "$root/etc/carrel" "$root/etc/apt/sources.list.d/carrel.list" "$root/usr/share/keyrings/carrel.gpg"
step "purge" inside apt-get purge -y carrel
nothing_is_left
