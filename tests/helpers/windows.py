# SPDX-License-Identifier: Apache-2.0
"""Windows as far as a test elsewhere needs it: its functions take what their signatures say, hand
out handles, and note what was called.
"""

import ctypes
from typing import Any

from desktop.child.sandbox.windows_api import SIGNATURES, Api

EXISTS = -0x7FF8FF49
"""0x800700B7 as a HRESULT."""


class Recorded:
    """Stands for all libraries. Handles are numbers from 100 on.

    Attributes:
        token: what the own token tells: number of the question → answer.
        has_rights: whether files have a list of rights.
        drive: kind of every drive, as GetDriveTypeW names it.
    """

    def __init__(self, **results: int) -> None:
        """``results``: of single functions; else they succeed."""
        self.calls: list[tuple[str, tuple[Any, ...]]] = []
        self.open: list[int] = []
        self.token = dict[int, bytes]()
        self.has_rights, self.drive = True, 3
        self._results, self._next = results, 100
        for name in SIGNATURES:
            setattr(self, name, self._function(name))

    @property
    def names(self) -> list[str]:
        """Of the calls, in order."""
        return [name for name, _ in self.calls]

    def api(self) -> Api:
        """Our side of it."""
        return Api(lambda _: self, lambda: 5)

    def _function(self, name: str) -> Any:
        def call(*arguments: Any) -> int:
            _, _, kinds = SIGNATURES[name]
            assert len(arguments) == len(kinds), name
            for kind, argument in zip(kinds, arguments, strict=True):
                kind.from_param(argument)  # as ctypes itself does, and as strictly
            self.calls.append((name, arguments))
            status = self._results.get(name)
            if name == "GetDriveTypeW":
                status = self.drive
            if status is None:
                status = 0 if name.endswith("InfoW") or name in _ZERO else 1
                self._hand_out(name, arguments)
            return status

        return call

    def _hand_out(self, name: str, arguments: tuple[Any, ...]) -> None:
        if name in ("CloseHandle", "FreeSid"):
            value = getattr(arguments[0], "value", arguments[0])
            self.open.remove(value)
        elif name == "InitializeProcThreadAttributeList":
            arguments[3]._obj.value = 64
        elif name == "GetTokenInformation":
            told = self.token[arguments[1]]
            ctypes.memmove(ctypes.byref(arguments[2]._obj), told, min(len(told), arguments[3]))
        elif name == "GetNamedSecurityInfoW" and self.has_rights:
            arguments[5]._obj.value = 4
        elif name == "CreateProcessAsUserW":
            info = arguments[-1]._obj
            info.process, info.thread, info.process_id = self._new(), self._new(), 4711
        for place in arguments if name in _MAKERS else ():
            if isinstance(found := getattr(place, "_obj", None), ctypes.c_void_p):
                found.value = self._new()

    def _new(self) -> int:
        self._next += 1
        self.open.append(self._next)
        return self._next


_MAKERS = (
    *("CreatePipe", "OpenProcessToken", "CreateRestrictedToken"),
    *("CreateAppContainerProfile", "DeriveAppContainerSidFromAppContainerName"),
)
_ZERO = (
    *("SetEntriesInAclW", "CreateAppContainerProfile"),
    *("DeriveAppContainerSidFromAppContainerName",),
)
