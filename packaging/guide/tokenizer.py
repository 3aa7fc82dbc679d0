# SPDX-License-Identifier: Apache-2.0
"""Text to token ids: the Guide's own byte-level BPE.

`prompt_ids` builds in Python what the Jinja template of prompt.py builds in the app; export.py
checks that both give the same ids.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from pathlib import Path

from prompt import CHUNK_WORDS, CHUNKS, KINDS, PICKS, SPECIAL, SURE, TITLES
from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers


class Codec:
    """A trained tokenizer with the ids of its control tokens."""

    def __init__(self, core: Tokenizer) -> None:
        self.core = core
        vocab: dict[str, int] = core.get_vocab()
        self.id = {token: vocab[token] for token in SPECIAL}
        self.pad, self.begin, self.end, self.user, self.guide = (self.id[t] for t in SPECIAL[:5])
        self.kinds = [self.id[t] for t in KINDS]
        self.hidden = set(self.id.values())
        self._plain: dict[str, list[int]] = {}

    @property
    def size(self) -> int:
        """Number of tokens."""
        return int(self.core.get_vocab_size())

    def plain(self, text: str) -> list[int]:
        """Ids of plain text; control-token strings in it are broken up as the template does."""
        if text not in self._plain:
            if len(self._plain) > 200_000:
                self._plain.clear()
            self._plain[text] = list(self.core.encode(text.replace("<|", "< |")).ids)
        return self._plain[text]

    def body(self, answer: str, slot: int) -> list[int]:
        """Ids of an answer with its markers, without pick and <|end|>; slot 0, 1 or 2."""
        words = answer.strip().replace("<|", "< |").replace("\n", " ").split(" ")
        ids: list[int] = []
        for start in range(0, len(words), CHUNK_WORDS):
            chunk = start // CHUNK_WORDS
            if chunk == CHUNKS:
                return ids + self.plain(" " + " ".join(words[start:]))
            if chunk:
                ids.append(self.id[f"<|{'abc'[slot]}{chunk}|>"])
            text = " ".join(words[start : start + CHUNK_WORDS])
            ids += self.plain(text if start == 0 else " " + text)
        return ids

    def passage(self, title: str, answer: str, slot: int) -> list[int]:
        """Ids of one passage of the prompt."""
        head = self.plain(" " + " ".join(title.split()).lower())
        return [
            self.id[TITLES[slot]],
            *head,
            self.id[PICKS[slot]],
            *self.body(answer, slot),
            self.end,
        ]

    def prefix(self, passages: Iterable[tuple[str, str]]) -> list[int]:
        """Ids of everything before the question."""
        ids = [self.begin]
        for slot, (title, answer) in enumerate(passages):
            ids += self.passage(title, answer, slot)
        return ids

    def question(self, text: str, sure: int | None = None) -> list[int]:
        """Ids of the question, of how sure the search is, and of the opening of the reply."""
        told = [] if sure is None else [self.id[SURE[sure]]]
        return [self.user, *self.plain(" " + " ".join(text.split()).lower()), *told, self.guide]

    def prompt_ids(
        self, passages: Iterable[tuple[str, str]], question: str, sure: int | None = None
    ) -> list[int]:
        """The whole prompt, as the chat template renders it."""
        return self.prefix(passages) + self.question(question, sure)

    def text(self, ids: Iterable[int]) -> str:
        """Visible text of generated ids: control tokens hidden."""
        return str(self.core.decode([i for i in ids if i not in self.hidden]))

    def tables(self) -> tuple[list[str], list[str]]:
        """Tokens in id order and merges, as GGUF wants them."""
        model = json.loads(self.core.to_str())["model"]
        vocab: dict[str, int] = model["vocab"]
        merges = [m if isinstance(m, str) else " ".join(m) for m in model["merges"]]
        return sorted(vocab, key=lambda token: vocab[token]), merges


def train_codec(texts: Iterable[str], size: int) -> Codec:
    """Train the BPE; the split rule is llama.cpp's pre-tokenizer "gpt-2"."""
    core = Tokenizer(models.BPE())
    core.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)
    core.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=size,
        min_frequency=2,
        special_tokens=SPECIAL,
        show_progress=False,
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
    )
    core.train_from_iterator(texts, trainer)
    return Codec(core)


def load_codec(path: Path) -> Codec:
    """Read a tokenizer written by `save_codec`."""
    return Codec(Tokenizer.from_file(str(path)))


def save_codec(codec: Codec, path: Path) -> None:
    """Write the tokenizer as JSON."""
    codec.core.save(str(path))
