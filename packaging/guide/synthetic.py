# SPDX-License-Identifier: Apache-2.0
"""Invented passages: the endless variety on which the model learns to copy instead of remember."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field

from handbook import Article
from hits import COMMON

Passage = tuple[str, str]
KEYS = """
Ctrl Shift Alt Cmd Enter Esc Del Tab F1 F2 F5 F12 Home End Space PageUp N R D B L Q S Z , + -
""".split()  # noqa: SIM905 - a list of thirty lines says no more
ROOTS = [
    "~/",
    "/",
    "%LOCALAPPDATA%\\",
    "~/.local/share/",
    "~/.config/",
    "C:\\Users\\",
    "~/Library/",
]
ENDS = ["", "", ".toml", ".gguf", ".db", ".txt", ".log", ".json", ".py", ".zip", ".pdf", "/"]


@dataclass
class Inventor:
    """Makes passages from sentences, words and nonsense."""

    rng: random.Random
    sentences: list[str]
    handbook: list[Article]
    pieces: list[str]
    words: list[str] = field(init=False)

    def __post_init__(self) -> None:
        answers = " ".join(a.answer for a in self.handbook)
        counted = set(answers.split()) | {w for s in self.sentences[::3] for w in s.split()}
        self.words = sorted(counted)
        self.own = [s for a in self.handbook for s in re.split(r"(?<=[.]) ", a.answer)]

    def odd(self) -> str:
        """A word no text has: number, path, key combination, or subwords glued together."""
        rng = self.rng
        kind = rng.randrange(6)
        if kind == 0:
            number = str(rng.randrange(10 ** rng.randint(1, 5)))
            return number + rng.choice(["", "", " GB", "%", ".5", "B", ",000", " tokens", "-bit"])
        if kind == 1:
            slash = rng.choice(["/", "/", "\\"])
            parts = [self.glued(2) for _ in range(rng.randint(1, 4))]
            return rng.choice(ROOTS) + slash.join(parts) + rng.choice(ENDS)
        if kind == 2:
            return "+".join(rng.sample(KEYS, rng.randint(1, 3)))
        if kind == 3:
            return self.glued(3).upper() + rng.choice(["", "_", "=1", "=ON"])
        if kind == 4:
            return rng.choice(
                ['"{}"', "({})", "`{}`", "--{}", "{}:", "{} \u25b8 {}", "{}\u2026"]
            ).replace("{}", self.glued(2))
        return self.glued(rng.randint(2, 4))

    def glued(self, most: int) -> str:
        """Up to `most` random subwords in a row."""
        return "".join(self.rng.choice(self.pieces) for _ in range(self.rng.randint(1, most)))

    def salad(self, count: int) -> str:
        """Random words without grammar, some repeated, some odd."""
        rng = self.rng
        pool = rng.choices(self.words, k=max(3, round(count * rng.choice([0.3, 0.7, 1.0]))))
        words = [self.odd() if rng.random() < 0.12 else rng.choice(pool) for _ in range(count)]
        return " ".join(words).capitalize() + "."

    def sentence(self) -> str:
        """One sentence of the library, of the handbook, or of nonsense; sometimes disturbed."""
        rng = self.rng
        kind = rng.random()
        if kind < 0.35:
            text = rng.choice(self.sentences)
        elif kind < 0.7 and self.own:
            text = rng.choice(self.own)
        else:
            return self.salad(rng.randint(3, 16))
        if rng.random() < 0.5:
            words = text.split()
            for _ in range(rng.randint(1, 4)):
                new = self.odd() if rng.random() < 0.6 else rng.choice(self.words)
                words[rng.randrange(len(words))] = new
            text = " ".join(words)
        return text

    def answer(self, most: int) -> str:
        """Sentences up to `most` characters."""
        text = self.sentence()
        while len(text) < most * 0.7:
            text += " " + self.sentence()
        if len(text) > most:
            text = text[:most].rsplit(" ", 1)[0] or text[:most]
            text = text.rstrip(" ,;") + "."
        return text

    def near(self, answer: str) -> str:
        """A passage that is almost the given one: words changed, dropped, or sentences swapped."""
        rng = self.rng
        parts = re.split(r"(?<=[.]) ", answer)
        if len(parts) > 1 and rng.random() < 0.4:
            rng.shuffle(parts)
        words = " ".join(parts).split()
        for _ in range(rng.randint(1, 8)):
            at = rng.randrange(len(words))
            if rng.random() < 0.3 and len(words) > 4:
                del words[at]
            else:
                words[at] = self.odd() if rng.random() < 0.2 else rng.choice(self.words)
        return " ".join(words)

    def keywords(self, text: str, most: int) -> list[str]:
        """Words of a text that carry meaning, in random order."""
        found = {w.strip(".,;:()\"'") for w in text.split()}
        good = sorted(w for w in found if len(w) > 2 and w.lower() not in COMMON)
        self.rng.shuffle(good)
        return good[:most]

    def title(self, answer: str) -> str:
        """A title: words of the answer, other words, or both."""
        rng = self.rng
        words = self.keywords(answer, rng.randint(1, 3))
        if rng.random() < 0.5 or not words:
            words += rng.choices(self.words, k=rng.randint(1, 3))
        return " ".join(words).capitalize()

    def passages(self, count: int, most: int) -> list[Passage]:
        """`count` passages of about `most` characters, some of them nearly alike."""
        rng = self.rng
        found: list[Passage] = []
        for _ in range(count):
            if found and rng.random() < 0.3:
                title, answer = rng.choice(found)
                answer = self.near(answer)
                title = title if rng.random() < 0.3 else self.title(answer)
            else:
                answer = self.answer(rng.randint(most // 4, most))
                title = self.title(answer)
            found.append((title, answer))
        return found
