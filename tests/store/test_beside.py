# SPDX-License-Identifier: Apache-2.0
"""A second connection reads while the first writes; looking at a file drops nobody's locks."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.errors import StoreCorrupt
from desktop.core.ids import DomainId
from desktop.store import chats
from desktop.store.beside import open_beside
from desktop.store.db import open_database
from desktop.store.reencrypt import Form, form_of
from desktop.store.sealing import random_key
from tests.helpers.tree import ROOT

INTRUDER = """
import sys
from pathlib import Path
from desktop.core.errors import StoreBusy
from desktop.store.db import open_alone
try:
    open_alone(Path(sys.argv[1]), bytes.fromhex(sys.argv[2])).close()
except StoreBusy:
    print("busy")
"""


def is_guarded(path: Path, key: bytes) -> bool:
    """Whether another program is kept from having the database alone."""
    command = [sys.executable, "-c", INTRUDER, str(path), key.hex()]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    return done.stdout == "busy\n"


def test_it_reads_what_the_first_wrote(database_path: Path) -> None:
    key = random_key()
    with closing(open_database(database_path, key)) as db:
        with closing(open_beside(database_path, key)) as other:
            chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title="a")
            assert [chat.title for chat in chats.list_chats(other)] == ["a"]
            with pytest.raises(StoreCorrupt):
                open_beside(database_path, random_key())
        assert is_guarded(database_path, key)


def test_looking_at_the_file_does_not_drop_the_locks(database_path: Path) -> None:
    key = random_key()
    with closing(open_database(database_path, key)) as db:
        chats.create_chat(db, domain_id=DomainId("guide"), model_id=None)
        assert form_of(database_path) is Form.ENCRYPTED
        assert is_guarded(database_path, key)
        chats.create_chat(db, domain_id=DomainId("guide"), model_id=None)
    assert not is_guarded(database_path, key)


def test_short_and_foreign_files(database_path: Path) -> None:
    for content in (b"S", b"SQLite", b"\xff" * 4096):
        database_path.write_bytes(content)
        assert form_of(database_path) is Form.ENCRYPTED
        assert database_path.read_bytes() == content
    database_path.unlink()
    assert form_of(database_path) is Form.ABSENT
