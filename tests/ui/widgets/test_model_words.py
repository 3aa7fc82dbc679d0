# SPDX-License-Identifier: Apache-2.0
from desktop.bridge.download_rows import FAILED, PAUSED, RUNNING, WAITING, Transfer
from desktop.ui.widgets.model_words import progress_text, time_text


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


def test_time_has_hours_only_if_there_are_some() -> None:
    assert [time_text(s) for s in (5, 65, 3665)] == ["0:05", "1:05", "1:01:05"]
