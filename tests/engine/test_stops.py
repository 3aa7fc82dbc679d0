# SPDX-License-Identifier: Apache-2.0
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.stops import StopStrings


def run(pieces: list[str], stops: list[str]) -> tuple[str, bool]:
    """What is shown of a stream, and whether a stop string ended it."""
    filter_ = StopStrings(stops)
    shown = ""
    for piece in pieces:
        text, hit = filter_.feed(piece)
        shown += text
        if hit:
            return shown, True
    return shown + filter_.rest(), False


def test_a_stop_string_over_three_pieces() -> None:
    assert run(["one <", "|e", "nd|> two"], ["<|end|>"]) == ("one ", True)


def test_what_only_begins_like_a_stop_string_is_shown() -> None:
    assert run(["a <|en", "ough"], ["<|end|>"]) == ("a <|enough", False)
    assert run(["a <|en"], ["<|end|>"]) == ("a <|en", False)


def test_text_is_not_held_back_without_need() -> None:
    assert StopStrings(["###"]).feed("hello ") == ("hello ", False)
    assert StopStrings([]).feed("###") == ("###", False)


@given(
    st.lists(st.text("ab#", max_size=4), max_size=20),
    st.lists(st.text("ab#", min_size=1, max_size=4), max_size=3),
)
def test_as_if_the_whole_text_were_searched(pieces: list[str], stops: list[str]) -> None:
    whole = "".join(pieces)
    shown, hit = run(pieces, stops)
    assert hit == any(stop in whole for stop in stops)
    if hit:
        # Streaming stops at the first piece that completes a stop string.
        assert whole.startswith(shown)
        assert not any(stop in shown for stop in stops)
        assert any(whole[len(shown) :].startswith(stop) for stop in stops)
    else:
        assert shown == whole
