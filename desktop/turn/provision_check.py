# SPDX-License-Identifier: Apache-2.0
"""Reads what IT prepared for one user, all of it, and says what is wrong. Changes nothing.

Everything is judged as it will be: with the settings, keys and catalogues that the same file
brings. What was provisioned before and looks the same on both sides is not read again.
"""

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.catalog.load import Catalog
from desktop.catalog.signature import SUFFIX
from desktop.core.bundle import MODELS
from desktop.core.declared import Struct, decode_toml, field
from desktop.core.errors import BadModelFile, KnownError
from desktop.core.file_errors import FileUnreadable
from desktop.fetch.names import target_path
from desktop.library.copying import hash_file, reason_of
from desktop.library.ledger import HashLedger, look_at
from desktop.library.shelf import model_at
from desktop.paths import provisioned
from desktop.policy.current import now
from desktop.settings.file import decoded
from desktop.settings.preferences import Preferences
from desktop.settings.setting import Setting
from desktop.settings.spec import SETTINGS
from desktop.turn.added_catalogues import Arrival, Judge, load_all
from desktop.turn.allowed import wants_pins
from desktop.turn.bundle_check import read_manifest
from desktop.turn.bundling import refuse_if_small
from desktop.turn.desk import Desk
from desktop.turn.rechecking import files_of, published
from desktop.turn.unbundling import Ready, ready_bundle
from desktop.turn.usable import refused


