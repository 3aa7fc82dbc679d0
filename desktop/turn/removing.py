# SPDX-License-Identifier: Apache-2.0
"""What "Remove" means for a model file, and doing it; shared by window and command line.

Only files in Carrel's own models folder are deleted. A file elsewhere belongs to somebody else: it
is taken off the settings and stays.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from desktop.core.errors import KnownError
from desktop.core.records import ModelFile
from desktop.fetch.names import origin_path
from desktop.library.companions import companions_of
from desktop.library.removal import freed_bytes, is_inside, remove
from desktop.library.splits import part_of
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.settings.setting import Setting
from desktop.turn.desk import Desk


class Way(Enum):
    """What can be done with a model file."""

    DELETE = "delete"
    FORGET_FILE = "forget_file"
    """It was added by itself; its entry in the settings goes."""
    FORGET_FOLDER = "forget_folder"
    """It lies in a folder that was added; the folder's entry goes, and with it all its models."""
    KEEP = "keep"
    """It comes with Carrel, or lies behind a link in the models folder."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """What removing one model would do.

    Attributes:
        files: the model's own files, all parts; those that DELETE deletes.
        side_files: of ours beside them, and what served this model alone, deleted too.
        freed_bytes: on the disk afterwards; 0 unless it is DELETE.
        folder: of FORGET_FOLDER.
        reason: of KEEP.
    """

    model: ModelFile
    way: Way
    files: tuple[Path, ...] = ()
    side_files: tuple[Path, ...] = ()
    freed_bytes: int = 0
    folder: Path | None = None
    reason: str = ""

    @property
    def deletes(self) -> bool:
        """Whether files go, not only an entry in the settings."""
        return self.way is Way.DELETE


def removal_of(model: ModelFile, paths: Paths, preferences: Preferences) -> Removal:
    """What removing a model means. Looks at its files: not on the window's thread."""
    if model.is_builtin:
        return Removal(model=model, way=Way.KEEP, reason="it comes with Carrel")
    part = part_of(model.path)
    files = part.all() if part is not None else (model.path,)
    if is_inside(paths.models, model.path):
        along = fetched_along(files)
        ours = tuple(map(origin_path, (*files, *along)))
        side_files = (*along, *(origin for origin in ours if origin.exists()))
        return Removal(
            model=model,
            way=Way.DELETE,
            files=files,
            side_files=side_files,
            freed_bytes=freed_bytes((*files, *side_files)),
        )
    covering = _folders_with(model, preferences)
    if covering:  # before its own entry: a folder would go on listing it
        return Removal(model=model, way=Way.FORGET_FOLDER, files=files, folder=covering[0])
    added: tuple[Path, ...] = preferences.get(spec.MODEL_FILES)
    if any(file in added for file in files):
        return Removal(model=model, way=Way.FORGET_FILE, files=files)
    return Removal(model=model, way=Way.KEEP, reason="it lies behind a link in the models folder")


def fetched_along(files: Sequence[Path]) -> tuple[Path, ...]:
    """What was fetched with a model and serves no other one in its folder."""
    beside = companions_of(files)
    others = set(files[0].parent.glob("*.gguf")) - set(files) - set(beside)
    return () if others else tuple(path for path in beside if origin_path(path).exists())


def carry_out(desk: Desk, removal: Removal) -> int:
    """Do it, ending first what an engine does with the model; returns the freed bytes.

    Raises:
        KnownError: for KEEP; NotRemoved, and nothing is changed; NoSpace, FolderNotWritable: the
            settings cannot be saved.

    Thread: any but the window's; waits for an engine that runs.
    """
    if removal.way is Way.KEEP:
        raise KnownError(f"{removal.model.name} cannot be removed: {removal.reason}.")
    desk.unload(removal.model)
    freed = 0
    if removal.way is Way.DELETE:
        freed = remove(desk.paths.models, (*removal.files, *removal.side_files))
    if removal.way is Way.FORGET_FOLDER:
        gone = _folders_with(removal.model, desk.preferences)
        _forget(desk.preferences, spec.MODEL_FOLDERS, gone)
    _forget(desk.preferences, spec.MODEL_FILES, removal.files)
    return freed


def _folders_with(model: ModelFile, preferences: Preferences) -> list[Path]:
    """The added folders that list a model, the outermost first."""
    added: tuple[Path, ...] = preferences.get(spec.MODEL_FOLDERS)
    found = [folder for folder in added if model.path.is_relative_to(folder)]
    return sorted(found, key=lambda folder: len(folder.parts))


def _forget(
    preferences: Preferences,
    setting: Setting[tuple[Path, ...]],
    gone: Sequence[Path],
) -> None:
    kept = tuple(path for path in preferences.get(setting) if path not in gone)
    preferences.set(setting, kept)
