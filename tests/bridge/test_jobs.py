# SPDX-License-Identifier: Apache-2.0
import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from desktop.bridge.jobs import Jobs, nothing
from desktop.core.errors import KnownError, NoSpace


@pytest.fixture
def jobs(qapp: object) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_work_runs_elsewhere_and_its_result_comes_home(jobs: Jobs, qtbot: QtBot) -> None:
    threads: list[threading.Thread] = []
    jobs.read(threading.current_thread, lambda at: threads.extend((at, threading.current_thread())))
    qtbot.waitUntil(lambda: len(threads) == 2)
    assert threads[0] is not threading.main_thread()
    assert threads[1] is threading.main_thread()


def test_writes_keep_their_order(jobs: Jobs, qtbot: QtBot) -> None:
    done: list[int] = []
    for number in range(50):
        jobs.write(partial(int, number), done.append)
    qtbot.waitUntil(lambda: len(done) == 50)
    assert done == list(range(50))


def fail() -> None:
    raise NoSpace("/somewhere")


def test_a_known_error_goes_to_its_handler(jobs: Jobs, qtbot: QtBot) -> None:
    errors: list[KnownError] = []
    with qtbot.assertNotEmitted(jobs.failed):
        jobs.write(fail, nothing, errors.append)
        qtbot.waitUntil(lambda: bool(errors))
    assert isinstance(errors[0], NoSpace)


def test_who_is_gone_is_told_nothing(jobs: Jobs, qtbot: QtBot) -> None:
    class Told(QObject):
        def take(self, _value: object) -> None:
            self.setObjectName("told")  # raises once it is deleted

    may_end = threading.Event()
    told, done = Told(), list[int]()
    jobs.read(may_end.wait, told.take)
    jobs.read(fail, nothing, told.take)
    delete(told)
    may_end.set()
    jobs.read(lambda: 1, done.append)
    qtbot.waitUntil(lambda: done == [1])


def test_a_known_error_without_handler_is_told(jobs: Jobs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(jobs.failed) as told:
        jobs.write(fail, nothing)
    assert isinstance(told.args[0], NoSpace)


def test_a_bug_is_raised_on_the_qt_thread(jobs: Jobs, qtbot: QtBot) -> None:
    with qtbot.captureExceptions() as raised:
        jobs.read(lambda: 1 // 0, nothing)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_nothing_is_told_after_the_end(qapp: object, qtbot: QtBot) -> None:
    jobs = Jobs()
    told: list[object] = []
    go = threading.Event()
    jobs.write(go.wait, told.append)
    go.set()
    jobs.close()
    other = Jobs()
    other.read(lambda: 1, told.append)  # its arrival proves that earlier ones would have come
    qtbot.waitUntil(lambda: bool(told))
    other.close()
    assert told == [1]
