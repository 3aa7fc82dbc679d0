# SPDX-License-Identifier: Apache-2.0
"""Packs installed models into a folder for a machine without a network. No Qt, no network."""

import hashlib
import os
import shutil
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import desktop
from desktop.catalog.load import Catalog
from desktop.catalog.signature import SUFFIX
from desktop.core.bundle import (
    CATALOGUES,
    MANIFEST,
    MODELS,
    UNFINISHED,
    VERSION,
    BundledCatalogue,
    Manifest,
)
from desktop.core.bundle_errors import FolderInTheWay, NoRoomForModels, NotCopied, NothingToPack
from desktop.core.declared import encode_json
from desktop.core.fit import gigabytes
from desktop.fetch.names import target_path
from desktop.library.copying import OnBytes, reason_of
from desktop.turn.desk import Desk
from desktop.turn.packing import Choice, Place, choose, copy_all

SPARE_BYTES = 16_000_000
"""For the manifest, catalogues, and what a file system needs for itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Packed:
    """What came of it; ``left_out``: models with the reason."""

    manifest: Manifest
    left_out: tuple[tuple[str, str], ...]


def make_bundle(desk: Desk, domains: Sequence[str], target: Path, on_bytes: OnBytes) -> Packed:
    """Pack into a folder that is new, empty, or left unfinished by an earlier try.

    A model whose files are not what was published is left out. If anything else fails, what was
    written is removed.

    Raises:
        KnownError: there is no such domain.
        NothingToPack, NoRoomForModels, FolderInTheWay, NotCopied
    """
    choice = choose(desk, domains)
    if not choice.models:
        raise NothingToPack(" and ".join(domains), choice.reasons())
    with fresh_folder(target, UNFINISHED):
        refuse_if_small(target, choice.size_bytes)
        return _pack(desk, choice, domains, target, on_bytes)


def _pack(
    desk: Desk, choice: Choice, domains: Sequence[str], target: Path, on_bytes: OnBytes
) -> Packed:
    place: Place = lambda file: target_path(target / MODELS, file.repo, file.file)  # noqa: E731
    files = copy_all(desk, choice, place, on_bytes)
    if not files:
        raise NothingToPack(" and ".join(domains), choice.reasons())
    manifest = Manifest(
        v=VERSION,
        carrel=desktop.__version__,
        domains=tuple(domains),
        files=tuple(files),
        catalogues=copy_catalogues(desk.catalog, target / CATALOGUES),
    )
    write_file(target / MANIFEST, encode_json(manifest) + b"\n")
    return Packed(manifest=manifest, left_out=tuple(choice.left_out))


def copy_catalogues(catalog: Catalog, folder: Path) -> tuple[BundledCatalogue, ...]:
    """Copy all that are used, with their signatures. Raises OSError."""
    folder.mkdir(exist_ok=True)
    copied = []
    sound = (origin for origin in catalog.origins if not origin.problem)
    for number, origin in enumerate(sound, 1):
        name = f"{number}.toml"
        write_file(folder / name, origin.data)
        signature = origin.path.with_name(origin.path.name + SUFFIX)
        if signature.is_file():
            write_file(folder / (name + SUFFIX), signature.read_bytes())
        copied.append(
            BundledCatalogue(
                name=name,
                owner=origin.owner.value,
                size_bytes=len(origin.data),
                sha256=hashlib.sha256(origin.data).hexdigest(),
            )
        )
    return tuple(copied)


def write_file(path: Path, data: bytes) -> None:
    """Write a small file down to the disk. Raises OSError."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def refuse_if_small(folder: Path, size_bytes: int) -> None:
    """See that so much fits on the disk. Raises NoRoomForModels, OSError."""
    needed, free = size_bytes + SPARE_BYTES, shutil.disk_usage(folder).free
    if needed > free:
        raise NoRoomForModels(str(folder), gigabytes(needed), gigabytes(free))


@contextmanager
def fresh_folder(folder: Path, mark: str) -> Iterator[None]:
    """A folder to write into; after a failure nothing of it is left.

    Args:
        mark: name of a file that lies in it until it is finished.

    Raises:
        FolderInTheWay: it holds something already.
        NotCopied: for an OSError inside the block.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if not (folder / mark).exists() and any(folder.iterdir()):
            raise FolderInTheWay(str(folder), "is not empty; nothing was changed")
        (folder / mark).touch()
    except FileExistsError as error:
        raise FolderInTheWay(str(folder), "is no folder") from error
    except OSError as error:
        raise NotCopied(str(folder), reason_of(error), "") from error
    is_whole = False
    try:
        yield
        (folder / mark).unlink()
        is_whole = True
    except OSError as error:
        place = str(error.filename or folder)
        raise NotCopied(place, reason_of(error), "What was written was removed.") from error
    finally:
        if not is_whole:
            _empty(folder)


def _empty(folder: Path) -> None:
    for entry in folder.iterdir():
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            entry.unlink(missing_ok=True)
