# SPDX-License-Identifier: Apache-2.0
"""Damaged exports of other programs; ``dev.py torture store imports`` is the long form."""

import random
from pathlib import Path

from bench._imports import imports

EACH = 20


def test_damaged_ones_are_imported_or_refused_and_never_by_halves(tmp_path: Path) -> None:
    found = imports(tmp_path, EACH, random.Random(5))
    assert found["faults"] == 0
    for form, ends in found["of"].items():
        assert sum(ends.values()) == EACH + 1
        assert ends["imported"] > 0
        assert ends["refused"] > 0, form
