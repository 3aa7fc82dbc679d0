# SPDX-License-Identifier: Apache-2.0
"""bundle.toml, places within the bundle, and where what was fetched is kept."""

import os
import sys
import tomllib
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parents[1]), str(HERE.parent / "common")]

from desktop import __version__  # noqa: E402
from devtools.places import cache, python_of  # noqa: E402

_TOLD: dict[str, dict[str, Any]] = tomllib.loads((HERE / "bundle.toml").read_text("utf-8"))
BUNDLE, BUILD = _TOLD["bundle"], _TOLD["build"]
VERSION = __version__
PYTHON = "{}.{}".format(*sys.version_info[:2])
"""Of the Python inside: that which makes the byte code, so it has to be the same."""
PLACE = Path("/Applications") / f"{BUNDLE['name']}.app"

# Below Contents. Code is what is signed by itself; data is sealed by the bundle's signature.
CODE, DATA, PROGRAMS = Path("Frameworks"), Path("Resources"), Path("MacOS")
LIBRARY = CODE / f"libpython{PYTHON}.dylib"
DYNLOAD = CODE / "lib-dynload"
STDLIB = DATA / "python" / "lib" / f"python{PYTHON}"
IMPORTS = "lib"
"""Folder of the locked libraries in both: their code below CODE, which is also where Python looks,
their data below DATA, with links to it."""
NOTICES = DATA / "notices"


def kept() -> Path:
    """What was fetched or built once; outside of the checkout."""
    folder = cache() / "macos"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def tools() -> Path | None:
    """The Python that has what tools.lock names; None: it was not set up."""
    told = os.environ.get("CARREL_MACOS_TOOLS")
    python = Path(told) if told else python_of(kept() / "tools")
    return python if python.is_file() else None
