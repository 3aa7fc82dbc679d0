# SPDX-License-Identifier: Apache-2.0
"""What belongs to a model without being one: vision projectors, adapters, chat templates."""

from collections.abc import Sequence
from pathlib import Path

from desktop.library.ggml import KIND_PROBLEMS
from desktop.library.gguf import BadGguf, read_header

TEXT_SUFFIXES = frozenset({".jinja", ".json"})
COMPANION_PROBLEMS = frozenset(KIND_PROBLEMS[kind] for kind in ("adapter", "mmproj", "clip"))
"""What a header's check says of a GGUF file that serves a model."""


def companions_of(files: Sequence[Path]) -> tuple[Path, ...]:
    """Files that lie beside a model's files and serve it, by name. Reads headers.

    Templates and settings by their suffix, projectors and adapters by what their header says.
    """
    if not files:
        return ()
    try:
        beside = sorted(files[0].parent.iterdir())
    except OSError:
        return ()
    return tuple(path for path in beside if path not in files and _is_companion(path))


def _is_companion(path: Path) -> bool:
    if path.name.startswith(".") or not path.is_file():
        return False
    if path.suffix.lower() in TEXT_SUFFIXES:
        return True
    return path.suffix.lower() == ".gguf" and _kind_problem(path) in COMPANION_PROBLEMS


def _kind_problem(path: Path) -> str:
    try:
        read_header(path)
    except BadGguf as error:
        return error.detail
    return ""
