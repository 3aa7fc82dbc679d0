# SPDX-License-Identifier: Apache-2.0
"""Real databases, and files as the other programs write them."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from desktop.store.db import Database, memory_database

Write = Callable[..., Path]


@pytest.fixture
def db() -> Iterator[Database]:
    database = memory_database()
    yield database
    database.close()


@pytest.fixture
def other() -> Iterator[Database]:
    """A second, empty database."""
    database = memory_database()
    yield database
    database.close()


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def written(name: str, value: Any) -> Path:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        data = value if isinstance(value, bytes) else json.dumps(value).encode()
        path.write_bytes(data)
        return path

    return written
