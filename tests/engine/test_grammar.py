# SPDX-License-Identifier: Apache-2.0
"""Answers of a given shape, from a real engine whose model would write random bytes."""

import json
import re
from pathlib import Path

import pytest

from desktop.core.records import Sampling
from desktop.engine.client import EngineClient
from desktop.engine.options import Constraint, ConstraintKind
from desktop.engine.protocol import (
    Done,
    FailCode,
    Failed,
    Generate,
    StopReason,
    Terminal,
)
from tests.helpers.engine import Talk, load, user

pytestmark = pytest.mark.model

SCHEMA = {
    "type": "object",
    "properties": {
        "fits": {"type": "boolean"},
        "area": {"enum": ["law", "finance"]},
        "scores": {
            "type": "array",
            "items": {"enum": [1, 2, 3]},
            "minItems": 2,
            "maxItems": 2,
        },
    },
    "required": ["fits", "area", "scores"],
    "additionalProperties": False,
}


@pytest.fixture
def ready(engine: EngineClient, tiny: Path) -> EngineClient:
    load(engine, tiny)
    return engine


def answer(
    engine: EngineClient, kind: ConstraintKind, text: str, *, seed: int = 1
) -> tuple[str, Terminal]:
    talk = Talk()
    request = Generate(
        id=0,
        messages=(user("x"),),
        sampling=Sampling(temperature=1.5, top_k=0, top_p=1.0, min_p=0.0, seed=seed),
        max_tokens=300,
        constraint=Constraint(kind=kind, text=text),
    )
    engine.generate(request, talk)
    end = talk.end()
    return talk.text, end


def test_json_is_as_its_schema_says(ready: EngineClient) -> None:
    seen = set()
    for seed in range(8):
        text, end = answer(ready, ConstraintKind.JSON_SCHEMA, json.dumps(SCHEMA), seed=seed)
        assert isinstance(end, Done)
        assert end.reason is StopReason.END
        found = json.loads(text)
        assert found.keys() == {"fits", "area", "scores"}
        assert isinstance(found["fits"], bool)
        assert found["area"] in ("law", "finance")
        assert len(found["scores"]) == 2
        assert set(found["scores"]) <= {1, 2, 3}
        seen.add(text)
    assert len(seen) > 1


def test_a_grammar_is_kept_to(ready: EngineClient) -> None:
    rules = 'root ::= "§ " [1-9] [0-9]? ("a" | "b")'
    text, end = answer(ready, ConstraintKind.GBNF, rules)
    assert isinstance(end, Done)
    assert re.fullmatch("§ [1-9][0-9]?[ab]", text)


def test_free_text_comes_after_it_as_before(ready: EngineClient) -> None:
    answer(ready, ConstraintKind.GBNF, 'root ::= "yes"')
    talk = Talk()
    ready.generate(Generate(id=0, messages=(user("x"),), max_tokens=20), talk)
    assert isinstance(talk.end(), Done)
    assert talk.text != "yes"


@pytest.mark.parametrize(
    ("kind", "text", "reason"),
    [
        (ConstraintKind.GBNF, "root ::= (", "cannot parse"),
        (ConstraintKind.GBNF, 'other ::= "x"', "cannot parse"),
        (ConstraintKind.GBNF, " \n", "empty"),
        (ConstraintKind.GBNF, "# a remark", "cannot parse"),
        (ConstraintKind.GBNF, 'root ::= "a\0b"', "zero byte"),
        (ConstraintKind.GBNF, 'root ::= "x"\n' + "#" * (1 << 20), "longer than"),
        (ConstraintKind.JSON_SCHEMA, "{", "Expecting"),
        (ConstraintKind.JSON_SCHEMA, "[]", "list"),
        (ConstraintKind.JSON_SCHEMA, '{"$ref": "https://example.org/x.json"}', "Fetching"),
        (ConstraintKind.JSON_SCHEMA, '{"$ref": "#/definitions/none"}', "none"),
        (ConstraintKind.JSON_SCHEMA, '{"not":' * 5000 + "{}" + "}" * 5000, "deep"),
    ],
)
def test_what_is_no_shape_is_refused_and_the_engine_goes_on(
    ready: EngineClient, kind: ConstraintKind, text: str, reason: str
) -> None:
    _, end = answer(ready, kind, text)
    assert isinstance(end, Failed)
    assert end.code is FailCode.GRAMMAR
    assert reason in end.detail
    assert isinstance(answer(ready, ConstraintKind.GBNF, 'root ::= "yes"')[1], Done)
