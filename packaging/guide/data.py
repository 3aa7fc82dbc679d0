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
from prompt import KINDS, PASSAGES, PICKS
from questions import FRAMES, Notions, Offtopic, vary
from search import Search
from synthetic import Inventor, Passage
from tokenizer import Codec

COPY, PICK, FIXED = 1, 2, 3  # what a token's loss counts as; 0 = not learned

SHARES = [0.54, 0.26, 0.2]  # how often a question is meant for the first hit, the second, the third
LATER = 0.45  # weight of the second and third: a good search puts nine of ten right ones first
FOREIGN = 0.6  # weight of off-topic questions; most of them never reach the model with passages


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
    search: Search
    articles: list[Article]
    asks: dict[str, list[str]]
    replies: dict[str, str]
    small: dict[str, list[str]]

    def segment(
        self, question: str, kind: str, passages: list[Passage], answer: bool, weight: float = 1.0
    ) -> Segment:
        """Question, pick token and, if `answer`, the text to copy (or the fixed reply)."""
        ids = [*self.codec.question(question)[:80], self.codec.id[kind]]
        if len(ids) == 81:
            ids[79] = self.codec.guide
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
        copied = rng.randrange(len(passages))
        forced = self.lexical(rng.choice(passages))  # copying obeys the pick, whatever was asked
        row.segments.append(self.segment(forced, PICKS[copied], passages, True, 0.0))
        for slot in rng.choices(range(len(passages)), SHARES[: len(passages)], k=7):
            if titles.count(titles[slot]) == 1:
                question = self.lexical(passages[slot])
                row.segments.append(self.segment(question, PICKS[slot], passages, False))
        for other in self.inventor.passages(2, most):
            row.segments.append(self.segment(self.lexical(other), "<|none|>", passages, False, 0.5))
        return row

    def ask(self, article: Article) -> str:
        """One way to ask for an article."""
        rng = self.rng
        kind = rng.random()
        if kind < 0.12:
            return vary(self.notions.swap(article.title, rng, 0.6), rng)
        if kind < 0.2:
            text = self.lexical((article.title, article.answer))
            return self.notions.swap(text, rng, 0.5)
        return vary(rng.choice(self.asks[article.id]), rng, 1.0, self.notions)

    def hits(self) -> tuple[list[Article], str, Article | None]:
        """A search result as the application might hand it over, its question, and its article."""
        rng = self.rng
        article: Article | None = None
        if rng.random() < 0.25:
            question = self.offtopic.one(rng)
            found = self.search.best(question, PASSAGES)
        else:
            article = rng.choice(self.articles)
            own = rng.choice(self.asks[article.id])
            itself = own if rng.random() < 0.6 else ""
            question = own if rng.random() < 0.5 else vary(own, rng)
            found = self.search.best(question, 6, itself)
            if article not in found[:PASSAGES] and rng.random() < 0.5:
                found.insert(rng.choice([0, 1, 1, 2]), article)
            if len(found) > PASSAGES and rng.random() < 0.1:
                del found[0]
        if rng.random() < 0.15:
            rng.shuffle(found)
        return found[: rng.choice([3] * 12 + [2, 1])], question, article

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

    def handbook(self, answers: int) -> Row:
        """Search hits with about fifteen questions; `answers` of them with their full answer."""
        rng = self.rng
        hits, asked, about = self.hits()
        passages = [self.shown(article) for article in hits]
        row = Row(self.codec.prefix(passages))
        found = PICKS[hits.index(about)] if about and about in hits else "<|none|>"
        weight = FOREIGN if about is None else 0.25 if about not in hits else 1.0
        chosen = [(asked, found, weight)]
        if hits:
            slots = rng.choices(range(len(hits)), SHARES[: len(hits)], k=8)
            chosen += [(self.ask(hits[i]), PICKS[i], LATER if i else 1.0) for i in slots]
        for outside in rng.choices(self.articles, k=2):
            if outside not in hits:
                chosen.append((self.ask(outside), "<|none|>", 0.25))
        chosen += [(self.offtopic.one(rng), "<|none|>", FOREIGN) for _ in range(4)]
        if rng.random() < 0.3:
            kind = rng.choice(["hello", "thanks"])
            chosen.append((vary(rng.choice(self.small[kind]), rng, 0.4), f"<|{kind}|>", 1.0))
        rng.shuffle(chosen)
        full = {i for i in range(len(chosen)) if chosen[i][1] in PICKS}
        picked = set(rng.sample(sorted(full), min(answers, len(full))))
        if rng.random() < 0.12:
            picked.add(rng.choice([i for i in range(len(chosen)) if chosen[i][1] in KINDS[3:]]))
        for i, (question, kind, weight) in enumerate(chosen):
            row.segments.append(self.segment(question, kind, passages, i in picked, weight))
        return row
