# SPDX-License-Identifier: Apache-2.0
"""Real databases in temporary folders."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.ids import DomainId, ModelId
from desktop.core.records import Chat
from desktop.store.chats import create_chat
from desktop.store.db import Database, open_database


@pytest.fixture
def database_path(tmp_path: Path) -> Path:
    return tmp_path / "carrel.db"


@pytest.fixture
def db(database_path: Path) -> Iterator[Database]:
    database = open_database(database_path)
    yield database
    database.close()


@pytest.fixture
def chat(db: Database) -> Chat:
    return create_chat(db, domain_id=DomainId("guide"), model_id=ModelId("reader"), title="First")
