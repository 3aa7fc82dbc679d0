# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from desktop.core.moving_errors import StoreMoved
from desktop.store.moved import note_move, refuse_if_moved


def test_a_database_that_was_moved_is_not_opened(tmp_path: Path) -> None:
    database = tmp_path / "carrel.db"
    refuse_if_moved(database)
    note_move(database, tmp_path / "new")
    with pytest.raises(StoreMoved, match="new"):
        refuse_if_moved(database)
