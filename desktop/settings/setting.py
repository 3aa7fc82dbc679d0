# SPDX-License-Identifier: Apache-2.0
"""What one setting is, as data."""

from typing import Generic, TypeVar

from desktop.core.declared import Struct
from desktop.settings.kinds import Kind

T = TypeVar("T")


class Setting(Struct, Generic[T], frozen=True, kw_only=True):
    """One setting. Read it with ``preferences.get(THEME)``."""

    key: str
    """Its name in settings.toml. Never changed once released."""
    page: str
    """Where the window shows it: ``appearance``, ``desktop``, ``answers``, ``network``, ``lock``,
    ``storage``; empty: nowhere."""
    label: str = ""
    help: str = ""
    """One sentence under the editor."""
    default: T
    kind: Kind[T]
