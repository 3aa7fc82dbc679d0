# SPDX-License-Identifier: Apache-2.0
"""Figures while training: picks and copies of the PyTorch model on what it has not seen."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import torch
from batch import batches, collate, states_at
from data import COPY, PICK, Row
from development_offtopic import OFFTOPIC
from handbook import Article
from model import Reader
from prompt import KINDS, PASSAGES, PICKS
from synthetic import Passage

if TYPE_CHECKING:
    from world import World


def _cases(
    world: World, articles: list[Article], asks: dict[str, list[str]], limit: int
) -> list[Row]:
    """Rows with one question each; only those whose article the search found."""
    rng = random.Random(7)
    pairs = [(a, q) for a in articles for q in asks[a.id]]
    rng.shuffle(pairs)
    rows = []
    for article, question in pairs[: 2 * limit]:
        hits = world.everything.best(question, PASSAGES, question)
        if article not in hits:
            continue
        passages = [(a.title, a.answer) for a in hits]
        kind = PICKS[hits.index(article)]
        row = Row(world.codec.prefix(passages))
        row.segments.append(world.maker.segment(question, kind, passages, True))
        rows.append(row)
    return rows


def _off(world: World, limit: int) -> list[Row]:
    rows = []
    rng = random.Random(11)
    for question in rng.sample(OFFTOPIC, min(limit, len(OFFTOPIC))):
        passages: list[Passage] = [
            (a.title, a.answer) for a in world.everything.best(question, PASSAGES)
        ]
        row = Row(world.codec.prefix(passages))
        row.segments.append(world.maker.segment(question, "<|none|>", passages, False))
        rows.append(row)
    return rows


@torch.no_grad()
def _score(model: Reader, world: World, rows: list[Row]) -> dict[str, float]:
    """Shares: right picks, first slot right (search alone), refused, exact whole copies."""
    count = right = first = refused = copied = 0
    kinds = torch.tensor(world.codec.kinds)
    for group in batches(rows, 8000):
        batch = collate(group, world.codec.pad)
        scores = states_at(model, batch)
        good = scores.argmax(-1) == batch.target
        for r in range(len(group)):
            mine = batch.at[:, 0] == r
            pick = scores[mine & (batch.kind == PICK)][0]
            best = KINDS[int(pick[kinds].argmax())]
            target = group[r].segments[0].ids
            wanted = next(k for k in KINDS if world.codec.id[k] in target)
            count += 1
            right += best == wanted
            first += wanted == PICKS[0]
            refused += best not in PICKS
            copied += bool(good[mine & (batch.kind == COPY)].all())
    total = max(1, count)
    return {"n": count, "right": round(right / total, 3), "first": round(first / total, 3),
            "refused": round(refused / total, 3), "copied": round(copied / total, 4)}  # fmt: skip


def report(model: Reader, world: World, limit: int) -> dict[str, dict[str, float]]:
    """Print and return all figures."""
    model.eval()
    unseen_asks = {a.id: list(a.ask) for a in world.unseen}
    figures = {
        "seen": _score(model, world, _cases(world, world.articles, world.held, limit)),
        "unseen": _score(model, world, _cases(world, world.unseen, unseen_asks, limit)),
        "offtopic": _score(model, world, _off(world, limit)),
    }
    for name, values in figures.items():
        print("   ", name, values, flush=True)
    return figures
