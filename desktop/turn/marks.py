# SPDX-License-Identifier: Apache-2.0
"""What the domain menu says of installed models: what they need, and which are ready."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from desktop.core.declared import Struct
from desktop.core.ids import ModelId
from desktop.core.records import ModelFile
from desktop.turn.fits import load_memory
from desktop.turn.requests import load_for

if TYPE_CHECKING:
    from desktop.turn.desk import Desk


class Mark(Struct, frozen=True, kw_only=True):
    """Of one model.

    Attributes:
        memory_bytes: needed while it is loaded, with a full context, by the settings.
        lacks: why it does not fit into this machine; empty: it fits.
        revoked: why it must not be used any more; empty: it may.
        is_warm: it is loaded, or being loaded, so that it answers at once.
    """

    memory_bytes: int
    lacks: str
    is_warm: bool
    revoked: str = ""


def marks(desk: "Desk", models: Iterable[ModelFile]) -> dict[ModelId, Mark]:
    """Of each model that can be used. Any thread."""
    found = {}
    for model in models:
        if model.problem or not model.can_chat:
            continue
        load = load_for(model, desk.model_settings.over(desk.preferences, model.id))
        found[model.id] = Mark(
            memory_bytes=load_memory(model, load),
            lacks=load.lacks,
            is_warm=desk.engine_pid(model) is not None,
            revoked=desk.catalog.revoked(model.id),
        )
    return found
