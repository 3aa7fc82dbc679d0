# SPDX-License-Identifier: Apache-2.0
"""The project's own files as text and as syntax trees, for tests about the code itself."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PYTHON_FOLDERS = ("desktop", "devtools", "tests", "bench", "packaging")
_HIDDEN = {".ci", ".github"}
_MADE = {"__pycache__", "build", "dist", "node_modules"}


def python_files(*folders: str) -> list[Path]:
    """Every Python file below these folders of the project; all folders if none is named."""
    found = [
        path
        for folder in folders or PYTHON_FOLDERS
        for path in (ROOT / folder).rglob("*.py")
        if not _MADE.intersection(path.relative_to(ROOT).parts)
    ]
    return sorted(found if folders else [*found, ROOT / "dev.py"])


def project_files() -> list[Path]:
    """Every file that git tracks or would track; without git, every file that nobody made."""
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout.decode()
    except (OSError, subprocess.CalledProcessError):
        return sorted(_walk(ROOT))
    paths = (ROOT / name for name in listed.split("\0") if name)
    return sorted(path for path in paths if path.is_file())


def _walk(folder: Path) -> Iterator[Path]:
    for path in folder.iterdir():
        if path.is_dir():
            is_made = path.name in _MADE or (path.name.startswith(".") and path.name not in _HIDDEN)
            yield from () if is_made else _walk(path)
        else:
            yield path


def name_of(path: Path) -> str:
    """The path from the project's root with slashes, as people write it."""
    return path.relative_to(ROOT).as_posix()


@cache
def syntax(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path: Path) -> set[str]:
    """Dotted names of everything that a file imports, with the names taken ``from`` it."""
    found: set[str] = set()
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.Import):
            found.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found.update(f"{node.module}.{alias.name}" for alias in node.names)
    return found
