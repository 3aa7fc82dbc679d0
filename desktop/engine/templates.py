# SPDX-License-Identifier: Apache-2.0
"""From a conversation to tokens, through the model's own Jinja chat template. In the child.

A template is code from a file that may be hostile: it runs in Jinja2's immutable sandbox, and a
watchdog ends the process when it takes too long (nothing else stops a busy template).
"""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

import jinja2

from desktop.core.records import ChatTurn, Role
from desktop.engine.failures import RequestFailed
from desktop.engine.guard import TookTooLong, within
from desktop.engine.llama import Jinja2ChatFormatter
from desktop.engine.portions import common_length
from desktop.engine.protocol import FailCode
from desktop.engine.vocab import Vocab

RENDER_S = 1.7
"""With the system's own limit, which comes a little later, nobody waits for two seconds."""
MEMORY_BYTES = 1 << 28
MAX_GROWTH_CHARS = 1 << 20
"""A rendered prompt may be this much longer than twice its messages; real templates add some kB."""
_ASKS_WHETHER_TO_THINK = ("enable_thinking", "thinking")
"""Names under which templates ask: Qwen 3, SmolLM 3, GLM and others; Granite 3.2, DeepSeek 3.1."""
T = TypeVar("T")
_MARK = "\ufdd0"
"""A Unicode noncharacter: it breaks a forged control string in two until tokenization."""


class TemplateHung(RequestFailed):
    """The template still runs; the process must end, because a thread cannot be ended."""

    def __init__(self) -> None:
        super().__init__(FailCode.TEMPLATE, f"it runs for more than {RENDER_S:g} seconds")

    @property
    def ends_process(self) -> bool:
        """A thread of it cannot be ended otherwise."""
        return True


class PromptEncoder:
    """One model's template and vocabulary together."""

    def __init__(self, template: str, vocab: Vocab) -> None:
        """Compile the template.

        Raises:
            RequestFailed: TEMPLATE, if it is missing or is no Jinja2.
        """
        if not template:
            missing = "the file has none, so it is probably a base model that cannot chat"
            raise RequestFailed(FailCode.TEMPLATE, missing)
        self._vocab = vocab
        self._told: dict[str, bool] = {}
        bos, eos = vocab.bos, vocab.eos
        # Compiling evaluates constant expressions, so it is guarded like rendering.
        self._formatter: Any = _guarded(lambda: Jinja2ChatFormatter(template, eos, bos))

    def encode(self, turns: Sequence[ChatTurn], *, thinks: bool | None = None) -> list[int]:
        """Tokens of a conversation, ending where the reply begins, or with what a last
        message of the assistant has of it already.

        A control string that stands in a message's text is tokenized as plain text, so that nobody
        can end a turn or forge a system message by typing ``<|im_end|>``.

        Args:
            thinks: told to templates that ask whether the model shall think aloud.

        Raises:
            RequestFailed: TEMPLATE, if the template refuses this conversation.
            TemplateHung: it does not end.
        """
        if turns and turns[-1].role is Role.ASSISTANT:
            begun = self._vocab.tokens(turns[-1].text, parse_special=False)
            return self.encode(turns[:-1], thinks=thinks) + begun
        self._told = {} if thinks is None else dict.fromkeys(_ASKS_WHETHER_TO_THINK, thinks)
        forged = self._forged_in(turns)
        text = self._render_any([self._broken(turn, forged) for turn in turns])
        if not forged:
            return self._vocab.tokens(text, parse_special=True)
        tokens: list[int] = []
        for piece, is_forged in _split(text, forged):
            tokens += self._vocab.tokens(piece, parse_special=not is_forged)
        return tokens

    def lasting(
        self, turns: Sequence[ChatTurn], prompt: Sequence[int], *, thinks: bool | None = None
    ) -> int:
        """How many tokens of a prompt the next one will begin with, whatever the reply is.

        Templates end a prompt in other words than those that they put before a reply of the past,
        and leave out there what was thought.

        Args:
            prompt: what :meth:`encode` made of ``turns``.

        Raises:
            TemplateHung: it does not end.
        """
        asked = turns[:-1] if turns[-1].role is Role.ASSISTANT else turns
        reply, question = (ChatTurn(role=role, text="x") for role in (Role.ASSISTANT, Role.USER))
        try:
            following = self.encode([*asked, reply, question], thinks=thinks)
        except TemplateHung:
            raise
        except RequestFailed:  # it wants an order of its own
            return len(prompt)
        return common_length(prompt, following)

    def _render_any(self, messages: list[dict[str, str]]) -> str:
        """Render. A template that refuses a conversation with a system message gets that text in
        the first question; what it refuses then too, for example an order of roles, is an error in
        its own words. The turn room keeps user and assistant in turn."""
        try:
            return self._render(messages)
        except TemplateHung:
            raise
        except RequestFailed:
            merged = _system_merged(messages)
            if merged is None:
                raise
            return self._render(merged)

    def _forged_in(self, turns: Sequence[ChatTurn]) -> tuple[str, ...]:
        # In any case of letters: a template may lower or raise that of a message.
        contents = [turn.text.casefold() for turn in turns]
        return tuple(
            string
            for string in self._vocab.control_strings
            if len(string) > 1 and any(string.casefold() in content for content in contents)
        )

    def _broken(self, turn: ChatTurn, forged: Sequence[str]) -> dict[str, str]:
        content = turn.text.replace(_MARK, "")
        for string in forged:
            content = re.sub(re.escape(string), _marked, content, flags=re.IGNORECASE)
        return {"role": turn.role.value, "content": content}

    def _render(self, messages: list[dict[str, str]]) -> str:
        text = _guarded(lambda: str(self._formatter(messages=messages, **self._told).prompt))
        limit = MAX_GROWTH_CHARS + 2 * sum(len(message["content"]) for message in messages)
        if len(text) > limit:
            grown = f"it makes {len(text):,} characters of this conversation"
            raise RequestFailed(FailCode.TEMPLATE, grown)
        return text


