# SPDX-License-Identifier: Apache-2.0
"""The generator of type stubs stays out of the window's process, and nothing else does."""

import subprocess
import sys

SEEN = """
import inspect
import re
whole, at_once = compile, re.compile
import desktop.bridge
assert compile is whole and re.compile is at_once
import PySide6.support.signature.parser as parser
print(type(parser.arglistParser._finditer.__self__).__name__)
import PySide6.support.signature.lib.enum_sig as neighbour
import PySide6.support.signature.lib.pyi_generator as generator
print(hasattr(generator, "Formatter"), hasattr(neighbour, "ExactEnumerator"))
from PySide6.QtCore import QObject, QPoint, Signal
class Told(QObject):
    said = Signal(int)
heard = []
told = Told()
told.said.connect(heard.append)
told.said.emit(7)
print(heard)
try:
    QPoint("left", "top")
except TypeError as error:
    print("xpos: int, ypos: int" in str(error))
inspect.getsource = None  # whoever looks at the source of a module now fails
import desktop.bridge.jobs
"""


def test_the_generator_is_empty_and_the_rest_is_whole() -> None:
    done = subprocess.run(
        [sys.executable, "-c", SEEN], capture_output=True, text=True, check=False
    )  # fmt: skip
    assert done.stderr == ""
    assert done.stdout.splitlines() == ["_Late", "False True", "[7]", "True"]
