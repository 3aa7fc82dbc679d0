# SPDX-License-Identifier: Apache-2.0
"""Which installed files go into a bundle or a mirror. No Qt, no network.

Only files whose hash somebody published, and whose repository is known.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop.catalog.load import Catalog
from desktop.catalog.shape import BuildTable
from desktop.core.bundle import BundledFile
from desktop.core.declared import replace
from desktop.core.errors import KnownError
from desktop.core.records import ModelFile
from desktop.fetch.names import BadName, origin_path, target_path
from desktop.fetch.protocol import HUB
from desktop.fetch.state import Origin, read_origin
from desktop.library.companions import COMPANION_PROBLEMS, companions_of
from desktop.library.copying import OnBytes, copy_file, hash_file
from desktop.library.splits import part_of
from desktop.turn.desk import Desk
from desktop.turn.verifying import known_hash

Place = Callable[[BundledFile], Path]


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """One file to pack.

    Attributes:
        number: of the file in its model, from 0; -1 for a companion.
        entry: ``sha256`` is what it must be; empty: it follows from what the copy shows.
    """

    path: Path
    model: ModelFile
    number: int
    entry: BundledFile


@dataclass(slots=True)
class Choice:
    """Models to pack with all their files, and models that cannot be, with the reason."""

    models: list[tuple[Wanted, ...]] = field(default_factory=list)
    left_out: list[tuple[str, str]] = field(default_factory=list)

    @property
    def size_bytes(self) -> int:
        """Of all files."""
        return sum(wanted.entry.size_bytes for files in self.models for wanted in files)

    def reasons(self) -> str:
        """Why models were left out, in brackets; may be empty."""
        told = "; ".join(f"{name}: {reason.rstrip('.')}" for name, reason in self.left_out)
        return f" ({told})" if told else ""


def choose(desk: Desk, domains: Sequence[str] | None) -> Choice:
    """The installed models that these domains recommend (None: all), with what belongs to them.

    Reads headers: not on the window's thread.

    Raises:
        KnownError: there is no such domain.
    """
    recommended = None if domains is None else _recommended(desk, domains)
    choice = Choice()
    taken: set[Path] = set()
    for model in desk.models():
        table = desk.catalog.model(model.id)
        is_meant = recommended is None or (table is not None and table.id in recommended)
        if model.is_builtin or not is_meant or model.problem in COMPANION_PROBLEMS:
            continue  # a companion comes with its model
        try:
            files = _files_of(desk.catalog, model)
        except _LeftOut as reason:
            choice.left_out.append((str(model.id), str(reason)))
            continue
        choice.models.append(tuple(wanted for wanted in files if wanted.path not in taken))
        taken |= {wanted.path for wanted in files}
    return choice


def copy_all(desk: Desk, choice: Choice, place: Place, on_bytes: OnBytes) -> list[BundledFile]:
    """Copy all models; returns what each file is.

    A model with a file that is not what was published goes to ``left_out``, and leaves nothing.

    Args:
        place: where a file goes. What lies there and is it already stays.

    Raises:
        OSError: with the path of the file as ``filename``.
    """
    entries: list[BundledFile] = []
    for files in choice.models:
        copied: list[Path] = []
        try:
            found = []
            for wanted in files:
                target = place(wanted.entry)
                target.parent.mkdir(parents=True, exist_ok=True)
                found.append(_copy(desk, wanted, target, on_bytes))
                copied.append(target)
        except _LeftOut as reason:
            choice.left_out.append((str(files[0].model.id), str(reason)))
            for path in copied:
                path.unlink()
            continue
        entries += found
    return entries


class _LeftOut(Exception):
    """Why a model cannot be packed."""


def _recommended(desk: Desk, domains: Sequence[str]) -> set[str]:
    known = [str(domain.id) for domain in desk.domains]
    for domain in domains:
        if domain not in known:
            raise KnownError(f"There is no domain {domain}.", f"There are: {', '.join(known)}.")
    return {table.id for domain in domains for table in desk.catalog.for_domain(domain)}


def _copy(desk: Desk, wanted: Wanted, target: Path, on_bytes: OnBytes) -> BundledFile:
    expected = wanted.entry.sha256
    if expected and target.is_file() and hash_file(target, on_bytes) == expected:
        return replace(wanted.entry, size_bytes=target.stat().st_size)  # of an earlier try
    target.unlink(missing_ok=True)
    digest = copy_file(wanted.path, target, on_bytes, may_be_link=True)
    if wanted.number >= 0:
        expected, _ = known_hash(desk, wanted.model, wanted.number, wanted.path, digest)
    if digest != expected:
        target.unlink()
        if not expected:
            raise _LeftOut(f"{wanted.path.name} is not a file whose hash somebody published")
        raise _LeftOut(f"{wanted.path.name} is damaged: its SHA-256 is not the published one")
    size_bytes = target.stat().st_size
    return replace(wanted.entry, sha256=digest, size_bytes=size_bytes)


def _files_of(catalog: Catalog, model: ModelFile) -> list[Wanted]:
    """The files of a model and its companions. Raises _LeftOut."""
    if model.problem:
        raise _LeftOut(model.problem)
    part = part_of(model.path)
    own = part.all() if part is not None else (model.path,)
    found: list[Wanted] = []
    for number, path in enumerate(own):
        entry = _entry(catalog, model, number, path)
        found.append(Wanted(path=path, model=model, number=number, entry=entry))
    for path in companions_of(own):
        origin = read_origin(origin_path(path))
        if origin is not None and origin.is_verified and origin.repo == found[0].entry.repo:
            entry = _from_origin(origin, path)
            found.append(Wanted(path=path, model=model, number=-1, entry=entry))
    for wanted in found:
        try:
            target_path(Path(), wanted.entry.repo, wanted.entry.file)
        except BadName as error:
            raise _LeftOut(error.sentence) from error
    return found


def _entry(catalog: Catalog, model: ModelFile, number: int, path: Path) -> BundledFile:
    origin = read_origin(origin_path(path))
    if origin is not None and origin.is_verified:
        return _from_origin(origin, path)
    if origin is not None:
        raise _LeftOut("nobody published the hash of this file")
    build = _build(catalog, model)
    if build is None or not build.repo or number >= len(build.file):
        raise _LeftOut("it is not known from where it came")
    return BundledFile(
        repo=build.repo,
        file=build.file[number].name,
        revision=build.revision or "main",
        endpoint=HUB,
        size_bytes=path.stat().st_size,
        sha256=build.file[number].sha256,
    )


def _build(catalog: Catalog, model: ModelFile) -> BuildTable | None:
    table = catalog.model(model.id)
    return next((b for b in table.build if b.id == model.id), None) if table else None


def _from_origin(origin: Origin, path: Path) -> BundledFile:
    return BundledFile(
        repo=origin.repo,
        file=origin.file,
        revision=origin.revision,
        endpoint=origin.endpoint,
        size_bytes=path.stat().st_size,
        sha256=origin.sha256,
    )
