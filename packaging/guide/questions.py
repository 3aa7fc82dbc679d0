# SPDX-License-Identifier: Apache-2.0
"""Makes questions for training: as people type them, off-topic ones, greetings and thanks."""

from __future__ import annotations

import random
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent

FRAMES = [
    "{}", "{}?", "please tell me {}", "question: {}", "hi, {}", "hello, {}", "sorry, but {}",
    "{} please", "i would like to know: {}", "quick question, {}", "{} - any idea",
    "in carrel, {}", "um {}",
    "my colleague asks: {}", "can you explain this: {}", "{} thanks", "i am new here. {}", "so {}",
    "help: {}", "{} in carrel", "and {}", "{} on my computer", "i need help, {}", "ok, {}",
]  # fmt: skip
NOTIONS = HERE.parents[1] / "resources" / "guide" / "synonyms.toml"
NEAR = {
    "a": "sq",
    "e": "wr",
    "i": "uo",
    "o": "ip",
    "u": "yi",
    "t": "ry",
    "n": "bm",
    "s": "ad",
    "r": "et",
    "l": "k",
}


def typo(word: str, rng: random.Random) -> str:
    """One slip of the finger in a word of at least four letters."""
    if len(word) < 4:
        return word
    at = rng.randrange(1, len(word) - 1)
    kind = rng.randrange(4)
    if kind == 0:
        return word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    if kind == 1:
        return word[:at] + word[at + 1 :]
    if kind == 2:
        return word[:at] + word[at] + word[at:]
    return word[:at] + rng.choice(NEAR.get(word[at].lower(), "e")) + word[at + 1 :]


@dataclass
class Notions:
    """Words that mean the same in the handbook; the table is the one the search uses."""

    others: dict[str, list[str]]

    def swap(self, text: str, rng: random.Random, chance: float) -> str:
        """Replace known words and word groups by others of the same notion."""
        words, result, at = text.split(), list[str](), 0
        while at < len(words):
            for size in (3, 2, 1):
                phrase = " ".join(words[at : at + size]).lower().strip("?.,!:;")
                found = self.others.get(phrase) or self.others.get(phrase.removesuffix("s"))
                if found and len(words) >= at + size:
                    keep = rng.random() >= chance
                    result.append(" ".join(words[at : at + size]) if keep else rng.choice(found))
                    at += size
                    break
            else:
                result.append(words[at])
                at += 1
        return " ".join(result)


def load_notions(path: Path = NOTIONS) -> Notions:
    """Read the table of notions."""
    with path.open("rb") as file:
        table: dict[str, list[str]] = tomllib.load(file)["notions"]
    others: dict[str, list[str]] = {}
    for group in table.values():
        for entry in group:
            others.setdefault(entry.lower(), []).extend(o for o in group if o != entry)
    return Notions({entry: found for entry, found in others.items() if found})


def vary(
    text: str, rng: random.Random, strength: float = 1.0, notions: Notions | None = None
) -> str:
    """A question as another person might have typed it; notions swap words in some."""
    text = text.strip().lower()
    if notions and rng.random() < 0.3 * strength:
        text = notions.swap(text, rng, 0.4)
    words = text.split()
    if len(words) > 3 and rng.random() < 0.35 * strength:
        words = [w for w in words if rng.random() > 0.15] or words
    if len(words) > 3 and rng.random() < 0.06 * strength:
        rng.shuffle(words)
    if rng.random() < 0.3 * strength:
        words = [typo(w, rng) if rng.random() < 0.2 else w for w in words]
    text = " ".join(words)
    if rng.random() < 0.5:
        text = text.rstrip("?.!")
    if rng.random() < 0.25 * strength:
        text = rng.choice(FRAMES).format(text)
    return text


@dataclass
class Offtopic:
    """Questions outside the handbook."""

    kinds: list[dict[str, Any]]
    sentences: list[str]
    written: list[str]

    def one(self, rng: random.Random) -> str:
        """One off-topic question, varied; half of them written one by one, half combined."""
        if self.written and rng.random() < 0.5:
            return vary(rng.choice(self.written), rng, 0.7)
        if rng.random() < 0.12:
            words = rng.choice(self.sentences).split()
            start = rng.randrange(max(1, len(words) - 4))
            return " ".join(words[start : start + rng.randint(3, 14)]).lower()
        weights = [len(kind["frames"]) * len(kind["fill"]) ** 0.5 for kind in self.kinds]
        kind = rng.choices(self.kinds, weights)[0]
        text = str(rng.choice(kind["frames"])).format(rng.choice(kind["fill"]))
        return vary(text, rng, 0.8)


def load_offtopic(
    sentences: list[str], written: list[str], path: Path = HERE / "offtopic.toml"
) -> Offtopic:
    """Read the off-topic frames; `sentences` serve as pasted foreign text."""
    with path.open("rb") as file:
        return Offtopic(tomllib.load(file)["kind"], sentences, written)


def load_foreign(path: Path = HERE / "foreign.toml") -> list[str]:
    """Off-topic questions written one by one, everyday ones and those close to the handbook."""
    with path.open("rb") as file:
        table = tomllib.load(file)
    return [str(text) for text in (*table["general"], *table["near"])]


def load_replies(path: Path = HERE / "replies.toml") -> tuple[dict[str, str], dict[str, list[str]]]:
    """Fixed replies by kind, and ways to greet and to thank."""
    with path.open("rb") as file:
        table = tomllib.load(file)
    return table["reply"], table["ask"]
