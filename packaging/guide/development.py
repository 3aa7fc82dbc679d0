# SPDX-License-Identifier: Apache-2.0
"""Figures while training, on what the model has not seen: what a user would get, and the copies."""

from __future__ import annotations

import random
import tomllib
from typing import TYPE_CHECKING

import torch
from batch import batches, collate, states_at
from data import COPY, PICK, Row
from development_offtopic import OFFTOPIC
from handbook import ROOT, Article
from hits import Finder, Found, find_own
from model import Reader
from prompt import KINDS, PASSAGES, PICKS

if TYPE_CHECKING:
    from world import World

QUESTIONS = ROOT / "tests" / "documents" / "questions_dev.toml"


def _written(finder: Finder) -> tuple[list[Found], list[Found]]:
    """The development questions, written from titles and answers alone: inside, outside."""
    by_id = {a.id: a for a in finder.articles}
    with QUESTIONS.open("rb") as file:
        table = tomllib.load(file)
    inside = [q for q in table["in_scope"] if q["article"] in by_id]
    return (
        [finder.find(q["ask"], by_id[q["article"]]) for q in inside],
        [finder.find(q["ask"]) for q in table["out_of_scope"]],
    )


def _row(world: World, found: Found) -> Row | None:
    """What the reader is asked; None where the search is content with its own answer."""
    if not found.is_near:
        return None
    hits: list[Article] = found.hits[:PASSAGES]
    passages = [(a.title, a.answer) for a in hits]
    row = Row(world.codec.prefix(passages))
    kind = PICKS[hits.index(found.about)] if found.about in hits else "<|none|>"
    sure = found.sure if world.maker.told else None
    row.segments.append(world.maker.segment(found.question, kind, passages, True, 1.0, sure))
    return row


@torch.no_grad()
def _picks(model: Reader, world: World, rows: list[Row]) -> list[tuple[str, bool]]:
    """What the model picks for rows of one question, and whether it copies without a slip."""
    kinds = torch.tensor(world.codec.kinds)
    picks: dict[int, tuple[str, bool]] = {}
    places = {id(row): n for n, row in enumerate(rows)}
    for group in batches(rows, 8000):
        batch = collate(group, world.codec.pad).to(model.device)
        scores = states_at(model, batch).cpu()
        good = scores.argmax(-1) == batch.target.cpu()
        kind, at = batch.kind.cpu(), batch.at.cpu()
        for r, row in enumerate(group):
            mine = at[:, 0] == r
            pick = scores[mine & (kind == PICK)][0]
            copied = bool(good[mine & (kind == COPY)].all())
            picks[places[id(row)]] = (KINDS[int(pick[kinds].argmax())], copied)
    return [picks[n] for n in range(len(rows))]


def _score(model: Reader, world: World, cases: list[Found]) -> dict[str, float]:
    """Shares of all questions: the right article answers, refused, first hit right, found; and the
    share of exact copies among questions whose article was found."""
    rows = [_row(world, found) for found in cases]
    picks = iter(_picks(model, world, [row for row in rows if row is not None]))
    counts = dict.fromkeys(("right", "refused", "first", "found", "copied"), 0)
    for found, row in zip(cases, rows, strict=True):
        pick, copied = next(picks) if row is not None else ("<|none|>", False)
        hits = found.hits[:PASSAGES] if row is not None else []
        counts["refused"] += pick not in PICKS
        if found.about in hits:
            counts["found"] += 1
            counts["first"] += hits[0] == found.about
            counts["right"] += pick == PICKS[hits.index(found.about)]
            counts["copied"] += copied
    shares = {name: round(count / max(1, len(cases)), 3) for name, count in counts.items()}
    return {"n": len(cases), **shares, "copied": counts["copied"] / max(1, counts["found"])}


Cases = dict[str, list[Found]]


def cases_of(world: World) -> Cases:
    """All development questions, looked up: in and outside the handbook as others wrote them, asks
    kept from training, asks of unseen articles, and off-topic questions."""
    inside, outside = _written(world.everything)
    every = {a.id: list(a.ask) for a in world.everything.articles}
    own = find_own(world.everything.articles, every)
    held = [world.known.find(ask, a) for a in world.articles for ask in world.held[a.id]]
    foreign = [world.everything.find(question) for question in [*OFFTOPIC, *world.held_foreign]]
    unseen = [found for found in own if found.about in world.unseen]
    return {"inside": inside, "outside": outside, "held": held, "unseen": unseen,
            "foreign": foreign}  # fmt: skip


def report(model: Reader, world: World, cases: Cases, limit: int) -> dict[str, dict[str, float]]:
    """Print and return all figures, from at most `limit` questions each."""
    model.eval()
    rng = random.Random(7)
    figures = {}
    for name, found in cases.items():
        figures[name] = _score(model, world, rng.sample(found, min(limit, len(found))))
        print("   ", name, figures[name], flush=True)
    return figures
