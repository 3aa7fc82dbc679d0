# SPDX-License-Identifier: Apache-2.0
"""The Guide on other people's questions: real search, real reader, real engine; its figures."""

import random
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.catalog.load import load_catalog
from desktop.child.command import child_command
from desktop.core.records import Article, Domain
from desktop.documents.handbook import load_handbook
from desktop.documents.search import HandbookSearch
from desktop.engine.client import EngineClient
from desktop.engine.load import Load
from desktop.engine.protocol import Done, Generate, Loaded
from desktop.paths import catalogue_file, resources
from desktop.store.db import memory_database
from desktop.turn.prompting import passages_conversation
from tests.helpers.engine import Talk

ROOT = Path(__file__).resolve().parents[2]
QUESTIONS = ROOT / "tests" / "guide"
REPLIES = ROOT / "packaging" / "guide" / "replies.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One answer: its text, the articles that stood in the prompt, and its speed."""

    text: str
    articles: tuple[Article, ...]
    tokens_per_s: float
    first_token_ms: float


class Guide:
    """Search and reader as the product uses them."""

    def __init__(self) -> None:
        self.articles = load_handbook(resources() / "guide" / "handbook")
        self.search = HandbookSearch(memory_database(), self.articles)
        domains = load_catalog(catalogue_file()).domains
        self.domain: Domain = next(domain for domain in domains if domain.uses_handbook)
        self.engine = EngineClient(child_command("--engine"))
        talk = Talk()
        path = resources() / "models" / f"{self.domain.model_ids[0]}.gguf"
        self.engine.load(Load(id=0, path=str(path)), talk)
        assert isinstance(talk.end(), Loaded)

    def ask(self, question: str, articles: Sequence[Article] | None = None) -> Answer:
        """Answer from the three best articles, or from the given ones."""
        score = None
        if articles is None:
            hits = self.search.best(question, 3)
            articles = tuple(hit.article for hit in hits)
            score = hits[0].score if hits else None
        talk = Talk()
        turns = passages_conversation(question, articles, score)
        request = Generate(id=0, messages=turns, sampling=self.domain.sampling)
        self.engine.generate(request, talk)
        done = talk.end()
        assert isinstance(done, Done), done
        speed = done.reply_tokens * 1000.0 / max(done.decode_ms, 1e-9)
        return Answer(
            text=talk.text.strip(),
            articles=tuple(articles),
            tokens_per_s=speed,
            first_token_ms=done.first_token_ms,
        )

    def close(self) -> None:
        """End the engine."""
        self.engine.close()


def words(text: str) -> str:
    """Text with single spaces: what "word for word" compares."""
    return " ".join(text.split())


def questions(name: str, every: int) -> list[dict[str, Any]]:
    """One file of tests/guide."""
    with (QUESTIONS / name).open("rb") as file:
        found: list[dict[str, Any]] = tomllib.load(file)["question"]
    return found[::every]


def in_scope(guide: Guide, every: int) -> dict[str, float]:
    """Right article found, answered, and wrongly refused; copies that are exact."""
    counts = dict.fromkeys(("found", "first", "right", "refused", "faithful", "strict"), 0)
    refusals = {words(text) for text in fixed_replies().values()}
    asked = questions("in_scope.toml", every)
    speeds = []
    for question in asked:
        wanted = {question["article"], *question.get("also", ())}
        answer = guide.ask(question["ask"])
        ids = [article.id for article in answer.articles]
        said = words(answer.text)
        told = [article.id for article in answer.articles if words(article.answer) == said]
        counts["found"] += bool(wanted & set(ids))
        counts["first"] += bool(ids[:1] and ids[0] in wanted)
        counts["right"] += bool(wanted & set(told))
        counts["strict"] += question["article"] in told
        counts["refused"] += said in refusals
        counts["faithful"] += bool(told) or said in refusals
        speeds.append(answer.tokens_per_s)
    rates = {name: count / len(asked) for name, count in counts.items()}
    return {**rates, "asked": len(asked), "tokens_per_s": sorted(speeds)[len(speeds) // 2]}


def given_passage(guide: Guide, every: int, ids: set[str] | None) -> dict[str, float]:
    """The right passage among three is given at a random place; does the answer repeat it?

    Args:
        ids: only these articles; None: all.

    Returns:
        Shares of all questions that were refused and that got the right passage; of the others,
        which answer from a passage, the share that repeats one word for word ("faithful").
    """
    refusals = {words(text) for text in fixed_replies().values()}
    rng = random.Random(1)
    asked = [q for q in questions("in_scope.toml", every) if ids is None or q["article"] in ids]
    by_id = {article.id: article for article in guide.articles}
    picked = exact = refused = 0
    for question in asked:
        right = by_id[question["article"]]
        near = [hit.article for hit in guide.search.best(question["ask"], 6)]
        others = [article for article in near if article.id != right.id]
        others += rng.sample([a for a in guide.articles if a.id != right.id], 2)
        shown = [right, *others[:2]]
        rng.shuffle(shown)
        said = words(guide.ask(question["ask"], shown).text)
        if said in refusals:
            refused += 1
            continue
        opening = said[:40]
        chosen = [article for article in shown if words(article.answer).startswith(opening)]
        picked += right in chosen
        exact += any(words(article.answer) == said for article in chosen)
    return {
        "asked": len(asked),
        "picked": picked / len(asked),
        "refused": refused / len(asked),
        "faithful": exact / (len(asked) - refused),
    }


def out_of_scope(guide: Guide, every: int) -> dict[str, float]:
    """How often a question that the handbook does not answer is recognized, by kind."""
    replies = {name: words(text) for name, text in fixed_replies().items()}
    wanted = {"general": "none", "near_miss": "none", "greeting": "hello", "thanks": "thanks"}
    hits: dict[str, list[bool]] = {kind: [] for kind in wanted}
    for question in questions("out_of_scope.toml", every):
        kind = question["kind"]
        said = words(guide.ask(question["ask"]).text)
        hits[kind].append(said == replies[wanted[kind]])
    both = hits["general"] + hits["near_miss"]
    rates = {kind: sum(found) / len(found) for kind, found in hits.items() if found}
    return {**rates, "out_of_scope": sum(both) / len(both), "asked": len(both)}


def fixed_replies() -> dict[str, str]:
    """What the reader says when no passage fits, to a greeting and to thanks."""
    with REPLIES.open("rb") as file:
        table: dict[str, Any] = tomllib.load(file)
    return {name: str(table["reply"][name]) for name in ("none", "hello", "thanks")}


def unseen_articles() -> set[str]:
    """Articles that training never saw, as listed beside the model's recipe."""
    with (ROOT / "packaging" / "guide" / "unseen.toml").open("rb") as file:
        return set(tomllib.load(file)["articles"])
