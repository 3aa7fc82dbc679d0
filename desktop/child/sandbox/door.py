# SPDX-License-Identifier: Apache-2.0
"""The way into the cell, the same on every system. Called in the child only, once, by its main.

``enter`` before anything is imported that could start a thread, ``seal`` after the imports.
"""

import sys

from desktop.child.sandbox.level import Cell, Walls


def enter(cell: Cell) -> Walls:
    """Close the cell around this process, for good; never raises for what a system cannot do."""
    # One import a system: the others' rooms cannot be loaded there.
    if sys.platform == "linux":
        from desktop.child.sandbox import linux  # noqa: PLC0415

        walls = linux.enter(cell)
    elif sys.platform == "darwin":
        from desktop.child.sandbox import macos  # noqa: PLC0415

        walls = macos.enter(cell)
    elif sys.platform == "win32":
        from desktop.child.sandbox import windows  # noqa: PLC0415

        walls = windows.enter(cell)
    else:
        walls = Walls(reasons=(f"There is no sandbox for {sys.platform} in this version.",))
    return walls


def seal(cell: Cell) -> None:
    """Close what the imports still needed."""
    if sys.platform == "linux":
        from desktop.child.sandbox import linux  # noqa: PLC0415

        linux.seal(cell)
