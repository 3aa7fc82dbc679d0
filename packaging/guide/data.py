# SPDX-License-Identifier: Apache-2.0
"""Training rows: one set of passages, many questions to it, some answers copied out.

All questions of a row share the passages before them (train.py masks them from each other), so that
a model of a few million parameters sees many decisions for the price of one prompt. Handbook rows
use search results in their order, so the model also learns how far the order can be trusted.
"""

from __future__ import annotations

import random
import re
from dataclasses import dataclass, field

from handbook import Article
from hits import Book, Found
from prompt import KINDS, PICKS
from questions import FRAMES, Notions, Offtopic, vary
from synthetic import Inventor, Passage
from tokenizer import Codec

Choice = tuple[str, str, float, int | None]  # question, its pick, weight, how sure the search is
COPY, PICK, FIXED = 1, 2, 3  # what a token's loss counts as; 0 = not learned

SHARES = [0.7, 0.18, 0.12]  # how often an invented question is meant for each passage
LOWER = 0.4  # weight of right answers below the first; asks looked up without themselves overdo it
LATER = 0.03  # weight of questions for which the search would have ordered the passages otherwise
FOREIGN = 0.8  # weight of off-topic questions
ABROAD = 0.05  # share of rows around an off-topic question


@dataclass
class Segment:
    """A question with its pick and, maybe, its answer; `kind` and `weight` are per token."""

    ids: list[int]
    kind: list[int]
    weight: list[float]


@dataclass
class Row:
    """Shared passages and the segments that follow them independently."""

    prefix: list[int]
    segments: list[Segment] = field(default_factory=list)

    @property
    def length(self) -> int:
        """Tokens in all."""
        return len(self.prefix) + sum(len(s.ids) for s in self.segments)


