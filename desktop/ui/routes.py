# SPDX-License-Identifier: Apache-2.0
"""Ways to a place within a page."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.ui.window import Window


def show_models_of(window: "Window", domain_id: str) -> None:
    """Show the Models page at a domain."""
    from desktop.ui.pages.models import ModelsPage  # noqa: PLC0415  # not at the start

    window.show_page("models")
    page = window.page("models")
    if isinstance(page, ModelsPage):
        page.show_domain(domain_id)


def show_settings(window: "Window", section: str) -> None:
    """Show a section of the settings by the page that they declare."""
    from desktop.ui.pages.settings import SettingsPage  # noqa: PLC0415  # not at the start

    window.show_page("settings")
    page = window.page("settings")
    if isinstance(page, SettingsPage):
        page.show_named(section)
