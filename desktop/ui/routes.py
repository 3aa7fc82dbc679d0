# SPDX-License-Identifier: Apache-2.0
"""Ways to a place within a page, and where the buttons of errors lead."""

from typing import TYPE_CHECKING

from desktop.core.errors import Action

if TYPE_CHECKING:
    from desktop.bridge.context import AppContext
    from desktop.core.records import ModelFile
    from desktop.ui.window import Window


def show_models_of(window: "Window", domain_id: str) -> None:
    """Show the Models page at a domain."""
    from desktop.ui.pages.models import ModelsPage  # noqa: PLC0415  # not at the start

    window.show_page("models")
    page = window.page("models")
    if isinstance(page, ModelsPage):
        page.show_domain(domain_id)


def ask_how(window: "Window", app: "AppContext", models: "tuple[ModelFile, ...]") -> None:
    """Ask how model files are to be added."""
    from desktop.ui.sideload import ask_how_to_add  # noqa: PLC0415  # not at the start

    ask_how_to_add(window, app, models)


def show_settings(window: "Window", section: str) -> None:
    """Show a section of the settings by the page that they declare."""
    from desktop.ui.pages.settings import SettingsPage  # noqa: PLC0415  # not at the start

    window.show_page("settings")
    page = window.page("settings")
    if isinstance(page, SettingsPage):
        page.show_named(section)


def look_for_updates(window: "Window") -> None:
    """Show the updates on the About page, and look for some."""
    from desktop.ui.pages.about import AboutPage  # noqa: PLC0415  # not at the start

    window.show_page("about")
    page = window.page("about")
    if isinstance(page, AboutPage):
        page.look_for_updates()


def look_for_domain(window: "Window", app: "AppContext", typed: str) -> None:
    """Open the quick switcher over domains and models alone."""
    from desktop.ui.switcher import Switcher  # noqa: PLC0415  # not at the start

    switcher = Switcher(app, {}, window, has_domains_alone=True)
    switcher.open()
    switcher.line.setText(typed)


def show_compare(window: "Window", text: str) -> None:
    """Show the page that asks two models the same.

    Args:
        text: the question; empty: what stands in the message box.
    """
    from desktop.ui.pages.chat import ChatPage  # noqa: PLC0415  # not at the start
    from desktop.ui.pages.compare import ComparePage  # noqa: PLC0415

    chat, page = window.page("chat"), window.page("compare")
    if isinstance(page, ComparePage) and isinstance(chat, ChatPage):
        page.propose(text or chat.composer.text())
        window.show_page("compare")


def carry_out(window: "Window", app: "AppContext", action: Action) -> None:
    """Do what the button of an error promises; trying again is for whoever failed."""
    requests = app.requests
    match action:
        case Action.OPEN_SETTINGS:
            requests.page_wanted.emit("settings")
        case Action.OPEN_MODELS_FOLDER:
            requests.models_folder_wanted.emit()
        case Action.CHOOSE_MODEL:
            requests.page_wanted.emit("chat")
            requests.domain_menu_wanted.emit()
        case Action.UNLOCK:
            from desktop.ui.dialogs import ask_secret  # noqa: PLC0415  # not at the start

            ask_secret(window, app.unlock)
        case Action.SHOW_REPORT:
            window.show_bug(requests.report)
        case Action.RETRY | Action.NONE:
            pass
