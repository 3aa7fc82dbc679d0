# SPDX-License-Identifier: Apache-2.0
"""Whether and where states may be kept; the whole desk with an encrypted database."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.core.records import Message, ModelFile
from desktop.library.shelf import model_at
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.settings.sessions import SESSIONS_MB
from desktop.turn.carrying import files_of
from desktop.turn.desk import Desk
from desktop.turn.events import Outcome
from tests.helpers.models import write_llama
from tests.helpers.rings import FileRing
from tests.helpers.vaults import ring, shown, vault
from tests.turn.conftest import Table

__all__ = ["ring", "shown"]

pytestmark = pytest.mark.model
QUESTION = "tell me more " * 50


@pytest.fixture
def model(paths: Paths) -> ModelFile:
    return model_at(write_llama(paths.models / "tiny.gguf", ctx_tokens=2048))


@contextmanager
def opened(paths: Paths, shown: list[str] | None, *, is_temporary: bool = False) -> Iterator[Desk]:
    preferences = Preferences.open(paths.settings)
    preferences.set(spec.MAX_TOKENS, 20)
    preferences.set(spec.THREADS, 1)
    keys = vault(paths.database, shown)
    desk = Desk(paths, preferences, vault=keys, is_temporary=is_temporary)
    try:
        yield desk
    finally:
        desk.close()


def reply_of(outcome: Outcome) -> Message:
    assert outcome.error is None
    assert outcome.reply is not None
    return outcome.reply


def stored(paths: Paths) -> list[Path]:
    return [path for path in paths.sessions.rglob("*") if path.is_file()]


def test_a_reply_tells_what_was_not_read_again(
    paths: Paths, ring: FileRing, shown: list[str], model: ModelFile
) -> None:
    with opened(paths, shown) as desk:
        table = Table(desk, model)
        first = reply_of(table.ask(QUESTION)[0])
        assert first.facts is not None
        assert first.facts.cached_tokens == 0
    assert len(stored(paths)) == 1
    with opened(paths, shown) as desk:
        again = Table(desk, model)
        again.chat = table.chat
        second = reply_of(again.ask("and then?", first.id)[0])
        assert second.facts is not None
        assert second.facts.cached_tokens > 600
        desk.shelving.delete([table.chat.id]).result(30)
    assert stored(paths) == []


def test_the_text_of_a_chat_is_nowhere_in_the_folder(
    paths: Paths, ring: FileRing, shown: list[str], model: ModelFile
) -> None:
    with opened(paths, shown) as desk:
        Table(desk, model).ask(QUESTION)
    (path,) = stored(paths)
    data = path.read_bytes()
    tokens = b"".join(int(byte).to_bytes(4, "little") for byte in b"me more")
    assert b"tell me more" not in data
    assert tokens not in data


def test_an_unencrypted_database_keeps_none(paths: Paths, ring: FileRing, model: ModelFile) -> None:
    with opened(paths, None) as desk:
        Table(desk, model).ask(QUESTION)
    assert not paths.sessions.exists()


def test_a_temporary_desk_keeps_none_and_erases_none(
    paths: Paths, ring: FileRing, shown: list[str], model: ModelFile
) -> None:
    with opened(paths, shown) as desk:
        Table(desk, model).ask(QUESTION)
    before = stored(paths)
    with opened(paths, shown, is_temporary=True) as desk:
        table = Table(desk, model)
        table.ask(QUESTION)
        desk.shelving.delete([table.chat.id]).result(30)
    assert stored(paths) == before != []


def test_off_means_that_nothing_stays(
    paths: Paths, ring: FileRing, shown: list[str], model: ModelFile
) -> None:
    with opened(paths, shown) as desk:
        Table(desk, model).ask(QUESTION)
    assert stored(paths)
    with opened(paths, shown) as desk:
        desk.preferences.set(SESSIONS_MB, 0)
        assert files_of(paths, desk.preferences, desk.vault)() is None
        assert not paths.sessions.exists()
        Table(desk, model).ask(QUESTION)
    assert not paths.sessions.exists()


def test_opening_a_chat_reaches_its_engine(
    paths: Paths,
    ring: FileRing,
    shown: list[str],
    model: ModelFile,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level("INFO")
    with opened(paths, shown) as desk:
        table = Table(desk, model)
        first = reply_of(table.ask(QUESTION)[0])
    with opened(paths, shown) as desk:
        desk.chats.prepare(table.chat.id, model)  # not warm: nothing to do
        again = Table(desk, model)
        other = reply_of(again.ask("hi")[0])
        assert other.facts is not None
        desk.chats.prepare(table.chat.id, model)
        again.chat = table.chat
        second = reply_of(again.ask("and then?", first.id)[0])
        assert second.facts is not None
        assert second.facts.cached_tokens > 600
        assert "need not be read again" in caplog.text
