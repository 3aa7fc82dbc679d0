# SPDX-License-Identifier: Apache-2.0
"""The programs that make packages of Windows, and tests that need others."""

import shutil
from types import ModuleType

import pytest

from tests.helpers.signing import script
from tests.helpers.tree import ROOT

WINDOWS = ROOT / "packaging" / "windows"


def needs(*programs: str) -> pytest.MarkDecorator:
    """Skips, loudly, where one is not there."""
    lacks = [name for name in programs if not shutil.which(name)]
    return pytest.mark.skipif(bool(lacks), reason=f"NOT TESTED: there is no {', '.join(lacks)}")


def windows(name: str) -> ModuleType:
    """One module of packaging/windows."""
    return script(name, "windows")
