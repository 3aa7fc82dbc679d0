# SPDX-License-Identifier: Apache-2.0
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.interchange.fences import blocks


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", [("", False)]),
        ("a\nb", [("a\nb", False)]),
        ("a\n```py\nx\n\ny\n```\nb", [("a", False), ("x\n\ny", True), ("b", False)]),
        ("~~~\n```\n~~~", [("```", True)]),
        ("````\n```\n````", [("```", True)]),
        ("```\nx", [("x", True)]),
        ("```", [("", True)]),
        ("```\n```", [("", True)]),
        ("``` a`b\nx", [("``` a`b\nx", False)]),
        ("    ```\nx", [("    ```\nx", False)]),
        ("```\nx\n``` no end", [("x\n``` no end", True)]),
    ],
)
def test_blocks(text: str, expected: list[tuple[str, bool]]) -> None:
    assert [(block.text, block.is_code) for block in blocks(text)] == expected


def test_an_open_fence_says_so() -> None:
    assert [(block.fence, block.is_closed) for block in blocks("~~~~ x\ny")] == [("~~~~", False)]
    assert [block.is_closed for block in blocks("```\ny\n```")] == [True]


@given(st.text(alphabet="`~a \n", max_size=60))
def test_a_text_is_closed_by_its_open_fence(text: str) -> None:
    open_fences = [block.fence for block in blocks(text) if not block.is_closed]
    assert len(open_fences) <= 1
    closed = "\n".join([text, *open_fences, "after"])
    assert list(blocks(closed))[-1].text.endswith("after")
    assert not list(blocks(closed))[-1].is_code
