# SPDX-License-Identifier: Apache-2.0
"""Tells what a model thinks aloud from what it answers, while it streams. Pure.

Only what opens a reply counts as reasoning: an answer may well be about these tags.
"""

from desktop.engine.stops import possible_start

_GPT_OSS = "<|end|><|start|>assistant<|channel|>%s<|message|>"

MARKS = (
    ("<think>", ("</think>",)),  # DeepSeek R1, Qwen 3, QwQ, SmolLM 3, Granite 3.3, GLM, Hunyuan
    ("[THINK]", ("[/THINK]",)),  # Magistral
    ("<seed:think>", ("</seed:think>",)),  # Seed-OSS
    ("<|START_THINKING|>", ("<|END_THINKING|>",)),  # Command A Reasoning
    ("<|channel|>analysis<|message|>", (_GPT_OSS % "final", _GPT_OSS % "commentary")),  # gpt-oss
    ("<|channel|>final<|message|>", ()),  # gpt-oss that does not think first
    ("<|channel|>commentary<|message|>", ()),  # or tells what it is about to do
)
"""What opens reasoning and what may close it, as the templates that llama.cpp vendors have them."""

CONTROL = (
    *("<think>", "</think>", "[THINK]", "[/THINK]", "<seed:think>", "</seed:think>"),
    *("<|START_THINKING|>", "<|END_THINKING|>"),
    *("<|channel|>", "<|message|>", "<|start|>", "<|end|>"),
)
"""Parts of the marks that are control tokens in some vocabulary, which are otherwise hidden."""

LONGEST_MARK = max(len(mark) for open_, closes in MARKS for mark in (open_, *closes))

Piece = tuple[bool, str]
"""Whether it is reasoning, and the text."""


class Reasoning:
    """Feeds on the text of one reply."""

    def __init__(self, prompt_end: str = "") -> None:
        """``prompt_end``: the end of the rendered prompt; a template may have opened it there."""
        self._held = self._shown = ""
        end = prompt_end.rstrip()
        opened = [closes for open_, closes in MARKS if closes and end.endswith(open_)]
        self._closes: tuple[str, ...] = opened[0] if opened else ()
        self._is_open, self._is_answer = bool(opened), False
        self._is_first = True

    def feed(self, text: str, *, is_control: bool = False) -> list[Piece]:
        """Take a piece; ``is_control``: the string of a control token, never text to show."""
        if self._is_answer:
            return [] if is_control else self._answer(text)
        if self._is_open:
            return self._inside(self._held + text)
        start = (self._held + text).lstrip()
        for open_, closes in MARKS:
            if start.startswith(open_):
                self._is_open, self._closes, self._held, self._shown = True, closes, "", ""
                rest = start[len(open_) :]
                return self._inside(rest) if closes else self._to_answer(rest)
        self._shown += "" if is_control else text  # what of it is text, should it be no mark
        if any(open_.startswith(start) for open_, _ in MARKS):
            self._held += text
            return []
        shown, self._held, self._shown = self._shown, "", ""
        self._is_answer, self._is_first = True, False
        return self._answer(shown)

    def rest(self) -> list[Piece]:
        """What was held back when the reply ended."""
        held = self._held if self._is_open else self._shown
        self._held = self._shown = ""
        return [(self._is_open, held)] if held else []

    def _inside(self, text: str) -> list[Piece]:
        found = [close for close in self._closes if close in text]
        if found:
            self._held = ""
            thought, _, rest = text.partition(min(found, key=text.index))
            return [*self._thought(thought.rstrip()), *self._to_answer(rest)]
        kept = len(text) - possible_start(text, self._closes)
        kept = len(text[:kept].rstrip())  # white space before the mark is not part of it
        self._held = text[kept:]
        return self._thought(text[:kept])

    def _thought(self, text: str) -> list[Piece]:
        if self._is_first:
            text = text.lstrip()
        if not text:
            return []
        self._is_first = False
        return [(True, text)]

    def _to_answer(self, rest: str) -> list[Piece]:
        self._is_open, self._is_answer, self._is_first = False, True, True
        return self._answer(rest)

    def _answer(self, text: str) -> list[Piece]:
        if self._is_first:
            text = text.lstrip()
        if not text:
            return []
        self._is_first = False
        return [(False, text)]
