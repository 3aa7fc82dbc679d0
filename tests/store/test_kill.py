# SPDX-License-Identifier: Apache-2.0
"""Promise 1: what was acknowledged is there after a kill -9 at any moment."""

import random
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

from desktop.core.records import Message, ReplyState
from desktop.store import chats, messages
from desktop.store.db import open_database

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
