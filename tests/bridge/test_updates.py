# SPDX-License-Identifier: Apache-2.0
"""Updates through the bridge: real manifests, a real server, a real fetcher."""

import socket
import threading
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.updates import Found, Step
from desktop.core.errors import FetchFailed
from desktop.core.update import MANIFEST, Advisory
from desktop.core.update_errors import NothingToRollBack, NotUpdatable, UpdateRefused
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.turn.slots import Slots
from desktop.turn.updates import Updates
from tests.bridge.conftest import WAIT_MS
from tests.helpers.fetching import files_below
from tests.helpers.served import Served
from tests.helpers.signing import new_key, script
from tests.helpers.updates import APP, ENGINE, TODAY, House, house_of, share_served

pytestmark = pytest.mark.sockets


@pytest.fixture
def house(tmp_path: Path, context: AppContext) -> Iterator[House]:
    with house_of(context, tmp_path) as made:
        yield made


@pytest.fixture
def server(house: House, settings: Preferences) -> Iterator[Served]:
    with share_served(house, settings) as made:
        yield made


def look(context: AppContext, qtbot: QtBot, place: Path | None = None) -> Found:
    steps: list[Step] = []
    context.updates.stepped.connect(lambda: steps.append(context.updates.step))
    with qtbot.waitSignal(context.updates.found, timeout=WAIT_MS) as told:
        context.updates.look(place)
    found = told.args[0]
    assert isinstance(found, Found)
    assert steps == [Step.LOOKING, Step.NOTHING]
    return found


def test_what_the_address_has_is_installed(
    context: AppContext, house: House, server: Served, qtbot: QtBot
) -> None:
    app, engine = house.pack(APP, "9.1"), house.pack(ENGINE, "9.2")
    house.publish(app, engine, notes="Sooner.")
    found = look(context, qtbot)
    assert (found.place, found.manifest.notes) == (None, "Sooner.")
    assert [each.package for each in found.offers] == [app, engine]
    assert len(server.asked) == 2, "the manifest and its signature"
    steps: list[Step] = []
    context.updates.stepped.connect(lambda: steps.append(context.updates.step))
    with qtbot.waitSignal(context.updates.installed, timeout=WAIT_MS) as told:
        context.updates.install(found, (APP,))
    assert told.args[0] == (app,)
    assert (house.version(), house.version(ENGINE)) == ("9.1", house.brought[ENGINE])
    assert steps == [Step.FETCHING, Step.INSTALLING, Step.NOTHING]


@pytest.mark.parametrize("way", ["file", "folder", "manifest"])
def test_a_file_needs_no_network(
    context: AppContext, house: House, settings: Preferences, qtbot: QtBot, way: str
) -> None:
    manifest = house.publish(app := house.pack(APP, "9.1"))
    file = house.folder / "update.carrel-update"
    script("make_update").in_one_file(house.share, file, manifest)
    place = {"file": file, "folder": house.share, "manifest": house.share / MANIFEST}[way]
    settings.set(spec.OFFLINE, "on")
    found = look(context, qtbot, place)
    with qtbot.waitSignal(context.updates.installed, timeout=WAIT_MS) as told:
        context.updates.install(found, (APP,))
        assert not context.updates.can_cancel
    assert told.args[0] == (app,)
    with qtbot.waitSignal(context.updates.rolled_back, timeout=WAIT_MS) as back:
        context.updates.roll_back(APP)
    assert back.args == [APP, house.brought[APP]]
    with qtbot.waitSignal(context.updates.failed, timeout=WAIT_MS) as refused:
        context.updates.roll_back(ENGINE)
    assert isinstance(refused.args[0], NothingToRollBack)


def test_what_a_stranger_signed_is_refused(
    context: AppContext, house: House, server: Served, qtbot: QtBot
) -> None:
    new_key(house.folder / "stranger.key")
    house.publish(house.pack(APP, "9.1"), key="stranger.key")
    with qtbot.waitSignal(context.updates.failed, timeout=WAIT_MS) as told:
        context.updates.look()
    assert isinstance(told.args[0], UpdateRefused)
    assert house.is_untouched()


