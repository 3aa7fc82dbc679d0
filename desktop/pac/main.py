# SPDX-License-Identifier: Apache-2.0
"""One question, one answer: ``FindProxyForURL`` of a script from the company's network.

The question comes on stdin and the answer leaves on stdout, as JSON. The cell is closed before
Qt's JavaScript is loaded: no network, no file, no program. Who asks ends this process when it takes
too long.
"""

import json
import os
import sys
from typing import Any

from desktop.child.sandbox.door import enter, seal
from desktop.child.sandbox.level import Cell
from desktop.core.declared import decode_json, encode_json
from desktop.core.errors import BadData
from desktop.core.pac import MAX_SCRIPT_BYTES, Question, Reply
from desktop.pac.functions import JAVASCRIPT

MAX_QUESTION_BYTES = 6 * MAX_SCRIPT_BYTES
EXIT_BAD_INPUT = 65


def main() -> int:
    """Answer and end."""
    raw = sys.stdin.buffer.read(MAX_QUESTION_BYTES)
    cell = Cell()
    enter(cell)
    # Without a compiler at run time the engine needs no memory that is written and executed.
    os.environ["QV4_FORCE_INTERPRETER"] = "1"
    try:
        question = decode_json(raw, Question, "the question")
    except BadData as error:
        sys.stderr.write(error.sentence + "\n")
        return EXIT_BAD_INPUT
    try:
        # Inside the cell.
        from PySide6.QtCore import QCoreApplication  # noqa: PLC0415
        from PySide6.QtQml import QJSEngine  # noqa: PLC0415
    except ImportError as error:
        reply = Reply(error=f"Qt's JavaScript cannot be loaded: {error}")
    else:
        application = QCoreApplication([])
        seal(cell)
        reply = answer(QJSEngine(application), question)
    sys.stdout.buffer.write(encode_json(reply))
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)


def answer(engine: Any, question: Question) -> Reply:
    """Run the script."""
    known = {"addresses": dict(question.addresses), "mine": question.mine}
    call = f"String(FindProxyForURL({json.dumps(question.url)}, {json.dumps(question.host)}))"
    steps = (f"var carrel = {json.dumps(known)};", JAVASCRIPT, question.script, call)
    said = ""
    for step in steps:
        value = engine.evaluate(step)
        said = str(value.toString())
        if value.isError():
            return Reply(error=said[:200])
    return Reply(answer=said[:4000])
