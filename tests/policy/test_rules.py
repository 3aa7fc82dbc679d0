# SPDX-License-Identifier: Apache-2.0
"""What each kind of demand takes, and that two demands never demand less than one."""

from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from desktop.policy.keys import KEYS
from desktop.policy.rules import (
    Allowed,
    Flag,
    Forbidden,
    Given,
    Least,
    Level,
    Match,
    Most,
    One,
    Words,
    fits,
)

LEVEL = Level(words=("any", "some", "full"), default="any", strictest="full")
MOST = Most(low=1, high=100, default=0, strictest=1)
LEAST = Least(low=8, high=64, default=0, strictest=32)
NAMES = some.lists(some.sampled_from(["a", "b", "law-1", "law-2", "law-*", "*"])).map(tuple)


@pytest.mark.parametrize(
    ("rule", "raw"),
    [
        (Flag(), 1),
        (Flag(), "true"),
        (Flag(), None),
        (LEVEL, "none"),
        (LEVEL, 1),
        (MOST, True),
        (MOST, 101),
        (MOST, -1),
        (MOST, 1.5),
        (LEAST, "12"),
        (LEAST, 7),
        (Allowed(match=Match.NAME), "law"),
        (Allowed(match=Match.NAME), ["law", 1]),
        (Allowed(match=Match.NAME), [" "]),
        (Allowed(match=Match.NAME), {"law": True}),
        (Allowed(match=Match.ADDRESS), ["models.example.com"]),
        (Allowed(match=Match.WORD, words=("pdf",)), ["exe"]),
        (Words(strictest="x"), ["a"]),
        (Words(strictest="x"), "a\x07"),
        (Words(strictest="x", most_characters=3), "four"),
    ],
)
def test_what_is_no_demand(rule: Any, raw: object) -> None:
    with pytest.raises(ValueError, match=r"expected|empty|holds"):
        rule.decode(raw)


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_examples_and_extremes(key: Any) -> None:
    rule = key.rule
    value = rule.decode(key.example)
    # An example may not demand anything, but the strictest value always can be told from nothing,
    # unless the organisation only gives something.
    assert isinstance(rule, Given) or rule.strictest != rule.default
    for first, second in product((rule.default, value, rule.strictest), repeat=2):
        assert rule.both(first, second) in (first, second) or isinstance(
            rule, Words | Given | Forbidden
        )
    assert rule.both(rule.default, value) == rule.both(value, rule.default) == value


def test_levels_and_numbers_together() -> None:
    assert LEVEL.both("some", "any") == "some"
    assert MOST.both(0, 5) == MOST.both(5, 0) == MOST.both(9, 5) == 5
    assert LEAST.both(0, 9) == LEAST.both(9, 8) == 9
    assert One(strictest="none").both("1.2", "1.3") == "none"
    assert One(strictest="none").both("1.2", "") == "1.2"
    assert Words(strictest="x").both("a", "b") == "a\nb"


@given(NAMES, NAMES, some.sampled_from(["a", "b", "law-1", "law-2", "other"]))
def test_lists_never_get_wider(first: tuple[str, ...], second: tuple[str, ...], name: str) -> None:
    allowed = Allowed(match=Match.NAME)
    both = allowed.both(first, second)
    assert both is not None
    if fits(Match.NAME, both, name):
        assert fits(Match.NAME, first, name)
        assert fits(Match.NAME, second, name)
    forbidden = Forbidden(match=Match.NAME).both(first, second)
    for names in (first, second):
        assert fits(Match.NAME, forbidden, name) or not fits(Match.NAME, names, name)


@pytest.mark.parametrize(
    ("match", "entry", "inside", "outside"),
    [
        (Match.HOST, ".example.com", "cdn.example.com", "badexample.com"),
        (Match.HOST, ".example.com", "example.com", "example.com.evil.org"),
        (Match.HOST, "example.com", "EXAMPLE.com", "www.example.com"),
        (Match.HOST, "example.com:8443", "example.com:8443", "example.com"),
        (
            Match.ADDRESS,
            "https://m.example.com/hub",
            "https://m.example.com/hub/a",
            "https://m.example.com/hubs",
        ),
        (
            Match.ADDRESS,
            "https://m.example.com/hub",
            "https://m.example.com/hub/",
            "http://m.example.com/hub",
        ),
        (
            Match.ADDRESS,
            "https://m.example.com/hub",
            "https://m.example.com/hub",
            "https://m.example.com/hub/../x",
        ),
        (Match.FOLDER, "/srv/models", "/srv/models/law/a.gguf", "/srv/models2/a.gguf"),
        (Match.FOLDER, "/srv/models", "/srv/models", "/srv/models/../../etc/passwd"),
        (Match.FOLDER, "C:\\Models", "C:\\Models\\a.gguf", "C:\\Other\\a.gguf"),
        (Match.NAME, "qwen3*", "Qwen3-4B", "a-qwen3"),
        (Match.WORD, "pdf", "pdf", "docx"),
    ],
)
def test_what_lies_within(match: Match, entry: str, inside: str, outside: str) -> None:
    assert fits(match, (entry,), inside)
    assert not fits(match, (entry,), outside)
    assert not fits(match, (), inside)
    assert fits(match, ("*",), outside)
