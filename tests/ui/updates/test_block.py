# SPDX-License-Identifier: Apache-2.0
"""What the section Updates says and does, with real manifests of a real server."""

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.declared import replace
from desktop.turn.slots import Slots
from desktop.turn.updates import Updates, engine_version
from desktop.ui.pages.about import AboutPage
from desktop.ui.pages.settings import SettingsPage
from desktop.ui.updates.block import UpdatesBlock
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS
from tests.helpers.policy import Place
from tests.helpers.served import Served
from tests.helpers.signing import script
from tests.helpers.updates import APP, ENGINE, TODAY, House
from tests.ui.pages.conftest import texts
from tests.ui.updates.conftest import NOW, WEAK, install, look

sockets = pytest.mark.sockets


def test_a_package_manager_brings_them(page: AboutPage) -> None:
    block = page.updates
    assert "came by the system's packages" in block.manner.text()
    told = texts(block)
    assert NOW in told
    assert engine_version() in told
    assert not any(each.isVisible() for each in block.findChildren(QPushButton))


def test_the_organisation_installs_them(policy: Place, block: UpdatesBlock, qtbot: QtBot) -> None:
    policy.write(updates="off")
    block.app.updates.load()
    qtbot.waitUntil(lambda: block.reason.text() == "Managed by your organisation", timeout=WAIT_MS)
    assert "Your organisation installs" in block.manner.text()
    assert not any(each.isVisible() for each in block.findChildren(QPushButton))


@sockets
def test_by_files_only(policy: Place, server: Served, block: UpdatesBlock, qtbot: QtBot) -> None:
    policy.write(updates="files")
    block.app.updates.load()
    qtbot.waitUntil(lambda: "from files only" in block.reason.text(), timeout=WAIT_MS)
    assert not block.look.isEnabled()
    assert block.file.isEnabled()
    assert not block.network.isVisible()
    block.look_now()
    assert server.asked == []


def test_without_an_address_it_says_what_to_do(
    block: UpdatesBlock, window: Window, qtbot: QtBot
) -> None:
    assert "No address of updates is set" in block.reason.text()
    assert not block.look.isEnabled()
    assert block.look.accessibleDescription() == block.reason.text()
    assert block.file.isEnabled()
    block.network.click()
    assert window.shown_page == "settings"
    settings = window.page("settings")
    assert isinstance(settings, SettingsPage)


@sockets
def test_the_offline_switch_forbids_to_look(
    server: Served, block: UpdatesBlock, context: AppContext, house: House, qtbot: QtBot
) -> None:
    qtbot.waitUntil(block.look.isEnabled, timeout=WAIT_MS)
    context.downloads.set_offline(True)
    qtbot.waitUntil(lambda: "offline switch is on" in block.reason.text(), timeout=WAIT_MS)
    assert not block.look.isEnabled()
    context.downloads.set_offline(False)
    qtbot.waitUntil(block.look.isEnabled, timeout=WAIT_MS)
    assert not block.reason.isVisible()
    assert server.asked == []


@sockets
def test_nothing_is_looked_for_unasked(
    server: Served, block: UpdatesBlock, window: Window, qtbot: QtBot
) -> None:
    qtbot.waitUntil(block.look.isEnabled, timeout=WAIT_MS)
    window.show_page("chat")
    with qtbot.waitSignal(block.app.updates.loaded, timeout=WAIT_MS):
        window.show_page("about")
    assert server.asked == []


