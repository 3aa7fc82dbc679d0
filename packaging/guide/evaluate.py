# SPDX-License-Identifier: Apache-2.0
"""Asks the real GGUF through llama.cpp and counts: right picks, exact copies, refusals.

    python evaluate.py [phrasings.toml ...] [--own] [--bm25] [--json report.json]

A phrasings file holds `[[question]]` tables: `ask`, and either `article` (with `also`, a second
article that answers it as well) or `kind`: "greeting", "thanks", or anything else for off-topic.
Without files: tests/guide/*.toml. `--own`: the asks of the articles that training left out and the
off-topic list of this folder, which may be used for tuning, as those files may not.
The prompt holds what the application's own search finds (run with the interpreter of the
application; it needs no torch), or, with `--bm25`, what the small search of this folder finds.
"""

from __future__ import annotations

import argparse
import json
import time
import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from development_offtopic import OFFTOPIC
from handbook import HANDBOOK, MODEL, ROOT, UNSEEN, Article, load, unseen_ids
from hits import application_search
from llama import Llama, render
from prompt import KINDS, PICKS
from questions import load_replies
from search import Search

LIMITS = "guide-limits"  # the article that says the Guide is no general assistant
FIXED = {"none", "hello", "thanks"}
SMALL_TALK = {"greeting": "hello", "thanks": "thanks"}


@dataclass(frozen=True)
class Case:
    """One question and what may answer it; `itself` is the listed ask it equals, if any."""

    question: str
    expect: frozenset[str]
    itself: str = ""


@dataclass(frozen=True)
class Outcome:
    """What the model did with a case."""

    case: Case
    hits: list[Article]
    kind: str
    text: str
    is_exact: bool  # the text is the chosen passage's answer (or the fixed reply), word for word

    @property
    def answered(self) -> str:
        """Id of the chosen article, or the kind of fixed reply, or "?"."""
        if self.kind in PICKS:
            slot = PICKS.index(self.kind)
            return self.hits[slot].id if slot < len(self.hits) else "?"
        return self.kind[2:-2] if self.kind else "?"


def read_cases(paths: list[Path]) -> list[Case]:
    """Cases of phrasings files."""
    cases = []
    for path in paths:
        with path.open("rb") as file:
            for entry in tomllib.load(file)["question"]:
                kind = SMALL_TALK.get(entry.get("kind", ""), "none")
                also = entry.get("also", [])
                ids = {entry.get("article", kind), *([also] if isinstance(also, str) else also)}
                cases.append(Case(str(entry["ask"]), frozenset(ids)))
    return cases


def own_cases(articles: list[Article], unseen: set[str]) -> list[Case]:
    """Asks of the articles left out of training, and off-topic questions."""
    asks = [(a, ask) for a in articles if a.id in unseen for ask in a.ask]
    cases = [Case(ask, frozenset([a.id]), ask) for a, ask in asks]
    return cases + [Case(question, frozenset(["none"])) for question in OFFTOPIC]


def answer(engine: Llama, case: Case, hits: list[Article], replies: dict[str, str]) -> Outcome:
    """Put one case to the model."""
    passages = [(a.title, a.answer) for a in hits]
    ids, _ = engine.greedy(engine.tokenize(render(engine.template, passages, case.question)))
    names = {engine.tokenize(kind)[0]: kind for kind in KINDS}
    kind = names.get(ids[0], "") if ids else ""
    text = engine.text(ids)
    if kind in PICKS:
        slot = PICKS.index(kind)
        wanted = hits[slot].answer if slot < len(hits) else None
    else:
        wanted = replies.get(kind[2:-2])
    return Outcome(case, hits, kind, text, text == wanted)


def rate(part: int, whole: int) -> float | None:
    """A share, or None of nothing."""
    return round(part / whole, 4) if whole else None


