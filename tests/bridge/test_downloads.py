# SPDX-License-Identifier: Apache-2.0
"""A real fetcher child against the tests' hub, through the bridge."""

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.download_rows import FAILED, PAUSED, RUNNING, Transfer
from desktop.fetch.entries import Entries, Entry, Wish
from desktop.paths import Paths
from desktop.settings import keychain, spec
from desktop.settings.preferences import Preferences
from desktop.turn.offers import Build, Offer
from tests.bridge.conftest import WAIT_MS
from tests.helpers.hub import Hub, hub_running
from tests.helpers.models import write_llama

MODEL, BUILD = "house-model", "house-model-Q4_K_M"
REPO, FILE = "house/house-model-GGUF", f"{BUILD}.gguf"
CATALOGUE = f"""
[[source]]
id = "house"
title = "The house."

[[recommend]]
domain = "law"
models = ["{MODEL}"]

[[model]]
id = "{MODEL}"
name = "House model"
licence = "Apache-2.0"
parameters = 1000000
ctx_tokens = 2048
good_at = ["tests"]
bad_at = ["everything else"]
sources = {{ facts = ["house"], licence = ["house"], judgement = ["house"] }}

[[model.build]]
quantization = "Q4_K_M"
repo = "{REPO}"
file = [{{ name = "{FILE}" }}]
"""

pytestmark = pytest.mark.sockets


@pytest.fixture
def hub(
    paths: Paths, settings: Preferences, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Hub]:
    """A hub with the one model of a further catalogue."""
    monkeypatch.setattr(keychain, "read", lambda _name: "")
    catalogue = tmp_path / "house.toml"
    catalogue.write_text(CATALOGUE)
    with hub_running() as running:
        content = write_llama(tmp_path / FILE).read_bytes()
        running.add(REPO, FILE, content + bytes(400_000))
        settings.set(spec.HUB, running.url)
        settings.set(spec.PROXY, "direct")
        settings.set(spec.CATALOGUE_FILES, (catalogue,))
        yield running


@pytest.fixture
def loaded(
    hub: Hub, make_context: Callable[[], AppContext], model_file: Path, qtbot: QtBot
) -> AppContext:
    context = make_context()
    with qtbot.waitSignal(context.choices.changed, timeout=WAIT_MS):
        context.load()
    with qtbot.waitSignal(context.downloads.changed, timeout=WAIT_MS):
        context.downloads.load()
    return context


def offer_of(context: AppContext) -> Offer:
    return next(offer for offer in context.downloads.offers if offer.id == MODEL)


def build_of(context: AppContext) -> Build:
    return offer_of(context).builds[0]


def transfer_of(context: AppContext) -> Transfer | None:
    return context.downloads.transfer(build_of(context))


def wait_for_state(context: AppContext, state: str, qtbot: QtBot) -> Transfer:
    def reached() -> bool:
        transfer = transfer_of(context)
        return transfer is not None and transfer.state == state

    qtbot.waitUntil(reached, timeout=WAIT_MS)
    transfer = transfer_of(context)
    assert transfer is not None
    return transfer


def test_looking_contacts_nobody(loaded: AppContext, hub: Hub, paths: Paths) -> None:
    offer = offer_of(loaded)
    assert (offer.domains, offer.is_installed, len(offer.builds[0].files)) == (("law",), False, 1)
    assert transfer_of(loaded) is None
    assert not paths.connections.exists()


def test_a_download_ends_in_the_domain_menu(loaded: AppContext, qtbot: QtBot) -> None:
    threads: set[str] = set()
    told = loaded.downloads.changed
    told.connect(lambda: threads.add(threading.current_thread().name))
    loaded.downloads.start(build_of(loaded))
    qtbot.waitUntil(lambda: offer_of(loaded).is_installed, timeout=WAIT_MS)
    assert transfer_of(loaded) is None
    law = next(domain.id for domain in loaded.choices.domains if domain.id == "law")
    qtbot.waitUntil(
        lambda: BUILD in {model.id for model in loaded.choices.models_of(law)}, timeout=WAIT_MS
    )
    assert threads == {"MainThread"}


