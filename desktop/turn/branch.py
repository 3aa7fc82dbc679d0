# SPDX-License-Identifier: Apache-2.0
"""How much of a chat is read for an answer. On the store's thread."""

from desktop.core.records import Message
from desktop.store import messages
from desktop.store.db import Database
from desktop.turn.plan import Plan

MOST_CHARS_PER_TOKEN = 16
"""Four times what text has; what is longer by this is not read, and told as left out."""


def read_branch(db: Database, plan: Plan, *, whole: bool) -> tuple[tuple[Message, ...], int]:
    """The messages up to the question, oldest first, and how many before them were not read.

    More than can fit is not read, so that a very long chat answers as fast as a new one.

    Args:
        whole: all of them, for a summary.
    """
    if whole:
        return messages.thread(db, plan.chat.id)[:-1], 0
    most = 2 if plan.domain.uses_handbook else plan.load.ctx_tokens + 1
    chars = MOST_CHARS_PER_TOKEN * plan.load.ctx_tokens
    branch, before = messages.tail(db, plan.chat.id, most, chars=chars)
    return branch[:-1], 0 if plan.domain.uses_handbook else before
