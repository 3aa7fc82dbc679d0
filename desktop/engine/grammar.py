# SPDX-License-Identifier: Apache-2.0
"""From what shape an answer must have to a grammar that llama.cpp keeps to. In the engine child."""

from collections.abc import Callable

from desktop.engine.failures import RequestFailed
from desktop.engine.guard import TookTooLong, within
from desktop.engine.llama import json_schema_to_gbnf
from desktop.engine.options import Constraint, ConstraintKind
from desktop.engine.protocol import FailCode

MOST_CHARACTERS = 1 << 20
TRANSLATE_S = 2.0
MEMORY_BYTES = 1 << 28
ROOT = b"root"
"""The rule that a whole answer follows, as llama.cpp's own examples call it."""


class SchemaHung(RequestFailed):
    """The translation still runs; the process must end, because a thread cannot be ended."""

    def __init__(self) -> None:
        super().__init__(
            FailCode.GRAMMAR, f"translating it takes more than {TRANSLATE_S:.0f} seconds"
        )

    @property
    def ends_process(self) -> bool:
        """A thread of it cannot be ended otherwise."""
        return True


def gbnf(constraint: Constraint) -> bytes:
    """The grammar in GBNF, not yet parsed.

    Raises:
        RequestFailed: GRAMMAR, the schema is none, or too large.
    """
    text = constraint.text
    if len(text) > MOST_CHARACTERS:
        raise RequestFailed(FailCode.GRAMMAR, f"it is longer than {MOST_CHARACTERS:,} characters")
    if constraint.kind is ConstraintKind.JSON_SCHEMA:
        text = _translated(lambda: json_schema_to_gbnf(text))
    if not text.strip():  # llama.cpp takes it for no grammar
        raise RequestFailed(FailCode.GRAMMAR, "it is empty")
    if "\0" in text:
        raise RequestFailed(FailCode.GRAMMAR, "there is a zero byte in it")
    return text.encode("utf-8", "replace")


def _translated(work: Callable[[], str]) -> str:
    """Run the translator, which trusts its input and says what it stumbles over in many ways."""
    try:
        return within(TRANSLATE_S, MEMORY_BYTES, work)
    except TookTooLong as error:
        raise SchemaHung from error
    except RecursionError as error:
        raise RequestFailed(FailCode.GRAMMAR, "it is nested too deeply") from error
    except Exception as error:
        lines = str(error).splitlines() or [type(error).__name__]
        raise RequestFailed(FailCode.GRAMMAR, lines[0][:200]) from error
