# SPDX-License-Identifier: Apache-2.0
"""The adapters that a person can choose for a model, for the window and the terminal. No Qt."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.core.records import ModelFile
from desktop.library.adapters import (
    ADAPTER_PROBLEM,
    AdapterFile,
    adapter_at,
    adapter_problem,
    adapters_among,
    adapters_beside,
)
from desktop.policy.current import now
from desktop.settings.adapters import ADAPTERS
from desktop.turn.allowed import adapter_refusal

if TYPE_CHECKING:
    from desktop.turn.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class AdapterOffer:
    """An adapter to choose for a model.

    Attributes:
        adapter: its file, also one that is gone.
        problem: why it cannot be used with this model, as a clause; empty: it can.
        is_set: it stands in the model's settings, acting or not.
        is_known: the model's engine can read it already; another one is started otherwise.
    """

    adapter: AdapterFile
    problem: str
    is_set: bool
    is_known: bool


def adapter_offers(desk: "Desk", model: ModelFile) -> tuple[AdapterOffer, ...]:
    """What can be chosen for a model: what is set for it, in that order, what lies beside it, and
    what else of the library can work on it. Reads files: not on the window's thread."""
    chosen = [
        each.file for each in desk.model_settings.over(desk.preferences, model.id).get(ADAPTERS)
    ]
    beside = [each.path for each in adapters_beside(model)]
    listed = [each.path for each in desk.models() if each.problem == ADAPTER_PROBLEM]
    library = [each.path for each in adapters_among(listed, model)]
    return tuple(
        adapter_offer(desk, model, path, is_set=path in chosen)
        for path in dict.fromkeys((*chosen, *beside, *library))
    )


def adapter_offer(
    desk: "Desk", model: ModelFile, path: Path, *, is_set: bool = False
) -> AdapterOffer:
    """One file as an adapter for a model. Reads its header."""
    adapter = adapter_at(path)
    problem = adapter_problem(adapter, model)
    if not problem and (refusal := adapter_refusal(now(), desk.paths, adapter)):
        problem = f"your organisation does not allow it ({refusal.key})"
    is_known = is_set or path.parent == model.path.parent
    return AdapterOffer(adapter=adapter, problem=problem, is_set=is_set, is_known=is_known)