@sockets
def test_the_command_looks_at_once(
    house: House, server: Served, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    house.publish(house.pack(APP, "9.1"))
    with qtbot.waitSignal(context.updates.found, timeout=WAIT_MS):
        window.actions_by_name["look_for_updates"].trigger()
    page = window.page("about")
    assert isinstance(page, AboutPage)
    assert window.shown_page == "about"
    assert page.updates.panel.title.text() == "Carrel 9.1 can be installed"


def test_the_command_says_why_it_cannot_look(
    house: House, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.requests.announced, timeout=WAIT_MS) as told:
        window.actions_by_name["look_for_updates"].trigger()
    assert "No address of updates is set" in told.args[0]


@sockets
def test_from_looking_to_the_next_start_and_back(
    house: House, server: Served, block: UpdatesBlock, context: AppContext, qtbot: QtBot
) -> None:
    house.publish(house.pack(APP, "9.1"), notes="• Answers begin sooner.")
    qtbot.waitUntil(block.look.isEnabled, timeout=WAIT_MS)
    look(block, context, qtbot)
    assert block.panel.isVisible()
    assert "Signed by Carrel" in texts(block.panel)
    assert block.panel.notes.toPlainText() == "• Answers begin sooner."
    assert house.is_untouched()
    install(block, context, qtbot)
    assert house.version() == "9.1"
    assert block.restart.words.text() == "Installed, and active from the next start: Carrel 9.1"
    assert not block.panel.isVisible()
    back = block.backs[APP]
    assert back.text() == f"Stay with Carrel {NOW}"
    with qtbot.waitSignal(context.updates.rolled_back, timeout=WAIT_MS):
        back.click()
    qtbot.waitUntil(lambda: not block.restart.isVisible(), timeout=WAIT_MS)
    assert house.version() == NOW
    assert block.said.text() == f"Carrel {NOW} starts the next time."
    qtbot.waitUntil(lambda: back.text() == "Use Carrel 9.1 again", timeout=WAIT_MS)


@sockets
def test_nothing_newer(
    house: House, server: Served, block: UpdatesBlock, context: AppContext, qtbot: QtBot
) -> None:
    house.publish(house.pack(APP, "0.0.1"))
    qtbot.waitUntil(block.look.isEnabled, timeout=WAIT_MS)
    look(block, context, qtbot)
    assert not block.panel.isVisible()
    versions = f"Carrel {NOW}, Engine {engine_version()}"
    told = block.said.text().replace("\u200b", "")
    assert told == f"Up to date: nothing newer than {versions} was found at {server.url}."


@sockets
def test_what_waits_is_installed_by_who_insists(
    house: House, server: Served, block: UpdatesBlock, context: AppContext, qtbot: QtBot
) -> None:
    house.publish(replace(house.pack(ENGINE, "9.2"), stage_percent=0))
    qtbot.waitUntil(block.look.isEnabled, timeout=WAIT_MS)
    look(block, context, qtbot)
    assert not block.panel.install.isVisible()
    assert "0 of 100 machines" in texts(block.panel)
    insist = next(b for b in block.panel.findChildren(QPushButton) if "same" in b.text())
    assert insist.accessibleName() == "Install all the same: Engine 9.2"
    with qtbot.waitSignal(context.updates.installed, timeout=WAIT_MS):
        insist.click()
    assert house.version(ENGINE) == "9.2"


@sockets
def test_what_the_policy_refuses_has_no_button(
    house: House,
    server: Served,
    block: UpdatesBlock,
    context: AppContext,
    policy: Place,
    qtbot: QtBot,
) -> None:
    policy.write(update_pin="9.0")
    house.publish(house.pack(APP, "9.1"))
    qtbot.waitUntil(block.look.isEnabled, timeout=WAIT_MS)
    look(block, context, qtbot)
    assert "your organisation wants 9.0 (update_pin)" in texts(block.panel)
    shown = [b.text() for b in block.panel.findChildren(QPushButton) if b.isVisible()]
    assert shown == ["Not now"]
    block.panel.later.click()
    assert not block.panel.isVisible()


@sockets
def test_a_carrel_of_packages_only_tells(
    house: House, server: Served, page: AboutPage, context: AppContext, qtbot: QtBot
) -> None:
    usr = Slots(house.folder / "usr")
    context.updates.make = lambda: Updates(usr, house.keys, TODAY)
    block = page.updates
    context.updates.load()
    qtbot.waitUntil(block.look.isEnabled, timeout=WAIT_MS)
    house.publish(house.pack(APP, "9.1"), advisories=(WEAK,))
    look(block, context, qtbot)
    assert block.panel.title.text() == "Carrel 9.1 has come out"
    assert not block.panel.install.isVisible()
    assert not block.file.isVisible()
    qtbot.waitUntil(block.standing.weakness.isVisible, timeout=WAIT_MS)


def test_a_file(house: House, block: UpdatesBlock, context: AppContext, qtbot: QtBot) -> None:
    manifest = house.publish(house.pack(APP, "9.1"))
    file = house.folder / "update.carrel-update"
    script("make_update").in_one_file(house.share, file, manifest)
    block.file.click()
    dialog = next(each for each in block.window().findChildren(QFileDialog) if each.isVisible())
    with qtbot.waitSignal(context.updates.found, timeout=WAIT_MS):
        dialog.fileSelected.emit(str(file))
        dialog.close()
    assert block.panel.isVisible()
    assert "update.carrel-update" in texts(block.panel)
    install(block, context, qtbot)
    assert house.version() == "9.1"
