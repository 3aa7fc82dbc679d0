# SPDX-License-Identifier: Apache-2.0
"""How it stands with updates here: who brings them, what runs, what starts next. No Qt, no network.

Reads small files: not on the window's thread.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

import desktop
from desktop.core.update import Advisory, Part
from desktop.policy import keep_keys
from desktop.policy.current import now
from desktop.turn.engine_origin import (
    FAILED,
    PACKAGE,
    Origin,
    engine_origin,
    is_fixed_by_package,
    unused_fix,
)
from desktop.turn.updates import Updates, engine_version


class Manner(Enum):
    """Who brings the updates of this Carrel."""

    ITSELF = "itself"
    OTHERS = "others"
    """Itself, but this user may not write there: whoever installed it has to."""
    PACKAGES = "packages"
    """The system's packages, or whoever laid out its source."""
    ORGANISATION = "organisation"
    """The policy switched updates off here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PartState:
    """One part. Empty texts: there is none, or nothing is known.

    Attributes:
        running: the version that this process was started from.
        next: what starts the next time; empty: this part is not updated by itself.
        back_to: what a rollback makes the one that starts.
        failed: what should start, and did not come up.
        left: what was gone back from.
        package: that of the system which brought what runs, if it is not Carrel's own.
    """

    part: Part
    running: str
    next: str = ""
    back_to: str = ""
    failed: str = ""
    left: str = ""
    package: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class UpdateState:
    """All of it.

    Attributes:
        parts: in the order of Part.
        weaknesses: what the last signed manifest knows against the engine that runs.
        mended_by: the package of the system that brings a newer engine; empty: Carrel updates
            itself, or it is a checkout.
        only_files: the organisation wants no updates by the network.
    """

    manner: Manner
    parts: tuple[PartState, ...]
    weaknesses: tuple[Advisory, ...] = ()
    mended_by: str = ""
    only_files: bool = False


def update_state(updates: Updates) -> UpdateState:
    """How it stands now.

    Raises:
        BadData: the file that says what starts is damaged.
    """
    running = {Part.APP: desktop.__version__, Part.ENGINE: engine_version()}
    return UpdateState(
        manner=_manner(updates),
        parts=tuple(_part(updates, part, running) for part in Part),
        weaknesses=updates.weaknesses(running[Part.ENGINE]),
        mended_by=PACKAGE if is_fixed_by_package(updates.slots.root) else "",
        only_files=now().get(keep_keys.UPDATES) == "files",
    )


def _manner(updates: Updates) -> Manner:
    slots = updates.slots
    if now().get(keep_keys.UPDATES) == "off":
        return Manner.ORGANISATION
    if all(slots.current(part) is None for part in Part):
        return Manner.PACKAGES
    return Manner.ITSELF if os.access(slots.root, os.W_OK) else Manner.OTHERS


def _part(updates: Updates, part: Part, running: Mapping[Part, str]) -> PartState:
    slots, current = updates.slots, updates.slots.current(part)
    if current is None and part is Part.ENGINE:
        is_fix = engine_origin(slots.root) is Origin.FIX
        version, why = unused_fix(slots.root)
        return PartState(
            part=part,
            running=running[part],
            failed=version if why == FAILED else "",
            package=PACKAGE if is_fix else "",
        )
    if current is None:
        return PartState(part=part, running=running[part])
    return PartState(
        part=part,
        running=running[part],
        next=slots.starts(part),
        back_to=slots.before(part),
        failed=current.version if current.version in slots.failed(part) else "",
        left=current.left,
    )
