# SPDX-License-Identifier: Apache-2.0
"""sources.toml, and where what was fetched is kept."""

import re
import sys
import tomllib
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop import __version__
from devtools.places import cache

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
_TOLD: dict[str, dict[str, Any]] = tomllib.loads((HERE / "sources.toml").read_text("utf-8"))
PYTHON, PRODUCT, UNPROVEN = _TOLD["python"], _TOLD["product"], _TOLD["signatures"]["unproven"]
VERSION = __version__


def kept() -> Path:
    """What was fetched or built once; outside of the checkout."""
    folder = cache() / "windows"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def numbers(version: str) -> str:
    """A version as Windows wants it, ``1.2.0.0`` for ``1.2``; what is no number is left out.

    An installer compares the first three.
    """
    found = [part for part in re.split(r"[.+]", version) if part.isdigit()][:4]
    return ".".join((found + ["0"] * 4)[:4])
