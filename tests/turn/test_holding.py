# SPDX-License-Identifier: Apache-2.0
"""What is worth keeping."""

from pathlib import Path

import pytest

from desktop.core.declared import replace
from desktop.core.ids import ModelId
from desktop.core.records import ModelFile
from desktop.engine.load import Load
from desktop.engine.options import KvType
from desktop.engine.protocol import Done, StopReason
from desktop.turn.holding import FIXED_BYTES, Holding

MODEL = ModelFile(
    id=ModelId("m"), name="M", path=Path("m.gguf"), size_bytes=1, kv_bytes_per_token=20_000
)


def holding(session: str = "uid") -> Holding:
    return Holding(model=MODEL, load=Load(id=0, path="m.gguf"), session=session, pid=1)


def done(prompt: int, cached: int = 0, reply: int = 10, prefill_ms: float = 0.0) -> Done:
    return Done(
        id=1,
        reason=StopReason.END,
        prompt_tokens=prompt,
        cached_tokens=cached,
        reply_tokens=reply,
        prefill_ms=prefill_ms,
        decode_ms=1.0,
        first_token_ms=1.0,
        seed=1,
        left_out_messages=0,
    )


@pytest.mark.parametrize(
    ("session", "answer", "is_worth_it"),
    [
        ("uid", done(600), True),
        ("uid", done(501), False),
        ("", done(600), False),
        ("uid", done(600, cached=560), False),
        ("uid", done(600, cached=540), True),
        ("uid", done(6000, cached=5900), False),
        ("uid", done(6000, cached=5800), True),
    ],
)
def test_long_chats_that_changed_are_kept(session: str, answer: Done, is_worth_it: bool) -> None:
    held = holding(session)
    held.answered(answer)
    assert held.is_worth_it is is_worth_it


def test_small_changes_add_up() -> None:
    held = holding()
    for read in (30, 60, 90):
        held.answered(done(1000 + read, cached=1000 + read - 20, reply=5))
    assert (held.tokens, held.unsaved, held.is_worth_it) == (1095, 75, True)
    held.unsaved = 0
    assert not held.is_worth_it


def test_what_is_read_again_as_quickly_is_not_kept() -> None:
    """20 kB a token come back in 0.13 ms; a graphics card reads some models faster."""
    slow, quick = holding(), holding()
    slow.answered(done(1000, prefill_ms=200.0))
    quick.answered(done(1000, prefill_ms=100.0))
    assert (slow.is_worth_it, quick.is_worth_it) == (True, False)
    quick.answered(done(1200, cached=1150, prefill_ms=500.0))  # too few to tell
    assert not quick.is_worth_it


def test_a_state_has_a_limit() -> None:
    held = holding()
    assert held.most_bytes == 4096 * 20_064 + FIXED_BYTES
    held.load = Load(id=0, path="m.gguf", ctx_tokens=0, kv_type=KvType.Q8_0)
    held.model = replace(MODEL, ctx_train_tokens=1000)
    assert held.most_bytes == 1000 * (10_625 + 64) + FIXED_BYTES
    held.model = replace(MODEL, ctx_train_tokens=1000, kv_bytes_per_token=0)
    assert held.most_bytes > 1000 * 64 + FIXED_BYTES
