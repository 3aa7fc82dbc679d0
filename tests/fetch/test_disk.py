# SPDX-License-Identifier: Apache-2.0
"""The shared file: what is sent to the disk early. The rest is in test_part.py."""

import os
import sys
from pathlib import Path

import pytest

from desktop.fetch.disk import SPAN_BYTES, SharedFile


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux is asked")
def test_writing_begins_span_by_span(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if sys.platform != "linux":
        return
    asked: list[tuple[int, int]] = []
    real = os.posix_fadvise

    def note(descriptor: int, offset: int, size_bytes: int, advice: int) -> None:
        real(descriptor, offset, size_bytes, advice)
        asked.append((offset, size_bytes))

    monkeypatch.setattr(os, "posix_fadvise", note)
    file = SharedFile(tmp_path / "part")
    step, steps = SPAN_BYTES // 4, 11
    for number in range(steps):
        file.write_at(number * step, bytes(step))
        file.write_out((number + 1) * step)
    assert asked == [(0, SPAN_BYTES), (SPAN_BYTES, SPAN_BYTES)]
    file.write_out(step)  # another file at its source: it is filled anew
    file.write_out(step + SPAN_BYTES)
    assert asked[2:] == [(step, SPAN_BYTES)]
    file.close()
