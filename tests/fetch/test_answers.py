# SPDX-License-Identifier: Apache-2.0
"""What a server says of when to come back; whole answers are in test_http.py and others."""

import time
from email.utils import formatdate

import pytest

from desktop.fetch.answers import seconds_of


@pytest.mark.parametrize(
    ("said", "seconds"), [("30", 30.0), ("0", 0.0), ("", 0.0), ("soon", 0.0), ("-3", 0.0)]
)
def test_seconds(said: str, seconds: float) -> None:
    assert seconds_of(said) == seconds


def test_a_number_without_an_end_is_a_number() -> None:
    assert seconds_of("9" * 400) == 999_999_999.0


def test_a_date() -> None:
    assert 50 < seconds_of(formatdate(time.time() + 60, usegmt=True)) <= 60
    assert seconds_of(formatdate(time.time() - 60, usegmt=True)) == 0.0
