# SPDX-License-Identifier: Apache-2.0
"""One model's settings with a signal."""

from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.ids import ModelId
from desktop.library.shelf import model_at
from desktop.paths import Paths
from desktop.settings import spec
from tests.bridge.conftest import WAIT_MS


def test_values_are_saved_told_and_taken_back(
    context: AppContext, model_file: Path, qtbot: QtBot
) -> None:
    link = context.settings_of(model_at(model_file))
    assert (link.get(spec.THREADS), link.is_own(spec.THREADS), link.has_own) == (0, False, False)
    with qtbot.waitSignal(link.changed, timeout=WAIT_MS):
        link.set(spec.THREADS, 3)
    assert (link.get(spec.THREADS), link.is_own(spec.THREADS), link.has_own) == (3, True, True)
    with qtbot.waitSignal(link.changed, timeout=WAIT_MS):
        link.reset()
    assert link.get(spec.THREADS) == 0
    with qtbot.assertNotEmitted(link.changed, wait=50):
        context.desk().model_settings.set(ModelId("other"), spec.THREADS, 2)
    link.close()


def test_a_broken_file_is_told_at_the_start(
    make_context: Callable[[], AppContext], paths: Paths, qtbot: QtBot
) -> None:
    paths.create()
    paths.model_settings.write_text("[", encoding="utf-8")
    context = make_context()
    with qtbot.waitSignal(context.jobs.failed, timeout=WAIT_MS) as told:
        context.load()
    assert told.args is not None
    assert "model_settings.toml" in told.args[0].sentence
