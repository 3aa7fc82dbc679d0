# SPDX-License-Identifier: Apache-2.0
"""What is known of graphics cards; a real engine with a planted card, measured on the processor."""

import logging
import os
import queue
import threading
import time
from dataclasses import replace as replaced
from pathlib import Path

import pytest

from desktop.core.declared import replace
from desktop.turn import cards
from desktop.turn.cards import APART_S, TIMES, Card, CardLook, Cards, here, kept, look_at_cards
from tests.helpers.planted import planted_command

NO_ENGINE = ("no such engine",)
CARD = Card(name="Planted0", description="Planted card", memory_bytes=8_000_000_000)


def planted(way: str = "memory") -> tuple[str, ...]:
    return planted_command(3, 1 << 20, way)


def known(
    bandwidth: float, times: int = TIMES, ago_s: float = APART_S + 1, card: Card = CARD
) -> Cards:
    """What an earlier look found with the engine that is here."""
    measured = replace(card, bandwidth_bytes_per_s=bandwidth, times=times)
    return replace(here(), at_s=time.time() - ago_s, cards=(measured,))


def looked(before: Cards | None, engine: tuple[str, ...]) -> Card:
    (card,) = look_at_cards(before, engine).cards
    return card


@pytest.mark.usefixtures("with_library")
def test_a_card_is_measured_and_not_looked_at_for_an_hour() -> None:
    first = look_at_cards(None, planted())
    (card,) = first.cards
    assert replace(card, bandwidth_bytes_per_s=0.0, times=0) == CARD
    assert card.bandwidth_bytes_per_s > 100_000_000
    assert card.times == 1
    assert look_at_cards(first, NO_ENGINE) is first


@pytest.mark.usefixtures("with_library")
def test_a_busy_card_is_measured_again_and_the_best_counts() -> None:
    slow = looked(known(1.0, times=1), planted())
    assert slow.bandwidth_bytes_per_s > 100_000_000
    assert slow.times == 2
    assert looked(known(9e15, times=2), planted()).bandwidth_bytes_per_s == 9e15
    assert looked(known(1.0), planted()).bandwidth_bytes_per_s == 1.0  # it is enough


@pytest.mark.usefixtures("with_library")
@pytest.mark.parametrize(
    "change", [{"description": "The one before"}, {"memory_bytes": 4}, {"name": "Planted1"}]
)
def test_another_card_is_measured_anew(change: dict[str, object]) -> None:
    card = looked(known(9e15, card=replace(CARD, **change)), planted())
    assert replace(card, bandwidth_bytes_per_s=0.0, times=0) == CARD
    assert card.bandwidth_bytes_per_s < 9e15
    assert card.times == 1


def test_another_engine_or_driver_measures_anew_at_once(with_library: Path) -> None:
    lately = known(9e15, ago_s=1)
    assert look_at_cards(lately, NO_ENGINE) is lately
    other = replace(lately, driver="another one")
    assert looked(other, planted()).bandwidth_bytes_per_s < 9e15
    os.utime(with_library, (1, 1))
    assert looked(lately, planted()).bandwidth_bytes_per_s < 9e15


@pytest.mark.usefixtures("with_library")
def test_where_the_engine_ends_it_is_told_and_not_tried_for_ever(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.INFO, "desktop.turn.cards"):
        card = looked(None, planted("measure"))
    assert card == replace(CARD, times=1)
    assert "the memory of Planted0 (Planted card) is not measured: " in caplog.messages[-1]
    # A figure that is known stays, and after some times it is enough.
    assert looked(known(7e9, times=2), planted("measure")).bandwidth_bytes_per_s == 7e9
    assert looked(known(0.0), planted("measure")) == replace(CARD, times=TIMES)


@pytest.mark.usefixtures("with_library")
def test_an_engine_that_does_not_start_takes_nothing_away() -> None:
    before = known(7e9)
    after = look_at_cards(before, NO_ENGINE)
    assert after.cards == before.cards
    assert "no such engine" in after.problem
    assert not after.is_due  # it is asked again in an hour
    again = look_at_cards(replace(after, at_s=before.at_s), planted())
    assert (again.cards, again.problem) == (before.cards, "")
    look = CardLook(NO_ENGINE)
    assert look.take(before, is_fresh=True).cards == before.cards
    # What was measured with another driver does not count, but the card is not forgotten.
    other = look_at_cards(replace(before, driver="another one"), NO_ENGINE)
    assert other.cards == (CARD,)
    assert looked(replace(other, at_s=0.0), planted()).bandwidth_bytes_per_s > 100_000_000


@pytest.mark.usefixtures("with_library")
def test_before_an_engine_is_asked_what_is_known_counts() -> None:
    before = known(7e9)
    assert kept(before) is before
    assert before.is_due
    assert kept(replace(before, driver="another one")) == replace(here(), cards=(CARD,))
    assert kept(None) == here()


@pytest.mark.usefixtures("with_library")
@pytest.mark.parametrize("way", ["hang", "mute"])
def test_a_driver_that_hangs_is_left_when_the_look_is_closed(way: str) -> None:
    look, found = CardLook(planted(way)), queue.SimpleQueue[Cards]()
    thread = threading.Thread(target=lambda: found.put(look.take(None)), name=way)
    thread.start()
    with pytest.raises(queue.Empty):
        found.get(timeout=1.0)  # it is within, or on its way there
    look.close()
    ended = found.get(timeout=10.0)  # half of what a silent driver is given
    thread.join()
    assert not any(card.bandwidth_bytes_per_s for card in ended.cards)
    assert look.take(None).problem  # nothing is started any more


@pytest.mark.usefixtures("with_library")
def test_a_driver_that_hangs_costs_the_figure_alone(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(cards, "LIMITS", replaced(cards.LIMITS, silence_s=1.0))
    with caplog.at_level(logging.INFO, "desktop.turn.cards"):
        assert looked(None, planted("hang")) == replace(CARD, times=1)
    assert "did not answer for 1 seconds" in caplog.messages[-1]
    monkeypatch.setattr(cards, "LIMITS", replaced(cards.LIMITS, hello_s=1.0))
    after = look_at_cards(known(7e9), planted("mute"))
    assert after.cards == known(7e9).cards
    assert "in time" in after.problem


@pytest.mark.usefixtures("with_library")
def test_what_cannot_be_measured_now_may_be_later() -> None:
    assert looked(known(0.0, times=0), planted("unknown")) == CARD


def test_without_an_engine_or_a_library_for_cards_there_is_none(with_library: Path) -> None:
    none = look_at_cards(None, NO_ENGINE)
    assert none.cards == ()
    assert none.problem
    assert none.at_s > 0
    before = known(7e9)
    with_library.unlink()
    without = look_at_cards(before, NO_ENGINE)
    assert without == here()
    assert (without.memory_bytes, without.bandwidth_bytes_per_s) == (0, 0.0)


def test_of_several_each_counts_by_its_layers() -> None:
    fast = replace(CARD, memory_bytes=12, bandwidth_bytes_per_s=600.0)
    slow = replace(CARD, memory_bytes=4, bandwidth_bytes_per_s=100.0)
    both = Cards(cards=(fast, slow))
    assert both.memory_bytes == 16
    # Of sixteen bytes twelve take 0.02 s, four 0.04 s.
    assert both.bandwidth_bytes_per_s == pytest.approx(16 / 0.06)
    assert Cards(cards=(fast, CARD)).bandwidth_bytes_per_s == 0.0
    unsized = replace(CARD, memory_bytes=0, bandwidth_bytes_per_s=600.0)
    assert Cards(cards=(unsized,)).bandwidth_bytes_per_s == 0.0
