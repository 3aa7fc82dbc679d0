#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Tries carrel-cuda where nothing is prepared and no card is: the engine starts, says that NVIDIA's driver is missing, and
# answers on the processor; with a driver that does nothing the module is loaded, with NVIDIA's libraries beside it, and
# takes the driver for too old; upgrade, purge. What a card does with it is NOT tried here (packaging/engine/try.sh).
# Needs Linux, root and debootstrap; a minute.
#
#   packaging/linux/check_cuda.sh FOLDER CARREL CUDA [NEWER-CARREL NEWER-CUDA]     packages of Debian; FOLDER is kept
#   SUITE=bookworm another Debian than trixie
#   KEEP=1         use FOLDER as it is instead of making it
#   DRIVER=FILE    such a driver (devtools/package_check_packs.py makes one); without it that step is left out
set -euo pipefail

root=${1:?name a folder for the new system} carrel=$(readlink -f "${2:?name a package}")
pack=$(readlink -f "${3:?name the package of the module}") newer=("${@:4}") name=cuda
suite=${SUITE:-trixie}
source "$(dirname "${BASH_SOURCE[0]}")/clean_root.sh"
source "$(dirname "${BASH_SOURCE[0]}")/pack_steps.sh"

works() {
    step "the engine starts and says what is missing" as_user 'carrelctl doctor'
    wants 'libcuda.so.1 is missing; it comes with NVIDIA'
}

carrel_alone
then_the_pack
works
grep -E 'libcuda' "$root.step" || true
answers_on_the_processor
if [[ -n ${DRIVER:-} ]]; then
    step "a driver that does nothing" install -D "$DRIVER" "$root/usr/local/lib/libcuda.so.1"
    step "is found" inside ldconfig
    step "the module is loaded with its libraries" as_user 'carrelctl doctor'
    wants 'CUDA : ARCHS = '
    wants 'not used: its driver is too old for this engine'
    answers_on_the_processor
    step "it goes" rm "$root/usr/local/lib/libcuda.so.1"
    step "and is forgotten" inside ldconfig
fi
another_version
both_go
