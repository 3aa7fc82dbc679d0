# SPDX-License-Identifier: Apache-2.0
"""What is written down of files that are under way to another folder, and how that is ended.

After a kill, :func:`recover` goes back to the old place unless all files were whole in the new one,
and forward from there. It removes nothing at the new place that is not of this move.
"""

import os
from contextlib import suppress
from pathlib import Path

from desktop.core.declared import Struct, decode_json
from desktop.core.errors import BadData, StoreBusy
from desktop.store.files import only_one, sync_folder

ASIDE_SUFFIX = ".carrel-moving"
VERSION = 1


class Step(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file: where it lies, and where it is to lie.

    Attributes:
        inode: of its whole copy, which is put in its place from now on; 0: there is none.
    """

    source: str
    target: str
    inode: int = 0


class Note(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What is under way.

    Attributes:
        is_rename: one after the other; else the old ones stay until the new ones are whole.
        keeps: the old files stay.
        makes_folder: the new folder was not there before.
        is_placed: all files are whole at their new places.
    """

    v: int
    steps: tuple[Step, ...]
    is_rename: bool
    keeps: bool
    makes_folder: bool = False
    is_placed: bool = False

    @property
    def old_folder(self) -> Path:
        """Where the files came from."""
        return Path(self.steps[0].source).parent

    @property
    def new_folder(self) -> Path:
        """Where they go."""
        return Path(self.steps[0].target).parent


def recover(note: Path) -> None:
    """Bring to an end what a killed program began; nothing if one is at work."""
    if note.exists():
        with suppress(StoreBusy), only_one(lock_of(note)):
            recover_alone(note)


def recover_alone(note: Path) -> None:
    """The same; the lock is held."""
    try:
        found = decode_json(note.read_bytes(), Note, str(note))
    except FileNotFoundError:
        return
    except (OSError, BadData):
        note.unlink(missing_ok=True)
        return
    if found.v == VERSION and found.steps:
        if not found.is_placed:
            undo(found)
        elif all(Path(step.target).exists() for step in found.steps):
            clear_sources(found)
    note.unlink(missing_ok=True)


def undo(plan: Note) -> None:
    """Back to the old places."""
    for step in plan.steps:
        source, target = Path(step.source), Path(step.target)
        with suppress(OSError):
            aside_of(target).unlink(missing_ok=True)
        with suppress(OSError):
            if plan.is_rename:
                if target.exists() and not os.path.lexists(source):
                    os.rename(target, source)
            elif os.path.lexists(source) and _is_of_this_move(step):
                target.unlink()
    if plan.makes_folder:
        with suppress(OSError):
            plan.new_folder.rmdir()  # only if it is empty
    _sync(plan.old_folder)


def clear_sources(plan: Note) -> bool:
    """Remove the old files; False: none of them can be, so that the new ones are to go again."""
    if plan.keeps or plan.is_rename:
        return True
    for number, step in enumerate(plan.steps):
        try:
            os.unlink(step.source)
        except FileNotFoundError:
            continue
        except OSError:
            if number == 0:
                return False
            # The new ones are whole, and the old ones no more: what is left goes another time.
    _sync(plan.old_folder)
    return True


def aside_of(target: Path) -> Path:
    """The hidden name under which a copy grows."""
    return target.with_name(f".{target.name}{ASIDE_SUFFIX}")


def lock_of(note: Path) -> Path:
    """Held while files are moved."""
    return note.with_name(note.name + ".lock")


def _is_of_this_move(step: Step) -> bool:
    """Whether what lies at the new place is a second name of the old one, or its copy."""
    new = os.lstat(step.target)
    return new.st_ino == step.inode if step.inode else os.path.samestat(new, os.lstat(step.source))


def _sync(folder: Path) -> None:
    with suppress(OSError):
        sync_folder(folder)
