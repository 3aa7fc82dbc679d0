# SPDX-License-Identifier: Apache-2.0
"""Where a page without a transcript says what went wrong."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.ui.widgets.error_box import ErrorBox


def failures(app: AppContext) -> QWidget:
    """A place that is empty until a job fails; it can be dismissed."""
    place = QWidget()
    box = ErrorBox(can_dismiss=True, can_retry=False)
    box.hide()
    layout = QVBoxLayout(place)
    layout.setContentsMargins(14, 8, 14, 0)
    layout.addWidget(box)
    box.dismissed.connect(place.hide)
    box.action_clicked.connect(app.requests.action_wanted)
    place.hide()
    for failed in (app.jobs.failed, app.choices.refused):
        failed.connect(box.show_error)
        failed.connect(place.show)
    return place
