# SPDX-License-Identifier: Apache-2.0
"""Pictures of every page and main state, as people see them, into a folder.

usage: screens.py --to FOLDER [--all] [--only NAME]
Each page × light, dark, high contrast × 100 and 200 percent × English, German and Arabic letters
without a meaning from right to left. Without --all not every
combination: all looks of English at 100 percent, one of every other kind. Offscreen, with the
scripted engine over made-up chats; nothing of this computer is on them but its fonts.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import product
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import numpy as np  # noqa: E402
from PySide6.QtCore import QDir, Qt  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget, QWidget  # noqa: E402

from bench._screen_chats import write_talk  # noqa: E402
from bench._window import open_window, spin  # noqa: E402
from desktop.app import read_stylesheet  # noqa: E402
from desktop.bridge.context import AppContext  # noqa: E402
from desktop.bridge.language import speak  # noqa: E402
from desktop.paths import resources, user_paths  # noqa: E402
from desktop.settings import spec  # noqa: E402
from desktop.settings.preferences import Preferences  # noqa: E402
from desktop.ui.lock_page import LockPage  # noqa: E402
from desktop.ui.pages.settings import SettingsPage  # noqa: E402
from desktop.ui.pages.settings_sections import SECTIONS  # noqa: E402
from desktop.ui.theme import Appearance, Scheme  # noqa: E402
from desktop.ui.widgets.buttons import TextButton  # noqa: E402
from desktop.ui.window import Window  # noqa: E402
from devtools.pseudo import ARABIC, make  # noqa: E402

WIDTH_PX, HEIGHT_PX = 1120, 760
SETTLE_S, MOST_SETTLE_S = 0.25, 20.0
LANGUAGES = ("en", "de", ARABIC)
SCHEMES = (Scheme.LIGHT, Scheme.DARK, Scheme.CONTRAST)
USUAL = {
    ("en", Scheme.LIGHT, 100),
    ("en", Scheme.DARK, 100),
    ("en", Scheme.CONTRAST, 100),
    ("en", Scheme.LIGHT, 200),
    ("de", Scheme.LIGHT, 100),
    ("de", Scheme.DARK, 200),
    (ARABIC, Scheme.LIGHT, 100),
}
"""What is made without --all."""
EXACT = 80
"""So many colours of a picture, grounds and lines first, are kept exactly."""
NEARLY = 0xF0F0F0F0
"""Colours that differ in other bits only stand for each other."""
ACCENTS = ("#4b5563", "#b6bfca")
Shot = tuple[str, Callable[[], QWidget]]


class Album:
    """One window in one language; ``shots`` opens one state after the other."""

    def __init__(self, context: AppContext, window: Window) -> None:
        self._context, self._window = context, window
        chat = context.desk().store.submit(write_talk).result()
        context.load()
        spin(lambda: context.choices.is_loaded and bool(context.shelf.chats))
        self._chat = context.shelf.chats[chat.id]

    def shots(self) -> Iterator[Shot]:
        """Name of each picture, and what opens what it shows."""
        yield "chat", self._talk
        yield "chat-empty", self._empty
        yield "chat-error", self._error
        yield "chat-details", lambda: self._dialog("answer_details")
        yield "search", self._search
        yield "switcher", lambda: self._dialog("switcher")
        yield "about", lambda: self._dialog("about")
        yield "export", lambda: self._dialog("export_chat")
        yield "chat-options", lambda: self._dialog("chat_options")
        for name in ("models", "connections", "compare"):
            yield name, lambda name=name: self._page(name)  # type: ignore[misc]
        yield "help", self._help
        yield "shortcuts", lambda: self._act("shortcuts")
        for row, section in enumerate(SECTIONS):
            yield f"settings-{section.PAGE}", lambda row=row: self._settings(row)  # type: ignore[misc]
        for step in range(4):
            yield f"welcome-{step + 1}", lambda step=step: self._welcome(step)  # type: ignore[misc]
        yield "locked", self._locked

    def _talk(self) -> QWidget:
        self._window.show_page("chat")
        self._context.conversation.open(self._chat)
        spin(lambda: len(self._context.conversation.messages) > 2)
        return self._window

    def _empty(self) -> QWidget:
        self._window.show_page("chat")
        self._window.sidebar.start_new_chat()
        return self._window

    def _error(self) -> QWidget:
        ended: list[object] = []
        talk, shelf = self._context.conversation, self._context.shelf
        talk.reply_finished.connect(ended.append)
        talk.send("/words 12 /crash")
        spin(lambda: bool(ended) and talk.chat is not None and talk.chat.id in shelf.chats)
        if talk.chat is not None:
            shelf.rename(talk.chat.id, "Minutes of the last board meeting")
        return self._window

    def _search(self) -> QWidget:
        self._act("search_chats")
        self._window.sidebar.search_box.line.setText("notice")
        spin(lambda: self._context.search.rowCount() > 0)
        return self._window

    def _dialog(self, command: str) -> QWidget:
        self._window.sidebar.search_box.line.clear()
        self._talk()
        self._act(command)
        opened = [each for each in self._window.findChildren(QDialog) if each.isVisible()]
        return opened[-1] if opened else self._window

    def _act(self, command: str) -> QWidget:
        self._window.actions_by_name[command].trigger()
        return self._window

    def _page(self, name: str) -> QWidget:
        self._window.show_page(name)
        if name == "models":
            spin(lambda: self._context.downloads.is_loaded)
        return self._window

    def _help(self) -> QWidget:
        self._window.show_page("help")
        spin(lambda: bool(self._context.handbook.articles))
        return self._window

    def _settings(self, row: int) -> QWidget:
        self._window.show_page("settings")
        page = self._window.page("settings")
        assert isinstance(page, SettingsPage)
        page.show_section(row)
        return self._window

    def _welcome(self, step: int) -> QWidget:
        self._window.show_page("welcome")
        page = self._window.page("welcome")
        steps = page.findChild(QStackedWidget)
        assert steps is not None
        while steps.currentIndex() < step:
            shown = (each for each in page.findChildren(TextButton) if each.isVisible())
            next(each for each in shown if each.property("role") == "primary").click()
        return self._window

    def _locked(self) -> QWidget:
        page = LockPage(needs_secret=True)
        page.resize(self._window.size())
        page.show()
        return page


def is_past(moment_s: float) -> bool:
    """Of the monotonic clock."""
    return time.monotonic() > moment_s


def settle(widget: QWidget) -> None:
    """Layouts and what is read for a page come later: until two pictures are the same."""
    before, end_s = QImage(), time.monotonic() + MOST_SETTLE_S
    while time.monotonic() < end_s:
        next_s = time.monotonic() + SETTLE_S
        spin(partial(is_past, next_s))
        picture = widget.grab().toImage()
        if picture == before:
            return
        before = picture


def save(widget: QWidget, file: Path) -> None:
    """As a picture of 256 colours: a third of the size, and nobody sees it."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    flags = Qt.ImageConversionFlag.ThresholdDither | Qt.ImageConversionFlag.AvoidDither
    table = commonest(np.frombuffer(picture.constBits(), np.uint32))
    indexed = picture.convertToFormat(QImage.Format.Format_Indexed8, table, flags)
    indexed.save(str(file), quality=0)


