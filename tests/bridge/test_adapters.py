# SPDX-License-Identifier: Apache-2.0
"""The choice of a model's adapters, as the window makes it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.adapters import AdapterChoosing
from desktop.bridge.context import AppContext
from desktop.core.model_errors import AdapterUnusable
from desktop.library.shelf import model_at
from desktop.settings.adapters import ADAPTERS, AdapterChoice
from tests.bridge.conftest import WAIT_MS
from tests.helpers.models import write_adapter


@pytest.fixture
def choosing(context: AppContext, model_file: Path, qtbot: QtBot) -> AdapterChoosing:
    write_adapter(model_file.parent / "one.gguf")
    write_adapter(model_file.parent / "two.gguf")
    model = model_at(model_file)
    made = context.adapters_of(model, context.settings_of(model))
    with qtbot.waitSignal(made.changed, timeout=WAIT_MS):
        made.look()
    return made


def test_what_is_shown_stays_in_its_place(
    choosing: AdapterChoosing, model_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    def shown() -> list[str]:
        return [each.adapter.path.stem for each in choosing.offers]

    two, far = model_file.parent / "two.gguf", write_adapter(tmp_path / "far.gguf")
    assert shown() == ["one", "two"]
    choosing.switch(two, is_on=True)
    choosing.add(far)
    qtbot.waitUntil(lambda: shown() == ["one", "two", "far"], timeout=WAIT_MS)
    assert choosing.choice(two).is_on
    assert not choosing.choice(model_file.parent / "one.gguf").is_on
    choosing.remove(far)
    qtbot.waitUntil(lambda: shown() == ["one", "two"], timeout=WAIT_MS)


def test_changes_in_a_row_are_all_kept_and_the_default_is_kept_as_none(
    choosing: AdapterChoosing, context: AppContext, model_file: Path, qtbot: QtBot
) -> None:
    one, two = (model_file.parent / f"{name}.gguf" for name in ("one", "two"))
    choosing.switch(one, is_on=True)
    choosing.scale(one, 0.4)
    choosing.switch(two, is_on=True)
    settings, model_id = context.desk().model_settings, model_at(model_file).id
    both = (AdapterChoice(file=one, scale=0.4), AdapterChoice(file=two))
    qtbot.waitUntil(lambda: settings.own(model_id) == {ADAPTERS.key: both}, timeout=WAIT_MS)
    choosing.remove(one)
    choosing.remove(two)
    qtbot.waitUntil(lambda: settings.own(model_id) == {}, timeout=WAIT_MS)


def test_a_file_that_cannot_be_used_is_refused(
    choosing: AdapterChoosing, context: AppContext, model_file: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(choosing.refused, timeout=WAIT_MS) as heard:
        choosing.add(model_file)
    assert heard.args is not None
    assert isinstance(heard.args[0], AdapterUnusable)
    assert context.desk().model_settings.own(model_at(model_file).id) == {}
