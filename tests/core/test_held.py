# SPDX-License-Identifier: Apache-2.0
from desktop.core.declared import replace
from desktop.core.held import held_folder, hold_on, is_saved_in, keeping_in
from desktop.core.ids import ChatId, DomainId, FolderId
from desktop.core.keeping import FolderKeeping, Keeping
from desktop.core.records import Chat, Folder

CLIENTS, MILLER, OTHER = FolderId(1), FolderId(2), FolderId(3)
ALL = Keeping(keep_days=30)
CHAT = Chat(
    id=ChatId(1), title="a", domain_id=DomainId("g"), model_id=None, created_ms=0, updated_ms=0
)


def folders(clients: FolderKeeping, miller: FolderKeeping) -> dict[FolderId, Folder]:
    return {
        CLIENTS: Folder(id=CLIENTS, parent_id=None, name="Clients", keeping=clients),
        MILLER: Folder(id=MILLER, parent_id=CLIENTS, name="Miller", keeping=miller),
        OTHER: Folder(id=OTHER, parent_id=None, name="Other"),
    }


def test_the_nearest_folder_that_says_something_wins() -> None:
    found = folders(FolderKeeping(keep_days=7, saves=False), FolderKeeping(keep_days=0))
    assert keeping_in(None, found, ALL) == ALL
    assert keeping_in(OTHER, found, ALL) == ALL
    assert keeping_in(CLIENTS, found, ALL) == replace(ALL, keep_days=7, saves=False)
    assert keeping_in(MILLER, found, ALL) == replace(ALL, keep_days=0, saves=False)
    assert keeping_in(FolderId(9), found, ALL) == ALL, "a folder that is not known says nothing"


def test_no_folder_keeps_longer_than_the_policy_lets() -> None:
    found = folders(FolderKeeping(keep_days=365), FolderKeeping(keep_days=0))
    for most, days in ((0, (365, 0)), (30, (30, 30)), (400, (365, 400))):
        told = [keeping_in(each, found, ALL, most).keep_days for each in (CLIENTS, MILLER)]
        assert told == list(days)


def test_a_hold_wins_and_is_named() -> None:
    found = folders(FolderKeeping(saves=False, is_held=True), FolderKeeping(saves=False))
    inside = replace(CHAT, folder_id=MILLER)
    assert keeping_in(MILLER, found, ALL).is_held
    assert is_saved_in(MILLER, found, ALL)
    assert held_folder(MILLER, found) == "Clients"
    assert hold_on(inside, found, ALL) == "the legal hold on the folder “Clients”"
    assert hold_on(replace(inside, is_held=True), found, ALL) == "a legal hold of its own"
    assert hold_on(CHAT, found, ALL) == ""
    everything = replace(ALL, is_held=True)
    assert hold_on(CHAT, found, everything) == "the legal hold on all chats"


def test_without_a_hold_the_rule_decides_what_is_saved() -> None:
    found = folders(FolderKeeping(saves=False), FolderKeeping(saves=True))
    assert [is_saved_in(each, found, ALL) for each in (CLIENTS, MILLER, OTHER, None)] == [
        False,
        True,
        True,
        True,
    ]
    assert not is_saved_in(OTHER, found, replace(ALL, saves=False))
