# SPDX-License-Identifier: Apache-2.0
"""The list of downloads as the window shows it: all files of one model together. Pure."""

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from desktop.core.declared import Struct

if TYPE_CHECKING:
    from desktop.fetch.entries import Entry
    from desktop.fetch.protocol import Progress

WAITING, RUNNING, PAUSED, FAILED = "waiting", "running", "paused", "failed"
_PART = re.compile(r"(-\d{5}-of-\d{5})?\.gguf$", re.IGNORECASE)


class Transfer(Struct, frozen=True, kw_only=True):
    """The download of one model, of all its files together.

    Attributes:
        state: WAITING, RUNNING, PAUSED or FAILED.
        bytes_per_s: 0: not known.
        note: why it failed or waits, a sentence; may be empty.
        next_try_ms: it is full and said when to come back: then, Unix milliseconds; else 0.
    """

    keys: tuple[int, ...]
    state: str
    done_bytes: int
    total_bytes: int
    bytes_per_s: float = 0.0
    note: str = ""
    next_try_ms: int = 0


class Queued(Struct, frozen=True, kw_only=True):
    """One line of the list of downloads.

    Attributes:
        name: of the model, as the catalogue calls it; else of its file.
        repo: where it comes from.
    """

    name: str
    repo: str
    transfer: Transfer


class Row(Struct, frozen=True):
    """One file: its entry of the list, what is on the disk, whether some process fetches it."""

    entry: "Entry"
    done_bytes: int
    total_bytes: int
    is_running: bool


def together(
    rows: "Sequence[Row]", live: "dict[int, Progress]", whole_bytes: int, *, is_idle: bool
) -> Transfer:
    """``is_idle``: nothing was asked of this window yet; what waits does so for the user."""
    done = total = whole_bytes
    speed, notes, states = 0.0, [], set()
    tries: list[int] = []
    for row in rows:
        told = live.get(row.entry.key)
        wish = row.entry.wish.value
        is_running = wish == WAITING and (row.is_running or told is not None)
        resting = PAUSED if is_idle and wish == WAITING else wish
        states.add(RUNNING if is_running else resting)
        done += told.done_bytes if told is not None else row.done_bytes
        total += told.total_bytes if told is not None and told.total_bytes else row.total_bytes
        if is_running and told is not None:
            speed += told.bytes_per_s
            if told.next_try_ms:  # that is no trouble
                tries.append(told.next_try_ms)
            else:
                notes.append(told.trouble)
        if wish == FAILED:
            notes.append(_failure(row.entry))
    return Transfer(
        keys=tuple(row.entry.key for row in rows),
        state=next(s for s in (RUNNING, FAILED, PAUSED, WAITING) if s in states),
        done_bytes=done,
        total_bytes=total,
        bytes_per_s=speed,
        note=next(filter(None, notes), ""),
        next_try_ms=min(tries, default=0),
    )


def _failure(entry: "Entry") -> str:
    from desktop.fetch.failure import known_error  # noqa: PLC0415
    from desktop.fetch.protocol import FailCode, Failed  # noqa: PLC0415

    codes = {code.value: code for code in FailCode}
    failed = Failed(id=0, code=codes.get(entry.code, FailCode.BUG), detail=entry.detail)
    return known_error(failed, entry.file).text()


def grouped(
    rows: Sequence[Row], names: Mapping[tuple[str, str], str]
) -> list[tuple[str, list[Row]]]:
    """The rows of each model with its name, in the order of their first ones.

    Args:
        names: of what the catalogue knows, by repository and file.
    """
    found: dict[tuple[str, str], list[Row]] = {}
    for row in rows:
        place = (row.entry.repo, row.entry.file)
        name = names.get(place) or _name_of(row.entry.file)
        found.setdefault((row.entry.repo, name), []).append(row)
    return [(name, each) for (_, name), each in found.items()]


def _name_of(file: str) -> str:
    """A file's name without folder and ending; parts of one model have the same."""
    return _PART.sub("", file.rpartition("/")[2])
