# SPDX-License-Identifier: Apache-2.0
"""The pages of the window, in the order of the sidebar; a module is imported when it is shown.

To add a page: a module here with a class as :class:`desktop.ui.pages.page.Page` describes it, and a
row in PAGES.
"""

from importlib import import_module
from typing import NamedTuple

from desktop.ui.i18n import QT_TRANSLATE_NOOP
from desktop.ui.pages.page import Page


class PageEntry(NamedTuple):
    """One page before it is built.

    Attributes:
        name: for code, never shown.
        title: English; translated late in the context ``Pages``.
        icon: an icon's name.
        place: ``module:class``.
        is_listed: has a button in the sidebar.
    """

    name: str
    title: str
    icon: str
    place: str
    is_listed: bool = True

    def page_class(self) -> type[Page]:
        """The class; imports its module."""
        module, _, name = self.place.partition(":")
        found: type[Page] = getattr(import_module(module), name)
        return found


PAGES: tuple[PageEntry, ...] = (
    PageEntry("chat", QT_TRANSLATE_NOOP("Pages", "Chat"), "chat", "desktop.ui.pages.chat:ChatPage"),
    PageEntry(
        "models",
        QT_TRANSLATE_NOOP("Pages", "Models"),
        "models",
        "desktop.ui.pages.models:ModelsPage",
    ),
    PageEntry(
        "connections",
        QT_TRANSLATE_NOOP("Pages", "Connections"),
        "connections",
        "desktop.ui.pages.connections:ConnectionsPage",
    ),
    PageEntry("help", QT_TRANSLATE_NOOP("Pages", "Help"), "help", "desktop.ui.pages.help:HelpPage"),
    PageEntry(
        "settings",
        QT_TRANSLATE_NOOP("Pages", "Settings"),
        "settings",
        "desktop.ui.pages.settings:SettingsPage",
    ),
    PageEntry(
        "welcome",
        QT_TRANSLATE_NOOP("Pages", "First steps"),
        "info",
        "desktop.ui.pages.welcome:WelcomePage",
        is_listed=False,
    ),
    PageEntry(
        "about",
        QT_TRANSLATE_NOOP("Pages", "About Carrel"),
        "info",
        "desktop.ui.pages.about:AboutPage",
        is_listed=False,
    ),
    PageEntry(
        "compare",
        QT_TRANSLATE_NOOP("Pages", "Compare"),
        "compare",
        "desktop.ui.pages.compare:ComparePage",
        is_listed=False,
    ),
)
