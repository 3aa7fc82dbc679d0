# SPDX-License-Identifier: Apache-2.0
"""The engine of a package: for every processor of a kind, built once per machine and kept."""

import hashlib
import os
import shutil
import tempfile
from pathlib import Path

from devtools.package_tools import install
from devtools.places import LOCKS, ROOT, alone, cache
from devtools.progress import Stop, watch

BUILD = ROOT / "packaging" / "engine"


def package_engine(python: Path, recipe: str = "cpu") -> Path:
    """The folder with the libraries of a recipe, built now if need be; some ten minutes.

    Raises:
        Stop: the build failed, or a program for it is missing.
    """
    with alone("engines"):  # not the lock of the own engine: no set-up waits for a package
        target = cache() / "engines" / f"{recipe}-{_digest(recipe)}"
        return target if target.is_dir() else _build(python, recipe, target)


def _digest(recipe: str) -> str:
    told = hashlib.sha256(recipe.encode())
    for name in ("build.py", "recipes.toml", "mingw.cmake", "mingw.h"):
        told.update((BUILD / name).read_bytes())
    told.update((LOCKS / "engine.lock").read_bytes())
    return told.hexdigest()[:12]


def _build(python: Path, recipe: str, target: Path) -> Path:
    if install(["cmake", "ninja", "c++"]):
        raise Stop("The engine of a package cannot be built without them.")
    target.parent.mkdir(parents=True, exist_ok=True)
    for left_over in target.parent.glob("build-*"):  # of a run that was killed
        shutil.rmtree(left_over, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="build-", dir=target.parent) as name:
        command = [python, BUILD / "build.py", recipe, Path(name) / "made"]
        watch("Building the engine for every processor (once)", command, changes={})
        shutil.copytree(Path(name) / "made" / "lib", Path(name) / "lib", symlinks=True)
        os.replace(Path(name) / "lib", target)
    return target
