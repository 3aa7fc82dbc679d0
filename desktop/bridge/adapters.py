# SPDX-License-Identifier: Apache-2.0
"""The adapters that can be chosen for one model, and the choice. Reads files off the Qt thread."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.bridge.jobs import Jobs
from desktop.bridge.model_settings import ModelSettingsLink
from desktop.core.declared import replace
from desktop.core.model_errors import AdapterUnusable
from desktop.core.records import ModelFile
from desktop.settings.adapters import ADAPTERS, AdapterChoice, Choices
from desktop.settings.setting import Setting

if TYPE_CHECKING:
    from desktop.turn.adapter_offers import AdapterOffer
    from desktop.turn.desk import Desk


class AdapterChoosing(QObject):
    """What there is, by :attr:`changed`, and what is done with it. Qt thread."""

    changed = Signal()
    """There are others now, or another choice."""
    refused = Signal(object)
    """A KnownError: a file that somebody chose cannot be used."""

    def __init__(self, desk: "Desk", model: ModelFile, link: ModelSettingsLink, jobs: Jobs) -> None:
        super().__init__(link)
        self._desk, self._model, self._link, self._jobs = desk, model, link, jobs
        self.offers: tuple[AdapterOffer, ...] = ()
        """The ones that were set at first, then those that are beside the model, then others."""
        self.is_read = False
        """Whether the files have been looked at."""
        link.changed.connect(self._on_link_changed)

    def choice(self, path: Path) -> AdapterChoice:
        """What is set for a file; one that is not set does not act."""
        chosen = (each for each in self._link.get(ADAPTERS) if each.file == path)
        return next(chosen, AdapterChoice(file=path, is_on=False))

    def look(self) -> None:
        """Read what there is; :attr:`changed` follows."""
        from desktop.turn.adapter_offers import adapter_offers  # noqa: PLC0415  # rarely

        self._jobs.read(lambda: adapter_offers(self._desk, self._model), self._on_offers)

    def switch(self, path: Path, *, is_on: bool) -> None:
        """Have a file act or not."""
        self._change(path, lambda choice: replace(choice, is_on=is_on))

    def scale(self, path: Path, scale: float) -> None:
        """How strongly a file acts."""
        self._change(path, lambda choice: replace(choice, scale=scale))

    def add(self, path: Path) -> None:
        """Have a file act that was found elsewhere; :attr:`refused` follows if it cannot."""
        from desktop.turn.adapter_offers import adapter_offer  # noqa: PLC0415  # rarely

        def found(offer: "AdapterOffer") -> None:
            if offer.problem:
                name, problem = path.name, offer.problem
                self.refused.emit(AdapterUnusable(name, self._model.name, problem))
            else:
                self.switch(path, is_on=True)

        self._jobs.read(lambda: adapter_offer(self._desk, self._model, path), found)

    def remove(self, path: Path) -> None:
        """Take a file off the list; the file stays."""

        def without(choices: Choices) -> Choices:
            return tuple(each for each in choices if each.file != path)

        self._link.change(ADAPTERS, without)

    def _change(self, path: Path, change: Callable[[AdapterChoice], AdapterChoice]) -> None:
        def changed(choices: Choices) -> Choices:
            plain = AdapterChoice(file=path, is_on=False)
            files = [each.file for each in choices]
            all_ = choices if path in files else (*choices, plain)
            return tuple(change(each) if each.file == path else each for each in all_)

        self._link.change(ADAPTERS, changed)

    def _on_link_changed(self, setting: Setting[object]) -> None:
        if setting.key != ADAPTERS.key:
            return
        self._look_again()
        self.changed.emit()

    def _look_again(self) -> None:
        """If others are set than those that were read; one more may have been set meanwhile."""
        chosen = {each.file for each in self._link.get(ADAPTERS)}
        if self.is_read and chosen != {each.adapter.path for each in self.offers if each.is_set}:
            self.look()

    def _on_offers(self, offers: "tuple[AdapterOffer, ...]") -> None:
        # What is shown stays in its place, whatever is switched on.
        shown = {each.adapter.path: number for number, each in enumerate(self.offers)}
        last = len(shown)
        ordered = sorted(offers, key=lambda each: shown.get(each.adapter.path, last))
        self.offers, self.is_read = tuple(ordered), True
        self._look_again()
        self.changed.emit()
