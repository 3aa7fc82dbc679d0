# SPDX-License-Identifier: Apache-2.0
"""The prompt library for the window: read at the first use, written at every change."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desktop.bridge.jobs import Jobs, nothing
from desktop.core.ids import DomainId
from desktop.settings.prompts import Prompt, load_prompts, save_prompts

if TYPE_CHECKING:
    from desktop.turn.desk import Desk


class PromptLibrary(QObject):
    """Qt thread only. A file with a mistake is told by :attr:`Jobs.failed` and never written.

    The change that was made last can be undone if it cost a prompt.
    """

    changed = Signal()
    lost = Signal(object, object)
    """The Prompt that is gone, and the one that took its place or None. After :attr:`changed`."""

    def __init__(
        self, desk: "Callable[[], Desk]", jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self.prompts: tuple[Prompt, ...] = ()
        self._before: tuple[Prompt, ...] | None = None
        self.is_loaded = self._is_loading = False

    def load(self) -> None:
        """Read the file, once; :attr:`changed` follows."""
        if not self.is_loaded and not self._is_loading:
            self._is_loading = True
            self._jobs.read(lambda: load_prompts(self._desk().paths.prompts), self._take)

    def of_domain(self, domain_id: DomainId) -> tuple[Prompt, ...]:
        """What can be used in a domain: its own first."""
        own = tuple(prompt for prompt in self.prompts if prompt.domain == domain_id)
        return (*own, *(prompt for prompt in self.prompts if not prompt.domain))

    def put(self, prompt: Prompt, instead_of: Prompt | None = None) -> None:
        """Add a prompt, or put it in the place of another; one of the same name and domain goes."""
        key = prompt.name.casefold(), prompt.domain
        same = [each for each in self.prompts if (each.name.casefold(), each.domain) == key]
        gone = next((each for each in same if each is not instead_of), None)
        kept = [each for each in self.prompts if each not in same or each is instead_of]
        if instead_of in kept:
            kept[kept.index(instead_of)] = prompt
        else:
            kept.append(prompt)
        self._change(tuple(kept), gone, prompt)

    def remove(self, prompt: Prompt) -> None:
        """Take a prompt out."""
        self._change(tuple(each for each in self.prompts if each is not prompt), prompt)

    def undo(self) -> None:
        """Bring back what :attr:`lost` told of, if nothing was changed since."""
        if self._before is not None:
            self._change(self._before)

    def _take(self, prompts: tuple[Prompt, ...]) -> None:
        self.is_loaded, self._is_loading = True, False
        self.prompts = prompts
        self.changed.emit()

    def _change(
        self, prompts: tuple[Prompt, ...], gone: Prompt | None = None, instead: Prompt | None = None
    ) -> None:
        if not self.is_loaded:
            return
        self._before = self.prompts if gone is not None else None
        self.prompts = prompts
        path = self._desk().paths.prompts
        self._jobs.write(lambda: save_prompts(path, prompts), nothing)
        self.changed.emit()
        if gone is not None:
            self.lost.emit(gone, instead)
