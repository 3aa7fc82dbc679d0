#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Tries the Vulkan recipe where there is no graphics card: in a Debian 13 of its own (the headers of Debian 12 are too
# old), on Mesa's software device. Builds the module, runs the tests of a card and bench/card.py. Needs Linux, root,
# debootstrap and git, an hour the first time, 4 GB; everything stays in FOLDER.
#
#   packaging/engine/lavapipe.sh FOLDER [OPTIONS of build.py]
#   KEEP=1               go on in a FOLDER that is there
#   BIND="/srv/wheels"   folders of the host that its pip settings name
set -euo pipefail

root=${1:?name a folder for the new system}
shift
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tools=python3-venv,python3-dev,ca-certificates,git,cmake,ninja-build,g++
vulkan=libvulkan-dev,glslc,spirv-headers,mesa-vulkan-drivers,vulkan-tools
INCLUDE=$tools,$vulkan "$here/../fresh_root.sh" "$root" trixie \
    env GGML_VK_VISIBLE_DEVICES=0 QT_QPA_PLATFORM=offscreen \
    packaging/engine/try.sh vulkan /srv/build --only-this-machine "$@"