def figures(outcomes: list[Outcome], unseen: set[str]) -> dict[str, float | int | None]:
    """All rates; in-scope cases are those that name an article."""
    inside = [o for o in outcomes if not o.case.expect & FIXED]
    outside = [o for o in outcomes if "none" in o.case.expect]
    polite = [o for o in outcomes if o.case.expect & {"hello", "thanks"}]
    found = [o for o in inside if any(a.id in o.case.expect for a in o.hits)]
    first = [o for o in inside if o.hits and o.hits[0].id in o.case.expect]
    right = [o for o in inside if o.answered in o.case.expect]
    copies = [o for o in outcomes if o.kind in PICKS]
    new = [o for o in copies if o.answered in unseen]
    old = [o for o in copies if o.answered not in unseen]
    from_unseen = [o for o in found if o.case.expect & unseen]
    refused = [o for o in inside if o.answered in FIXED]
    return {
        "in_scope": len(inside),
        "search_right_first": rate(len(first), len(inside)),
        "search_right_among_three": rate(len(found), len(inside)),
        "answered_right": rate(len(right), len(inside)),
        "answered_right_when_among_three": rate(len(right), len(found)),
        "answered_right_when_among_three_unseen": rate(
            sum(o.answered in o.case.expect for o in from_unseen), len(from_unseen)
        ),
        "refused_in_scope": rate(len(refused), len(inside)),
        "refused_though_among_three": rate(sum(o in refused for o in found), len(found)),
        "out_of_scope": len(outside),
        "out_of_scope_recognized": rate(sum(o.answered == "none" for o in outside), len(outside)),
        "out_of_scope_recognized_or_limits": rate(
            sum(o.answered in ("none", LIMITS) for o in outside), len(outside)
        ),
        "greetings_and_thanks": len(polite),
        "polite_right": rate(sum(o.answered in o.case.expect for o in polite), len(polite)),
        "copies_seen": len(old),
        "copies_seen_exact": rate(sum(o.is_exact for o in old), len(old)),
        "copies_unseen": len(new),
        "copies_unseen_exact": rate(sum(o.is_exact for o in new), len(new)),
        "fixed_replies_exact": rate(
            sum(o.is_exact for o in outcomes if o.answered in FIXED),
            sum(o.answered in FIXED for o in outcomes),
        ),
    }


def parse() -> argparse.Namespace:
    """Command-line options."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("phrasings", type=Path, nargs="*")
    parser.add_argument("--model", type=Path, default=MODEL)
    parser.add_argument("--handbook", type=Path, default=HANDBOOK)
    parser.add_argument("--own", action="store_true")
    parser.add_argument("--bm25", action="store_true")
    parser.add_argument("--json", type=Path)
    parser.add_argument("--limit", type=int, default=10_000)
    parser.add_argument("--show", type=int, default=0, help="print this many wrong answers")
    return parser.parse_args()


def ask_all(options: argparse.Namespace, articles: list[Article]) -> list[Outcome]:
    """Put every case to the model."""
    paths = options.phrasings or sorted((ROOT / "tests" / "guide").glob("*.toml"))
    unseen = unseen_ids(articles, UNSEEN)
    cases = (own_cases(articles, unseen) if options.own else read_cases(paths))[: options.limit]
    own_search = options.own or options.bm25  # the application would know the listed asks by heart
    small = Search(articles, {a.id: list(a.ask) for a in articles})
    find = None if own_search else application_search(options.handbook)
    by_id = {a.id: a for a in articles}
    engine, (replies, _) = Llama(options.model), load_replies()
    outcomes = []
    for case in cases:
        if find is None:
            hits = small.best(case.question, 3, case.itself)
        else:
            hits = [by_id[name] for name in find(case.question)]
        outcomes.append(answer(engine, case, hits, replies))
    engine.close()
    return outcomes


def main() -> None:
    """Evaluate and print."""
    options = parse()
    articles = load(options.handbook)
    unseen = unseen_ids(articles, UNSEEN)
    start = time.time()
    outcomes = ask_all(options, articles)
    seconds = (time.time() - start) / max(1, len(outcomes))
    wrong = [o for o in outcomes if o.answered not in o.case.expect or not o.is_exact]
    for o in wrong[: options.show]:
        print(f"{o.case.question!r}: {o.answered}, not {sorted(o.case.expect)}; hits", end=" ")
        print([a.id for a in o.hits], "" if o.is_exact else f"INEXACT {o.text}")
    result = figures(outcomes, unseen) | {"seconds_per_answer": round(seconds, 3)}
    for name, value in result.items():
        print(f"{name:42} {value}")
    kinds = Counter(o.kind for o in outcomes)
    report = json.dumps(result | {"kinds": dict(kinds)})
    print(report)
    if options.json:
        options.json.write_text(report + "\n")


if __name__ == "__main__":
    main()
