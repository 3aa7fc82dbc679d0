# SPDX-License-Identifier: Apache-2.0
"""From what the engine says at the end of a reply to what is kept with it. Pure."""

from collections.abc import Sequence

from desktop.core.declared import replace
from desktop.core.records import Message, ReplyFacts, ReplyState
from desktop.engine.protocol import Done, StopReason
from desktop.turn.prompting import numbered

STATES = {
    StopReason.END: ReplyState.COMPLETE,
    StopReason.LENGTH: ReplyState.CUT,
    StopReason.CONTEXT: ReplyState.CUT,
    StopReason.STOPPED: ReplyState.STOPPED,
}


def with_numbers(facts: ReplyFacts, done: Done) -> ReplyFacts:
    """The facts with the engine's counts and times."""
    return replace(
        facts,
        prompt_tokens=done.prompt_tokens,
        cached_tokens=done.cached_tokens,
        reply_tokens=done.reply_tokens,
        prefill_ms=done.prefill_ms,
        decode_ms=done.decode_ms,
        first_token_ms=done.first_token_ms,
        seed=done.seed,
        left_out_messages=done.left_out_messages,
        reasoning_ms=done.reasoning_ms,
    )


def with_seen(facts: ReplyFacts, history: Sequence[Message]) -> ReplyFacts:
    """The facts with messages counted instead of the engine's turns; empty replies are none.

    Args:
        history: what the reply answers, oldest first.
    """
    left_out, summary = facts.left_out_messages, facts.summary
    turns = numbered(history)
    if 0 < left_out < len(turns):
        left_out = turns[left_out][1]
    if summary is not None:
        left_out = summary.left_out
    unseen = summary.messages if summary is not None else left_out
    seen = max(1, len(history) - unseen) if unseen else 0
    return replace(facts, left_out_messages=left_out, seen_messages=seen)
