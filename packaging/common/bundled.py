# SPDX-License-Identifier: Apache-2.0
"""Versions of libraries within others, read from the bytes of the files that hold them.

So they follow an update by themselves. Where a library keeps no text of its version, or the linker
dropped it, inside.toml notes the version that its upstream documents for what was ``seen``.
"""

import re
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from programs import windows_version

RESOURCE = "FileVersion"
"""In place of an expression: what the resources of a program of Windows say."""


def version_of(entry: dict[str, Any], folder: Path, files: Iterable[Path]) -> tuple[str, list[str]]:
    """The version of what an entry of inside.toml describes, and sentences about what is wrong.

    Args:
        entry: ``tells`` is a regular expression over bytes, whose first group that matches is the
            version; ``told_by`` patterns below the folder, without it ``files`` are read;
            ``version`` is the noted one, ``unversioned`` says why there is none.
        folder: where the patterns begin.
        files: what the entry's own patterns found.
    """
    noted = str(entry.get("version", ""))
    held = [path for pattern in entry.get("told_by", ()) for path in folder.glob(pattern)]
    read = told(entry["tells"], held or files) if "tells" in entry else ""
    if read and noted and read != noted:
        return read, [f"{entry['name']} says that it is {read}; inside.toml notes {noted}"]
    version = read or noted
    if not version and not entry.get("unversioned"):
        return "", [
            f"{entry['name']} tells no version; note one in inside.toml, or why there is none"
        ]
    return version, []


def told(pattern: str, files: Iterable[Path]) -> str:
    """What the first of these files says that has it; empty: none says anything."""
    wanted = re.compile(pattern.encode())
    for path in sorted(files):
        if not path.is_file():
            continue
        if pattern == RESOURCE:
            return windows_version(path.read_bytes())
        if found := wanted.search(path.read_bytes()):
            return next((group for group in found.groups() if group), b"").decode("ascii")
    return ""
