#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Tries carrel-engine, an engine without the rest of Carrel, where nothing is prepared: it answers instead of the packaged one,
# is left for it when it does not come up or is not newer, and is gone without a trace.
# Needs Linux, root and debootstrap; a minute.
#
#   packaging/linux/check_engine.sh FOLDER CARREL ENGINE OLDER     packages of Debian; OLDER: an engine that is older than CARREL's
#   SUITE=trixie   another Debian than bookworm
#   KEEP=1         use FOLDER as it is instead of making it
set -euo pipefail

root=${1:?name a folder for the new system} carrel=$(readlink -f "${2:?name a package}")
engine=$(readlink -f "${3:?name the package of the engine}") older=$(readlink -f "${4:?name the package of an older one}")
suite=${SUITE:-bookworm}
source "$(dirname "${BASH_SOURCE[0]}")/clean_root.sh"

install=(apt-get install -y --no-install-recommends)
libraries=$root/opt/carrel/runtime/lib/carrel
version=$(dpkg-deb --field "$engine" Version)
held=$root/opt/carrel/engine/$version
is_packaged() {
    step "$1" as_user 'carrelctl doctor'
    wants "Carrel's own package, /opt/carrel/runtime"
    ! grep -q "llama-cpp-python $version" "$root.step" || { cat "$root.step"; exit 1; }
}
is_the_fix() {
    step "$1" as_user 'carrelctl doctor'
    wants "llama-cpp-python $version"
    wants "the package carrel-engine, /opt/carrel/engine/$version"
}
answers() {
    step "$1" as_user 'carrelctl ask "How do I add a model?"'
    wants 'models'
}

cp "$carrel" "$root/tmp/carrel.deb"
cp "$engine" "$root/tmp/engine.deb"
cp "$older" "$root/tmp/older.deb"
step "lists of packages" inside apt-get update
[[ -z ${KEEP:-} ]] || step "what another run left" inside sh -c 'apt-get -y --fix-broken install; apt-get purge -y carrel "carrel-*" || true'
step "carrel alone" inside "${install[@]}" /tmp/carrel.deb
a_user
is_packaged "its own engine is used"
step "carrel-engine" inside "${install[@]}" /tmp/engine.deb
is_the_fix "the newer engine is used"
step "and told with the versions" as_user 'carrelctl update status'
wants "engine  $version, from the package carrel-engine"
# Without the packaged engine nothing else can answer.
mv "$libraries/llama_cpp" "$root/tmp/packaged"
answers "an answer of the Guide comes from it"
mv "$root/tmp/packaged" "$libraries/llama_cpp"
step "the window, without a screen" as_user 'QT_QPA_PLATFORM=offscreen carrel --smoke /tmp/fixed.png'
step "an administrator uses it too" inside env CARREL_HOME=/tmp/root carrelctl doctor
step "and nothing is written beside it" fails inside sh -c 'find /opt/carrel/engine -name "marks*" -o -name "trial*" -o -name "lock*" | grep .'
step "no variable of the user brings another one" as_user \
    'mkdir -p /tmp/evil/llama_cpp && echo "raise SystemExit(9)" >/tmp/evil/llama_cpp/__init__.py && PYTHONPATH=/tmp/evil carrelctl doctor'
wants "/opt/carrel/engine/$version"
as_user 'rm -rf ~/.local/state/carrel'
library=$(readlink -f "$held/llama_cpp/lib/libllama.so")
mv "$library" "$root/tmp/library"
head -c 1000 "$root/tmp/library" >"$library"
step "one that does not come up fails once" fails as_user 'carrelctl ask "How do I add a model?"'
answers "then the packaged one answers"
step "and doctor says so" fails as_user 'carrelctl doctor'
wants "The engine $version of the package carrel-engine is not used: it was started here and did not come up"
mv "$root/tmp/library" "$library"
as_user 'rm -rf ~/.local/state/carrel'
is_the_fix "repaired, it is used again"
step "an engine that is older than carrel's comes" inside dpkg --install /tmp/older.deb
is_packaged "and is passed by"
step "the newer one is back" inside dpkg --install /tmp/engine.deb
is_the_fix "and is used"
step "carrel-engine goes" inside apt-get purge -y carrel-engine
test ! -e "$root/opt/carrel/engine" || { find "$root/opt/carrel/engine"; exit 1; }
is_packaged "the packaged engine is back"
answers "and answers"
step "carrel goes" inside apt-get purge -y carrel
rm -rf "$root/tmp/root" "$root/tmp/evil"
nothing_is_left
