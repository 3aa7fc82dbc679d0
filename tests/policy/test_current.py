# SPDX-License-Identifier: Apache-2.0
"""The policy while a program runs: changes hold, removals do not open anything, who hears of it."""

import os
import subprocess
import sys
import threading
import time

import pytest

from desktop.policy.current import LOOK_EVERY_S, now, watched
from desktop.policy.keep_keys import LEGAL_HOLD, LOCK_MINUTES, OFFLINE
from tests.helpers.policy import Place

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the registry, there")


def test_a_change_holds_without_being_asked_for(policy: Place) -> None:
    policy.write(lock_minutes=30)
    policy.file.write_text('{"lock_minutes": 5}')
    until_s = time.monotonic() + 20 * LOOK_EVERY_S
    while now().get(LOCK_MINUTES) != 5:
        assert time.monotonic() < until_s, "nobody looked"


def test_a_change_to_less_holds_too(policy: Place) -> None:
    policy.write(lock_minutes=5, offline=True)
    found = policy.write(lock_minutes=30, offline=False)
    assert found.get(LOCK_MINUTES) == 30
    assert not found.get(OFFLINE)
    assert not found.kept


def test_what_vanishes_stays_until_the_program_ends(policy: Place) -> None:
    policy.write(lock_minutes=5, offline=True)
    found = policy.write(offline=True)
    assert found.get(LOCK_MINUTES) == 5
    assert found.kept == {"lock_minutes"}
    assert policy.remove().kept == {"lock_minutes", "offline"}
    assert now().get(OFFLINE)
    assert policy.write(lock_minutes=9).get(LOCK_MINUTES) == 9
    assert policy.write(offline=False).get(OFFLINE) is False
    policy.remove()
    assert policy.start_again().is_empty


def test_after_a_repair_the_strictest_values_are_gone_by_a_start(policy: Place) -> None:
    assert policy.write_bytes(b"{").get(LEGAL_HOLD)
    repaired = policy.write(offline=True)
    assert not repaired.problems
    assert repaired.get(LEGAL_HOLD)
    assert policy.start_again().values == {"offline": True}


def test_listeners_hear_of_each_change_once(policy: Place) -> None:
    policy.look()
    heard: list[bool] = []
    stop = watched().subscribe(lambda: heard.append(now().get(OFFLINE)))
    policy.write(offline=True)
    policy.look()
    os.utime(policy.file)  # touched, and the same
    policy.look()
    assert heard == [True]
    stop()
    stop()
    policy.write(offline=False)
    assert heard == [True]


def test_many_threads_ask_while_it_changes(policy: Place) -> None:
    policy.write(lock_minutes=1)
    wrong: list[int] = []

    def ask() -> None:
        for _ in range(300):
            minutes = watched().look().get(LOCK_MINUTES)
            if minutes not in (1, 2):
                wrong.append(minutes)

    threads = [threading.Thread(target=ask) for _ in range(4)]
    for thread in threads:
        thread.start()
    new = policy.folder / "new"
    for number in range(60):
        new.write_text(f'{{"lock_minutes": {number % 2 + 1}}}')
        new.chmod(0o644)
        new.replace(policy.file)
    for thread in threads:
        thread.join()
    assert wrong == []


def test_children_hear_of_it(policy: Place) -> None:
    policy.write(offline=True)
    script = (
        "from desktop.paths import user_paths\n"
        "from desktop.settings.file import is_offline\n"
        "print(is_offline(user_paths().settings))"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "True"
