# SPDX-License-Identifier: Apache-2.0
"""The policy for the window: problems are told, changes reach everybody."""

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.core.policy_errors import PolicyUnreadable
from desktop.settings import spec
from tests.helpers.policy import Place


def test_a_broken_policy_is_told_at_the_start(
    make_context: Callable[[], AppContext], policy: Place, qtbot: QtBot
) -> None:
    policy.write(offline="yes")
    context = make_context()
    with qtbot.waitSignal(context.jobs.failed, check_params_cb=_is_unreadable):
        context.policy.start()


def _is_unreadable(error: object) -> bool:
    return isinstance(error, PolicyUnreadable) and "offline" in error.sentence


def test_a_change_reaches_settings_and_menu(
    context: AppContext, policy: Place, qtbot: QtBot
) -> None:
    assert context.preferences.get(spec.OFFLINE) == "off"
    with qtbot.waitSignals([context.policy.changed, context.choices.changed]):
        policy.write(offline=True, forbidden_domains=["law"], disclaimer="Check it.")
    assert context.preferences.get(spec.OFFLINE) == "on"
    shown = context.policy.all_demands()
    assert [(each.title, each.value) for each in shown] == [
        ("Domains that may not be used", "law"),
        ("No network", "yes"),
        ("Disclaimer on copies and exports", "Check it."),
    ]
    assert all(each.source == str(policy.file) for each in shown)


def test_formats(context: AppContext, policy: Place) -> None:
    policy.write(allowed_exports=["docx", "pdf"], forbid_printing=True)
    forms = ("json", "markdown", "html", "docx", "pdf")
    assert [form for form in forms if context.policy.allows_format(form)] == ["docx"]


def test_a_lost_catalogue_is_told_at_the_start(
    make_context: Callable[[], AppContext], policy: Place, qtbot: QtBot
) -> None:
    policy.write(catalogues=["/nonexistent/house.toml"])
    context = make_context()
    with qtbot.waitSignal(context.jobs.failed, check_params_cb=_is_of_the_catalogue):
        context.policy.start()
    (problem,) = context.policy.problems
    assert "house.toml" in problem


def _is_of_the_catalogue(error: object) -> bool:
    return isinstance(error, PolicyUnreadable) and "house.toml" in error.sentence