def test_pause_resume_cancel(loaded: AppContext, hub: Hub, paths: Paths, qtbot: QtBot) -> None:
    hub.bytes_per_s = 40_000
    loaded.downloads.start(build_of(loaded))
    running = wait_for_state(loaded, RUNNING, qtbot)
    (shown,) = loaded.downloads.running()
    assert (shown.name, shown.repo, shown.transfer.keys) == (
        "House model Q4_K_M",
        REPO,
        running.keys,
    )
    loaded.downloads.pause(running)
    paused = wait_for_state(loaded, PAUSED, qtbot)
    assert loaded.downloads.running() == ()
    loaded.downloads.resume(paused)
    running = wait_for_state(loaded, RUNNING, qtbot)
    loaded.downloads.cancel(running)
    qtbot.waitUntil(lambda: transfer_of(loaded) is None, timeout=WAIT_MS)


def test_the_order_can_be_changed(loaded: AppContext, paths: Paths, qtbot: QtBot) -> None:
    entries = Entries(paths.downloads)
    models = str(paths.models)
    for file in (FILE, "other-00001-of-00002.gguf", "other-00002-of-00002.gguf", "last.gguf"):
        entry = Entry(key=0, repo=REPO, file=file, models=models, wish=Wish.PAUSED)
        entries.add(entry)
    loaded.downloads.load()

    def order() -> list[str]:
        return [each.name for each in loaded.downloads.queued()]

    names = ["House model Q4_K_M", "other", "last"]
    qtbot.waitUntil(lambda: order() == names, timeout=WAIT_MS)
    first, other, _ = loaded.downloads.queued()
    assert len(other.transfer.keys) == 2
    loaded.downloads.move(first.transfer.keys, None)
    qtbot.waitUntil(lambda: order() == [*names[1:], names[0]], timeout=WAIT_MS)
    loaded.downloads.move(loaded.downloads.queued()[1].transfer.keys, other.transfer.keys[0])
    qtbot.waitUntil(lambda: order() == ["last", "other", names[0]], timeout=WAIT_MS)
    assert [entry.file for entry in entries.all()][1:3] == [
        "other-00001-of-00002.gguf",
        "other-00002-of-00002.gguf",
    ]


def test_offline_refuses_and_says_so(loaded: AppContext, paths: Paths, qtbot: QtBot) -> None:
    with qtbot.waitSignal(loaded.downloads.changed, timeout=WAIT_MS):
        loaded.downloads.set_offline(True)
    assert loaded.downloads.is_offline
    loaded.downloads.start(build_of(loaded))
    failed = wait_for_state(loaded, FAILED, qtbot)
    assert "offline switch is on" in failed.note
    assert not offer_of(loaded).is_installed


def test_a_failure_is_a_sentence(loaded: AppContext, hub: Hub, qtbot: QtBot) -> None:
    hub.files.clear()
    loaded.downloads.start(build_of(loaded))
    failed = wait_for_state(loaded, FAILED, qtbot)
    assert FILE in failed.note
    assert "Check the names" in failed.note


def test_news_come_at_most_ten_times_a_second(loaded: AppContext, qtbot: QtBot) -> None:
    from desktop.fetch.protocol import Progress  # noqa: PLC0415
    from desktop.fetch.queue import News  # noqa: PLC0415

    told: list[int] = []
    loaded.downloads.changed.connect(lambda: told.append(1))
    loaded.downloads.progressed.connect(lambda: told.append(1))
    entry = build_of(loaded).files[0]
    progress = Progress(id=1, done_bytes=1, total_bytes=2)

    def many() -> None:
        for _ in range(1000):
            loaded.downloads._hear(News(entry=entry, progress=progress))

    thread = threading.Thread(target=many)
    thread.start()
    thread.join(10)
    qtbot.waitUntil(lambda: bool(told), timeout=WAIT_MS)
    assert len(told) <= 2
