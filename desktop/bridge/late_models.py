# SPDX-License-Identifier: Apache-2.0
"""How models come and go: parts that no first window asks for, each built at its first use."""

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.bridge.choices import Choices
from desktop.bridge.downloads import Downloads
from desktop.bridge.jobs import Jobs

if TYPE_CHECKING:
    from desktop.bridge.cards import CardWatch
    from desktop.bridge.connections import Connections
    from desktop.bridge.hub_search import HubSearch
    from desktop.bridge.library import Library
    from desktop.bridge.network import NetworkLink
    from desktop.bridge.relocating import Relocating
    from desktop.bridge.updates import UpdatesLink
    from desktop.turn.desk import Desk


class LateModelParts:
    """Qt thread only."""

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        jobs: Jobs,
        choices: Choices,
        downloads: Downloads,
        parent: QObject,
    ) -> None:
        """``desk`` gives the same one, built at its first use."""
        self.desk, self.jobs, self.choices, self.downloads = desk, jobs, choices, downloads
        self._parent = parent
        downloads.look_wanted.connect(self._look_at_cards)

    @cached_property
    def cards(self) -> "CardWatch":
        """Looks at the graphics cards, then the offers are judged anew."""
        from desktop.bridge.cards import CardWatch  # noqa: PLC0415

        cards = CardWatch(self.desk, self._parent)
        cards.looked.connect(self.downloads.load)
        return cards

    @cached_property
    def library(self) -> "Library":
        """Check and remove installed models."""
        from desktop.bridge.library import Library  # noqa: PLC0415

        library = Library(self.desk, self.choices, self.jobs, self._parent)
        library.stock_changed.connect(self.downloads.load)
        return library

    @cached_property
    def relocating(self) -> "Relocating":
        """Move installed models, and copy new ones into the library."""
        from desktop.bridge.relocating import Relocating  # noqa: PLC0415

        return Relocating(self.desk, self.choices, self.jobs, self._parent)

    @cached_property
    def connections(self) -> "Connections":
        """The ledger."""
        from desktop.bridge.connections import Connections  # noqa: PLC0415

        return Connections(self.desk, self.jobs, self._parent)

    @cached_property
    def network(self) -> "NetworkLink":
        """Tests the settings of the network."""
        from desktop.bridge.network import NetworkLink  # noqa: PLC0415

        return NetworkLink(self.desk, self.downloads, self.jobs, self._parent)

    @cached_property
    def updates(self) -> "UpdatesLink":
        """New versions of Carrel."""
        from desktop.bridge.updates import UpdatesLink  # noqa: PLC0415

        return UpdatesLink(self.desk, self.downloads, self.jobs, self._parent)

    @cached_property
    def hub(self) -> "HubSearch":
        """Search on the hub."""
        from desktop.bridge.hub_search import HubSearch  # noqa: PLC0415

        return HubSearch(self.desk, self.downloads, self.choices, self.jobs, self._parent)

    def _look_at_cards(self, mark: str) -> None:
        self.cards.begin(mark)

    def _close_model_parts(self) -> None:
        """End what the parts that were built have running."""
        for name in ("library", "relocating", "cards"):
            if name in self.__dict__:
                getattr(self, name).close()
