# SPDX-License-Identifier: Apache-2.0
"""The program that the launchers run: chooses the versions, then runs Carrel in this process.

Of the package's own copy, so that a broken version cannot break its own replacement. It imports
nothing of Carrel's before the versions are chosen, and takes versions.py from beside itself.
"""

import os
import runpy
import sys
from collections.abc import Sequence
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType


def main(arguments: Sequence[str]) -> None:
    """Run Carrel in the versions that a file beside them names; a child in those of its parent."""
    versions = _beside("versions")
    root = Path(__file__).resolve().parents[3]
    if (chosen := versions.told_by_parent(root, arguments[:1])) is not None:
        del sys.argv[1]
    else:
        chosen = {part: each for part in versions.KINDS if (each := versions.settle(root, part))}
        kind = "cli" if arguments[:1] == ["cli"] else "window"
        if "app" in chosen and (kind == "cli" or _has_screen()):
            versions.Marks(root, "app", kind).begin(chosen["app"])
    if folders := [str(root / part / version) for part, version in chosen.items()]:
        if sys.platform != "win32":  # whose Python is told by its launcher alone: child/command.py
            os.environ["PYTHONPATH"] = os.pathsep.join(folders)
        sys.path[:0] = folders
    runpy.run_module("desktop", run_name="__main__", alter_sys=True)


def _beside(name: str) -> ModuleType:
    spec = spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec is not None, name
    assert spec.loader is not None, name
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _has_screen() -> bool:
    """Without one no window opens, whatever its version is worth."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


if __name__ == "__main__":
    main(sys.argv[1:])
