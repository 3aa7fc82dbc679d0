# SPDX-License-Identifier: Apache-2.0
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.chat.tex import render
from tests.helpers.cost import cost


def words(source: str) -> str:
    """What is read, without the marks of form."""
    text = re.sub(r"</?[a-z]+>", "", render(source))
    return " ".join(text.replace("&lt;", "<").replace("&gt;", ">").split())


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        (r"E = mc^2", "E = mc2"),
        (r"\frac{a+b}{2}", "(a + b) / 2"),
        (r"\frac12", "1 / 2"),
        (r"\sqrt[3]{x+1}", "3√(x + 1)"),
        (r"\sqrt x", "√x"),
        (r"\alpha \leq \Omega", "α ≤ Ω"),
        (r"\mathbb{R}^n \to \mathbb{C}", "ℝn → ℂ"),
        (r"\text{if } x > 0", "if x > 0"),
        (r"\int_0^1 \sin x \, dx", "∫01sin x dx"),
        (r"\left( \frac{1}{2} \right]", "(1 / 2]"),
        (r"\begin{cases} 1 & x \\ 0 & y \end{cases}", "{ 1 x{ 0 y"),
        (r"f'(x)", "f′(x)"),
        (r"\{a, b\}", "{a,b}"),
        (r"50\%", "50%"),
        (r"\operatorname{rank}(A)", "rank(A)"),
        (r"\unheardof{x}", r"\unheardofx"),
    ],
)
def test_what_is_read(source: str, shown: str) -> None:
    assert words(source) == shown


def test_what_is_raised_and_lowered() -> None:
    assert render("x_i^{2n}") == "<i>x</i><sub><i>i</i></sub><sup>2<i>n</i></sup>"


def test_accents_stand_on_their_letter() -> None:
    assert words(r"\hat{x}") == "x\u0302"


@pytest.mark.parametrize(
    "source", ["", "}", "{", "^", "_", "\\", r"\frac", r"\begin{x}", r"\end", "{" * 500, "}{" * 99]
)
def test_half_written_mathematics_is_shown(source: str) -> None:
    render(source)


@given(st.text(alphabet=r"abx{}^_\&<>'\ frcbegindtx()[]2", max_size=80))
def test_only_the_whitelist_comes_out(source: str) -> None:
    html = render(source)
    ways = [f"{end}{tag}" for end in ("", "/") for tag in ("i", "b", "sup", "sub")]
    assert set(re.findall(r"<([^>]*)>", html)) <= {*ways, "br"}


@pytest.mark.parametrize("piece", ["{", "^", r"\frac{", r"\begin{a}", r"\hat ", "{}", r"\\"])
def test_bombs_burn_out_quickly(piece: str) -> None:
    with cost() as rendered:
        render(piece * (4_000 // len(piece)))
    assert rendered.seconds < 0.5
