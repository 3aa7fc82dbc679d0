# SPDX-License-Identifier: Apache-2.0
from collections.abc import Callable

from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.errors import BadData, FolderNotWritable
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.preferences import Preferences


def test_a_change_is_saved_and_told(context: AppContext, paths: Paths, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.preferences.changed) as told:
        context.preferences.set(spec.FONT_PERCENT, 150)
    assert told.args == [spec.FONT_PERCENT]
    assert context.preferences.get(spec.FONT_PERCENT) == 150
    assert Preferences.open(paths.settings).get(spec.FONT_PERCENT) == 150


def test_a_refused_change_is_told_too(context: AppContext, paths: Paths, qtbot: QtBot) -> None:
    """So that the editor shows the value that holds."""
    paths.settings.unlink(missing_ok=True)
    paths.config.rmdir()
    paths.config.write_text("a file where the folder was")
    with (
        qtbot.waitSignal(context.preferences.changed),
        qtbot.waitSignal(context.jobs.failed) as failed,
    ):
        context.preferences.set(spec.FONT_PERCENT, 150)
    assert isinstance(failed.args[0], FolderNotWritable)
    assert context.preferences.get(spec.FONT_PERCENT) == 100


def test_a_value_outside_the_limits_is_a_bug(context: AppContext, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as raised:
        context.preferences.set(spec.FONT_PERCENT, 5000)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ValueError


def test_the_problem_of_a_broken_file_is_passed_on(
    make_context: Callable[[], AppContext], settings: Preferences
) -> None:
    settings.problem = BadData("settings.toml", "nonsense")
    assert make_context().preferences.problem is settings.problem
