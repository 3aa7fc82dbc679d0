# SPDX-License-Identifier: Apache-2.0
from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.ids import DomainId
from desktop.ui.domain_menu import DomainMenu, accent_of, model_label
from desktop.ui.theme import Appearance, Scheme
from tests.bridge.conftest import GENERAL, WAIT_MS


def entries(menu: QMenu) -> dict[str, object]:
    return {a.text(): a.menu() for a in menu.actions() if not a.isSeparator()}


def models(menu: DomainMenu, domain: str) -> list[QAction]:
    found = entries(menu)[domain]
    assert isinstance(found, QMenu)
    return found.actions()


def test_domains_and_their_models(context: AppContext, qtbot: QtBot) -> None:
    menu = DomainMenu(context, "Domain")
    qtbot.addWidget(menu)
    assert list(entries(menu))[:2] == ["Guide", "General"]
    assert list(entries(menu))[-1] == "Add model file…"
    general = models(menu, "General")
    assert len(general) == 1
    assert general[0].isChecked()
    name, size = general[0].text().split("\t")
    assert name == model_label(context.choices.models_of(GENERAL)[0])
    assert size.endswith("MB")


def test_a_choice_is_made_and_shown(context: AppContext, qtbot: QtBot) -> None:
    menu = DomainMenu(context, "Domain")
    qtbot.addWidget(menu)
    context.choices.pick(DomainId("guide"))
    assert not models(menu, "General")[0].isChecked()
    with qtbot.waitSignal(context.choices.picked):
        models(menu, "General")[0].trigger()
    assert context.choices.domain.id == GENERAL
    assert models(menu, "General")[0].isChecked()


def test_a_domain_without_models_says_what_to_do(
    make_context: Callable[[], AppContext], qtbot: QtBot
) -> None:
    context = make_context()
    menu = DomainMenu(context, "Domain")
    qtbot.addWidget(menu)
    assert models(menu, "General")[0].text() == "Looking for models …"
    with qtbot.waitSignal(context.choices.changed, timeout=WAIT_MS):
        context.load()
    texts = [action.text() for action in models(menu, "General")]
    assert texts == ["No model installed", "Add model file…", "Open models folder"]
    assert not models(menu, "General")[0].isEnabled()
    with qtbot.waitSignal(context.requests.model_file_wanted):
        models(menu, "General")[1].trigger()
    with qtbot.waitSignal(context.requests.models_folder_wanted):
        models(menu, "General")[2].trigger()


def test_it_looks_again_when_it_opens(context: AppContext, qtbot: QtBot) -> None:
    menu = DomainMenu(context, "Domain")
    qtbot.addWidget(menu)
    scanned: list[object] = []
    read = context.jobs.read
    context.jobs.read = lambda *arguments: (scanned.append(1), read(*arguments))  # type: ignore[assignment,method-assign,func-returns-value]
    menu.aboutToShow.emit()
    assert scanned == [1]


def test_the_accent_fits_the_ground(context: AppContext, appearance: Appearance) -> None:
    domain = context.choices.domain
    assert accent_of(domain) == domain.accent_light
    appearance.change(scheme=Scheme.DARK)
    assert accent_of(domain) == domain.accent_dark
