# SPDX-License-Identifier: Apache-2.0
"""What holds for all chats, spoken to as to settings."""

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.keeping_rules import KeepingRules
from desktop.core.declared import replace
from desktop.core.keeping import Keeping
from desktop.settings.keeping import HOLD, KEEP_DAYS, KEEPING_SETTINGS, SAVES, TRASH_DAYS
from desktop.settings.setting import Setting
from desktop.store.keeping import DAY_MS
from tests.bridge.conftest import WAIT_MS, Speaker
from tests.helpers.policy import Place


@pytest.fixture
def rules(context: AppContext) -> KeepingRules:
    return KeepingRules(context.keeping, context.shelf, context.jobs)


def test_the_defaults_are_those_of_the_declarations(rules: KeepingRules) -> None:
    assert {s.key: rules.get(s) for s in KEEPING_SETTINGS} == {
        s.key: s.default for s in KEEPING_SETTINGS
    }


def test_each_is_stored_and_told(rules: KeepingRules, context: AppContext, qtbot: QtBot) -> None:
    wanted: tuple[tuple[Setting[Any], Any], ...] = (
        (KEEP_DAYS, 400),
        (TRASH_DAYS, 3),
        (SAVES, "no"),
        (HOLD, "on"),
    )
    for setting, value in wanted:
        with qtbot.waitSignal(context.keeping.stored, timeout=WAIT_MS):
            rules.set(setting, value)
        with qtbot.waitSignal(context.shelf.loaded, timeout=WAIT_MS):
            context.shelf.refresh()
        assert rules.get(setting) == value
    stored = context.desk().rules.all().result()
    assert stored == Keeping(keep_days=400, trash_days=3, saves=False, is_held=True)


def test_what_would_erase_chats_is_asked_about_first(
    rules: KeepingRules, context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("hello")
    context.desk().store.submit(
        lambda db: db.execute("UPDATE chats SET updated_ms = updated_ms - ?", (9 * DAY_MS,))
    ).result()
    with qtbot.waitSignal(rules.doubted, timeout=WAIT_MS) as asked:
        rules.set(KEEP_DAYS, 7)
    count, go_on, leave = asked.args
    assert count == 1
    with qtbot.waitSignal(rules.changed):
        leave()
    assert context.desk().rules.all().result() == Keeping()
    go_on()
    qtbot.waitUntil(lambda: rules.get(KEEP_DAYS) == 7, timeout=WAIT_MS)


def test_what_the_policy_tightens_is_not_stored_for_good(
    rules: KeepingRules, context: AppContext, policy: Place, qtbot: QtBot
) -> None:
    own = Keeping(keep_days=365, trash_days=20)
    context.desk().rules.set_all(lambda _rules: own).result()
    policy.write(keep_days=30, trash_days=3, legal_hold=True)
    with qtbot.waitSignal(context.shelf.loaded, timeout=WAIT_MS):
        context.shelf.refresh()
    assert (rules.get(KEEP_DAYS), rules.get(TRASH_DAYS), rules.get(HOLD)) == (30, 3, "on")
    with qtbot.waitSignal(context.keeping.stored, timeout=WAIT_MS):
        rules.set(SAVES, "no")
    policy.remove()
    policy.start_again()
    assert context.desk().rules.all().result() == replace(own, saves=False)
