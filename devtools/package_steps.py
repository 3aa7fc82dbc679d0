# SPDX-License-Identifier: Apache-2.0
"""What a check of the packages consists of, whatever the system they are for."""

import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

Script = Callable[..., int]
"""Runs one of packaging's programs (its path, then arguments); returns its status."""


@dataclass(frozen=True)
class Step:
    """One check: what it needs of the system, and what it does; status 0 is good, None skipped."""

    title: str
    needs: tuple[str, ...]
    run: Callable[[], int | None]
    needs_root: bool = False


def tried(place: Path, script: Path, *arguments: object, **settings: object) -> int:
    """Run a script that makes a system of its own in ``place``, or uses the one that is there.

    Args:
        settings: for its environment.
    """
    told = [f"{name}={value}" for name, value in settings.items()]
    keep = ["KEEP=1"] if (place / "usr").is_dir() else []
    whole = ["env", *told, *keep, script, place, *arguments]
    return subprocess.run([str(part) for part in whole], check=False).returncode


def different(first: Path, second: Path) -> Iterator[str]:
    """Names below two folders that are not the same file in both."""
    trees = [
        {path.relative_to(folder).as_posix(): path for path in folder.rglob("*")}
        for folder in (first, second)
    ]
    yield from set(trees[0]) ^ set(trees[1])
    for name in set(trees[0]) & set(trees[1]):
        one, two = trees[0][name], trees[1][name]
        if _seen(one) != _seen(two):
            yield name


def _seen(path: Path) -> tuple[str, int, bytes]:
    """What two builds must have in common of a file."""
    if path.is_symlink():
        return str(path.readlink()), 0, b""
    mode = path.stat().st_mode
    return "", mode, path.read_bytes() if path.is_file() else b""
