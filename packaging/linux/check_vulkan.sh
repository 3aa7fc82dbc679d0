#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Tries carrel-vulkan where nothing is prepared, on Mesa's software device: an ordinary user is told the device and
# answered on it; without the loader of Vulkan the processor is used and the reason told; upgrade, purge.
# Needs Linux, root and debootstrap; two minutes, of which the driver compiles shaders for one.
#
#   packaging/linux/check_vulkan.sh FOLDER CARREL VULKAN [NEWER-CARREL NEWER-VULKAN]     packages of Debian; FOLDER is kept
#   SUITE=bookworm another Debian than trixie
#   KEEP=1         use FOLDER as it is instead of making it
set -euo pipefail

root=${1:?name a folder for the new system} carrel=$(readlink -f "${2:?name a package}")
pack=$(readlink -f "${3:?name the package of the module}") newer=("${@:4}") name=vulkan
suite=${SUITE:-trixie}
source "$(dirname "${BASH_SOURCE[0]}")/clean_root.sh"
source "$(dirname "${BASH_SOURCE[0]}")/pack_steps.sh"

on_device() { as_user "GGML_VK_VISIBLE_DEVICES=0 $1"; }
works() {
    step "the device is there" on_device 'carrelctl doctor'
    wants 'Vulkan0.*llvmpipe'
}

carrel_alone
then_the_pack
step "brings the loader of Vulkan" inside dpkg --status libvulkan1
step "without a driver no card is found" as_user 'carrelctl doctor'
wants 'no graphics card was found by Vulkan'
step "Mesa's drivers" inside "${install[@]}" mesa-vulkan-drivers
step "the software device is none where nobody asks" as_user 'carrelctl doctor'
wants 'no graphics card was found by Vulkan'
step "where it is asked for, an ordinary user is told" on_device 'carrelctl doctor'
wants 'Vulkan0.*llvmpipe'
grep -E 'Vulkan0|graphics card' "$root.step" || true
step "and the Guide answers on it (shaders are compiled first)" on_device 'carrelctl ask --json "How do I add a model?"'
wants '"state":"complete".*"device":"llvmpipe'
step "the loader is taken away" inside dpkg --force-depends --remove libvulkan1
step "the engine starts and says what is missing" on_device 'carrelctl doctor'
wants 'libvulkan.so.1 is missing; it comes with the Vulkan loader'
answers_on_the_processor
step "the loader is back" inside apt-get -y --no-install-recommends --fix-broken install
another_version
both_go
