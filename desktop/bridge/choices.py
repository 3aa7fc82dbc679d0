# SPDX-License-Identifier: Apache-2.0
"""Which domains and models there are, and which answer now."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desktop.bridge.jobs import Jobs
from desktop.bridge.language import in_language
from desktop.bridge.preferences import PreferencesLink
from desktop.core.errors import BadModelFile, KnownError
from desktop.core.ids import DomainId, ModelId
from desktop.core.model_errors import ModelRevoked
from desktop.core.records import Chat, Domain, ModelFile
from desktop.settings import spec
from desktop.settings.setting import Setting

if TYPE_CHECKING:
    from desktop.turn.desk import Desk
    from desktop.turn.marks import Mark

_Usable = dict[DomainId, tuple[ModelFile, ...]]
_Found = tuple[tuple[Domain, ...], _Usable, tuple[ModelFile, ...], "dict[ModelId, Mark]"]
"""Domains in the order of the menu, usable models of each, all model files, and their marks."""
_Added = tuple[list[ModelFile], list[Path], list[BadModelFile]]
"""Models and folders to add, and what is wrong with the others."""
SETTLE_MS = 400
"""A file that is being copied changes its folder many times."""


class Choices(QObject):
    """The domain menu as data. Rescans by itself when a model folder changes."""

    changed = Signal()
    """Other domains or models are there."""
    picked = Signal()
    """Another domain or model answers."""
    problem_found = Signal(object)
    """A KnownError: a chat's own model is gone and another stands in, or it is revoked."""
    refused = Signal(object)
    """A BadModelFile: what should be added is none, and was not added."""
    offered = Signal(object)
    """A tuple of ModelFiles: somebody has to say how they are to be added."""

    def __init__(
        self,
        domains: tuple[Domain, ...],
        desk: "Callable[[], Desk]",
        preferences: PreferencesLink,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        """``domains``: at least one; what is shown until the first scan."""
        super().__init__(parent)
        self._desk, self._preferences, self._jobs = desk, preferences, jobs
        self.is_loaded = False
        self.domains = tuple(map(in_language, domains))
        self.models: tuple[ModelFile, ...] = ()
        """All files, also those with a problem."""
        self.marks: dict[ModelId, Mark] = {}
        """What the models need, and which are warm, as it was at the last scan."""
        self._usable: _Usable = {}
        self.domain: Domain = self.first_domain
        self.model: ModelFile | None = None
        self._wanted_domain = DomainId(preferences.get(spec.DOMAIN))
        self._wanted_model = ModelId(preferences.get(spec.MODEL))
        self._settle = QTimer(self)
        self._settle.setSingleShot(True)
        self._settle.setInterval(SETTLE_MS)
        self._settle.timeout.connect(self.refresh)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self._on_folder_changed)
        preferences.changed.connect(self._on_preference_changed)

    def refresh(self) -> None:
        """Scan the model folders; :attr:`changed` follows."""
        self._jobs.read(self._scan, self._on_scanned)

    @property
    def first_domain(self) -> Domain:
        """The domain with which the next session begins: the one picked last."""
        return self._domain(DomainId(self._preferences.get(spec.DOMAIN)))

    def models_of(self, domain_id: DomainId) -> tuple[ModelFile, ...]:
        """Usable models of a domain, best first."""
        return self._usable.get(domain_id, ())

    def pick(self, domain_id: DomainId, model_id: ModelId | None = None) -> None:
        """Let this domain and model answer from now on, and remember it.

        Args:
            model_id: None takes the one that is in use, if the domain can use it, or its best.
        """
        wanted = model_id or (self.model.id if self.model else ModelId(""))
        self._take(domain_id, wanted)
        self._preferences.set(spec.DOMAIN, str(self.domain.id))
        if self.model is not None:
            self._preferences.set(spec.MODEL, str(self.model.id))

    def follow(self, chat: Chat) -> None:
        """Let the domain and model of this chat answer."""
        self._take(chat.domain_id, chat.model_id or ModelId(""))
        missing = self.is_loaded and chat.model_id and self.model and self.model.id != chat.model_id
        if missing and self.model is not None:
            error = KnownError(
                f"The model {chat.model_id} of this chat is not installed any more; "
                f"{self.model.name} answers instead."
            )
            self.problem_found.emit(error)

    def add(self, paths: Sequence[Path]) -> None:
        """Remember model files and folders where they lie; :attr:`refused` for each bad file."""
        self._jobs.read(lambda: _looked_at(paths), self._on_looked_at)

    def add_files(self, files: Sequence[Path]) -> None:
        """Remember model files that were offered, where they lie."""
        self._add(spec.MODEL_FILES, files)

    def offer(self, paths: Sequence[Path]) -> None:
        """As :meth:`add` for folders; for good files :attr:`offered`, unless they are listed."""
        self._jobs.read(lambda: _looked_at(paths), self._on_offered)

    def remove(self, path: Path) -> None:
        """Take a file or folder off the list; it stays on the disk."""
        for setting in (spec.MODEL_FILES, spec.MODEL_FOLDERS):
            paths = self._preferences.get(setting)
            if path in paths:
                self._preferences.set(setting, tuple(p for p in paths if p != path))

    def _on_looked_at(self, found: _Added) -> None:
        models, folders, problems = found
        self._add(spec.MODEL_FILES, [model.path for model in models])
        self._add(spec.MODEL_FOLDERS, folders)
        for problem in problems:
            self.refused.emit(problem)

    def _on_offered(self, found: _Added) -> None:
        models, folders, problems = found
        listed = {model.path for model in self.models}
        self._on_looked_at(([], folders, problems))
        if new := tuple(model for model in models if model.path not in listed):
            self.offered.emit(new)

    def _add(self, setting: Setting[tuple[Path, ...]], added: Sequence[Path]) -> None:
        paths: tuple[Path, ...] = self._preferences.get(setting)
        if new := tuple(path for path in added if path not in paths):
            self._preferences.set(setting, (*paths, *new))

    def _take(self, domain_id: DomainId, model_id: ModelId) -> None:
        before = (self.domain, self.model)
        self.domain = self._domain(domain_id)
        models = self.models_of(self.domain.id)
        wanted = (model for model in models if model.id == model_id)
        self.model = next(wanted, models[0] if models else None)
        self._wanted_domain, self._wanted_model = domain_id, model_id
        if (self.domain, self.model) != before:
            self.picked.emit()
            if self.model is not None and self.model != before[1]:
                self._warn(self.model)

    def _warn(self, model: ModelFile) -> None:
        mark = self.marks.get(model.id)
        if mark is not None and mark.revoked:
            self.problem_found.emit(ModelRevoked(model.name, mark.revoked))

    def _domain(self, domain_id: DomainId) -> Domain:
        return next((d for d in self.domains if d.id == domain_id), self.domains[0])

    def _scan(self) -> _Found:
        from desktop.turn.marks import marks  # noqa: PLC0415  # not at the start

        desk = self._desk()
        usable = {choice.domain.id: choice.models for choice in desk.choices()}
        models = desk.models()
        return desk.domains, usable, models, marks(desk, models)

    def _on_scanned(self, found: _Found) -> None:
        is_first, self.is_loaded = not self.is_loaded, True
        self._watch()
        found = (tuple(map(in_language, found[0])), *found[1:])
        if found != (self.domains, self._usable, self.models, self.marks) or is_first:
            self.domains, self._usable, self.models, self.marks = found
            self.changed.emit()
            self._take(self._wanted_domain, self._wanted_model)
            if is_first:
                self.picked.emit()

    def _watch(self) -> None:
        folders = {self._desk().paths.models, *self._preferences.get(spec.MODEL_FOLDERS)}
        wanted = {str(folder) for folder in folders if folder.is_dir()}
        watched = set(self._watcher.directories())
        if gone := list(watched - wanted):
            self._watcher.removePaths(gone)
        if new := list(wanted - watched):
            self._watcher.addPaths(new)

    def _on_folder_changed(self, _folder: str) -> None:
        self._settle.start()

    def _on_preference_changed(self, setting: Setting[object]) -> None:
        if setting.key in (spec.MODEL_FILES.key, spec.MODEL_FOLDERS.key):
            self.refresh()


def _looked_at(paths: Sequence[Path]) -> _Added:
    """Tell files from folders and read the files' headers. On the reading thread."""
    from desktop.library.shelf import model_at  # noqa: PLC0415  # not at the start

    models: list[ModelFile] = []
    problems: list[BadModelFile] = []
    folders = [path for path in paths if path.is_dir()]
    for path in paths:
        if path in folders:
            continue
        model = model_at(path)
        if model.problem:
            problems.append(BadModelFile(path.name, model.problem))
        else:
            models.append(model)
    return list({model.path: model for model in models}.values()), folders, problems
