# SPDX-License-Identifier: Apache-2.0
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.finding import Finding, Place
from tests.bridge.conftest import Speaker


def test_every_place_in_any_case_of_letters(
    context: AppContext, speaker: Speaker, qtbot: QtBot
) -> None:
    speaker.ask("Straße and strasse")
    speaker.ask("nothing")
    finding = Finding(context.conversation, context.jobs)
    with qtbot.waitSignal(finding.found):
        finding.look_for("STRASSE")
    question, answer = context.conversation.messages[:2]
    wanted = tuple(Place(m.id, n) for m in (question, answer) for n in (0, 1))
    assert finding.places == wanted
    assert finding.place == wanted[-1], "the newest comes first"
    assert finding.step(1) == wanted[0]
    assert finding.step(-1) == wanted[-1]
    with qtbot.waitSignal(finding.found):
        finding.look_for(" ")
    assert [finding.place] == [None]
    assert finding.step(1) is None
