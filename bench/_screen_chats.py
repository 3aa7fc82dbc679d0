# SPDX-License-Identifier: Apache-2.0
"""Chats for the pictures of the window: what people would ask, and answers of every form."""

from desktop.core.ids import DomainId, ModelId
from desktop.core.records import Chat, ReplyFacts, ReplyState
from desktop.store import chats, messages
from desktop.store.db import Database

FACTS = ReplyFacts(
    model_id=ModelId("scripted"),
    model_name="Qwen3 4B Q4_K_M",
    device="CPU, 8 threads",
    engine="llama.cpp b6500",
    prompt_tokens=412,
    reply_tokens=286,
    first_token_ms=640.0,
    prefill_ms=600.0,
    decode_ms=15_800.0,
    reasoning="The user wants a summary of the notice periods. I compare both clauses first.",
    reasoning_ms=4_200.0,
)
TALK = (
    (
        "Summarise the notice periods in the clauses below, and say which one applies to us.",
        """Two clauses set a notice period, and they **do not agree**:

| clause | who | period | from |
|---|---|---:|---|
| 7.2 | either party | 3 months | end of a calendar quarter |
| 12.1 | customer only | 30 days | receipt of the notice |

Clause 12.1 is the special rule: it names the customer and a *price increase*.
Otherwise 7.2 applies.

> The customer may terminate within 30 days after receipt of a notice of price increase.

- [x] both clauses read
- [ ] to be verified: whether a price increase was announced""",
    ),
    (
        "How much do we save if we leave in June? We pay 1,250 a month, with 4 % discount.",
        """With $n$ months left the saving is

$$S = n \\cdot 1250 \\cdot (1 - 0.04)$$

For six months that is $6 \\cdot 1250 \\cdot 0.96 = 7200$. As a function:

```python
def saving(months: int, rate: float = 1250.0, discount: float = 0.04) -> float:
    \"\"\"What is no longer paid.\"\"\"
    return months * rate * (1 - discount)
```""",
    ),
)
OTHERS = (
    "Reminder for an unpaid invoice",
    "Agenda for the project meeting",
    "Differences between the two drafts",
    "Window functions with an example",
    "Questions before the office lease",
)


def write_talk(db: Database) -> Chat:
    """The chat that is shown, and some more for the list; returns the first."""
    for title in reversed(OTHERS):
        _chat(db, title, ((title + "?", "Here is a first draft."),))
    return _chat(db, "Notice periods of the service contract", TALK)


def _chat(db: Database, title: str, talk: tuple[tuple[str, str], ...]) -> Chat:
    chat = chats.create_chat(
        db, domain_id=DomainId("general"), model_id=ModelId("scripted"), title=title
    )
    last = None
    for question, answer in talk:
        asked = messages.add_question(db, chat.id, last, question)
        begun = messages.begin_reply(db, chat.id, asked.id, FACTS)
        last = messages.finish_reply(db, begun.id, answer, ReplyState.COMPLETE, FACTS).id
    return chat
