# SPDX-License-Identifier: Apache-2.0
"""Fails a test that logs a warning or an error which it did not announce.

Announce with ``@pytest.mark.logs("regular expression", …)`` or, inside the test, with the fixture
``expect_log``. An announced record that never comes fails the test as well.
"""

import logging
import re
from collections.abc import Callable, Iterator

import pytest


class LogWatch(logging.Handler):
    """Collects WARNING and above from every thread while one test runs."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self._records: list[str] = []
        self._expected: list[re.Pattern[str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record as text; called by logging on any thread."""
        where = f"{record.pathname}:{record.lineno}"
        self._records.append(f"{record.levelname} {record.name}: {record.getMessage()} ({where})")

    def expect(self, pattern: str) -> None:
        """Announce records that match this regular expression; at least one must come."""
        self._expected.append(re.compile(pattern))

    def complaints(self) -> list[str]:
        """What is wrong with this test's records; empty if nothing is."""
        unexpected = [
            f"unexpected log record: {text}"
            for text in self._records
            if not any(pattern.search(text) for pattern in self._expected)
        ]
        missing = [
            f"no log record matched {pattern.pattern!r}"
            for pattern in self._expected
            if not any(pattern.search(text) for text in self._records)
        ]
        return unexpected + missing


@pytest.fixture(autouse=True)
def log_watch(request: pytest.FixtureRequest, no_leaks: None) -> Iterator[LogWatch]:
    """The watch of this test. Depends on ``no_leaks`` only for the order of endings."""
    watch = LogWatch()
    for mark in request.node.iter_markers("logs"):
        for pattern in mark.args:
            watch.expect(pattern)
    root = logging.getLogger()
    root.addHandler(watch)
    try:
        yield watch
    finally:
        root.removeHandler(watch)
    if complaints := watch.complaints():
        pytest.fail("\n".join(complaints), pytrace=False)


@pytest.fixture
def expect_log(log_watch: LogWatch) -> Callable[[str], None]:
    """``expect_log(r"pattern")`` announces a warning that this test must cause."""
    return log_watch.expect
