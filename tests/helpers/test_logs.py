# SPDX-License-Identifier: Apache-2.0
"""Proves the log watch: a warning must be announced, and an announced warning must come."""

import pytest

SOURCE = """
import logging, threading
import pytest
log = logging.getLogger("room")

def test_unexpected():
    log.warning("disk is nearly full")

def test_in_a_thread():
    thread = threading.Thread(target=log.error, args=("lost %d words", 3))
    thread.start()
    thread.join()

@pytest.mark.logs("nearly full")
def test_announced_by_mark():
    log.warning("disk is nearly full")

def test_announced_inside(expect_log):
    expect_log("lost . words")
    log.error("lost %d words", 3)

@pytest.mark.logs("nearly full")
def test_missing():
    log.info("disk is nearly full")

def test_quiet():
    log.info("all is well")
"""


def test_log_watch(inner: pytest.Pytester) -> None:
    inner.makepyfile(SOURCE)
    result = inner.runpytest_subprocess("-p", "no:randomly")
    result.assert_outcomes(passed=6, errors=3)
    result.stdout.fnmatch_lines(
        [
            "*at teardown of test_unexpected*",
            "unexpected log record: WARNING room: disk is nearly full (*test_log_watch.py:*",
            "*at teardown of test_in_a_thread*",
            "unexpected log record: ERROR room: lost 3 words (*",
            "*at teardown of test_missing*",
            "no log record matched 'nearly full'",
        ]
    )