class Provision(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the file holds."""

    bundles: tuple[str, ...] = ()
    catalogues: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    settings: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelToCopy:
    """One model file; ``is_there``: the target holds the same bytes."""

    source: Path
    target: Path
    sha256: str
    is_there: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """What is to be done, all of it read and found good; catalogues by the stem of their file.

    ``unchanged``: names of bundles and models that were not read, for people.
    """

    values: tuple[tuple[Setting[Any], Any], ...]
    catalogues: Mapping[str, Arrival]
    bundles: tuple[Ready, ...]
    models: tuple[ModelToCopy, ...]
    unchanged: tuple[str, ...]


class Record:
    """What was provisioned, and how source and target looked then; in the user's state folder."""

    def __init__(self, path: Path) -> None:
        self._ledger = HashLedger(path)

    def keep(self, source: Path, target: Path, sha256: str) -> None:
        """Both hold these bytes."""
        for path in (source, target):
            if (look := look_at(path)) is not None:
                self._ledger.remember(path, sha256, look)

    def sha256(self, source: Path, target: Path) -> str:
        """The hash of both; empty: one of them is not as it was.

        Of the source only size and time are compared: a share may give a file another inode and
        other times of its own at each log-in.
        """
        was, is_now = self._ledger.entry(source), look_at(source)
        there, is_there = self._ledger.entry(target), look_at(target)
        if was is None or is_now is None or there is None or there.look != is_there:
            return ""
        looked = was.look.size_bytes, was.look.modified_ns
        same = looked == (is_now.size_bytes, is_now.modified_ns) and was.sha256 == there.sha256
        return was.sha256 if same else ""


def check(desk: Desk, path: Path, *, reads_all: bool = False) -> Checked:
    """Read the file and everything that it names.

    Args:
        reads_all: also what was provisioned before and looks as it did then.

    Raises:
        BadData, FileUnreadable, BadModelFile, BadBundle: something is damaged or missing.
        PolicyForbids: a setting is less than the organisation demands.
        KnownError: a catalogue is not signed by a trusted key, or cannot be used.
        NoRoomForModels, FolderNotWritable: it could not be kept.
    """
    file = decode_toml(_bytes(path), Provision, str(path))
    values = decoded(path, file.settings, SETTINGS, "settings.")
    by_key = {setting.key: setting for setting in SETTINGS}
    settings = tuple((by_key[key], value) for key, value in values.items())
    for setting, value in settings:
        if desk.preferences.get(setting) != value:
            desk.preferences.check(setting, value)
    as_if = desk.preferences.as_if(values)
    judge = Judge(desk.paths, as_if, desk.catalog)
    arrivals = {
        f"provided-{Path(name).stem}": _arrival(path.parent / name) for name in file.catalogues
    }
    catalog = _with_catalogues(desk, as_if, judge, arrivals)
    record = Record(provisioned(desk.paths))
    seen = _Seen(desk, record, reads_all=reads_all)
    bundles = tuple(seen.bundle(judge, path.parent / name) for name in file.bundles)
    models = tuple(seen.model(catalog, path.parent / name) for name in file.models)
    needed = [ready.size_bytes for ready in bundles]
    needed += [each.source.stat().st_size for each in models if not each.is_there]
    if any(needed):
        refuse_if_small(desk.paths.models, sum(needed))
    return Checked(
        values=settings,
        catalogues=arrivals,
        bundles=bundles,
        models=models,
        unchanged=tuple(seen.unchanged),
    )


def _arrival(path: Path) -> Arrival:
    signature = path.with_name(path.name + SUFFIX)
    data = _bytes(path)
    return Arrival(
        name=path.name, data=data, signature=_bytes(signature) if signature.is_file() else b""
    )


def _with_catalogues(
    desk: Desk, preferences: Preferences, judge: Judge, arrivals: Mapping[str, Arrival]
) -> Catalog:
    """The catalogue as it will be. Raises KnownError if one cannot be added."""
    coming = {}
    for stem, arrival in arrivals.items():
        refusal = judge.refusal(arrival)
        refuse_if_unsigned(arrival, refusal)
        if not refusal:
            coming[stem] = arrival
    with tempfile.TemporaryDirectory() as folder:
        files = {Path(folder) / f"{stem}.toml": arrival for stem, arrival in coming.items()}
        for file, arrival in files.items():
            file.write_bytes(arrival.data)
        whole = load_all(desk.paths, preferences, files, {file.name for file in files})
    for origin in whole.origins:
        if origin.problem and origin.path in files:
            raise KnownError(
                f"The catalogue {files[origin.path].name} cannot be used: {origin.problem}",
                "carrelctl catalog check says more.",
            )
    return whole


def refuse_if_unsigned(arrival: Arrival, state: str) -> None:
    """Raise KnownError if a catalogue may not come in; ``state``: what its judge says."""
    if state.startswith("not added"):
        raise KnownError(
            f"The catalogue {arrival.name} was {state}.",
            "Name the key in the policy (catalogue_keys) or in the setting catalogue_keys.",
        )


class _Seen:
    """Looks at bundles and models, and gathers the names of what need not be read."""

    def __init__(self, desk: Desk, record: Record, *, reads_all: bool) -> None:
        self._desk, self._record, self._reads_all = desk, record, reads_all
        self.unchanged: list[str] = []

    def bundle(self, judge: Judge, folder: Path) -> Ready:
        """Raises BadBundle, NotCopied."""
        is_as_it_was = not self._reads_all and all(
            self._record.sha256(
                target_path(folder / MODELS, file.repo, file.file),
                target_path(self._desk.paths.models, file.repo, file.file),
            )
            == file.sha256
            for file in read_manifest(folder).files
        )
        if is_as_it_was:
            self.unchanged.append(f"bundle {folder.name}")
        return ready_bundle(self._desk, judge, folder, _no, is_as_it_was=is_as_it_was)

    def model(self, catalog: Catalog, source: Path) -> ModelToCopy:
        """Raises BadModelFile, FileUnreadable."""
        _bytes(source, 1)
        target = self._desk.paths.models / source.name
        model = model_at(source)
        found = refused(catalog, self._desk.paths, model)
        if found.problem and "(allowed_folders)" not in found.problem:  # it will lie elsewhere
            raise BadModelFile(source.name, found.problem)
        digest = "" if self._reads_all else self._record.sha256(source, target)
        if digest:
            self.unchanged.append(f"model {source.name}")
            return ModelToCopy(source=source, target=target, sha256=digest, is_there=True)
        digest = _hash(source)
        names = [path.name for path in files_of(model)]
        pinned = published(catalog, model.id, names.index(source.name), None)
        if wants_pins(now()) and digest != pinned:
            raise BadModelFile(source.name, "its hash is not the one that the catalogue names")
        is_there = target.exists()
        if is_there and _hash(target) != digest:
            detail = f"another file of this name lies in {self._desk.paths.models}"
            raise BadModelFile(source.name, detail)
        return ModelToCopy(source=source, target=target, sha256=digest, is_there=is_there)


def _hash(path: Path) -> str:
    try:
        return hash_file(path, _no, may_be_link=True)
    except OSError as error:
        raise FileUnreadable(str(path), reason_of(error)) from error


def _no(_count: int) -> None:
    """Nobody is told of single bytes."""


def _bytes(path: Path, most: int = -1) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        raise FileUnreadable(str(path), error.strerror or str(error)) from error
