# SPDX-License-Identifier: Apache-2.0

import pytest

from desktop.core.declared import replace
from desktop.core.ids import ArticleId, ChatId, DomainId, MessageId
from desktop.core.records import (
    Article,
    ChatOptions,
    Domain,
    Message,
    ReplyState,
    Role,
    Sampling,
)
from desktop.engine.protocol import Generate, Overflow
from desktop.turn.prompting import (
    conversation,
    generate_with,
    numbered,
    passages_conversation,
    sampling_for,
    suggestions,
    summarises,
    with_options,
    with_question,
)

GENERAL = Domain(
    id=DomainId("general"),
    name="General",
    purpose="",
    accent_light="",
    accent_dark="",
    system_prompt="be exact",
)
GUIDE = replace(GENERAL, uses_handbook=True, system_prompt="", sampling=Sampling(temperature=0.0))


def messages(*texts: str) -> list[Message]:
    """User and assistant in turn."""
    return [
        Message(
            id=MessageId(i),
            chat_id=ChatId(1),
            parent_id=MessageId(i - 1) if i else None,
            role=(Role.USER, Role.ASSISTANT)[i % 2],
            text=text,
            state=ReplyState.COMPLETE,
            created_ms=0,
        )
        for i, text in enumerate(texts)
    ]


def article(number: int) -> Article:
    name = f"a{number}"
    return Article(
        id=ArticleId(name), section="", title=f"Title {number}", answer=f"Text {number}.", asks=()
    )


def texts(turns: object) -> list[str]:
    return [turn.text for turn in turns]  # type: ignore[attr-defined]


def test_system_history_question() -> None:
    turns = conversation(messages("q1", "r1", "q2"), GENERAL)
    assert [turn.role.value for turn in turns] == ["system", "user", "assistant", "user"]
    assert texts(turns) == ["be exact", "q1", "r1", "q2"]


def test_no_system_message_without_a_text() -> None:
    assert texts(conversation(messages("q"), replace(GENERAL, system_prompt=""))) == ["q"]


def test_an_empty_reply_is_left_out_and_roles_stay_in_turn() -> None:
    turns = conversation(messages("q1", "  ", "q2", "r2", "q3"), GENERAL)
    assert texts(turns) == ["be exact", "q1\n\nq2", "r2", "q3"]


def test_a_question_asked_again_after_a_failure_stands_there_once() -> None:
    assert texts(conversation(messages("q1", "", "q1"), GENERAL)) == ["be exact", "q1"]


def test_the_guide_gets_passages_and_the_question_only() -> None:
    turns = passages_conversation("q", (article(1), article(2)))
    assert texts(turns) == ["# Title 1\nText 1.\n\n# Title 2\nText 2.", "q"]
    assert texts(passages_conversation("q", (article(1),), 0.6)) == [
        "sure 1\n\n# Title 1\nText 1.",
        "q",
    ]
    assert texts(passages_conversation("q", ())) == ["q"]


@pytest.mark.parametrize(
    ("domain", "wanted", "used"), [(GENERAL, -1.0, 0.7), (GENERAL, 0.2, 0.2), (GUIDE, 0.9, 0.0)]
)
def test_temperature(domain: Domain, wanted: float, used: float) -> None:
    sampling = sampling_for(domain, wanted)
    assert sampling.temperature == used
    assert sampling.top_k == domain.sampling.top_k


def test_suggestions_are_the_articles_that_were_not_repeated() -> None:
    three = tuple(article(n) for n in (1, 2, 3))
    complete = ReplyState.COMPLETE
    assert suggestions(three, " Text  2.\n", complete) == (three[0], three[2])
    assert suggestions(three, "something else", complete) == three[:2]
    assert suggestions(three, "Text 1.", ReplyState.STOPPED) == ()


def test_a_chat_may_differ_from_its_domain() -> None:
    request = Generate(id=1, messages=(), max_tokens=7)
    same = generate_with(request, ChatOptions(), ())
    assert (same, with_options(GENERAL, ChatOptions())) == (request, GENERAL)
    own = ChatOptions(system_prompt="rhyme", temperature=0.0, max_tokens=0, seed=0)
    assert conversation((), with_options(GENERAL, own))[0].text == "rhyme"
    assert conversation((), with_options(GENERAL, ChatOptions(system_prompt=""))) == ()
    assert with_options(GUIDE, own) == GUIDE
    made = generate_with(request, own, ())
    assert (made.sampling.temperature, made.max_tokens, made.sampling.seed) == (0.0, 0, 0)


def test_a_chat_may_say_what_happens_when_it_is_too_long() -> None:
    request = Generate(id=1, messages=())
    assert generate_with(request, ChatOptions(), ()).overflow is Overflow.DROP_OLDEST
    own = ChatOptions(when_full="refuse")
    assert generate_with(request, own, ()).overflow is Overflow.REFUSE
    later = ChatOptions(when_full="forget")  # written by a later version
    assert generate_with(request, later, ()).overflow is Overflow.DROP_OLDEST
    # The engine refuses, and the turn has a summary written.
    summarising = ChatOptions(when_full="summarise")
    assert generate_with(request, summarising, ()).overflow is Overflow.REFUSE
    assert summarises(GENERAL, summarising, False)
    assert summarises(GENERAL, ChatOptions(), True)
    assert not summarises(GENERAL, own, True)
    assert not summarises(GUIDE, summarising, True)


def test_turns_know_which_message_begins_them() -> None:
    found = numbered(messages("q1", "  ", "q2", "r2", "q3"))
    assert [(turn.text, start) for turn, start in found] == [("q1\n\nq2", 0), ("r2", 3), ("q3", 4)]
    assert with_question(conversation(messages("q", "r"), GENERAL), "p")[-1].text == "p"
    assert texts(with_question(conversation(messages("q"), GENERAL), "p"))[-1] == "q\n\np"