@dataclass
class Maker:
    """Builds rows. `asks` are the training asks per article, `replies` the fixed replies."""

    rng: random.Random
    codec: Codec
    inventor: Inventor
    offtopic: Offtopic
    notions: Notions
    book: Book
    replies: dict[str, str]
    small: dict[str, list[str]]
    told: float = 0.0  # share of rows that tell how sure the search is
    by_id: dict[str, list[Found]] = field(init=False)

    def __post_init__(self) -> None:
        self.by_id = {}
        for found in self.book.own:
            if found.about is not None:
                self.by_id.setdefault(found.about.id, []).append(found)

    def segment(
        self,
        question: str,
        kind: str,
        passages: list[Passage],
        answer: bool,
        weight: float = 1.0,
        sure: int | None = None,
    ) -> Segment:
        """Question, pick token and, if `answer`, the text to copy (or the fixed reply)."""
        asked = self.codec.question(question, sure)
        tail = 1 if sure is None else 2
        ids = [*asked[:-tail][: 80 - tail], *asked[-tail:], self.codec.id[kind]]
        kinds, weights = [0] * (len(ids) - 1) + [PICK], [0.0] * (len(ids) - 1) + [weight]
        if answer:
            if kind in PICKS:
                slot = PICKS.index(kind)
                text = [*self.codec.body(passages[slot][1], slot), self.codec.end]
            else:
                text = [*self.codec.plain(self.replies[kind[2:-2]]), self.codec.end]
            ids = ids + text
            kinds += [COPY if kind in PICKS else FIXED] * len(text)
            weights += [1.0] * len(text)
        return Segment(ids, kinds, weights)

    def copied(
        self, question: str, slot: int, passages: list[Passage], sure: int | None = None
    ) -> Segment:
        """A passage copied because it was picked, whatever was asked: nothing to decide."""
        return self.segment(question, PICKS[slot], passages, True, 0.0, sure)

    def lexical(self, passage: Passage) -> str:
        """A question made of a passage's own words."""
        title, answer = passage
        pool = title if self.rng.random() < 0.4 else f"{title} {answer}"
        words = self.inventor.keywords(pool, self.rng.randint(1, 5)) or [title]
        text = self.rng.choice(FRAMES).format(" ".join(words))
        if self.rng.random() < 0.4:
            text = self.notions.swap(text, self.rng, 0.5)
        if self.rng.random() < 0.5:
            start = self.rng.choice(["how do i", "what is", "why", "where is the", "can i", "is"])
            text = f"{start} {text}"
        return vary(text, self.rng, 0.7)

    def synthetic(self, most: int) -> Row:
        """Invented passages of up to `most` characters; copying first, picking by words second."""
        rng = self.rng
        passages = self.inventor.passages(rng.choice([1, 2, 3, 3]), most)
        row = Row(self.codec.prefix(passages))
        titles = [title for title, _ in passages]
        for copied in rng.sample(range(len(passages)), min(2, len(passages))):
            row.segments.append(self.copied(self.lexical(rng.choice(passages)), copied, passages))
        for slot in rng.choices(range(len(passages)), SHARES[: len(passages)], k=7):
            if titles.count(titles[slot]) == 1:
                question = self.lexical(passages[slot])
                row.segments.append(self.segment(question, PICKS[slot], passages, False))
        for other in self.inventor.passages(2, most):
            row.segments.append(self.segment(self.lexical(other), "<|none|>", passages, False, 0.5))
        return row

    def ask(self, found: Found) -> str:
        """A question of that article: the one looked up, rephrased, or the article's own words."""
        rng, article = self.rng, found.about
        if article is None:
            return found.question
        kind = rng.random()
        if kind < 0.08:
            return vary(self.notions.swap(article.title, rng, 0.6), rng)
        if kind < 0.12:
            return self.notions.swap(self.lexical((article.title, article.answer)), rng, 0.5)
        return vary(found.question, rng, 1.0, self.notions)

    def looked_up(self) -> tuple[Found, list[Article]]:
        """A question and what the application shows of its hits to the reader."""
        rng = self.rng
        found = rng.choice(self.book.foreign if rng.random() < ABROAD else self.book.own)
        return found, found.hits[: rng.choice([3] * 12 + [2, 1])]

    def shown(self, article: Article) -> Passage:
        """An article as a passage, sometimes edited: it is to be read, not remembered."""
        rng, title, text = self.rng, article.title, article.answer
        kind = rng.random()
        if kind < 0.3:
            text = self.inventor.near(text)
        elif kind < 0.4:
            text = self.notions.swap(text, rng, 0.2)
        elif kind < 0.5:
            parts = re.split(r"(?<=[.]) ", text)
            del parts[rng.randrange(len(parts))]
            text = " ".join(parts) or text
        elif kind < 0.6:
            text = f"{text} {self.inventor.sentence()}"[:400].rstrip()
        if rng.random() < 0.15:
            title = self.notions.swap(title, rng, 0.5)
        return title, text

    def small_talk(self) -> Row:
        """No passages: greetings, thanks, and questions for which nothing was found."""
        rng = self.rng
        row = Row(self.codec.prefix([]))
        for kind in ("hello", "thanks"):
            for full in (True, True, False):
                question = vary(rng.choice(self.small[kind]), rng, 0.4)
                row.segments.append(self.segment(question, f"<|{kind}|>", [], full))
        for full in (True, False, False):
            row.segments.append(self.segment(self.offtopic.one(rng), "<|none|>", [], full))
        rng.shuffle(row.segments)
        return row

    def choice(self, found: Found, hits: list[Article]) -> list[Choice]:
        """A question with its right pick for these passages and its weight; nothing if its article
        is not among them, because others may answer it in part."""
        if found.about is None:
            return [(self.ask(found), "<|none|>", FOREIGN, found.sure)]
        if found.about not in hits:
            return []
        slot = hits.index(found.about)
        return [(self.ask(found), PICKS[slot], LOWER if slot else 1.0, found.sure)]

    def beside(self, hits: list[Article]) -> list[Choice]:
        """More questions to the same passages: those that the search answers likewise."""
        rng = self.rng
        chosen: list[Choice] = []
        alike = self.book.asked_first.get(hits[0].id, []) if hits else []
        for found in rng.sample(alike, min(6, len(alike))):
            chosen += self.choice(found, hits)
        for slot, hit in enumerate(hits):
            one = rng.choice(self.by_id[hit.id])
            chosen.append((self.ask(one), PICKS[slot], LATER, one.sure))
        foreign = self.book.foreign_first.get(hits[0].id, []) if hits else []
        for found in rng.sample(foreign, min(3, len(foreign))):
            chosen += self.choice(found, hits)
        for one in rng.choices(self.book.foreign, k=2):
            chosen.append((self.offtopic.one(rng), "<|none|>", FOREIGN / 2, one.sure))
        if rng.random() < 0.5:
            kind = rng.choice(["hello", "thanks"])
            polite = vary(rng.choice(self.small[kind]), rng, 0.4)
            chosen.append((polite, f"<|{kind}|>", 1.0, rng.choice(self.book.foreign).sure))
        return chosen

    def handbook(self, copies: int) -> Row:
        """Search hits with about a dozen questions, and `copies` of the passages, any of them."""
        rng = self.rng
        found, hits = self.looked_up()
        passages = [self.shown(article) for article in hits]
        row = Row(self.codec.prefix(passages))
        chosen = self.choice(found, hits) + self.beside(hits)
        rng.shuffle(chosen)
        fixed = [i for i in range(len(chosen)) if chosen[i][1] in KINDS[3:]]
        full = rng.choice(fixed) if rng.random() < 0.25 else None
        is_told = rng.random() < self.told
        for i, (question, kind, weight, sure) in enumerate(chosen):
            told = sure if is_told else None
            row.segments.append(self.segment(question, kind, passages, i == full, weight, told))
        for slot in rng.sample(range(len(passages)), min(copies, len(passages))):
            question, _, _, sure = rng.choice(chosen)
            row.segments.append(self.copied(question, slot, passages, sure if is_told else None))
        return row
