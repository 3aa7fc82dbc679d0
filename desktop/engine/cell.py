# SPDX-License-Identifier: Apache-2.0
"""Which cell an engine needs for a model, and whether one that runs has it. Parent's side."""

import os
from dataclasses import dataclass

from desktop.child.sandbox.level import Cell, Isolation, Level
from desktop.engine.load import Load


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A cell together with what lay at its paths when it was made.

    A cell opens files, not names: where one was replaced, moved or has only now come, a new engine
    is needed.
    """

    cell: Cell
    seen: tuple[tuple[int, int], ...] = ()


NOWHERE = Place(cell=Cell(wants_gpu=True))
"""For an engine that only tells what it is."""


def place_without_model(floor: Level) -> Place:
    """The cell to measure what models get under this floor; an engine in it ends at no level."""
    return Place(cell=Cell(wants_gpu=floor is not Level.FULL))


def place_for(load: Load) -> Place:
    """The cell for a model. Looks at its files but opens none."""
    # A graphics driver needs its devices open, and with these no cell is full.
    wants_gpu = _layers(load) != 0 and load.isolation is not Level.FULL
    paths = (load.path, *load.more_files)
    read = tuple(os.path.abspath(path) for path in paths)
    cell = Cell(read=read, wants_gpu=wants_gpu, floor=load.isolation)
    return Place(cell=cell, seen=tuple(_identity(path) for path in read))


def _layers(load: Load) -> int:
    """How many the graphics card is to get, by what is known of the last time; -1: all."""
    return load.start.gpu_layers if load.start is not None else load.gpu_layers


def shortfall(isolation: Isolation, floor: Level) -> str:
    """Why an engine may not run, as one clause; empty if it may."""
    if isolation.level.reaches(floor):
        return ""
    return f"{floor.value} isolation is demanded and this is {isolation.describe()}"


def _identity(path: str) -> tuple[int, int]:
    try:
        status = os.stat(path)
    except OSError:
        return 0, 0
    return status.st_dev, status.st_ino
