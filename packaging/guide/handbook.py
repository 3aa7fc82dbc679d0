# SPDX-License-Identifier: Apache-2.0
"""The handbook as the pipeline sees it: articles, the unseen ones, and the development asks."""

from __future__ import annotations

import hashlib
import random
import tomllib
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
HANDBOOK = ROOT / "resources" / "guide" / "handbook"
MODEL = ROOT / "resources" / "models" / "carrel-guide-q8_0.gguf"
UNSEEN = 32  # articles left out of training, to measure what the model does with new ones


@dataclass(frozen=True)
class Article:
    """One handbook article: what people look up, its answer, and ways to ask for it."""

    id: str
    title: str
    answer: str
    ask: tuple[str, ...]


def load(folder: Path = HANDBOOK) -> list[Article]:
    """All articles of the folder's TOML files, in file order."""
    found: list[Article] = []
    for path in sorted(folder.glob("*.toml")):
        with path.open("rb") as file:
            table = tomllib.load(file)
        for entry in table.get("article", []):
            answer = " ".join(str(entry["answer"]).split())
            asks = tuple(str(ask) for ask in entry["ask"])
            found.append(Article(str(entry["id"]), str(entry["title"]).strip(), answer, asks))
    return found


def unseen_ids(articles: list[Article], most: int) -> set[str]:
    """Articles that training never sees: those with the lowest hash of their id."""
    key = {a.id: hashlib.sha256(a.id.encode()).hexdigest() for a in articles}
    return set(sorted(key, key=lambda i: key[i])[:most])


def split_asks(
    articles: list[Article], fraction: float, seed: int
) -> tuple[dict[str, list[str]], dict[str, list[str]]]:
    """Asks per article id for training and for development; fraction 0 keeps all for training."""
    rng = random.Random(seed)
    train: dict[str, list[str]] = {}
    held: dict[str, list[str]] = {}
    for article in articles:
        asks = list(article.ask)
        rng.shuffle(asks)
        cut = round(len(asks) * fraction)
        held[article.id], train[article.id] = asks[:cut], asks[cut:]
    return train, held
