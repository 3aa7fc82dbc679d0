# SPDX-License-Identifier: Apache-2.0
"""What holds for a chat, from its own hold, the folders above it, and what holds for all. Pure."""

from collections.abc import Iterator, Mapping

from desktop.core.declared import replace
from desktop.core.ids import FolderId
from desktop.core.keeping import Keeping
from desktop.core.records import Chat, Folder

ON_ALL = "the legal hold on all chats"


def keeping_in(
    folder_id: FolderId | None,
    folders: Mapping[FolderId, Folder],
    everywhere: Keeping,
    most_days: int = 0,
) -> Keeping:
    """What holds in a folder (None: in none): the nearest that says something wins, any hold holds.

    A folder that is not among ``folders`` says nothing.

    Args:
        most_days: no folder's rule keeps chats longer: the policy demands it; 0: it does not.
    """
    found, days, saves = everywhere, None, None
    for folder in _up(folder_id, folders):
        own = folder.keeping
        days = own.keep_days if days is None else days
        saves = own.saves if saves is None else saves
        found = replace(found, is_held=found.is_held or own.is_held)
    if days is not None:
        found = replace(found, keep_days=min(filter(None, (days, most_days)), default=0))
    if saves is not None:
        found = replace(found, saves=saves)
    return found


def is_saved_in(
    folder_id: FolderId | None, folders: Mapping[FolderId, Folder], everywhere: Keeping
) -> bool:
    """Whether a new chat there is saved, or else temporary; a hold wins."""
    rules = keeping_in(folder_id, folders, everywhere)
    return rules.saves or rules.is_held


def hold_on(chat: Chat, folders: Mapping[FolderId, Folder], everywhere: Keeping) -> str:
    """Which hold keeps a chat, to be said after "kept by"; empty: none."""
    if chat.is_held:
        return "a legal hold of its own"
    if name := held_folder(chat.folder_id, folders):
        return f"the legal hold on the folder “{name}”"
    return ON_ALL if everywhere.is_held else ""


def held_folder(folder_id: FolderId | None, folders: Mapping[FolderId, Folder]) -> str:
    """Name of the nearest held folder from this one upwards; empty: none is held."""
    found = (folder.name for folder in _up(folder_id, folders) if folder.keeping.is_held)
    return next(found, "")


def _up(folder_id: FolderId | None, folders: Mapping[FolderId, Folder]) -> Iterator[Folder]:
    while folder_id is not None and (folder := folders.get(folder_id)) is not None:
        yield folder
        folder_id = folder.parent_id
