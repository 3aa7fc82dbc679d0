#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Trains, exports, checks and evaluates the Guide. Usage: make.sh [python] [build folder]
set -e
cd "$(dirname "$0")"
python=${1:-python3}
build=${2:-build}
export OMP_NUM_THREADS=2
"$python" train.py --out "$build" --final
"$python" export.py --build "$build"
"$python" evaluate.py --own --json "$build/own.json"
"$python" evaluate.py --json "$build/evaluation.json"
