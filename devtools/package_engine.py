# SPDX-License-Identifier: Apache-2.0
"""The engine of a package: for every processor of a kind, built once per machine and kept; and the
pack that adds a module for graphics cards to an engine of the same version."""

import hashlib
import json
import os
import shutil
import tempfile
import tomllib
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from devtools import cuda_tools, vulkan_tools
from devtools.package_tools import install
from devtools.places import LOCKS, ROOT, alone, cache
from devtools.progress import Stop, watch

BUILD = ROOT / "packaging" / "engine"
SAME = "-ffile-prefix-map={}=llama.cpp"
"""No folder of the build machine gets into the libraries; the toolchain of Windows says the same.
What was built before differs in the texts of assertions alone, and is not built anew for that."""


def package_engine(python: Path, recipe: str = "cpu") -> Path:
    """The folder with the libraries of a recipe, built now if need be; some ten minutes.

    Raises:
        Stop: the build failed, or a program for it is missing.
    """
    with alone("engines"):  # not the lock of the own engine: no set-up waits for a package
        target = cache() / "engines" / f"{recipe}-{_digest(recipe)}"
        if not target.is_dir():
            title = "Building the engine for every processor (once)"
            _build(target, title, [python, BUILD / "build.py", recipe])
        return target


def vulkan_pack(python: Path, recipe: str = "vulkan") -> Path:
    """The folder with the module for Vulkan alone, built now if need be; some twenty minutes.

    Args:
        recipe: ``vulkan`` for this system, ``windows-vulkan`` for Windows.

    Raises:
        Stop: the build failed, or what it needs cannot be had here (``vulkan_tools.why_not``).
    """
    is_for_windows = recipe.startswith("windows")
    tools = vulkan_tools.unpack_for_windows if is_for_windows else vulkan_tools.unpack
    target = place_of_pack(recipe, vulkan_tools.LOCKED)
    return _pack(python, recipe, target, "Vulkan", vulkan_tools.why_not, tools)


def _digest(recipe: str, *more: Path) -> str:
    """Of all that a build is made from; another recipe does not change it."""
    own = tomllib.loads((BUILD / "recipes.toml").read_text(encoding="utf-8"))[recipe]
    told = hashlib.sha256(json.dumps([recipe, own], sort_keys=True).encode())
    toolchain = [BUILD / name for name in ("mingw.cmake", "mingw.h") if "toolchain" in own]
    for path in (BUILD / "build.py", *toolchain, LOCKS / "engine.lock", *more):
        told.update(path.read_bytes())
    return told.hexdigest()[:12]


def cuda_pack(python: Path, *, is_trial: bool = False) -> Path:
    """The folder with the module for CUDA and NVIDIA's libraries beside it, built now if need be;
    hours, for a trial half an hour.

    Args:
        is_trial: by the recipe ``cuda-trial``, which is for no use.

    Raises:
        Stop: the build failed, or what it needs cannot be had here (``cuda_tools.why_not``).
    """
    recipe = "cuda-trial" if is_trial else "cuda"
    target, tools = place_of_pack(recipe, cuda_tools.LOCKED), partial(cuda_tools.unpack, python)
    return _pack(python, recipe, target, "CUDA", cuda_tools.why_not, tools, ", for hours")


def built_cuda_pack() -> tuple[Path, bool] | None:
    """What ``cuda_pack`` gives, if it was built before, and whether that is a trial."""
    for recipe in ("cuda", "cuda-trial"):
        if (built := place_of_pack(recipe, cuda_tools.LOCKED)).is_dir():
            return built, recipe != "cuda"
    return None


def place_of_pack(recipe: str, locked: Path) -> Path:
    """``locked``: what names the tools that it is built with."""
    return cache() / "engines" / f"{recipe}-pack-{_digest(recipe, locked)}"


def _pack(
    python: Path,
    recipe: str,
    target: Path,
    name: str,
    why_not: Callable[[], str],
    tools: Callable[[Path], dict[str, str]],
    how_long: str = "",
) -> Path:
    """A module alone, built if it is not there; raises as who calls it."""
    with alone("engines"):
        if not target.is_dir():
            if why := why_not():
                raise Stop(f"The module for {name} cannot be built here: {why}.")
            command = [python, BUILD / "build.py", recipe]
            title = f"Building the module for {name} (once{how_long})"
            _build(target, title, command, ("--pack",), tools)
    return target


def _build(
    target: Path,
    title: str,
    command: Sequence[object],
    options: Sequence[str] = (),
    prepare: Callable[[Path], dict[str, str]] = lambda _: {},
) -> None:
    """Run build.py.

    Args:
        command: build.py with its recipe; the folder and the options come after it.
        prepare: lays further tools into a folder; returns the variables by which they are found.
    """
    if install(["cmake", "ninja", "c++"]):
        raise Stop("The engine of a package cannot be built without them.")
    target.parent.mkdir(parents=True, exist_ok=True)
    for left_over in target.parent.glob("build-*"):  # of a run that was killed
        shutil.rmtree(left_over, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="build-", dir=target.parent) as name:
        made = Path(name) / "made"
        same = SAME.format(made / "source")
        flags = {name: same for name in ("CFLAGS", "CXXFLAGS")}
        watch(title, [*command, made, *options], changes=flags | prepare(Path(name) / "tools"))
        shutil.copytree(made / "lib", Path(name) / "lib", symlinks=True)
        os.replace(Path(name) / "lib", target)
