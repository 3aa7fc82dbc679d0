# SPDX-License-Identifier: Apache-2.0
"""Whether several models can be loaded at the same time. Asks no engine."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from desktop.core.fit import usable_bytes
from desktop.core.records import ModelFile
from desktop.engine.hardware import memory_bytes
from desktop.turn.fits import load_memory
from desktop.turn.requests import load_for

if TYPE_CHECKING:
    from desktop.turn.desk import Desk


def fit_together(desk: "Desk", models: Sequence[ModelFile], machine_bytes: int = 0) -> bool:
    """Whether these models fit into the memory at the same time, each in an engine of its own.

    Args:
        machine_bytes: all memory of the machine; 0: of this one.
    """
    if len({model.path for model in models}) < len(models):
        return False
    chosen = ((model, desk.model_settings.over(desk.preferences, model.id)) for model in models)
    needed = sum(load_memory(model, load_for(model, settings)) for model, settings in chosen)
    return needed <= usable_bytes(machine_bytes or memory_bytes()[0])
