# SPDX-License-Identifier: Apache-2.0
"""The prompt: control tokens, chat template, and the plain text it takes passages from. Pure.

A passage becomes

    <|t1|> title<|p1|>Two words<|a1|> of the<|a2|> answer and ...<|end|>

and its answer, starting with the pick <|p1|>, is a repetition of what follows <|p1|> there. The
markers <|a1|>, <|b7|> ... are unique within a prompt, so copying a passage never loses its place
among repeated words. llama.cpp hides control tokens, the reader of the answer sees none.
"""

from __future__ import annotations

from collections.abc import Iterable

PASSAGES = 3
CHUNK_WORDS = 2  # words between two markers
CHUNKS = 48  # markers a passage; longer answers go on without

TITLES = ["<|t1|>", "<|t2|>", "<|t3|>"]
PICKS = ["<|p1|>", "<|p2|>", "<|p3|>"]
KINDS = [*PICKS, "<|none|>", "<|hello|>", "<|thanks|>"]
MARKERS = [f"<|{letter}{i}|>" for letter in "abc" for i in range(1, CHUNKS)]
SURE = ["<|a44|>", "<|a45|>", "<|a46|>", "<|a47|>"]
"""After the question: how sure the search is, 0 to 3. Markers that hardly any answer is long enough
to need."""
SPECIAL = ["<|pad|>", "<|begin|>", "<|end|>", "<|user|>", "<|guide|>", *KINDS, *TITLES, *MARKERS]

TEMPLATE = (
    "<|begin|>"
    "{%- set ns = namespace(n=0, sure='') -%}"
    "{%- if messages[0]['role'] == 'system' -%}"
    "{%- set lead = messages[0]['content'].split('\\n')[0].strip() -%}"
    "{%- if lead in ['sure 0', 'sure 1', 'sure 2', 'sure 3'] -%}"
    "{%- set ns.sure = '<|a' ~ (44 + lead[5:] | int) ~ '|>' -%}"
    "{%- endif -%}"
    "{%- for block in ('\\n' ~ messages[0]['content'].replace('<|', '< |')).split('\\n# ') -%}"
    "{%- if not loop.first and ns.n < 3 and '\\n' in block -%}"
    "{%- set part = block.strip().split('\\n', 1) -%}"
    "{%- if part | length == 2 -%}"
    "{%- set letter = 'abc'[ns.n] -%}"
    "{%- set ns.n = ns.n + 1 -%}"
    "{{- '<|t' ~ ns.n ~ '|> ' ~ (part[0].split() | join(' ') | lower) ~ '<|p' ~ ns.n ~ '|>' -}}"
    "{%- for word in part[1].strip().replace('\\n', ' ').split(' ') -%}"
    "{%- if loop.index0 % 2 == 0 and 0 < loop.index0 < 96 -%}"
    "{{- '<|' ~ letter ~ (loop.index0 // 2) ~ '|>' -}}"
    "{%- endif -%}"
    "{{- ('' if loop.first else ' ') ~ word -}}"
    "{%- endfor -%}"
    "{{- '<|end|>' -}}"
    "{%- endif -%}"
    "{%- endif -%}"
    "{%- endfor -%}"
    "{%- endif -%}"
    "{%- set words = messages[-1]['content'].replace('<|', '< |').split() -%}"
    "{{- '<|user|> ' ~ (words | join(' ') | lower) ~ ns.sure -}}"
    "{%- if add_generation_prompt -%}{{- '<|guide|>' -}}{%- endif -%}"
)


def passages_text(passages: Iterable[tuple[str, str]], sure: int | None = None) -> str:
    """The system message for (title, answer) pairs, best search hit first."""
    lead = [] if sure is None else [f"sure {sure}"]
    return "\n\n".join([*lead, *(f"# {title}\n{answer}" for title, answer in passages)])
