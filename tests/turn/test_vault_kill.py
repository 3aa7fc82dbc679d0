# SPDX-License-Identifier: Apache-2.0
"""Kill -9 into conversion and change of keys: one key opens what is left, with every word."""

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

from desktop.core.ids import DomainId
from desktop.settings.keychain import Keychain
from desktop.store import chats, keys, messages
from desktop.store.db import open_database
from desktop.store.reencrypt import Form, fingerprint, form_of, rollback_path
from desktop.turn.vault import Vault
from tests.helpers.rings import FileRing, ring_environment
from tests.helpers.tree import ROOT

KILLS = 20
CHANGER = """
import sys
from pathlib import Path
from desktop.turn.vault import Vault

show = lambda key: print("shown", key, flush=True)
vault = Vault(Path(sys.argv[1]), hand_over=show)
print("go", flush=True)
if sys.argv[2] == "rotate":
    vault.renew_key(show)
elif sys.argv[2] == "rewrap":
    for _ in range(3):
        vault.join_keyring()
        vault.renew_recovery(show)
vault.open().close()
print("done", flush=True)
"""


@pytest.fixture
def ring(tmp_path: Path) -> Iterator[FileRing]:
    before = keyring.get_keyring()
    made = FileRing(tmp_path / "elsewhere.json")
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


def change(path: Path, ring: FileRing, what: str, life_s: float | None) -> bool:
    """Run a change in a child, kill it if it lives that long after its start; was it done?"""
    command = [sys.executable, "-c", CHANGER, str(path), what]
    environment = os.environ | ring_environment(ring.path)
    with subprocess.Popen(
        command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == "go\n"
        if life_s is not None:
            time.sleep(life_s)  # aims, waits for nothing
            child.kill()
        return "done\n" in child.stdout.readlines()


def content(path: Path) -> str:
    """All rows; opens it the way the next start does."""
    with closing(Vault(path, Keychain(5)).open()) as db:
        assert db.execute("PRAGMA integrity_check") == [("ok",)]
        return fingerprint(db)


@pytest.mark.parametrize("what", ["convert", "rotate", "rewrap"])
def test_kills(tmp_path: Path, ring: FileRing, what: str) -> None:
    (tmp_path / "data").mkdir()
    path = tmp_path / "data" / "carrel.db"
    with closing(open_database(path)) as db:
        for n in range(40):
            chat = chats.create_chat(db, domain_id=DomainId("guide"), model_id=None)
            messages.add_question(db, chat.id, None, f"question {n} " * 500)
        expected = fingerprint(db)
    plain = path.read_bytes()
    if what != "convert":
        assert change(path, ring, "convert", None)
    began_s = time.monotonic()
    assert change(path, ring, what, None)
    usual_s = time.monotonic() - began_s
    rng = random.Random(7)
    ends = []
    for _ in range(KILLS):
        if what == "convert":
            keys.key_path(path).unlink(missing_ok=True)
            path.write_bytes(plain)
        done = change(path, ring, what, rng.uniform(0, usual_s))
        ends.append((done, form_of(path).value, rollback_path(path).exists()))
        assert content(path) == expected, ends
        assert not rollback_path(path).exists() or form_of(path) is Form.PLAIN
        status = Vault(path).status()
        assert not status.is_unfinished or form_of(path) is Form.PLAIN
    assert any(not done for done, *_ in ends)
