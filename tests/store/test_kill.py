# SPDX-License-Identifier: Apache-2.0
"""Promise 1: what was acknowledged is there after a kill -9 at any moment.

Some points of every operation, and random ones; ``dev.py torture``, ``torture store points`` and
``torture store migrations`` are the long forms.
"""

import os
import random
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import keyring
import pytest

from bench._store_points import migrations
from desktop.core.records import Message, ReplyState
from desktop.store import chats, messages
from desktop.store.db import open_database
from tests.helpers.kill_loop import kill_loop
from tests.helpers.operations import OPERATIONS, Stage
from tests.helpers.rings import FileRing
from tests.store.test_faults import forgetful

forks = pytest.mark.skipif(os.name != "posix", reason="the killed processes are forks")
POINTS = (1, 2, 6, 13, 31)
KILLS = 20
ROOT = Path(__file__).parents[2]
WRITER = """
import sys
from pathlib import Path
from desktop.core.records import ReplyFacts, ReplyState
from desktop.store import chats, messages
from desktop.store.db import open_database

db = open_database(Path(sys.argv[1]))
say = lambda *words: print(*words, flush=True)
chat = chats.create_chat(db, domain_id="guide", model_id=None)
parent = None
for n in range(100_000):
    question = messages.add_question(db, chat.id, parent, f"question {n} " * 50)
    say("question", question.id)
    reply = messages.begin_reply(db, chat.id, question.id, ReplyFacts())
    messages.save_partial(db, reply.id, "so far " * 100)
    say("partial", reply.id)
    messages.finish_reply(db, reply.id, "done " * 200, ReplyState.COMPLETE, ReplyFacts())
    say("done", reply.id)
    parent = reply.id
"""


def kill_once(path: Path, rng: random.Random) -> list[tuple[str, int]]:
    """Run the writer, kill it somewhere, and return everything that it acknowledged."""
    command = [sys.executable, "-c", WRITER, str(path)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        lines = [child.stdout.readline() for _ in range(rng.randrange(1, 40))]
        time.sleep(rng.uniform(0, 0.02))  # aims inside a commit, waits for nothing
        child.kill()
        lines += child.stdout.readlines()
    words = [line.split() for line in lines if line.endswith("\n")]
    return [(kind, int(message_id)) for kind, message_id in words]


def test_acknowledged_messages_survive_kills(database_path: Path) -> None:
    rng = random.Random(20)
    acknowledged: dict[int, str] = {}
    stored: dict[int, Message] = {}
    for _ in range(KILLS):
        acknowledged.update({i: kind for kind, i in kill_once(database_path, rng)})
        with closing(open_database(database_path)) as db:
            assert db.execute("PRAGMA integrity_check") == [("ok",)]
            assert db.execute("PRAGMA foreign_key_check") == []
            messages.mark_interrupted(db)
            stored = {int(m.id): m for c in chats.list_chats(db) for m in messages.thread(db, c.id)}
    assert len(acknowledged) > 10 * KILLS
    assert not acknowledged.keys() - stored.keys()
    for message_id, kind in acknowledged.items():
        message = stored[message_id]
        if kind == "done":
            assert (message.state, len(message.text)) == (ReplyState.COMPLETE, 1000)
        else:
            assert message.text
    assert all(m.state is not ReplyState.STREAMING for m in stored.values())


@pytest.fixture(scope="module")
def stage(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("points")
    before = keyring.get_keyring()
    ring = FileRing(folder / "ring.json")
    keyring.set_keyring(ring)
    yield Stage(folder / "data", ring)
    keyring.set_keyring(before)


@forks
@pytest.mark.parametrize("name", OPERATIONS)
def test_killed_at_some_changes_of_the_disk(stage: Stage, name: str) -> None:
    for tears in (False, True):
        deaths = kill_loop(stage, name, nths=POINTS, tears=tears)
        assert deaths.faults == []
        assert deaths.kills >= 3


@forks
def test_the_loop_sees_a_lost_word(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("desktop.store.db.Database.transaction", forgetful)
    assert kill_loop(stage, "ask", nths=(2,)).faults


@forks
def test_a_killed_migration_leaves_one_whole_schema_and_every_row(tmp_path: Path) -> None:
    found = migrations(tmp_path, 3, random.Random(1), POINTS)
    assert found["faults"] == 0
    assert found["kills"] >= 6


@forks
def test_the_whole_desk_under_kills() -> None:
    command = [sys.executable, "bench/torture.py", "--kills", "4", "--seed", "8"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "nothing was lost" in done.stdout
