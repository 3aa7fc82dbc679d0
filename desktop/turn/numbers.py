# SPDX-License-Identifier: Apache-2.0
"""From what the engine says at the end of a reply to what is kept with it. Pure."""

from desktop.core.declared import replace
from desktop.core.records import ReplyFacts, ReplyState
from desktop.engine.protocol import Done, StopReason

STATES = {
    StopReason.END: ReplyState.COMPLETE,
    StopReason.LENGTH: ReplyState.CUT,
    StopReason.CONTEXT: ReplyState.CUT,
    StopReason.STOPPED: ReplyState.STOPPED,
}


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