def test_what_was_found_is_judged_again(
    context: AppContext, house: House, server: Served, qtbot: QtBot
) -> None:
    app = house.pack(APP, "9.1")
    house.publish(app)
    found = look(context, qtbot)
    path = house.share / app.file
    path.write_bytes(bytes(path.stat().st_size))
    with qtbot.waitSignal(context.updates.failed, timeout=WAIT_MS) as told:
        context.updates.install(found, (APP,))
    assert isinstance(told.args[0], FetchFailed)
    assert house.is_untouched()


def test_a_look_keeps_what_is_known_against_the_engine(
    context: AppContext, house: House, server: Served, qtbot: QtBot
) -> None:
    weak = Advisory(below="99", id="CVE-2026-0001", sentence="A file can crash it.")
    house.publish(advisories=(weak,))
    with qtbot.waitSignals([context.updates.found, context.updates.loaded], timeout=WAIT_MS):
        context.updates.look()
    with qtbot.waitSignal(context.updates.loaded, timeout=WAIT_MS) as told:
        context.updates.load()
    assert told.args[0].weaknesses == (weak,)


def test_a_carrel_of_the_systems_packages_installs_nothing(
    context: AppContext, house: House, server: Served, qtbot: QtBot
) -> None:
    house.publish(house.pack(APP, "9.1"))
    found = look(context, qtbot)
    elsewhere = Slots(house.folder / "usr")
    context.updates.make = lambda: Updates(elsewhere, house.keys, TODAY)
    with qtbot.waitSignal(context.updates.failed, timeout=WAIT_MS) as told:
        context.updates.install(found, (APP,))
    assert isinstance(told.args[0], NotUpdatable)


class Silent:
    """A server that takes what is asked and never answers; ``asked`` is set then."""

    def __init__(self, stack: ExitStack) -> None:
        self._listening = stack.enter_context(socket.create_server(("127.0.0.1", 0)))
        self.url = f"http://127.0.0.1:{self._listening.getsockname()[1]}"
        self.asked = threading.Event()
        self._kept: list[socket.socket] = []
        thread = threading.Thread(target=self._take)
        thread.start()
        stack.callback(thread.join)
        stack.callback(self._end)

    def _take(self) -> None:
        try:
            while True:
                connection, _ = self._listening.accept()
                self._kept.append(connection)
                if connection.recv(10):
                    self.asked.set()
        except OSError:
            return

    def _end(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        for each in self._kept:
            each.close()


@pytest.fixture
def silent(settings: Preferences) -> Iterator[Silent]:
    with ExitStack() as stack:
        made = Silent(stack)
        settings.set(spec.PROXY, "direct")
        settings.set(spec.UPDATE_ADDRESS, made.url)
        yield made


def test_a_look_can_be_ended(
    context: AppContext, house: House, silent: Silent, qtbot: QtBot
) -> None:
    context.updates.look()
    qtbot.waitUntil(silent.asked.is_set, timeout=WAIT_MS)
    assert context.updates.can_cancel
    with qtbot.waitSignal(context.updates.cancelled, timeout=5_000):
        context.updates.cancel()
    assert context.updates.step is Step.NOTHING
    left = set(files_below(context.desk().paths.state))
    assert not any("carrel-update" in name for name in left), left


def test_closing_does_not_wait_for_a_server(
    context: AppContext, house: House, silent: Silent, qtbot: QtBot
) -> None:
    context.updates.look()
    qtbot.waitUntil(silent.asked.is_set, timeout=WAIT_MS)
    ended = threading.Event()
    watch = threading.Timer(10.0, ended.set)
    watch.start()
    context.close()
    watch.cancel()
    watch.join()
    assert not ended.is_set()
    assert not any("window-online" in each.name for each in threading.enumerate())


@pytest.mark.parametrize("begin", ["look", "read", "back"])
def test_after_a_bug_something_else_can_begin(
    context: AppContext, house: House, server: Served, qtbot: QtBot, begin: str
) -> None:
    house.publish(house.pack(APP, "9.1"))
    planted = iter([RuntimeError("planted")])

    def make() -> Updates:
        for bug in planted:
            raise bug
        return house.updates()

    context.updates.make = make
    with qtbot.captureExceptions() as caught:
        with qtbot.waitSignal(context.updates.loaded, timeout=10_000):
            match begin:
                case "look":
                    context.updates.look()
                case "read":
                    context.updates.look(house.share)
                case _:
                    context.updates.roll_back(APP)
        qtbot.waitUntil(lambda: bool(caught), timeout=WAIT_MS)
    assert context.updates.step is Step.NOTHING
    look(context, qtbot)
