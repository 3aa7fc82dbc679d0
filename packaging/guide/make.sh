#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Trains, exports and checks the Guide. Usage: make.sh [python] [build folder]
# Its figures on held-out questions: python3 dev.py bench guide
set -e
cd "$(dirname "$0")"
python=${1:-python3}
build=${2:-build}
export OMP_NUM_THREADS=2
"$python" train.py --final --out "$build"
"$python" export.py --build "$build"
