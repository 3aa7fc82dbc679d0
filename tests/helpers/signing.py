# SPDX-License-Identifier: Apache-2.0
"""The scripts of packaging, first those that sign catalogues; packaging is no package."""

import importlib.util
import sys
from functools import cache
from pathlib import Path
from types import ModuleType

from tests.helpers.tree import ROOT


@cache
def script(name: str = "sign_catalogue", folder: str = "common") -> ModuleType:
    """One module of packaging/common, or of another folder of packaging."""
    path = ROOT / "packaging" / folder / f"{name}.py"
    found = importlib.util.spec_from_file_location(name, path)
    assert found is not None
    assert found.loader is not None
    module = importlib.util.module_from_spec(found)
    before = list(sys.path)
    sys.path[:0] = [str(path.parent), str(ROOT / "packaging" / "common")]
    found.loader.exec_module(module)
    sys.path[:] = before
    return module


def new_key(path: Path) -> None:
    """Write a key pair."""
    script().new_key(path)


def sign(key: Path, catalogue: Path) -> None:
    """Sign a catalogue; the signature lies beside it."""
    script().sign(key, catalogue)
