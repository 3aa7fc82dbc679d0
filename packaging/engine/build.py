#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Builds llama.cpp by one of recipes.toml: the libraries that a package of Carrel brings.

usage: build.py RECIPE FOLDER [--source ARCHIVE] [--jobs N] [--pack] [--only-this-machine]
                [--into PYTHON]

FOLDER gets ``lib`` with the libraries, ``build.txt`` with the options, and the working files, which
can be deleted. The source is the engine's, as requirements/engine.lock names it, unless ARCHIVE is
given. --pack builds only the module for the graphics library, to be put beside the libraries of an
engine of the same version. --into puts what was built into the llama_cpp package of an environment:
in place of its own, or a pack beside them.
For the own machine this is enough:

    CMAKE_ARGS="$(python3 packaging/engine/build.py vulkan --alone)" python3 dev.py run
"""

import argparse
import os
import shutil
import subprocess
import sys
import tarfile
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parents[1]))

from devtools.templates import fetch_source  # noqa: E402

COMMON = (
    *("CMAKE_BUILD_TYPE=Release", "BUILD_SHARED_LIBS=ON", "CMAKE_BUILD_WITH_INSTALL_RPATH=ON"),
    *("LLAMA_BUILD_TESTS=OFF", "LLAMA_BUILD_EXAMPLES=OFF", "LLAMA_BUILD_TOOLS=OFF"),
    *("LLAMA_BUILD_SERVER=OFF", "LLAMA_BUILD_APP=OFF", "LLAMA_BUILD_COMMON=OFF"),
    *("LLAMA_CURL=OFF", "GGML_CCACHE=OFF"),
)
MODULES = ("GGML_BACKEND_DL=ON", "GGML_NATIVE=OFF")
LIBRARIES = ("*.so", "*.so.*", "*.dylib", "*.dll")


def main() -> int:
    """Build, and say where it lies."""
    options = _options()
    recipes = tomllib.loads((HERE / "recipes.toml").read_text(encoding="utf-8"))
    recipe = recipes.get(options.recipe)
    if recipe is None:
        sys.exit(f"There is no recipe {options.recipe}; there are: {', '.join(recipes)}.")
    if options.alone:
        print(recipe["alone"])
        return 0
    if options.folder is None:
        sys.exit("Name a folder for the result.")
    if recipe.get("system", sys.platform) != sys.platform:
        sys.exit(f"{recipe['title']}: this needs {recipe['needs']}.")
    folder = options.folder.absolute()
    source = _unpacked(options.source, folder)
    flags = flags_of(recipe, is_for_all=not options.only_this_machine)
    try:
        _cmake(source, folder, flags, options.jobs, recipe["module"] if options.pack else "")
    except subprocess.CalledProcessError as error:
        sys.exit(f"{error}\n{recipe['title']}: this needs {recipe['needs']}.")
    names = [f"*{recipe['module']}.*"] if options.pack else LIBRARIES
    _collect(folder, names, recipe.get("beside", ()))
    for name in recipe.get("left_out", ()):
        (folder / "lib" / name).unlink()
    (folder / "build.txt").write_text("\n".join(flags) + "\n", encoding="utf-8")
    if options.into:
        _put_into(folder / "lib", options.into, is_pack=options.pack)
    print(f"{recipe['title']}: {folder / 'lib'}")
    if "runs_with" in recipe:
        print(f"To run it takes {recipe['runs_with']}.")
    return 0


def flags_of(recipe: dict[str, Any], *, is_for_all: bool) -> list[str]:
    """CMake's definitions of a recipe.

    Args:
        is_for_all: for every processor of this kind and every card of the recipe, not only for
            those of this machine.
    """
    if recipe.get("system") == "darwin":
        modules = ["GGML_NATIVE=OFF", "CMAKE_INSTALL_RPATH=@loader_path"]
    else:
        variants = f"GGML_CPU_ALL_VARIANTS={'ON' if is_for_all else 'OFF'}"
        modules = [*MODULES, variants, "CMAKE_INSTALL_RPATH=$ORIGIN"]
    if "toolchain" in recipe:
        modules.append(f"CMAKE_TOOLCHAIN_FILE={HERE / recipe['toolchain']}")
    own = [] if is_for_all else recipe.get("own", [])  # of two definitions CMake takes the last
    return [*COMMON, *modules, *recipe["options"], *own]


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("recipe", metavar="RECIPE")
    parser.add_argument("folder", metavar="FOLDER", type=Path, nargs="?")
    parser.add_argument("--source", type=Path, help="the archive of llama-cpp-python's source")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--pack", action="store_true", help="only the module for the card")
    parser.add_argument("--only-this-machine", action="store_true", help="quicker to build")
    parser.add_argument("--into", metavar="PYTHON", help="an environment's Python")
    parser.add_argument("--alone", action="store_true", help="print what CMAKE_ARGS should be")
    return parser.parse_args()


def _unpacked(archive: Path | None, folder: Path) -> Path:
    """llama.cpp's source in the folder."""
    target = folder / "source"
    if not target.is_dir():
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder) as name:
            with tarfile.open(archive or fetch_source(Path(name))) as opened:
                opened.extractall(name, filter="data")
            os.replace(next(Path(name).glob("*/vendor/llama.cpp")), target)
    return target


def _cmake(source: Path, folder: Path, flags: list[str], jobs: int, target: str) -> None:
    made = folder / "build"
    definitions = [f"-D{flag}" for flag in flags]
    subprocess.run(["cmake", "-G", "Ninja", "-S", source, "-B", made, *definitions], check=True)
    only = ["--target", target] if target else []
    subprocess.run(["cmake", "--build", made, "--parallel", str(jobs), *only], check=True)


def _collect(folder: Path, names: Sequence[str], beside: Sequence[str]) -> None:
    """Put all libraries into one folder, where they find each other."""
    target = folder / "lib"
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    for pattern in names:
        for path in (folder / "build" / "bin").glob(pattern):
            shutil.copy2(path, target / path.name, follow_symlinks=False)
    for pattern in beside:
        toolkit = Path(os.environ.get("CUDA_PATH", "/usr/local/cuda"))
        for path in (*toolkit.glob(f"lib64/{pattern}"), *toolkit.glob(f"lib/{pattern}")):
            shutil.copy2(path, target / path.name, follow_symlinks=False)


def _put_into(libraries: Path, python: str, *, is_pack: bool) -> None:
    """Into the environment's llama_cpp, in place of the libraries there or beside them."""
    code = (
        "import importlib.util as u; print(u.find_spec('llama_cpp').submodule_search_locations[0])"
    )
    done = subprocess.run([python, "-c", code], check=True, capture_output=True, text=True)
    target = Path(done.stdout.strip()) / "lib"
    if not is_pack:
        shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(libraries, target, symlinks=True, dirs_exist_ok=True)


if __name__ == "__main__":
    sys.exit(main())
