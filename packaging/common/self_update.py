# SPDX-License-Identifier: Apache-2.0
"""The two parts of a payload that are updated by themselves: where they lie, in which versions.

usage: self_update.py PAYLOAD    writes PAYLOAD/packaged.json: from now on this updates itself

Not for packages of a system, which the system updates. The launcher looks for the file
(desktop/child/versions.py).
"""

import ast
import json
import shutil
import sys
from pathlib import Path

LIBRARIES = Path("runtime") / "lib" / "carrel"
ENGINE = "llama_cpp"
PACKAGED = "packaged.json"


def versions(payload: Path) -> dict[str, str]:
    """What the package brings, by part."""
    return {"app": _application(payload), "engine": _engine(payload).stem.split("-")[1]}


def update_itself(payload: Path) -> None:
    """Say so to the launcher."""
    text = json.dumps(versions(payload), indent=2) + "\n"
    (payload / PACKAGED).write_text(text, encoding="utf-8")


def gather(payload: Path, target: Path) -> dict[str, Path]:
    """One folder below ``target`` for each part, as an update has it."""
    shutil.copytree(payload / "app", target / "app", symlinks=True)
    libraries = payload / LIBRARIES
    for folder in (libraries / ENGINE, _engine(payload)):
        shutil.copytree(folder, target / "engine" / folder.name, symlinks=True)
    return {part: target / part for part in ("app", "engine")}


def _application(payload: Path) -> str:
    text = (payload / "app" / "desktop" / "__init__.py").read_text(encoding="utf-8")
    for node in ast.parse(text).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "__version__":
            return str(ast.literal_eval(node.value))
    raise SystemExit(f"{payload} holds no application with a version")


def _engine(payload: Path) -> Path:
    """``llama_cpp_python-0.3.36.dist-info``."""
    found = sorted((payload / LIBRARIES).glob(f"{ENGINE}_python-*.dist-info"))
    if len(found) != 1:
        raise SystemExit(f"{payload / LIBRARIES} holds {len(found)} engines")
    return found[0]


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    update_itself(Path(sys.argv[1]).resolve())
