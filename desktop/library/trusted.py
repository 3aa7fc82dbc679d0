# SPDX-License-Identifier: Apache-2.0
"""Hashes of model files that the user confirmed once. Must not know where the files lie."""

import os
from pathlib import Path

from desktop.core.declared import Struct, decode_json, encode_json
from desktop.core.errors import BadData, FolderNotWritable

VERSION = 1


class _Kept(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    v: int
    sha256: tuple[str, ...]


def trusted_hashes(path: Path) -> frozenset[str]:
    """What was confirmed so far. A damaged list counts as empty: one is asked again."""
    try:
        kept = decode_json(path.read_bytes(), _Kept, str(path))
    except (OSError, BadData):
        return frozenset()
    return frozenset(kept.sha256) if kept.v == VERSION else frozenset()


def trust(path: Path, new: tuple[str, ...]) -> None:
    """Add hashes.

    Raises:
        FolderNotWritable: the list cannot be saved.
    """
    kept = _Kept(v=VERSION, sha256=tuple(sorted({*trusted_hashes(path), *new})))
    temporary = path.with_name(path.name + ".new")
    try:
        temporary.write_bytes(encode_json(kept) + b"\n")
        os.replace(temporary, path)
    except OSError as error:
        raise FolderNotWritable(str(path.parent), error.strerror or str(error)) from error
