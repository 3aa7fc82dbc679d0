# SPDX-License-Identifier: Apache-2.0
"""PySide without three things that a program pays for at every start and this one does not use.

Its generator of type stubs: ``import PySide6`` compiles and runs a package that lies as source
text within the library, and a third of that is ``pyi_generator`` with its tables of expressions,
which nothing but the program ``pyside6-genpyi`` calls. Here it stays empty.

The long expression that reads signatures: it is compiled when the first wrong call is reported.

Its search for users of ``__feature__``: it reads the source of every module imported later.

Measured with 6.11.3; where a later version keeps either elsewhere, the start is slower again and
nothing breaks (``tests/bridge/test_lean_qt.py`` tells).
"""

import builtins
import re
import sys
from typing import Any

GENERATOR = "shibokensupport/signature/lib/pyi_generator.py"
LONG = 500
"""Characters of an expression that is worth waiting with."""


def load_qt() -> None:
    """Import ``PySide6.QtCore``, the lean way if it is the first time."""
    if "PySide6.QtCore" not in sys.modules:
        _import_lean()
    feature = sys.modules.get("shibokensupport.feature")
    if hasattr(feature, "_mod_uses_pyside"):
        setattr(feature, "_mod_uses_pyside", lambda _module: True)  # noqa: B010  # a foreign module


class _Late:
    """An expression that is compiled when it is asked for something."""

    def __init__(self, pattern: str, flags: int) -> None:
        self._pattern, self._flags = pattern, flags

    def __getattr__(self, name: str) -> Any:
        return getattr(re.compile(self._pattern, self._flags), name)

    def finditer(self, text: str) -> Any:
        """As the expression's own; PySide takes hold of this method at once."""
        return re.compile(self._pattern, self._flags).finditer(text)


def _import_lean() -> None:
    whole, at_once = builtins.compile, re.compile

    def lean(source: Any, filename: Any, *rest: Any, **options: Any) -> Any:
        return whole("" if filename == GENERATOR else source, filename, *rest, **options)

    def late(pattern: Any, flags: int = 0) -> Any:
        is_long = isinstance(pattern, str) and len(pattern) > LONG
        return _Late(pattern, flags) if is_long else at_once(pattern, flags)

    # Their types say that they are not replaced, so neither is assigned.
    setattr(builtins, "compile", lean)  # noqa: B010
    setattr(re, "compile", late)  # noqa: B010
    try:
        import PySide6.QtCore  # noqa: F401, PLC0415
    finally:
        setattr(builtins, "compile", whole)  # noqa: B010
        setattr(re, "compile", at_once)  # noqa: B010