def _guarded(work: Callable[[], T]) -> T:
    """Run a template's code; whatever it raises is the template's fault.

    Raises:
        RequestFailed: TEMPLATE, with the template's own words.
        TemplateHung: it does not end.
    """
    try:
        return within(RENDER_S, MEMORY_BYTES, work)
    except TookTooLong as error:
        raise TemplateHung from error
    except MemoryError as error:
        raise RequestFailed(FailCode.TEMPLATE, "it needs too much memory") from error
    except (jinja2.TemplateError, ArithmeticError, LookupError, RecursionError) as error:
        raise RequestFailed(FailCode.TEMPLATE, _reason(error)) from error
    except (AttributeError, TypeError, ValueError) as error:
        raise RequestFailed(FailCode.TEMPLATE, _reason(error)) from error


def _system_merged(messages: list[dict[str, str]]) -> list[dict[str, str]] | None:
    """The conversation with its system message put before the first question; None: has none."""
    match messages:
        case [{"role": "system", "content": system}, {"role": "user", "content": first}, *rest]:
            return [{"role": "user", "content": f"{system}\n\n{first}"}, *rest]
        case _:
            return None


def _reason(error: BaseException) -> str:
    """First line of what the template said; templates do not quote messages in their errors."""
    lines = str(error).splitlines()
    return lines[0][:200] if lines else type(error).__name__


def _with_mark(string: str) -> str:
    return string[0] + _MARK + string[1:]


def _marked(found: re.Match[str]) -> str:
    return _with_mark(found[0])


def _split(text: str, forged: Sequence[str]) -> Iterator[tuple[str, bool]]:
    """Cut a rendered prompt at its broken strings; yields (piece without marks, was it forged)."""
    pattern = re.compile("|".join(re.escape(_with_mark(s)) for s in forged), re.IGNORECASE)
    at = 0
    for found in pattern.finditer(text):
        if found.start() > at:
            yield text[at : found.start()], False
        yield found[0].replace(_MARK, ""), True
        at = found.end()
    if at < len(text):
        yield text[at:], False
