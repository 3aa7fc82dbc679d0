# SPDX-License-Identifier: Apache-2.0
"""Everything training draws from, built from the handbook, the word tables and a seed."""

from __future__ import annotations

import random
import re
from dataclasses import dataclass
from pathlib import Path

from data import Maker, Row
from handbook import UNSEEN, Article, load, split_asks, unseen_ids
from hits import Finder, build_book
from questions import Offtopic, load_foreign, load_notions, load_offtopic, load_replies
from synthetic import Inventor
from text import library_sentences
from tokenizer import Codec, train_codec

LIMITS = "guide-limits"  # lists examples of off-topic questions among its asks
ABOUT_GUIDE = re.compile("guide|giude|helper|carrel|it to", re.IGNORECASE)
DRAWN = 6000  # combined off-topic questions that are looked up


@dataclass
class World:
    """What training and its figures share.

    `known` ranks by the asks for training, `everything` all articles by all asks; `held` and
    `held_foreign` are questions kept from training.
    """

    codec: Codec
    maker: Maker
    articles: list[Article]
    unseen: list[Article]
    held: dict[str, list[str]]
    held_foreign: list[str]
    known: Finder
    everything: Finder


def _codec(
    articles: list[Article],
    train: dict[str, list[str]],
    extra: list[str],
    vocab: int,
) -> Codec:
    """Train the tokenizer on what the model will read; the handbook counts three times."""
    texts = [t for a in articles for t in (f" {a.title.lower()}", a.answer, f" {a.answer}")] * 3
    texts += [f" {ask.lower()}" for asks in train.values() for ask in asks] * 3
    return train_codec(texts + extra, vocab)


def _move_foreign(train: dict[str, list[str]], offtopic: Offtopic) -> None:
    """Asks that are off-topic questions themselves teach what not to answer."""
    foreign = [ask for ask in train.get(LIMITS, []) if not ABOUT_GUIDE.search(ask)]
    train[LIMITS] = [ask for ask in train.get(LIMITS, []) if ask not in foreign]
    offtopic.kinds.append({"frames": ["{}"], "fill": foreign or ["abc"]})


def build_world(folder: Path, vocab: int, seed: int, dev_fraction: float) -> World:
    """Read the handbook, split it, train the tokenizer, look everything up."""
    rng = random.Random(seed)
    every = load(folder)
    left_out = unseen_ids(every, UNSEEN if len(every) > 3 * UNSEEN else len(every) // 4)
    articles = [a for a in every if a.id not in left_out]
    train, held = split_asks(articles, dev_fraction, seed)
    sentences = library_sentences()
    foreign = load_foreign()
    rng.shuffle(foreign)
    cut = round(len(foreign) * dev_fraction)
    offtopic = load_offtopic(sentences, foreign[cut:])
    _move_foreign(train, offtopic)
    replies, small = load_replies()
    extra = [f" {offtopic.one(rng)}" for _ in range(4000)] + sentences
    codec = _codec(articles, train, extra + list(replies.values()) * 3, vocab)
    words = [t for t in codec.core.get_vocab() if t.isascii() and t.isalpha()]
    drawn = foreign[cut:] + [offtopic.one(rng) for _ in range(DRAWN)]
    maker = Maker(
        rng=rng,
        codec=codec,
        inventor=Inventor(rng, sentences, articles, sorted(words)),
        offtopic=offtopic,
        notions=load_notions(),
        book=build_book(articles, train, drawn),
        replies=replies,
        small=small,
    )
    known = Finder(every, train | {a.id: list(a.ask) for a in every if a.id in left_out})
    everything = Finder(every, {a.id: list(a.ask) for a in every})
    unseen = [a for a in every if a.id in left_out]
    return World(codec, maker, articles, unseen, held, foreign[:cut], known, everything)


INVENTED = 0.3  # share of rows with invented passages
SMALL_TALK = 0.04  # share of rows without passages: the search found nothing


def rows_for(maker: Maker, fraction: float, count: int) -> list[Row]:
    """Rows for this point of the curriculum; `fraction` of the training has passed.

    Invented passages grow from short to full length and give way to the handbook.
    """
    rng = maker.rng
    grown = min(1.0, fraction / 0.1)
    share = 0.6 + (INVENTED - 0.6) * grown
    rows = []
    for _ in range(count):
        if rng.random() < SMALL_TALK:
            rows.append(maker.small_talk())
        elif rng.random() < share:
            rows.append(maker.synthetic(round(60 + 340 * grown * rng.random() ** 0.5)))
        else:
            rows.append(maker.handbook(1))
    return rows
