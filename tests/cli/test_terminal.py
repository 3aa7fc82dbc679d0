# SPDX-License-Identifier: Apache-2.0
from hypothesis import given
from hypothesis import strategies as st

from desktop.cli.terminal import harmless


def test_escape_sequences_become_visible() -> None:
    assert harmless("\x1b]0;title\x07\x1b[2J") == "␛]0;title␇␛[2J"
    assert harmless("a\u202eb") == "a\ufffdb"
    assert harmless("tab\tline\nü漢😀") == "tab\tline\nü漢😀"


@given(st.text())
def test_nothing_that_steers_a_terminal_is_left(text: str) -> None:
    left = harmless(text)
    assert not any(ord(c) < 0x20 and c not in "\n\t" for c in left)
    assert not any(0x7F <= ord(c) < 0xA0 for c in left)
    assert len(left) == len(text)
