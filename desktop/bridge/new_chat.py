# SPDX-License-Identifier: Apache-2.0
"""What is known of a chat before its first question. Pure."""

from desktop.bridge.shelf import Shelf
from desktop.core.declared import Struct
from desktop.core.held import is_saved_in
from desktop.core.ids import FolderId


class NewChat(Struct, frozen=True, kw_only=True):
    """Where a chat will go.

    Attributes:
        is_temporary: it will be in memory only; None: as the rules of its folder say.
    """

    folder_id: FolderId | None = None
    is_temporary: bool | None = None


def will_be_temporary(new: NewChat, shelf: Shelf) -> bool:
    """Whether it will be in memory only, as far as the rules are known."""
    if shelf.are_only_temporary:
        return True
    if new.is_temporary is not None:
        return new.is_temporary
    return not is_saved_in(new.folder_id, shelf.folders, shelf.keeping)
