# SPDX-License-Identifier: Apache-2.0
"""Turns that ended are not kept, and one model's are stopped without the others."""

from desktop.core.declared import replace
from tests.turn.conftest import Table


def test_only_the_turns_of_a_model_are_stopped(table: Table) -> None:
    turns = table.desk._turns
    turn, watcher = table.start("/rate 100 /words 5000")
    watcher.until_text()
    turns.stop(3.0, replace(table.model, path=table.model.path.with_name("other.gguf")))
    assert not turn.wait(0)
    turns.stop(3.0, table.model)
    assert turn.is_finished
    assert turns._turns == set()
