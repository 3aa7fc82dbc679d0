# SPDX-License-Identifier: Apache-2.0
"""Where the column of text stands; transcript, empty chat and message box share one edge."""

from PySide6.QtWidgets import QWidget

from desktop.ui.theme import em

COLUMN_EM = 46
EDGE_PX = 24


def column(widget: QWidget, room_px: int) -> tuple[int, int]:
    """Left edge and width, in pixels, of the column of text within this room."""
    width = min(em(widget, COLUMN_EM), room_px - 2 * EDGE_PX)
    return (room_px - width) // 2, width
