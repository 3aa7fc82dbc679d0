# SPDX-License-Identifier: Apache-2.0
"""How long chats are kept, as records. Pure."""

from enum import Enum

from desktop.core.declared import Struct

FOR_EVER = 0
"""As a number of days."""


class Keeping(Struct, frozen=True, kw_only=True):
    """What holds for all chats, unless their folder says otherwise.

    Attributes:
        keep_days: a chat is erased when it was not used for so many days; 0: never.
        trash_days: a deleted chat is erased after so many days; 0: as soon as somebody looks.
        saves: False: new chats are temporary.
        is_held: nothing at all is erased and every chat is saved, whatever the rest says.
    """

    keep_days: int = FOR_EVER
    trash_days: int = 30
    saves: bool = True
    is_held: bool = False


class FolderKeeping(Struct, frozen=True, kw_only=True):
    """What holds for the chats in a folder and below; None: as the folder above, or all, do."""

    keep_days: int | None = None
    saves: bool | None = None
    is_held: bool = False


class Cause(Enum):
    """Why chats were erased."""

    ASKED = "asked"
    TRASH = "trash"
    AGE = "age"


class Erasure(Struct, frozen=True, kw_only=True):
    """A record of what is gone: counts and nothing else."""

    erased_ms: int
    cause: Cause
    chats: int
    messages: int
