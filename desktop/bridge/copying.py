# SPDX-License-Identifier: Apache-2.0
"""The clipboard as the organisation wants it. Knows no widget.

Widgets of Qt copy by themselves, by keys, menus and the mouse; so what counts is not who asked, but
what lies in the clipboard afterwards: :class:`ClipboardGuard` looks at that. Qt thread.
"""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QClipboard, QGuiApplication

from desktop.policy.current import now

PLAIN = "application/x-carrel-plain"
"""Marks what no model wrote: an address, a report, a recovery key."""
REFUSED = "application/x-carrel-refused"
"""Stands alone in place of words that may not leave; nobody else takes it."""
_ALONE = ("offscreen", "minimal")
"""Platforms of Qt without a screen: they share no clipboard, and do not tell whose it is."""


def may_copy() -> bool:
    """Whether anything may be copied."""
    policy = now()
    if policy.is_empty:
        return True
    from desktop.policy.keep_keys import NO_CLIPBOARD  # noqa: PLC0415  # most have no policy

    return not policy.get(NO_CLIPBOARD)


def _labelled(text: str) -> str:
    if now().is_empty:
        return text
    from desktop.interchange.leaving import labelled  # noqa: PLC0415  # not at the start

    return labelled(text)


def copy_answer(text: str) -> None:
    """Copy what a model wrote, or a person in a chat."""
    if may_copy():
        QGuiApplication.clipboard().setText(_labelled(text))


def leaving(data: QMimeData, *, is_own: bool = False) -> QMimeData:
    """What of a selection may be copied, dragged out, or pasted by the middle button of the mouse.

    Args:
        is_own: the user writes it; what one writes is no answer, and gets no label.
    """
    wanted = QMimeData()
    if not may_copy():
        wanted.setData(REFUSED, b"1")
        return wanted
    text = data.text()
    if is_own or (labelled := _labelled(text)) == text:
        return data
    wanted.setText(labelled)
    return wanted


def copy_plain(text: str, marks: tuple[tuple[str, bytes], ...] = ()) -> None:
    """Copy what no model wrote.

    Args:
        marks: further formats and their bytes.
    """
    if may_copy():
        data = QMimeData()
        data.setText(text)
        for name, value in ((PLAIN, b"1"), *marks):
            data.setData(name, value)
        QGuiApplication.clipboard().setMimeData(data)


class ClipboardGuard(QObject):
    """Looks at the clipboard whenever this program put something there."""

    refused = Signal()
    """Something was to be copied, and is not there any more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_own = False
        QGuiApplication.clipboard().changed.connect(self._on_changed)

    def _on_changed(self, mode: QClipboard.Mode) -> None:
        clipboard = QGuiApplication.clipboard()
        data: QMimeData | None = clipboard.mimeData(mode)  # None once it is cleared
        if self._is_own or data is None or not data.formats() or not _is_ours(mode):
            return
        if not may_copy():
            self._change(lambda: clipboard.clear(mode))
            if mode is QClipboard.Mode.Clipboard:  # what is selected need not be wanted elsewhere
                self.refused.emit()
        elif mode is QClipboard.Mode.Clipboard and not data.hasFormat(PLAIN):
            text = clipboard.text(mode)
            wanted = text if _is_written_here() else _labelled(text)
            if wanted != text:
                self._change(lambda: clipboard.setText(wanted, mode))

    def _change(self, change: Callable[[], None]) -> None:
        self._is_own = True
        try:
            change()
        finally:
            self._is_own = False


def _is_ours(mode: QClipboard.Mode) -> bool:
    """Whether this program, and no other, put it there."""
    if QGuiApplication.platformName() in _ALONE:
        return True
    clipboard = QGuiApplication.clipboard()
    if mode is QClipboard.Mode.Selection:
        return clipboard.ownsSelection()
    return mode is QClipboard.Mode.Clipboard and clipboard.ownsClipboard()


def _is_written_here() -> bool:
    """Whether the focus is in a text of the user's own: what one writes is no answer."""
    focused: QObject | None = QGuiApplication.focusObject()
    return focused is not None and focused.property("readOnly") is False
