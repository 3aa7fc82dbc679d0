# SPDX-License-Identifier: Apache-2.0
"""Applies a file of the IT department to one user's Carrel: settings, catalogues, bundles, models.

::

    bundles = ["law-bundle"]            # folders made by carrelctl bundle make
    catalogues = ["house.toml"]         # each with its signature beside it
    models = ["house-7b-q4_k_m.gguf"]   # copied into the models folder

    [settings]                          # as in settings.toml
    theme = "light"

Paths are below the file's folder, or whole. Everything is read and checked before anything is
changed (provision_check.py); what is so already is left alone, and what was provisioned before and
looks the same is not read again, so it can be applied at each log-in. No Qt, no network.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from desktop.core.bundle import MODELS
from desktop.core.bundle_errors import NotCopied
from desktop.core.errors import BadModelFile, KnownError
from desktop.fetch.names import target_path
from desktop.library.copying import copy_file, reason_of
from desktop.paths import provisioned
from desktop.settings.setting import Setting
from desktop.turn.added_catalogues import Arrival, Judge
from desktop.turn.desk import Desk
from desktop.turn.provision_check import (
    Checked,
    ModelToCopy,
    Record,
    check,
    refuse_if_unsigned,
)
from desktop.turn.unbundling import Ready, install_ready

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """What came of it.

    Attributes:
        done: what changed, each for people, in order.
        left: what was not applied, because of ``failure``.
        failure: what went wrong on the way, for example a full disk; None: nothing did.
    """

    done: tuple[str, ...]
    left: tuple[str, ...] = ()
    failure: KnownError | None = None


@dataclass(frozen=True, slots=True)
class _Step:
    """One thing to do; ``run`` returns what changed."""

    name: str
    run: Callable[[], list[str]]


def provision(desk: Desk, path: Path, say: Say, *, reads_all: bool = False) -> Applied:
    """Apply the file; ``say`` is told each thing that changed, and what was not read again.

    Args:
        reads_all: also read what was provisioned before and looks as it did then.

    Raises:
        KnownError: something is wrong with what the file names (see ``provision_check.check``);
            nothing was changed.
    """
    checked = check(desk, path, reads_all=reads_all)
    for name in checked.unchanged:
        say(f"unchanged: {name}")
    done: list[str] = []
    steps = list(_steps(desk, checked))
    for number, step in enumerate(steps):
        try:
            changes = step.run()
        except KnownError as error:
            left = tuple(each.name for each in steps[number:])
            return Applied(done=tuple(done), left=left, failure=error)
        for change in changes:
            say(change)
        done += changes
    return Applied(done=tuple(done))


def _steps(desk: Desk, checked: Checked) -> Iterator[_Step]:
    record = Record(provisioned(desk.paths))
    for setting, value in checked.values:
        yield _Step(f"setting {setting.key}", partial(_set, desk, setting, value))
    for stem, arrival in checked.catalogues.items():
        yield _Step(f"catalogue {arrival.name}", partial(_add_catalogue, desk, stem, arrival))
    for ready in checked.bundles:
        yield _Step(f"bundle {ready.folder.name}", partial(_install, desk, record, ready))
    for model in checked.models:
        yield _Step(f"model {model.source.name}", partial(_copy, record, model))


def _set(desk: Desk, setting: Setting[Any], value: Any) -> list[str]:
    if desk.preferences.get(setting) == value:
        return []
    desk.preferences.set(setting, value)
    return [f"setting {setting.key}"]


def _add_catalogue(desk: Desk, stem: str, arrival: Arrival) -> list[str]:
    added = Judge(desk.paths, desk.preferences, desk.catalog).add(arrival, stem)
    refuse_if_unsigned(arrival, added.state)
    return [f"catalogue {arrival.name}, {added.state}"] if added.is_added else []


def _install(desk: Desk, record: Record, ready: Ready) -> list[str]:
    judge = Judge(desk.paths, desk.preferences, desk.catalog)
    done = install_ready(desk, judge, ready, lambda _count: None)
    for file in (*done.new, *done.present):
        source = target_path(ready.folder / MODELS, file.repo, file.file)
        target = target_path(desk.paths.models, file.repo, file.file)
        record.keep(source, target, file.sha256)
    changes = [f"model {file.repo}/{file.file} from {ready.folder.name}" for file in done.new]
    return changes + [f"{each.name}, {each.state}" for each in done.catalogues if each.is_added]


def _copy(record: Record, model: ModelToCopy) -> list[str]:
    source, target = model.source, model.target
    if not model.is_there:
        new = target.with_name(f".{target.name}.new")
        try:
            new.unlink(missing_ok=True)
            if copy_file(source, new, lambda _count: None, may_be_link=True) != model.sha256:
                new.unlink()
                raise BadModelFile(source.name, "it changed while it was copied")
            new.rename(target)
        except OSError as error:
            hint = "Apply the file again; what was copied is kept."
            raise NotCopied(str(error.filename or target), reason_of(error), hint) from error
    record.keep(source, target, model.sha256)
    return [] if model.is_there else [f"model {source.name}"]
