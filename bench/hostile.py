# SPDX-License-Identifier: Apache-2.0
"""A thousand hostile answers and two hundred links: what do they open, and how long do they take?

usage: hostile.py [--answers 1000]
With strace, if it is installed, every file and socket that the process opens while it shows them
is counted; fonts are not, because text in foreign letters needs them. Times are those of the
window's thread.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QDir, QUrl  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from bench._hostile_markdown import addresses, answers  # noqa: E402
from bench._report import show  # noqa: E402
from desktop.app import read_stylesheet  # noqa: E402
from desktop.core.ids import ChatId, MessageId  # noqa: E402
from desktop.core.records import Message, ReplyState, Role  # noqa: E402
from desktop.paths import resources  # noqa: E402
from desktop.ui.chat.markdown import is_allowed_link, render  # noqa: E402
from desktop.ui.chat.reply import ReplyWidget  # noqa: E402
from desktop.ui.dialogs import ask_to_open  # noqa: E402
from desktop.ui.theme import Appearance  # noqa: E402

BEGIN, END = "hostile-begins", "hostile-ends"
OWN = re.compile(r"font|\.ttf|\.otf|\.pcf|/plugins/|iconengines|/etc/carrel/policy", re.IGNORECASE)
"""Fonts, Qt's own parts, and the policy, which is looked for now and then whatever is shown; none
has a name that an answer could give."""


WARM = "# a\n\n- b\n\n| c |\n|---|\n\n$x$\n\n```python\nx = 1\n```\n\n```html\n<b>\n```"


def dressed() -> QApplication:
    """The application with icons and stylesheet."""
    app = QApplication(["bench", "-style", "fusion"])
    for prefix in ("icons", "theme"):
        QDir.addSearchPath(prefix, str(resources() / prefix))
    Appearance(app, read_stylesheet()).change(percent=100)
    return app


def widget_of(text: str) -> ReplyWidget:
    return ReplyWidget(
        Message(
            id=MessageId(1),
            chat_id=ChatId(1),
            parent_id=None,
            role=Role.ASSISTANT,
            text=text,
            state=ReplyState.COMPLETE,
            created_ms=0,
        )
    )


def shown(count: int, folder: str) -> tuple[float, float, int]:
    """Show all answers; slowest rendering and turn in ms, and how many links asked."""
    app = dressed()
    for text in (WARM, *answers(40, seed=1)):  # what is loaded once for all answers
        widget_of(text).grab()
    parent = widget_of("")
    ask_to_open(parent, QUrl("https://example.org"))
    slowest = stall = 0.0
    Path(folder, BEGIN).touch()
    for text in answers(count):
        began = time.thread_time()
        render(text)
        slowest = max(slowest, (time.thread_time() - began) * 1e4 / max(10_000, len(text)))
        began = time.thread_time()
        widget = widget_of(text)
        stall = max(stall, time.thread_time() - began)
        began = time.thread_time()  # the window is painted in a later turn of its loop
        widget.resize(700, 500)
        widget.grab()
        stall = max(stall, time.thread_time() - began)
        widget.deleteLater()
        app.processEvents()
    dialogs = [ask_to_open(parent, QUrl(a)) for a in addresses(200) if is_allowed_link(a)]
    Path(folder, END).touch()
    return slowest * 1000, stall * 1000, sum(dialog is not None for dialog in dialogs)


def traced(count: int) -> tuple[list[str], str]:
    """What was opened between the marks, and the child's own figures."""
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder, "trace")
        child = (sys.executable, __file__, "--child", folder, "--answers", str(count))
        calls = "trace=open,openat,socket,connect,execve"
        prefix = ("strace", "-f", "-e", calls, "-o", str(log)) if shutil.which("strace") else ()
        done = subprocess.run((*prefix, *child), capture_output=True, text=True, check=True)
        lines = log.read_text(errors="replace").splitlines() if prefix else []
    places = [n for n, line in enumerate(lines) if BEGIN in line or END in line]
    inside = lines[places[0] + 1 : places[-1]] if len(places) > 1 else []
    wrong = [line for line in inside if "(" in line and not OWN.search(line)]
    return wrong, done.stdout.strip()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--answers", type=int, default=1000)
    parser.add_argument("--child", default="")
    options = parser.parse_args()
    if options.child:
        print(*shown(options.answers, options.child))
        return
    wrong, figures = traced(options.answers)
    slowest_ms, stall_ms, asked = figures.split()[-3:]
    has_strace = shutil.which("strace") is not None
    opened = str(len(wrong)) if has_strace else "strace is not installed"
    rows = [
        ("what", "bar", "measured"),
        ("files and sockets opened", "0", opened),
        ("slowest rendering per 10 kB", "≤ 200 ms", f"{float(slowest_ms):.0f} ms"),
        ("longest turn of the window while it shows one", "≤ 100 ms", f"{float(stall_ms):.0f} ms"),
        ("of 200 links: asked about, others refused", "", asked),
    ]
    figures_of = {"opened": wrong[:50], "slowest_ms": slowest_ms, "stall_ms": stall_ms}
    show(f"{options.answers} hostile answers", rows, figures_of)


if __name__ == "__main__":
    main()
