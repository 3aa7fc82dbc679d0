# SPDX-License-Identifier: Apache-2.0
"""Every message survives the wire, and what is no message is refused."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.child import lines
from desktop.core.declared import decode_json
from desktop.core.errors import BadData, KnownError
from desktop.core.records import ChatTurn, Role, Sampling
from desktop.engine import protocol
from desktop.engine.failure import known_error
from desktop.engine.protocol import Event, FailCode, Failed, Generate, Request

SHAPES = list(dict.fromkeys((*get_args(Request), *get_args(Event))))
"""Parts of a state travel both ways."""


def test_every_message_has_its_own_tag() -> None:
    tags = [shape.__struct_config__.tag for shape in SHAPES]
    assert len(set(tags)) == len(tags)


@given(
    st.lists(st.tuples(st.sampled_from(Role), st.text()), min_size=1), st.floats(0, 2), st.text()
)
def test_a_request_survives_the_wire(
    turns: list[tuple[Role, str]], temperature: float, stop: str
) -> None:
    request = Generate(
        id=7,
        messages=tuple(ChatTurn(role=role, text=text) for role, text in turns),
        sampling=Sampling(temperature=temperature),
        stop=(stop,),
    )
    line = lines.encode(request)
    assert line.count(b"\n") == 1
    assert decode_json(line, Request, "x") == request


@pytest.mark.parametrize(
    "text", ['{"type":"load"}', '{"type":"load","id":"one","path":""}', '{"type":"lead","id":1}',
             '{"type":"load","id":1,"path":"","colour":1}', "null", "[]"],
)  # fmt: skip
def test_a_wrong_request_is_refused(text: str) -> None:
    with pytest.raises(BadData):
        decode_json(text, Request, "x")


@pytest.mark.parametrize("code", FailCode)
def test_every_failure_has_a_sentence(code: FailCode) -> None:
    error = known_error(Failed(id=1, code=code, detail="reason"), "Model")
    assert isinstance(error, KnownError)
    assert error.sentence.endswith(".")


def test_the_version_is_a_number() -> None:
    assert protocol.VERSION >= 1
