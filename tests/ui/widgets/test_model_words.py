# SPDX-License-Identifier: Apache-2.0
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QLocale, QTime

from desktop.bridge.download_rows import FAILED, PAUSED, RUNNING, WAITING, Transfer
from desktop.core import declared
from desktop.core.fit import Machine, Shape, fit
from desktop.ui.widgets.model_words import cards_text, fit_text, progress_text, time_text


def transfer(state: str, bytes_per_s: float = 0.0) -> Transfer:
    return Transfer(
        keys=(1,),
        state=state,
        done_bytes=1_000_000,
        total_bytes=3_000_000,
        bytes_per_s=bytes_per_s,
    )


def test_progress_has_speed_and_time_left() -> None:
    text = progress_text(transfer(RUNNING, 100_000.0))
    assert text == "Downloading · 1.0 MB of 3.0 MB · 100.0 kB/s · 0:20 left"
    for state, word in ((PAUSED, "Paused"), (FAILED, "Stopped"), (WAITING, "Waiting")):
        assert progress_text(transfer(state)) == f"{word} · 1.0 MB of 3.0 MB"


def test_a_full_server_is_told_with_the_next_try() -> None:
    at = datetime(2026, 11, 28, 14, 5)
    waiting = declared.replace(transfer(RUNNING), next_try_ms=round(at.timestamp() * 1000))
    time = QLocale().toString(QTime(14, 5), QLocale.FormatType.ShortFormat)
    text = progress_text(waiting)
    assert text == f"Waiting for the server, next try at {time} · 1.0 MB of 3.0 MB"


def test_time_has_hours_only_if_there_are_some() -> None:
    assert [time_text(s) for s in (5, 65, 3665)] == ["0:05", "1:05", "1:01:05"]


def test_a_fit_has_a_speed_once_the_card_was_measured() -> None:
    shape = Shape(weights_bytes=2_000_000_000, kv_bytes_per_token=1_000, layers=32)

    def told(card_bytes_per_s: float) -> str:
        machine = Machine(
            memory_bytes=16_000_000_000,
            bandwidth_bytes_per_s=20e9,
            vram_bytes=8_000_000_000,
            vram_bandwidth_bytes_per_s=card_bytes_per_s,
        )
        return fit_text(fit(shape, machine, 4096))

    assert told(0.0) == "Good · 2.2 GB of memory"
    assert told(400e9) == "Good · about 102 tokens/s · 2.2 GB of memory"


def test_what_a_card_has_not_told_is_said_once_it_matters() -> None:
    none = Machine(memory_bytes=16_000_000_000, bandwidth_bytes_per_s=20e9)
    unmeasured = replace(none, vram_bytes=8_000_000_000)
    measured = replace(unmeasured, vram_bandwidth_bytes_per_s=400e9)
    silent = replace(none, card_problem="The engine did not start.")

    def told(machine: Machine | None, is_looking: bool = False, is_late: bool = False) -> str:
        return cards_text(machine, is_looking=is_looking, is_late=is_late)

    assert not any(map(told, (None, none, measured)))
    assert not told(silent, is_looking=True)  # a second that is not worth a word
    assert "did not answer. Speeds are those of the processor" in told(silent)
    assert "has not answered yet" in told(none, is_looking=True, is_late=True)
    assert told(replace(measured, card_problem="The engine did not start.")) == ""
    for looks in (False, True):
        assert "no speed is predicted" in told(unmeasured, is_looking=looks, is_late=looks)
