# SPDX-License-Identifier: Apache-2.0
"""A model goes to another folder of the library, or comes into it from elsewhere. No Qt.

What follows a move: settings that name the file, and the hash that is known of it.
"""

import os
import shutil
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from desktop.core.declared import Struct, replace
from desktop.core.errors import KnownError
from desktop.core.fit import gigabytes
from desktop.core.records import ModelFile
from desktop.core.relocation_errors import NotMoved
from desktop.fetch.names import origin_path
from desktop.library.copying import is_plain
from desktop.library.ledger import HashLedger, Look, look_at
from desktop.library.splits import part_of
from desktop.paths import Paths, moving_model, seen_hashes
from desktop.policy import use_keys
from desktop.policy.current import now
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.turn.desk import Desk
from desktop.turn.rechecking import files_of
from desktop.turn.removing import fetched_along
from desktop.turn.shifting import SPARE_BYTES, existing, shift
from desktop.turn.verifying import Cancelled, Pace


class Place(Struct, frozen=True, kw_only=True):
    """A folder of the library that a model could go to.

    Attributes:
        folder: the one in the settings, or Carrel's own.
        is_own: it is Carrel's own models folder.
        free_bytes: on its disk; 0: not known.
        reason: why it cannot; empty: it can.
    """

    folder: Path
    is_own: bool = False
    free_bytes: int = 0
    reason: str = ""


class Places(Struct, frozen=True, kw_only=True):
    """Where a model can go, and why it cannot leave; ``reason`` empty: it can."""

    size_bytes: int
    places: tuple[Place, ...] = ()
    reason: str = ""


def places_for(desk: Desk, model: ModelFile) -> Places:
    """The other folders of the library. Looks at disks: not on the window's thread."""
    files = _all_files(model)
    size_bytes = sum(path.stat().st_size for path in files if path.exists())
    home = _root_of(desk.paths, desk.preferences, model.path)
    others = [folder for folder in _folders(desk.paths, desk.preferences) if folder != home]
    return Places(
        size_bytes=size_bytes,
        places=tuple(_place(desk.paths, each, model, size_bytes) for each in others),
        reason=_why_it_stays(model, files),
    )


def carry(
    desk: Desk,
    model: ModelFile,
    folder: Path,
    on_progress: Callable[[float], None],
    is_wanted: Callable[[], bool] = lambda: True,
    *,
    keeps: bool = False,
) -> Path:
    """Take a model with all that belongs to it to a folder of the library; its new place.

    Args:
        keeps: copy it, and leave it where it is too.
        on_progress: a fraction 0-1, on the calling thread.
        is_wanted: once it is False, everything is as before.

    Raises:
        NotMoved, Cancelled; NoSpace, FolderNotWritable: nothing was changed.

    Thread: any but the window's; an engine that has the model ends when the files are to go.
    """
    files = _all_files(model)
    if not keeps and (reason := _why_it_stays(model, files)):
        raise NotMoved(model.name, reason)
    root = _root_of(desk.paths, desk.preferences, model.path)
    folder_of_its_own = root is not None and root != model.path.parent
    target = folder / _inner(root, model.path)
    pairs = [(path, target / path.name) for path in files]
    total = sum(path.stat().st_size for path in files if path.exists())
    pace = Pace(2 * total, on_progress, is_wanted)
    if not is_wanted():
        raise Cancelled
    looks = {path: look_at(path) for path in files}
    digests = shift(
        moving_model(desk.paths), pairs, pace.add, keeps=keeps, let_go=lambda: desk.unload(model)
    )
    _follow(desk, pairs, looks, digests, keeps=keeps)
    if not keeps and folder_of_its_own:
        with suppress(OSError):
            model.path.parent.rmdir()  # only if it is empty
    on_progress(1.0)
    return pairs[0][1]


def is_in_library(paths: Paths, preferences: Preferences, path: Path) -> bool:
    """Whether a file lies in a folder that is searched for models."""
    return _root_of(paths, preferences, path) is not None


