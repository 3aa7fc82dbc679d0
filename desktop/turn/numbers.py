# SPDX-License-Identifier: Apache-2.0
"""From what the engine says at the end of a reply to what is kept with it. Pure."""

import os
from collections.abc import Sequence

from desktop.core.declared import replace
from desktop.core.records import Message, ReplyFacts, ReplyState
from desktop.engine.protocol import Done, StopReason
from desktop.turn.plan import Plan
from desktop.turn.prompting import numbered

STATES = {
    StopReason.END: ReplyState.COMPLETE,
    StopReason.LENGTH: ReplyState.CUT,
    StopReason.CONTEXT: ReplyState.CUT,
    StopReason.STOPPED: ReplyState.STOPPED,
}


def facts_of(plan: Plan) -> ReplyFacts:
    """What is known of a reply before it begins."""
    acting = plan.generate.adapters
    return ReplyFacts(
        model_id=plan.model.id,
        model_name=plan.model.name,
        domain_id=plan.domain.id,
        adapters=tuple(f"{os.path.basename(each.path)} ({each.scale:g})" for each in acting),
    )


def with_numbers(facts: ReplyFacts, done: Done, before: ReplyFacts | None = None) -> ReplyFacts:
    """The facts with the engine's counts and times.

    Args:
        before: of the reply that was continued: its own tokens and times count too.
    """
    before = before or ReplyFacts()
    return replace(
        facts,
        prompt_tokens=done.prompt_tokens,
        cached_tokens=done.cached_tokens,
        reply_tokens=before.reply_tokens + done.reply_tokens,
        prefill_ms=done.prefill_ms,
        decode_ms=before.decode_ms + done.decode_ms,
        first_token_ms=before.first_token_ms or done.first_token_ms,
        seed=done.seed,
        left_out_messages=done.left_out_messages,
        reasoning_ms=before.reasoning_ms + done.reasoning_ms,
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
