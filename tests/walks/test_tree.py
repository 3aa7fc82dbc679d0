# SPDX-License-Identifier: Apache-2.0
"""Every page as a screen reader gets it over a real AT-SPI bus: no control is without a name."""

from collections.abc import Iterator, Mapping
from functools import partial

import pytest

from desktop.ui.pages import PAGES
from desktop.ui.pages.settings_sections import SECTIONS
from tests.helpers.reader import Node, Reader, State, matching, until
from tests.helpers.walking import Carrel, carrel, prepare

pytestmark = pytest.mark.sockets
LISTED = [page.title for page in PAGES if page.is_listed]
OTHERS = {"First steps": ("Help", "First steps"), "Compare": ("Chat", "Compare two models…")}
"""Pages that have no button in the sidebar → menu and entry that lead there."""
DIALOGS = {
    "Options of this chat": ("Chat", "Options of this chat…"),
    "Details of the answer": ("Chat", "Details of the answer"),
    "Export this chat": ("File", "Export this chat…"),
    "Go to": ("View", "Go to…"),
}
"""Title → menu and entry."""


@pytest.fixture(scope="module")
def shared(
    env: Mapping[str, str], reader: Reader, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Carrel]:
    """One Carrel for all of these, with an answer in its chat."""
    home = tmp_path_factory.mktemp("shared")
    prepare(home)
    with carrel(env, reader, home) as app:
        app.find("text", "Message").write("/think 4 /markdown")
        app.find("push button", "Send").do()
        app.announced("Answer finished")
        yield app


def show(app: Carrel, title: str) -> None:
    """Show a page that has a button in the sidebar."""
    app.find("push button", title).do()
    until(lambda: shown_pages(app) == [title], lambda: f"but {shown_pages(app)}")


def shown_pages(app: Carrel) -> list[str]:
    """Those whose buttons say that they are shown."""
    buttons = [node for node in app.nodes() if node.name in LISTED and node.role == "push button"]
    return [node.name for node in buttons if node.described() == "Shown now"]


def is_chosen(item: Node) -> bool:
    """Whether it is so by now."""
    return State.SELECTED in item.again().states


def sections(app: Carrel, name: str, *wanted: str) -> Iterator[str]:
    """Choose items of a list at the left of a page one after the other; without names, all."""
    for item in app.find("list", name).children():
        if wanted and item.name not in wanted:
            continue
        before = str(app)
        item.choose()
        until(partial(is_chosen, item))
        assert State.SELECTED in item.states or str(app) != before, "the page shows it"
        yield item.name


@pytest.mark.parametrize("title", LISTED)
def test_no_control_of_a_page_is_without_a_name(title: str, shared: Carrel) -> None:
    show(shared, title)
    assert shared.nameless() == []
    assert shared.out_of_order() == []


@pytest.mark.parametrize("title", OTHERS)
def test_nor_where_only_a_menu_leads(title: str, shared: Carrel) -> None:
    shared.follow(*OTHERS[title])
    shared.find("label", f"{title}.*")
    assert shared.nameless() == []
    assert shared.out_of_order() == []
    assert shown_pages(shared) == []


def test_nor_in_any_section_of_the_settings(shared: Carrel) -> None:
    show(shared, "Settings")
    found = {name: shared.nameless() for name in sections(shared, "Sections of .*")}
    assert found == {section.TITLE: [] for section in SECTIONS}


def test_nor_in_the_sections_of_the_models(shared: Carrel) -> None:
    show(shared, "Models")
    wanted = ("Guide", "Installed", "Search the hub", "Downloads")
    shared.find("list item", wanted[-1])  # the catalogue is read
    found = {name: shared.nameless() for name in sections(shared, "Domains", *wanted)}
    assert found == {name: [] for name in wanted}


@pytest.mark.parametrize("menu", ["File", "Edit", "View", "Chat", "Domain", "Help"])
def test_nor_in_a_menu(menu: str, shared: Carrel) -> None:
    entries = matching(shared.find("menu item", menu).below(), "menu item", ".*")
    assert len(entries) > 3
    assert [str(entry) for entry in entries if not entry.name] == []


@pytest.mark.parametrize("title", DIALOGS)
def test_nor_in_a_dialog(title: str, shared: Carrel) -> None:
    show(shared, "Chat")
    shared.follow(*DIALOGS[title])
    shared.find("dialog", title)
    assert shared.nameless() == []
    shared.press("Escape")
    until(lambda: not shared.has("dialog", title))