def _all_files(model: ModelFile) -> tuple[Path, ...]:
    """The model's own, those that were fetched along, and the records of downloads."""
    files = files_of(model)
    along = (*files, *fetched_along(files))
    return (*along, *(origin for origin in map(origin_path, along) if origin.exists()))


def _why_it_stays(model: ModelFile, files: Sequence[Path]) -> str:
    reason = ""
    if model.is_builtin:
        reason = "it comes with Carrel"
    elif any(path.is_symlink() for path in files):
        reason = "it is a link to a file elsewhere"
    elif not all(is_plain(path) for path in files):
        reason = "a part of it is not there"
    elif _is_given(model.path) or not os.access(model.path.parent, os.W_OK):
        reason = f"{model.path.parent} is not yours to change"
    return reason


def _folders(paths: Paths, preferences: Preferences) -> list[Path]:
    """Of the library, Carrel's own first."""
    added: tuple[Path, ...] = preferences.get(spec.MODEL_FOLDERS)
    return list(dict.fromkeys((paths.models, *added)))


def _root_of(paths: Paths, preferences: Preferences, path: Path) -> Path | None:
    """The folder of the library that a file lies in, the innermost; None: in none."""
    found = [each for each in _folders(paths, preferences) if path.is_relative_to(each)]
    return max(found, key=lambda each: len(each.parts), default=None)


def _inner(root: Path | None, path: Path) -> Path:
    """Where below a folder of the library it is to lie: as it does now, else in one by its name."""
    if root is not None:
        return path.parent.relative_to(root)
    part = part_of(path)
    return Path(part.stem if part is not None else path.stem)


def _place(paths: Paths, folder: Path, model: ModelFile, size_bytes: int) -> Place:
    is_own = folder == paths.models
    if not folder.is_dir():
        return Place(folder=folder, is_own=is_own, reason="it is not there")
    free = shutil.disk_usage(folder).free
    reason = ""
    if _is_given(folder) or not os.access(folder, os.W_OK):
        reason = "it is read-only for you"
    elif not _is_on(model.path, folder) and free < size_bytes + SPARE_BYTES:
        reason = f"it needs {gigabytes(size_bytes + SPARE_BYTES)}, {gigabytes(free)} are free"
    return Place(folder=folder, is_own=is_own, free_bytes=free, reason=reason)


def _is_on(path: Path, folder: Path) -> bool:
    return path.exists() and path.stat().st_dev == existing(folder).stat().st_dev


def _is_given(path: Path) -> bool:
    """Whether the organisation gave this folder: Carrel never writes there."""
    given: Iterable[str] = now().get(use_keys.MODEL_FOLDERS)
    return any(path.is_relative_to(each) for each in given)


def _follow(
    desk: Desk,
    pairs: Sequence[tuple[Path, Path]],
    looks: dict[Path, Look | None],
    digests: dict[Path, str],
    *,
    keeps: bool,
) -> None:
    """Let what names the old place name the new one. The files are moved: nothing may fail now.

    Args:
        looks: of the files before they were moved.
        digests: of those that were copied.
    """
    new = dict(pairs)
    for ledger in (desk.rechecks.ledger, HashLedger(seen_hashes(desk.paths))):
        for source, target in pairs:
            entry, look = ledger.entry(source), look_at(target)
            if entry is not None and look is not None and entry.look == looks[source]:
                copied = digests.get(target)
                if copied == entry.sha256 if copied else _is_untouched(entry.look, look):
                    ledger.remember(target, entry.sha256, look)
            if not keeps:
                ledger.forget(source)
    if keeps:
        return
    try:
        added: tuple[Path, ...] = desk.preferences.get(spec.MODEL_FILES)
        if any(path in new for path in added):
            kept = tuple(path for path in added if path not in new)
            desk.preferences.set(spec.MODEL_FILES, kept)
        desk.preferences.follow(lambda path: new.get(path, path))
        desk.model_settings.follow(lambda path: new.get(path, path))
    except KnownError:  # a list that names what is not there is shown as such; the model is whole
        return


def _is_untouched(old: Look, new: Look) -> bool:
    """Whether a file that got another name is the same otherwise: only that changes its times."""
    return replace(new, changed_ns=old.changed_ns) == old
