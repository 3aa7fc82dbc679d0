# SPDX-License-Identifier: Apache-2.0
"""The time that everything in a package has, so that the same sources give the same bytes."""

import os
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def epoch() -> int:
    """Of the last commit, or SOURCE_DATE_EPOCH; seconds since 1970."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told is None:
        command = ["git", "-C", ROOT, "log", "-1", "--format=%ct"]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return int(told)
