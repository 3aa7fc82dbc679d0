# SPDX-License-Identifier: Apache-2.0
"""A chat of any length with code, tables, lists and mathematics, the same for the same seed."""

import random
import uuid

from desktop.core.declared import encode_json
from desktop.core.ids import DomainId, ModelId
from desktop.core.records import Chat, ReplyFacts
from desktop.store import chats
from desktop.store.db import Database

_TEXT = """
contract payment notice court clause liability interest premium claim policy diagnosis treatment
balance revenue margin function return value index table query memory model the a of and to in
that is for with on as by this which may must not
"""
WORDS = _TEXT.split()
FACTS = ReplyFacts(
    model_id=ModelId("scripted"),
    model_name="Scripted",
    device="CPU, 2 threads",
    prompt_tokens=900,
    reply_tokens=120,
    decode_ms=6000.0,
)


def sentence(draw: random.Random, count: int) -> str:
    return " ".join(draw.choices(WORDS, k=count)).capitalize() + "."


def code(draw: random.Random) -> str:
    lines = [f"def step_{draw.randrange(99)}(values: list[float]) -> float:"]
    for _ in range(draw.randrange(6, 20)):
        name = draw.choice(WORDS)
        lines.append(f"    {name} = sum(v * {draw.random():.3f} for v in values)  # {name}")
    return "```python\n" + "\n".join([*lines, "    return total", "```"])


def table(draw: random.Random) -> str:
    head = "| item | amount | share |\n|---|---:|:-:|\n"
    rows = (
        f"| {draw.choice(WORDS)} | {draw.randrange(9999)} | {draw.randrange(100)} % |"
        for _ in range(draw.randrange(4, 12))
    )
    return head + "\n".join(rows)


def answer(draw: random.Random) -> str:
    """About 900 characters."""
    parts = [sentence(draw, draw.randrange(20, 70)) for _ in range(2)]
    kind = draw.randrange(4)
    if kind == 0:
        parts.insert(1, code(draw))
    elif kind == 1:
        parts.insert(1, table(draw))
    elif kind == 2:
        parts.insert(
            1, "\n".join(f"- **{draw.choice(WORDS)}**: {sentence(draw, 9)}" for _ in "abcd")
        )
    else:
        parts.insert(1, "The value is $\\frac{a + b}{2}$, so `x` is *small*.")
    return "\n\n".join(parts)


def write_chat(db: Database, count: int, seed: int = 1) -> Chat:
    """Store a chat of so many messages, question and answer in turn."""
    draw = random.Random(seed)
    chat = chats.create_chat(
        db, domain_id=DomainId("general"), model_id=ModelId("scripted"), title=f"{count} messages"
    )
    facts = encode_json(FACTS).decode()
    parent_id: object = None
    begin_ms = chats.now_ms() - count * 60_000
    with db.transaction():
        for number in range(count):
            is_question = number % 2 == 0
            rows = db.execute(
                "INSERT INTO messages (uid, chat_id, parent_id, role, text, state, facts,"
                " created_ms) VALUES (?, ?, ?, ?, ?, 'complete', ?, ?) RETURNING id",
                (
                    uuid.UUID(int=draw.getrandbits(128)).hex,
                    chat.id,
                    parent_id,  # type: ignore[arg-type]
                    "user" if is_question else "assistant",
                    sentence(draw, 14) if is_question else answer(draw),
                    None if is_question else facts,
                    begin_ms + number * 60_000,
                ),
            )
            parent_id = rows[0][0]
        db.execute("UPDATE chats SET active_leaf = ? WHERE id = ?", (parent_id, chat.id))  # type: ignore[arg-type]
    return chat
