# SPDX-License-Identifier: Apache-2.0
import pytest

from desktop.core.ids import ArticleId, MessageId
from desktop.core.records import ReplyState, Role
from desktop.ui.chat.acts import Act, possible
from tests.ui.chat.conftest import Make


def test_a_question_can_be_edited_and_copied(make_message: Make) -> None:
    question = make_message("q", Role.USER)
    always = (Act.COPY_MARKDOWN, Act.EXPORT)
    assert possible(question, is_last=False, is_writing=True) == always
    can = possible(question, is_last=False, is_writing=False)
    assert set(can) == {*always, Act.EDIT, Act.DELETE}


@pytest.mark.parametrize(
    ("state", "can"),
    [
        (ReplyState.CUT, True),
        (ReplyState.STOPPED, True),
        (ReplyState.INTERRUPTED, True),
        (ReplyState.COMPLETE, False),
        (ReplyState.FAILED, False),
    ],
)
def test_only_what_ended_early_goes_on(make_message: Make, state: ReplyState, can: bool) -> None:
    reply = make_message("some", state=state)
    assert (Act.CONTINUE in possible(reply, is_last=True, is_writing=False)) is can
    assert Act.CONTINUE not in possible(reply, is_last=False, is_writing=False)
    assert Act.CONTINUE not in possible(reply, is_last=True, is_writing=True)
    empty = make_message("", state=state)
    assert Act.CONTINUE not in possible(empty, is_last=True, is_writing=False)


def test_the_guide_does_not_go_on(make_message: Make) -> None:
    reply = make_message("a", state=ReplyState.STOPPED, article_ids=(ArticleId("x"),))
    assert Act.CONTINUE not in possible(reply, is_last=True, is_writing=False)


def test_a_reply_that_is_written_offers_nothing(make_message: Make) -> None:
    reply = make_message("some", state=ReplyState.STREAMING)
    assert possible(reply, is_last=True, is_writing=True) == ()


def test_versions_beside_it(make_message: Make) -> None:
    reply = make_message("a")
    others = (MessageId(901), MessageId(902))

    def ways(*siblings: MessageId) -> set[Act]:
        acts = possible(reply, is_last=True, is_writing=False, siblings=siblings)
        return {Act.PREVIOUS, Act.NEXT} & set(acts)

    assert ways() == set()
    assert ways(reply.id, *others) == {Act.NEXT}
    assert ways(others[0], reply.id, others[1]) == {Act.PREVIOUS, Act.NEXT}
    assert ways(*others, reply.id) == {Act.PREVIOUS}
