# SPDX-License-Identifier: Apache-2.0
"""Whether a model's bytes are known to be what somebody published, or were confirmed. No Qt.

A file that Carrel fetched against a published hash is known. Of any other, the hash must have been
computed once (:mod:`desktop.turn.verifying`), and the file must look as it did then; its hash is
known if some catalogue names it, and trusted if the user said so once, wherever it lies.
"""

from enum import Enum
from pathlib import Path

from desktop.catalog.load import Catalog
from desktop.core.records import ModelFile
from desktop.library.ledger import HashLedger, look_at
from desktop.library.trusted import trust, trusted_hashes
from desktop.paths import Paths, seen_hashes, trusted_models
from desktop.turn.desk import Desk
from desktop.turn.rechecking import files_of, recorded
from desktop.turn.verifying import FileCheck


class Trust(Enum):
    """How well the bytes of a model are known."""

    KNOWN = "known"
    CONFIRMED = "confirmed"
    """By the user, once."""
    UNVERIFIED = "unverified"


class Trusts:
    """What is known now; to be made for each look at all models. Reads small files."""

    def __init__(self, desk: Desk) -> None:
        self._catalog, self._ledger = desk.catalog, desk.rechecks.ledger
        self._seen = HashLedger(seen_hashes(desk.paths))
        self._confirmed = trusted_hashes(trusted_models(desk.paths))
        self._published = published_hashes(desk.catalog)

    def of(self, model: ModelFile) -> Trust:
        """Of a whole model: its worst file."""
        if model.is_builtin:
            return Trust.KNOWN
        found = {self._of(model, number, path) for number, path in enumerate(files_of(model))}
        for worst in (Trust.UNVERIFIED, Trust.CONFIRMED):
            if worst in found:
                return worst
        return Trust.KNOWN

    def _of(self, model: ModelFile, number: int, path: Path) -> Trust:
        expected, source = recorded(self._catalog, model.id, number, path)
        if source in {"catalogue", "download"}:
            return Trust.KNOWN
        digest = expected or self._hash(path)
        if digest in self._published:
            return Trust.KNOWN
        return Trust.CONFIRMED if digest in self._confirmed else Trust.UNVERIFIED

    def _hash(self, path: Path) -> str:
        """As it was computed, if the file still looks so; empty: not known."""
        look = look_at(path)
        for ledger in (self._ledger, self._seen):
            entry = ledger.entry(path)
            if entry is not None and entry.look == look:
                return entry.sha256
        return ""


def published_hashes(catalog: Catalog) -> frozenset[str]:
    """Of all files of all catalogues."""
    builds = (build for model in catalog.models for build in model.build)
    return frozenset(file.sha256 for build in builds for file in build.all_files if file.sha256)


def confirm(paths: Paths, checks: tuple[FileCheck, ...]) -> None:
    """The user says that these files are what they should be. Raises FolderNotWritable."""
    trust(trusted_models(paths), tuple(check.sha256 for check in checks))
