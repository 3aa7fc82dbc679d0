# SPDX-License-Identifier: Apache-2.0
import pytest

from desktop.core.ids import DomainId
from desktop.interchange.writing import READABLE, SUFFIXES, pieces, readable_ids
from desktop.store import chats
from desktop.store.db import Database


@pytest.fixture
def two(db: Database) -> Database:
    made = [
        chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title=title)
        for title in ("Kept", "Thrown")
    ]
    chats.delete_chat(db, made[1].id)
    return db


@pytest.mark.parametrize("form", ["json", *READABLE])
def test_every_format_gives_something(form: str, two: Database) -> None:
    data = b"".join(pieces(two, form, None))
    assert data
    assert form in SUFFIXES


def test_the_trash_is_kept_but_not_read(two: Database) -> None:
    assert b"Thrown" in b"".join(pieces(two, "json", None))
    assert b"Thrown" not in b"".join(pieces(two, "markdown", None))
    assert len(readable_ids(two)) == 1
