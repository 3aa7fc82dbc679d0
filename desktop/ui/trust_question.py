# SPDX-License-Identifier: Apache-2.0
"""The question whether a file of which no hash was published is what it should be."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.ui.questions import ask_first
from desktop.ui.widgets.model_words import grouped

if TYPE_CHECKING:
    from desktop.turn.verifying import FileCheck


def ask_to_trust(
    parent: QWidget, name: str, files: "Sequence[FileCheck]", on_yes: Callable[[], None]
) -> QMessageBox:
    """Show the hashes and ask; Enter and Escape mean Cancel."""
    translate = QCoreApplication.translate
    more = translate(
        "Trust",
        "No catalogue and no download tells the hash of this file, so Carrel cannot say whether it "
        "is what its maker published. Compare it with what the page says from which you have it. "
        "The SHA-256 is:",
    )
    after = translate(
        "Trust",
        "If you confirm it, it is not shown as unverified any more, wherever it lies. A file with "
        "other content is unverified again.",
    )
    hashes = "\n".join(grouped(file.sha256) for file in files)
    return ask_first(
        parent,
        translate("Trust", "Do you trust %1?").replace("%1", name),
        more="\n\n".join((more, hashes, after)),
        button=translate("Trust", "I trust it"),
        on_yes=on_yes,
        title=translate("Trust", "Confirm a model"),
        icon=QMessageBox.Icon.Question,
    )
