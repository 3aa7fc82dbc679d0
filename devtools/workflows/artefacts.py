# SPDX-License-Identifier: Apache-2.0
"""What jobs hand to each other, by the rules of actions/upload-artifact and download-artifact.

From their sources (search.ts, @actions/glob): a pattern's search path is its part before the first
wildcard; the folder that all search paths share is the root, and names in the artefact are below
it; a single file that was named whole lies at the root. Hidden files stay behind, links become what
they lead to, and rights of files are lost.
"""

import fnmatch
import os
import re
import shutil
from collections.abc import Iterator, Sequence
from pathlib import Path, PurePosixPath

from devtools.workflows.reading import Fault

_WILD = re.compile(r"[*?\[]")


def patterns(text: str) -> list[str]:
    """The lines of ``path``; exclusions are not known here.

    Raises:
        Fault: there is one, or no line at all.
    """
    found = [line.strip() for line in text.splitlines() if line.strip()]
    if not found or any(each.startswith("!") for each in found):
        raise Fault(f"{text!r}: paths to leave out are not known to the rehearsal")
    return [each.rstrip("/") for each in found]


def search_path(pattern: str) -> PurePosixPath:
    """The part of it before the first wildcard, by whole names."""
    parts = PurePosixPath(pattern).parts
    literal = next((n for n, part in enumerate(parts) if _WILD.search(part)), len(parts))
    return PurePosixPath(*parts[:literal])


def root_of(wanted: Sequence[str]) -> PurePosixPath:
    """The folder below which names in the artefact are."""
    paths = sorted({search_path(each) for each in wanted})
    outer = [each for each in paths if not any(other in each.parents for other in paths)]
    if len(outer) > 1:
        return PurePosixPath(os.path.commonpath(outer))
    is_one_file = wanted == [str(outer[0])] and bool(outer[0].suffix)
    return outer[0].parent if is_one_file else outer[0]


def names(wanted: Sequence[str]) -> list[str]:
    """The patterns as they are inside the artefact; ``.`` is all of it."""
    root = root_of(wanted)
    return [str(PurePosixPath(each).relative_to(root)) for each in wanted]


def may_hold(wanted: Sequence[str], name: str) -> bool:
    """Whether an artefact of these patterns may hold a file of this name or pattern."""
    return any(_meets(held, name) for held in names(wanted))


def _meets(held: str, name: str) -> bool:
    """Whether two patterns can be the same path, or one leads into a folder that the other is."""
    pairs = zip(PurePosixPath(held).parts, PurePosixPath(name).parts, strict=False)
    return all(fnmatch.fnmatchcase(b, a) or fnmatch.fnmatchcase(a, b) for a, b in pairs)


class Store:
    """The artefacts of one run, each a folder; names are taken once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def upload(self, name: str, workspace: Path, path: str, home: Path) -> list[str]:
        """Copy what the patterns find; returns the patterns that found nothing.

        Args:
            home: what ``~`` means.

        Raises:
            Fault: nothing at all was found, or the name is taken.
        """
        target = self.folder / name
        if target.exists():
            raise Fault(f"there is an artefact {name} already")
        wanted, idle, count = _below(patterns(path), workspace, home), [], 0
        root = Path(root_of(wanted))
        for pattern in wanted:
            found = list(_found(Path(pattern)))
            idle += [] if found else [os.path.relpath(pattern, workspace)]
            for file in found:
                place = target / (file.name if file == root else file.relative_to(root))
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(file, place)
                count += 1
        if not count:
            raise Fault(f"the artefact {name} would be empty: {', '.join(wanted)}")
        return idle

    def download(self, name: str, into: Path) -> int:
        """Lay an artefact into a folder; returns how many files.

        Raises:
            Fault: there is none.
        """
        source = self.folder / name
        if not source.is_dir():
            raise Fault(f"there is no artefact {name}")
        shutil.copytree(source, into, dirs_exist_ok=True)
        return sum(path.is_file() for path in source.rglob("*"))


def _below(wanted: Sequence[str], workspace: Path, home: Path) -> list[str]:
    places = (home / each[2:] if each.startswith("~/") else workspace / each for each in wanted)
    return [str(each) for each in places]


def _found(pattern: Path) -> Iterator[Path]:
    """Files, and all files of folders, that are not hidden below the search path."""
    base = Path(search_path(str(pattern)))
    rest = pattern.relative_to(base)
    for path in [base] if rest == Path() else sorted(base.glob(str(rest))):
        below = sorted(path.rglob("*")) if path.is_dir() else [path]
        for each in below:
            is_hidden = any(part.startswith(".") for part in each.relative_to(base).parts)
            if each.is_file() and not is_hidden:
                yield each
