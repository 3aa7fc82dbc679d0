#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Trains, exports and checks the Guide. Usage: make.sh [python] [build folder]
# Its figures on held-out questions: python3 dev.py bench guide
set -e
cd "$(dirname "$0")"
python=${1:-python3}
build=${2:-build}
export OMP_NUM_THREADS=2
"$python" train.py --final --out "$build/first"
"$python" train.py --final --start "$build/first" --told 0.9 --million 1 --lr 1.5e-3 --out "$build"
"$python" export.py --build "$build"
