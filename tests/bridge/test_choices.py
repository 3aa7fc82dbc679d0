# SPDX-License-Identifier: Apache-2.0
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.declared import replace
from desktop.core.errors import BadModelFile
from desktop.core.ids import ChatId, DomainId, ModelId
from desktop.core.records import Chat
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from tests.bridge.conftest import GENERAL, WAIT_MS
from tests.helpers.models import write_llama

GUIDE = DomainId("guide")


def chat_with(model_id: str, domain_id: DomainId = GENERAL) -> Chat:
    return Chat(
        id=ChatId(1),
        title="",
        domain_id=domain_id,
        model_id=ModelId(model_id),
        created_ms=0,
        updated_ms=0,
    )


def test_what_is_installed_is_found(context: AppContext) -> None:
    choices = context.choices
    assert [domain.id for domain in choices.domains][:2] == [GUIDE, GENERAL]
    assert choices.domain.id == GENERAL
    assert choices.model is not None
    assert choices.model.id == "scripted"
    assert [model.id for model in choices.models_of(GENERAL)] == ["scripted"]
    assert choices.models_of(DomainId("unheard-of")) == ()


def test_a_file_put_into_the_folder_appears(
    context: AppContext, paths: Paths, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(context.choices.changed, timeout=WAIT_MS):
        write_llama(paths.models / "another.gguf")
    found = {model.id for model in context.choices.models_of(GENERAL)}
    assert found == {"scripted", "another"}


def test_a_pick_is_remembered(context: AppContext, settings: Preferences, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.choices.picked):
        context.choices.pick(GUIDE)
    qtbot.waitUntil(lambda: settings.get(spec.DOMAIN) == "guide")


def test_an_added_file_stays_where_it_is_and_can_be_removed(
    context: AppContext, tmp_path: Path, qtbot: QtBot
) -> None:
    elsewhere = write_llama(tmp_path / "elsewhere.gguf")
    choices = context.choices
    with qtbot.waitSignal(choices.changed, timeout=WAIT_MS):
        choices.add([elsewhere])
    assert "elsewhere" in [model.id for model in choices.models_of(GENERAL)]
    with qtbot.waitSignal(choices.changed, timeout=WAIT_MS):
        choices.remove(elsewhere)
    assert "elsewhere" not in [model.id for model in choices.models_of(GENERAL)]
    assert elsewhere.is_file()


def test_a_folder_can_be_added(context: AppContext, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "shared"
    folder.mkdir()
    write_llama(folder / "shared.gguf")
    with qtbot.waitSignal(context.choices.changed, timeout=WAIT_MS):
        context.choices.add([folder])
    assert "shared" in [model.id for model in context.choices.models_of(GENERAL)]


def test_several_can_be_added_at_once(context: AppContext, tmp_path: Path, qtbot: QtBot) -> None:
    files = [write_llama(tmp_path / f"{name}.gguf") for name in ("one", "two")]
    (tmp_path / "bad.gguf").write_bytes(b"GGUF")
    folder = tmp_path / "folder"
    folder.mkdir()
    context.choices.add([*files, tmp_path / "bad.gguf", folder])
    qtbot.waitUntil(
        lambda: context.preferences.get(spec.MODEL_FOLDERS) == (folder,), timeout=WAIT_MS
    )
    assert context.preferences.get(spec.MODEL_FILES) == tuple(files)


def test_a_bad_file_is_refused(context: AppContext, tmp_path: Path, qtbot: QtBot) -> None:
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(b"this is no model")
    with qtbot.waitSignal(context.choices.refused, timeout=WAIT_MS) as told:
        context.choices.add([bad])
    assert isinstance(told.args[0], BadModelFile)
    assert "bad.gguf" in told.args[0].sentence
    assert context.preferences.get(spec.MODEL_FILES) == ()


def test_a_chat_brings_its_model(context: AppContext, paths: Paths, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.choices.changed, timeout=WAIT_MS):
        write_llama(paths.models / "another.gguf")
    context.choices.pick(GENERAL, ModelId("scripted"))
    with qtbot.assertNotEmitted(context.choices.problem_found):
        context.choices.follow(chat_with("another"))
    assert context.choices.model is not None
    assert context.choices.model.id == "another"


def test_a_missing_model_is_never_replaced_silently(context: AppContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.choices.problem_found) as told:
        context.choices.follow(chat_with("gone"))
    assert "gone" in told.args[0].sentence
    assert context.choices.model is not None
    assert context.choices.model.id == "scripted"


def test_a_domain_that_is_gone_becomes_the_first(context: AppContext) -> None:
    context.choices.follow(replace(chat_with("scripted"), domain_id=DomainId("gone")))
    assert context.choices.domain.id == GUIDE


@pytest.mark.parametrize("domain_id", [GUIDE, GENERAL])
def test_the_last_domain_is_there_at_the_next_start(
    make_context: Callable[[], AppContext], settings: Preferences, domain_id: DomainId
) -> None:
    settings.set(spec.DOMAIN, domain_id)
    assert make_context().choices.domain.id == domain_id
