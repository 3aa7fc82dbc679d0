# SPDX-License-Identifier: Apache-2.0
"""What the window remembers from one session to the next. Lost without harm."""

import logging
from pathlib import Path
from typing import Self

from desktop.core.declared import Struct, decode_json, encode_json
from desktop.core.errors import BadData
from desktop.core.records import Domain
from desktop.paths import catalogue_file
from desktop.settings import spec
from desktop.settings.preferences import Preferences

log = logging.getLogger(__name__)


class WindowState(Struct, frozen=True):
    """One session's end.

    Attributes:
        layout: what ``Window.layout_state`` gave.
        domain: the one picked last, whole, so that the next first window can show it.
        chat_id: the chat on the screen; 0: none. It comes back only after a crash.
    """

    layout: dict[str, str]
    domain: Domain | None = None
    chat_id: int = 0

    @classmethod
    def read(cls, path: Path) -> Self:
        """The last session; an empty state if there is none or it cannot be read."""
        try:
            return decode_json(path.read_bytes(), cls, str(path))
        except (OSError, BadData):
            return cls({})

    def write(self, path: Path) -> None:
        """Keep it; a failure is logged only."""
        try:
            path.write_bytes(encode_json(self))
        except OSError as error:
            log.warning("the window's layout was not saved: %s", error.strerror)

    def domains(self, preferences: Preferences) -> tuple[Domain, ...]:
        """What the first window shows: the last domain if it is still the chosen one.

        Reading the whole catalogue takes 20 ms; the desk brings all domains after the first paint.

        Raises:
            BadData: the built-in catalogue is damaged.
        """
        picked = preferences.get(spec.DOMAIN)
        if self.domain is not None and picked in ("", self.domain.id):
            return (self.domain,)
        from desktop.catalog.load import load_catalog  # noqa: PLC0415  # see above

        return load_catalog(catalogue_file()).domains