def commonest(pixels: "np.ndarray[Any, np.dtype[np.uint32]]") -> list[int]:
    """256 colours: the commonest as they are, of the others one for those nearly the same."""
    colours, counts = np.unique(pixels, return_counts=True)
    colours = colours[np.argsort(-counts)]
    exact, others = colours[:EXACT], colours[EXACT:]
    _, firsts = np.unique(others & NEARLY, return_index=True)
    return [int(colour) for colour in (*exact, *others[np.sort(firsts)])][:256]


def photograph(language: str, folder: Path, catalogues: str, only: str, *, wants_all: bool) -> None:
    """All pictures of one language, in a process of its own."""
    app = QApplication(["screens", "-style", "fusion"])
    app.setCursorFlashTime(0)
    for prefix in ("icons", "theme", "i18n"):
        QDir.addSearchPath(prefix, str(resources() / prefix))
    if language == ARABIC:
        QDir.setSearchPaths("i18n", [catalogues])
    appearance = Appearance(app, read_stylesheet())
    speak(app, language)
    paths = user_paths()
    paths.create()
    Preferences.open(paths.settings).set(spec.DOMAIN, "general")
    from gguf import LlamaFileType  # noqa: PLC0415

    from tests.helpers.models import write_llama  # noqa: PLC0415

    write_llama(
        paths.models / "scripted.gguf", title="Qwen3 4B", file_type=LlamaFileType.MOSTLY_Q4_K_M
    )
    context, window = open_window(app)
    window.resize(WIDTH_PX, HEIGHT_PX)
    window.show()
    album = Album(context, window)
    for name, show in album.shots():
        if only and not name.startswith(only):
            continue
        shown: QWidget | None = None
        for scheme, percent in product(SCHEMES, (100, 200)):
            if wants_all or (language, scheme, percent) in USUAL:
                appearance.change(scheme=scheme, percent=percent, accents=ACCENTS)
                window.resize(WIDTH_PX, HEIGHT_PX)
                if shown is not window:
                    shown = show()  # a dialog takes its size when it opens
                settle(shown)
                save(shown, folder / f"{name}-{language}-{scheme.value}-{percent}.png")
                if shown is not window:
                    shown.close()
    window.close()
    context.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--to", type=Path, required=True)
    parser.add_argument("--all", action="store_true", help="all eighteen combinations")
    parser.add_argument("--only", default="", help="pictures whose names begin so")
    parser.add_argument("--child", default="")
    options = parser.parse_args()
    if options.child:
        language, catalogues = options.child.split(",")
        photograph(language, options.to, catalogues, options.only, wants_all=options.all)
        return
    options.to.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        make(Path(folder))
        for language in LANGUAGES:
            environment = os.environ | {"CARREL_HOME": str(Path(folder, language))}
            command = [sys.executable, __file__, *sys.argv[1:], "--child", f"{language},{folder}"]
            subprocess.run(command, env=environment, check=True)
    size_bytes = sum(file.stat().st_size for file in options.to.glob("*.png"))
    count = len(list(options.to.glob("*.png")))
    print(f"{count} pictures, {size_bytes / 1e6:.1f} MB, in {options.to}")


if __name__ == "__main__":
    main()
