# SPDX-License-Identifier: Apache-2.0
"""An engine without the rest of Carrel, as a package brings it beside an installed one.

::

    FIX/engine/VERSION/       llama-cpp-python with the libraries that were built for it
    FIX/engine/fix.json       {"version"}: what the launcher looks for (desktop/child/versions.py)
    FIX/notices/engine/       notices and bill of materials of it alone
"""

import json
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import notices
import parts
import sbom
from component import carrel
from inventory import Inventory

from desktop.child.versions import FIX

PACKAGE = "carrel-engine"
ENGINE, PAPERS = Path("engine"), Path("notices") / "engine"


def lay_out(
    target: Path, put: Callable[[Path], None], system: str, place: str, trial: str = ""
) -> None:
    """Make FIX anew.

    Args:
        put: lays the distribution and its libraries into a folder that it makes.
        system: ``linux`` or ``windows``.
        place: where FIX comes to lie, for tracebacks.
        trial: the number that it gets instead of its own, for trying only.

    Raises:
        SystemExit: something in it is accounted for by nothing, or a licence is not kept.
    """
    shutil.rmtree(target, ignore_errors=True)
    laid = target / ENGINE / "new"
    laid.parent.mkdir(parents=True)
    put(laid)
    version = _info(laid).stem.split("-")[1]
    folder = laid.rename(target / ENGINE / (trial or version))
    parts.compile_all(folder, f"{place}/{ENGINE}/{folder.name}")
    found = Inventory(target, folder, system)
    found.problems += notices.write(found, PAPERS)
    whole = carrel()
    whole.name, whole.version, whole.kind = PACKAGE, version, "library"
    whole.purl = f"pkg:generic/{PACKAGE}@{version}"
    sbom.write(sbom.bill(found, whole), target / PAPERS / sbom.PLACE.name)
    if found.problems:
        raise SystemExit("\n".join(found.problems))
    if trial:
        _renamed(folder, version, trial)
    (target / ENGINE / FIX).write_text(json.dumps({"version": folder.name}) + "\n", "utf-8")
    for path in target.rglob("*"):
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() else 0o644)


def version_of(fix: Path) -> str:
    """The version of what was laid out."""
    return str(json.loads((fix / ENGINE / FIX).read_text("utf-8"))["version"])


def range_of(version: str) -> tuple[str, str]:
    """The versions of Carrel that an engine made beside this one is for: from, below."""
    major, minor = version.split(".")[:2]
    below = f"{major}.{int(minor) + 1}" if major == "0" else f"{int(major) + 1}.0"
    return version, below


def _info(folder: Path) -> Path:
    (found,) = folder.glob("llama_cpp_python-*.dist-info")
    return found


def _renamed(folder: Path, version: str, trial: str) -> None:
    """Everything that says which version it is says the other."""
    info = _info(folder)
    text = (info / "METADATA").read_text("utf-8")
    (info / "METADATA").write_text(text.replace(f"Version: {version}\n", f"Version: {trial}\n"))
    program = folder / "llama_cpp" / "__init__.py"
    program.write_text(f'{program.read_text("utf-8")}__version__ = "{trial}"\n', "utf-8")
    shutil.rmtree(folder / "llama_cpp" / "__pycache__", ignore_errors=True)
    info.rename(info.with_name(info.name.replace(version, trial)))
