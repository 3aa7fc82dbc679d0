# SPDX-License-Identifier: Apache-2.0
"""Applies a file of the IT department to one user's Carrel: settings, catalogues, bundles, models.

::

    bundles = ["law-bundle"]            # folders made by carrelctl bundle make
    catalogues = ["house.toml"]         # each with its signature beside it
    models = ["house-7b-q4_k_m.gguf"]   # copied into the models folder

    [settings]                          # as in settings.toml
    theme = "light"

Paths are below the file's folder, or whole. Everything is read and checked before anything is
changed; what is so already is left alone, so it can be applied at each log-in. No Qt, no network.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.catalog.signature import SUFFIX
from desktop.core.bundle_errors import NotCopied
from desktop.core.declared import Struct, decode_toml, field
from desktop.core.errors import BadModelFile, KnownError
from desktop.core.file_errors import FileUnreadable
from desktop.library.copying import copy_file, hash_file, reason_of
from desktop.library.shelf import model_at
from desktop.settings.file import decoded
from desktop.settings.setting import Setting
from desktop.settings.spec import SETTINGS
from desktop.turn.added_catalogues import Arrival, Judge
from desktop.turn.bundle_check import read_manifest
from desktop.turn.desk import Desk
from desktop.turn.unbundling import install_bundle
from desktop.turn.usable import refused

Say = Callable[[str], None]


class Provision(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What the file holds."""

    bundles: tuple[str, ...] = ()
    catalogues: tuple[str, ...] = ()
    models: tuple[str, ...] = ()
    settings: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Checked:
    """What is to be done, all of it read and found good."""

    values: tuple[tuple[Setting[Any], Any], ...]
    catalogues: tuple[tuple[str, Arrival], ...]
    bundles: tuple[Path, ...]
    models: tuple[Path, ...]


def provision(desk: Desk, path: Path, say: Say) -> int:
    """Apply the file; ``say`` is told each thing that changed. Returns how many did.

    Raises:
        BadData, FileUnreadable, BadModelFile, BadBundle: nothing was changed.
        PolicyForbids: a setting is less than the organisation demands.
        KnownError: a catalogue is not signed by a trusted key; it and what follows is not there.
    """
    checked = _check(desk, path)
    changed = _apply_settings(desk, checked, say)
    changed += _add_catalogues(desk, checked, say)
    for folder in checked.bundles:
        done = install_bundle(desk, folder, lambda _count: None)
        for file in done.new:
            say(f"model {file.repo}/{file.file} from {folder.name}")
        changed += len(done.new) + sum(each.is_added for each in done.catalogues)
    for model in checked.models:
        if _copy_model(desk, model):
            say(f"model {model.name}")
            changed += 1
    return changed


def _check(desk: Desk, path: Path) -> _Checked:
    file = decode_toml(_bytes(path), Provision, str(path))
    values = decoded(path, file.settings, SETTINGS, "settings.")
    by_key = {setting.key: setting for setting in SETTINGS}
    bundles = tuple(path.parent / name for name in file.bundles)
    for folder in bundles:
        read_manifest(folder)
    models = tuple(path.parent / name for name in file.models)
    for each in models:
        _check_model(desk, each)
    return _Checked(
        values=tuple((by_key[key], value) for key, value in values.items()),
        catalogues=tuple(
            (Path(name).stem, _arrival(path.parent / name)) for name in file.catalogues
        ),
        bundles=bundles,
        models=models,
    )


def _check_model(desk: Desk, path: Path) -> None:
    _bytes(path, 1)
    target = desk.paths.models / path.name
    found = refused(desk.catalog, desk.paths, model_at(path))
    if found.problem and "(allowed_folders)" not in found.problem:  # it will lie elsewhere
        raise BadModelFile(path.name, found.problem)
    if target.exists() and target.stat().st_size != path.stat().st_size:
        raise BadModelFile(path.name, f"another file of this name lies in {desk.paths.models}")


def _arrival(path: Path) -> Arrival:
    signature = path.with_name(path.name + SUFFIX)
    data = _bytes(path)
    return Arrival(
        name=path.name, data=data, signature=_bytes(signature) if signature.is_file() else b""
    )


def _apply_settings(desk: Desk, checked: _Checked, say: Say) -> int:
    changed = 0
    for setting, value in checked.values:
        if desk.preferences.get(setting) != value:
            desk.preferences.set(setting, value)
            say(f"setting {setting.key}")
            changed += 1
    return changed


def _add_catalogues(desk: Desk, checked: _Checked, say: Say) -> int:
    changed = 0
    judge = Judge(desk.paths, desk.preferences, desk.catalog)
    for stem, arrival in checked.catalogues:
        added = judge.add(arrival, f"provided-{stem}")
        if added.is_added:
            say(f"catalogue {arrival.name}, {added.state}")
            changed += 1
        elif added.state.startswith("not added"):
            raise KnownError(
                f"The catalogue {arrival.name} was {added.state}.",
                "Name the key in the policy (catalogue_keys) or in the setting catalogue_keys.",
            )
    return changed


def _copy_model(desk: Desk, source: Path) -> bool:
    """Whether it was not there yet."""
    target = desk.paths.models / source.name
    try:
        if target.exists():
            if hash_file(target, _no, may_be_link=True) == hash_file(source, _no, may_be_link=True):
                return False
            detail = f"another file of this name lies in {desk.paths.models}"
            raise BadModelFile(source.name, detail)
        new = target.with_name(f".{target.name}.new")
        new.unlink(missing_ok=True)
        copy_file(source, new, _no, may_be_link=True)
        new.rename(target)
    except OSError as error:
        hint = "Apply the file again; what was copied is kept."
        raise NotCopied(str(error.filename or target), reason_of(error), hint) from error
    return True


def _no(_count: int) -> None:
    """Nobody is told of single bytes."""


def _bytes(path: Path, most: int = -1) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(most)
    except OSError as error:
        raise FileUnreadable(str(path), error.strerror or str(error)) from error
