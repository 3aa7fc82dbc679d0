#!/usr/bin/env bash
# SPDX-License-Identifier: Apache-2.0
# Runs the engine on the graphics card of this machine: builds the module by a recipe, puts it beside the libraries of the
# checkout's engine, runs the tests of a card and tells names, split and speed. For CUDA this needs an NVIDIA machine with
# its driver and the toolkit; for Mesa's software device (no card at all) Debian 13 and  GGML_VK_VISIBLE_DEVICES=0.
#
#   packaging/engine/try.sh cuda FOLDER [--source ARCHIVE]      FOLDER is made and kept; also vulkan, rocm
set -euo pipefail

recipe=${1:?name a recipe: cuda, vulkan or rocm} folder=${2:?name a folder for the build}
shift 2
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
python=.venv/bin/python
if [[ ! -x $python ]]; then python3 dev.py test --collect-only -q >"$folder.setup.log"; fi

if [[ $recipe == cuda ]]; then
    nvidia-smi --query-gpu=name,memory.total,driver_version --format=csv || echo "nvidia-smi finds no card"
    nvcc --version | tail -n 1
fi
$python packaging/engine/build.py "$recipe" "$folder" --pack --into "$PWD/$python" "$@"
$python -m desktop cli doctor || true
$python -m pytest -p no:randomly -rs -m card tests/engine/test_stepping_card.py tests/engine/test_bandwidth.py
$python bench/card.py
