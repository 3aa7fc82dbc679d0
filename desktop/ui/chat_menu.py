# SPDX-License-Identifier: Apache-2.0
"""The context menus of the sidebar. Built when they are wanted; they delete themselves."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desktop.bridge.chat_rows import Place, Row
from desktop.bridge.shelf import Shelf
from desktop.core.ids import ChatId, FolderId
from desktop.core.records import Chat, Folder
from desktop.ui.shortcuts import command


@dataclass(frozen=True, slots=True, kw_only=True)
class RowActions:
    """What a menu calls; the sidebar does it."""

    open_chat: Callable[[Chat], None]
    rename: Callable[[], None]
    delete: Callable[[], None]
    show_options: Callable[[Chat], None]
    export: Callable[[tuple[Chat, ...]], None]
    new_folder: Callable[[FolderId | None, Sequence[ChatId]], None]
    new_chat: Callable[[FolderId], None]
    hold: Callable[[Sequence[Chat], bool], None]
    hold_folder: Callable[[Folder, bool], None]
    show_rules: Callable[[Folder], None]
    export_folder: Callable[[Folder], None]
    erase: Callable[[Sequence[ChatId]], None]


class _Folders(QMenu):
    """All folders, nested by indents, and the top."""

    def __init__(self, shelf: Shelf, parent: QWidget) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self.setTitle(self.tr("Move to"))

    def _fill(
        self, move: Callable[[FolderId | None], None], can: Callable[[FolderId | None], bool]
    ) -> None:
        self._add(self.tr("Into no folder"), lambda: move(None), can(None))
        self.addSeparator()
        for folder, depth in _in_order(tuple(self._shelf.folders.values())):
            name = "    " * depth + folder.name
            self._add(name, partial(move, folder.id), can(folder.id))

    def _add(self, text: str, act: Callable[[], None], can: bool = True) -> None:
        action = self.addAction(text.replace("&", "&&"))
        action.setEnabled(can)
        action.triggered.connect(lambda _checked=False: act())


class MoveMenu(_Folders):
    """Where chats can go."""

    def __init__(
        self, chats: Sequence[Chat], shelf: Shelf, act: RowActions, parent: QWidget
    ) -> None:
        super().__init__(shelf, parent)
        ids = [chat.id for chat in chats]
        self._fill(
            lambda folder_id: shelf.move(ids, folder_id),
            lambda folder_id: any(chat.folder_id != folder_id for chat in chats),
        )
        self.addSeparator()
        self._add(self.tr("New folder"), lambda: act.new_folder(None, ids))


class FolderMoveMenu(_Folders):
    """Where a folder can go."""

    def __init__(self, folder: Folder, shelf: Shelf, parent: QWidget) -> None:
        super().__init__(shelf, parent)
        self._fill(
            lambda parent_id: shelf.move_folder(folder.id, parent_id),
            lambda parent_id: (
                parent_id != folder.parent_id and shelf.can_move_folder(folder.id, parent_id)
            ),
        )


class ChatMenu(QMenu):
    """What can be done with the selected rows."""

    def __init__(
        self, rows: Sequence[Row], place: Place, shelf: Shelf, act: RowActions, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._shelf, self._act = shelf, act
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chats = [row.chat for row in rows if row.chat is not None]
        # Temporary ones among others are only deleted with them.
        chats = [chat for chat in chats if not chat.is_temporary] or chats
        folders = [row.folder for row in rows if row.folder is not None]
        if place is Place.TRASH:
            self._fill_for_trash([chat.id for chat in chats])
        elif chats:
            self._fill_for_chats(chats)
        elif folders:
            self._fill_for_folder(folders[0])

    def _offer(self, text: str, act: Callable[[], None], *, name: str = "") -> QAction:
        """Add an entry; ``name`` is that of a command whose keys stand beside it."""
        action = self.addAction(text.replace("&", "&&"))
        if name:
            action.setShortcut(command(name).keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)  # shown, not heard twice
        action.triggered.connect(lambda _checked=False: act())
        return action

    def _fill_for_chats(self, chats: Sequence[Chat]) -> None:
        shelf, act, ids = self._shelf, self._act, [chat.id for chat in chats]
        if len(chats) == 1:
            self._offer(self.tr("Open"), lambda: act.open_chat(chats[0]))
            self._offer(command("rename").label(), act.rename, name="rename")
            self.addSeparator()
        if all(chat.is_temporary for chat in chats):
            self._fill_for_temporary(chats)
            return
        is_pinned = all(chat.is_pinned for chat in chats)
        pin = self.tr("Unpin") if is_pinned else self.tr("Pin")
        self._offer(pin, lambda: shelf.pin(ids, not is_pinned), name="pin")
        self.addMenu(MoveMenu(chats, shelf, act, self))
        is_archived = all(chat.is_archived for chat in chats)
        archive = self.tr("Take out of archive") if is_archived else self.tr("Archive")
        self._offer(archive, lambda: shelf.archive(ids, not is_archived), name="archive")
        if len(chats) == 1:
            self.addSeparator()
            options = command("chat_options").label()
            self._offer(options, lambda: act.show_options(chats[0]), name="chat_options")
        export = command("export_chat").label() if len(chats) == 1 else self.tr("Export chats…")
        self._offer(export, lambda: act.export(tuple(chats)), name="export_chat")
        self.addSeparator()
        is_held = all(chat.is_held for chat in chats)
        hold = self.tr("End legal hold…") if is_held else self.tr("Legal hold…")
        self._offer(hold, lambda: act.hold(chats, not is_held))
        self._offer(self.tr("Delete"), act.delete, name="delete")

    def _fill_for_temporary(self, chats: Sequence[Chat]) -> None:
        if len(chats) == 1:
            export = command("export_chat").label()
            self._offer(export, lambda: self._act.export(tuple(chats)), name="export_chat")
            self.addSeparator()
        self._offer(self.tr("Delete"), self._act.delete, name="delete")

    def _fill_for_folder(self, folder: Folder) -> None:
        shelf, act = self._shelf, self._act
        self._offer(self.tr("New chat in this folder"), lambda: act.new_chat(folder.id))
        self._offer(self.tr("New folder inside…"), lambda: act.new_folder(folder.id, ()))
        self.addSeparator()
        self._offer(self.tr("Rename folder"), act.rename, name="rename")
        self.addMenu(FolderMoveMenu(folder, shelf, self))
        self._offer(self.tr("Export folder…"), lambda: act.export_folder(folder))
        self.addSeparator()
        self._offer(self.tr("How long chats are kept…"), lambda: act.show_rules(folder))
        is_held = folder.keeping.is_held
        hold = self.tr("End legal hold…") if is_held else self.tr("Legal hold…")
        self._offer(hold, lambda: act.hold_folder(folder, not is_held))
        self.addSeparator()
        self._offer(self.tr("Delete folder, keep its chats"), act.delete, name="delete")

    def _fill_for_trash(self, ids: Sequence[ChatId]) -> None:
        self._offer(self.tr("Restore"), lambda: self._shelf.restore(ids))
        self.addSeparator()
        self._offer(self.tr("Delete for good…"), lambda: self._act.erase(ids), name="delete")


def _in_order(
    folders: Sequence[Folder], parent_id: FolderId | None = None, depth: int = 0
) -> list[tuple[Folder, int]]:
    """All folders as a tree is read, with how deep they lie."""
    found: list[tuple[Folder, int]] = []
    for folder in folders:
        if folder.parent_id == parent_id:
            found.append((folder, depth))
            found += _in_order(folders, folder.id, depth + 1)
    return found
