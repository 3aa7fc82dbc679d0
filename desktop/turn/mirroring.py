# SPDX-License-Identifier: Apache-2.0
"""Writes a tree of plain files that any web server can serve as a hub. No Qt, no network.

::

    mirror.json                                     what this folder is
    api/models/index.html                           the list that a search gets (JSON)
    api/models/OWNER/NAME/revision/REVISION         what a look at a repository gets (JSON)
    OWNER/NAME/resolve/REVISION/FILE                the bytes
    catalogues/NUMBER.toml[.minisig]                for the setting ``catalogue_urls``

A file is there under its commit and, as a hard link where possible, under ``main``. The server
needs nothing but files, an index.html for a folder, and ranges; every one has them.
"""

import os
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import desktop
from desktop.core.bundle import CATALOGUES, BundledFile
from desktop.core.bundle_errors import FolderInTheWay, NotCopied, NothingToPack
from desktop.core.declared import encode_json
from desktop.core.records import ModelFile
from desktop.fetch.names import check_file, is_commit
from desktop.library.copying import OnBytes, reason_of
from desktop.turn.bundling import copy_catalogues, refuse_if_small, write_file
from desktop.turn.desk import Desk
from desktop.turn.packing import Choice, choose, copy_all

MARK = "mirror.json"
MAIN = "main"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mirror:
    """What came of it; ``left_out``: models with the reason."""

    files: tuple[BundledFile, ...]
    left_out: tuple[tuple[str, str], ...]


def build_mirror(
    desk: Desk, domains: Sequence[str] | None, target: Path, on_bytes: OnBytes
) -> Mirror:
    """Write or renew a mirror of the installed models of these domains; None: of all.

    What an earlier mirror in this folder has besides stays to be fetched by its address, and is no
    longer listed.

    Raises:
        KnownError: there is no such domain.
        NothingToPack, NoRoomForModels, FolderInTheWay, NotCopied
    """
    choice = choose(desk, domains)
    wanted = " and ".join(domains) if domains else "a mirror"
    if not choice.models:
        raise NothingToPack(wanted, choice.reasons())
    with _folder(target):
        refuse_if_small(target, choice.size_bytes - _present_bytes(target, choice))
        files = copy_all(desk, choice, lambda file: _place(target, file), on_bytes)
        if not files:
            raise NothingToPack(wanted, choice.reasons())
        _write_lists(desk, target, choice, files)
        copy_catalogues(desk.catalog, target / CATALOGUES)
    return Mirror(files=tuple(files), left_out=tuple(choice.left_out))


@contextmanager
def _folder(target: Path) -> Iterator[None]:
    try:
        target.mkdir(parents=True, exist_ok=True)
        if not (target / MARK).exists() and any(target.iterdir()):
            raise FolderInTheWay(str(target), "is neither empty nor a mirror; nothing was changed")
        write_file(target / MARK, encode_json({"v": 1, "carrel": desktop.__version__}) + b"\n")
        yield
    except FileExistsError as error:
        raise FolderInTheWay(str(target), "is no folder") from error
    except OSError as error:
        hint = "What was copied is kept; run the command again to go on."
        raise NotCopied(str(error.filename or target), reason_of(error), hint) from error


def _place(target: Path, file: BundledFile) -> Path:
    return target.joinpath(*file.repo.split("/"), "resolve", file.revision, *check_file(file.file))


def _present_bytes(target: Path, choice: Choice) -> int:
    places = (_place(target, wanted.entry) for files in choice.models for wanted in files)
    return sum(place.stat().st_size for place in places if place.is_file())


# --- what the server tells -----------------------------------------------------------------------


def _write_lists(desk: Desk, target: Path, choice: Choice, files: Sequence[BundledFile]) -> None:
    models = {files[0].entry.repo: files[0].model for files in choice.models if files}
    by_repo: dict[str, dict[str, list[BundledFile]]] = defaultdict(lambda: defaultdict(list))
    for file in files:
        by_repo[file.repo][file.revision].append(file)
    summaries = []
    for repo, revisions in by_repo.items():
        facts = _summary(desk, repo, models[repo])
        folder = target.joinpath("api", "models", *repo.split("/"), "revision")
        folder.mkdir(parents=True, exist_ok=True)
        for revision, listed in revisions.items():
            told = facts | {"sha": revision if is_commit(revision) else None}
            write_file(folder / revision, encode_json(told | {"siblings": _siblings(listed)}))
        everything = [file for listed in revisions.values() for file in listed]
        _link_main(target, everything)
        only = next(iter(revisions)) if len(revisions) == 1 else MAIN
        told = facts | {"sha": only if is_commit(only) else None}
        write_file(folder / MAIN, encode_json(told | {"siblings": _siblings(everything)}))
        summaries.append(told)
    write_file(target / "api" / "models" / "index.html", encode_json(summaries))


def _summary(desk: Desk, repo: str, model: ModelFile) -> dict[str, Any]:
    """In the form of the hub; ``carrel_mirror`` tells the fetcher that nobody searches for it."""
    table = desk.catalog.model(model.id)
    licence = (f"license:{table.licence.lower()}",) if table is not None else ()
    return {
        "_id": repo,
        "id": repo,
        "downloads": 0,
        "likes": 0,
        "gated": False,
        "tags": ["gguf", *licence],
        "pipeline_tag": "text-generation",
        "gguf": {"architecture": model.architecture, "total": model.parameters},
        "carrel_mirror": True,
    }


def _siblings(files: Sequence[BundledFile]) -> list[Mapping[str, Any]]:
    return [
        {
            "rfilename": file.file,
            "size": file.size_bytes,
            "lfs": {"size": file.size_bytes, "sha256": file.sha256, "pointerSize": 134},
        }
        for file in files
    ]


def _link_main(target: Path, files: Sequence[BundledFile]) -> None:
    for file in files:
        if file.revision == MAIN:
            continue
        source = _place(target, file)
        link = target.joinpath(*file.repo.split("/"), "resolve", MAIN, *check_file(file.file))
        link.parent.mkdir(parents=True, exist_ok=True)
        link.unlink(missing_ok=True)
        try:
            os.link(source, link)
        except OSError:  # a file system without hard links
            link.symlink_to(os.path.relpath(source, link.parent))
