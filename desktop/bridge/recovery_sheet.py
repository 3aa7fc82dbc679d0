# SPDX-License-Identifier: Apache-2.0
"""A recovery key on paper: the sheet that is printed or kept as a file. Knows no widget."""

import os
import time
from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from desktop.bridge.pdf import write_pdf
from desktop.turn.transfers import told, whole_file

STYLE = "p { margin-bottom: 10px; } pre { font-family: monospace; font-size: 15pt; }"
GROUPS_A_LINE = 4
translate = QCoreApplication.translate


def save(recovery_key: str, path: Path) -> None:
    """Write the sheet, private, as PDF or plain text by the path's ending.

    Raises:
        ExportFailed, NoSpace.
    """
    with whole_file(path) as part, told(path):
        if path.suffix.lower() == ".pdf":
            write_pdf(part, _title(), [[as_html(recovery_key)]], STYLE)
        else:
            part.write_text(as_text(recovery_key), encoding="utf-8")
        descriptor = os.open(part, os.O_RDWR)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def lines(recovery_key: str) -> list[str]:
    """The key, some groups a line."""
    groups = recovery_key.split("-")
    steps = range(0, len(groups), GROUPS_A_LINE)
    return ["-".join(groups[step : step + GROUPS_A_LINE]) for step in steps]


def as_html(recovery_key: str) -> str:
    """The sheet for a printer."""
    words = "".join(f"<p>{escape(line)}</p>" for line in _words())
    key = "<br>".join(map(escape, lines(recovery_key)))
    return f"<html><body><h1>{escape(_title())}</h1><pre>{key}</pre>{words}</body></html>"


def as_text(recovery_key: str) -> str:
    """The sheet as plain text."""
    return "\n".join([_title(), "", *lines(recovery_key), "", *_words(), ""])


def _title() -> str:
    return translate("RecoverySheet", "Recovery key for Carrel")


def _words() -> list[str]:
    made = translate("RecoverySheet", "Made on %1.").replace("%1", time.strftime("%Y-%m-%d"))
    return [
        made,
        translate(
            "RecoverySheet",
            "This key opens your chats if the computer's keyring is lost or the passphrase is "
            "forgotten, and it opens backups of that time. Whoever has it and your files can read "
            "them: keep it apart from this computer.",
        ),
        translate("RecoverySheet", "A newer recovery key takes the place of this one."),
    ]
