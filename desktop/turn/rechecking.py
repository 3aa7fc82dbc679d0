# SPDX-License-Identifier: Apache-2.0
"""Whether files of a model and its adapters must be hashed before they are loaded, and what the
hashes must be.

A hash is known from the catalogue, from the record that a download left beside the file, or from
an earlier check. It is held against a file that was never hashed on this machine, or that does not
look as it did then; the engine does that, before llama.cpp sees the file (engine/checking.py). A
file of which nothing is known is loaded as it is: there is nothing to hold it against.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.catalog.load import Catalog
from desktop.core.ids import ModelId
from desktop.core.records import ModelFile
from desktop.fetch.names import origin_path
from desktop.fetch.state import read_origin
from desktop.library.ledger import HashLedger, Look, look_at
from desktop.library.shelf import model_at
from desktop.library.splits import part_of
from desktop.policy.current import now
from desktop.turn.allowed import wants_pins

_NONE = ModelId("")


@dataclass(frozen=True, slots=True, kw_only=True)
class Recheck:
    """What to hash: of each file of a load, in order, the hash that it must have (empty: none).

    ``looks``: of the same files, before they are hashed.
    """

    sha256: tuple[str, ...] = ()
    looks: tuple[Look | None, ...] = ()
    paths: tuple[Path, ...] = ()


class Rechecks:
    """Decides and remembers. Methods look at files but read no weights. Any thread."""

    def __init__(self, catalog: Catalog, ledger: HashLedger) -> None:
        self._catalog, self.ledger = catalog, ledger
        self._seen: dict[Path, Look] = {}
        """Where the policy wants pins: files that had theirs since this program began."""

    def due(self, model: ModelFile, draft: str = "", adapters: Iterable[str] = ()) -> Recheck:
        """What must be held against its hash before this model is loaded; usually nothing.

        Args:
            draft: the file of the model that guesses ahead for it.
            adapters: the files of those that its engine will be able to read.
        """
        models = (model, model_at(Path(draft))) if draft else (model,)
        named = [(each, *place) for each in models for place in enumerate(files_of(each))]
        others = [Path(each) for each in adapters]
        paths = (*(path for _, _, path in named), *others)
        looks = tuple(look_at(path) for path in paths)
        due = (
            *(
                "" if each.is_builtin else self._due(each.id, number, path, look)  # of the program
                for (each, number, path), look in zip(named, looks, strict=False)
            ),
            *map(self._due_by_record, others, looks[len(named) :]),
        )
        return Recheck(sha256=due, looks=looks, paths=paths) if any(due) else Recheck()

    def passed(self, recheck: Recheck, unlike: Sequence[str] = ()) -> None:
        """The files had their hashes; what was changed meanwhile is checked again next time.

        Args:
            unlike: the adapters that had not.
        """
        for path, sha256, look in zip(recheck.paths, recheck.sha256, recheck.looks, strict=True):
            is_like = sha256 and str(path) not in unlike
            if is_like and look is not None and look_at(path) == look:
                self.ledger.remember(path, sha256, look)
                self._seen[path] = look

    def _due(self, model_id: ModelId, number: int, path: Path, look: Look | None) -> str:
        if wants_pins(now()):  # the ledger and the record of a download are the user's to write
            return "" if look and self._seen.get(path) == look else self._pin(model_id, number)
        return self._due_by_record(path, look, model_id, number)

    def _due_by_record(
        self, path: Path, look: Look | None, model_id: ModelId = _NONE, number: int = 0
    ) -> str:
        """No catalogue knows an adapter; and where pins are demanded, none may act."""
        entry = self.ledger.entry(path)
        if look is None or (entry is not None and entry.look == look):
            return ""
        expected, _ = recorded(self._catalog, model_id, number, path)
        return expected or (entry.sha256 if entry is not None else "")

    def _pin(self, model_id: ModelId, number: int) -> str:
        return published(self._catalog, model_id, number, None) or "0" * 64


def files_of(model: ModelFile) -> tuple[Path, ...]:
    """All files of a model, in order."""
    part = part_of(model.path)
    return part.all() if part is not None else (model.path,)


def published(catalog: Catalog, model_id: ModelId, number: int, repo: str | None) -> str:
    """What the catalogue says that a file's hash is; empty: nothing.

    Args:
        number: which of the model's files, from 0.
        repo: where it was fetched; None: not known. Another repository's only shares its name.
    """
    table = catalog.model(model_id)
    build = next((b for b in table.build if b.id == model_id), None) if table else None
    if build is None or number >= len(build.file) or repo not in (None, build.repo):
        return ""
    return build.file[number].sha256 or ""


def recorded(catalog: Catalog, model_id: ModelId, number: int, path: Path) -> tuple[str, str]:
    """The hash of a file that Carrel fetched, and where it is known from; empty: it did not."""
    origin = read_origin(origin_path(path))
    if origin is None:
        return "", ""
    if known := published(catalog, model_id, number, origin.repo):
        return known, "catalogue"
    return origin.sha256, "download" if origin.is_verified else "arrival"
