# SPDX-License-Identifier: Apache-2.0
"""What starting a child in a cell asks of Windows: structures and signatures as Microsoft documents
them. Loads nothing when it is imported, so that they can be checked on every system.
"""

import ctypes
import sys
from collections.abc import Callable
from typing import Any, ClassVar

WORD, DWORD, BOOL, LONG = ctypes.c_uint16, ctypes.c_uint32, ctypes.c_int32, ctypes.c_int32
POINTER, SIZE, TEXT = ctypes.c_void_p, ctypes.c_size_t, ctypes.c_wchar_p
"""A handle, a SID and a list of access rights are pointers here."""
TO_POINTER, TO_DWORD = ctypes.POINTER(POINTER), ctypes.POINTER(DWORD)
TO_SIZE = ctypes.POINTER(SIZE)


class SidAndAttributes(ctypes.Structure):
    """SID_AND_ATTRIBUTES of winnt.h."""

    _fields_: ClassVar[Any] = (("sid", POINTER), ("attributes", DWORD))


class SecurityCapabilities(ctypes.Structure):
    """SECURITY_CAPABILITIES of winnt.h: the container, and what it may do all the same."""

    _fields_: ClassVar[Any] = (
        ("container", POINTER),
        ("capabilities", POINTER),
        ("count", DWORD),
        ("reserved", DWORD),
    )


class SecurityAttributes(ctypes.Structure):
    """SECURITY_ATTRIBUTES of minwinbase.h."""

    _fields_: ClassVar[Any] = (("length", DWORD), ("descriptor", POINTER), ("inherits", BOOL))


class StartupInfo(ctypes.Structure):
    """STARTUPINFOEXW of winbase.h, with the STARTUPINFOW that it begins with."""

    _fields_: ClassVar[Any] = (
        ("size", DWORD),
        *((name, POINTER) for name in ("reserved", "desktop", "title")),
        *((name, DWORD) for name in ("x", "y", "width", "height", "columns", "rows", "fill")),
        ("flags", DWORD),
        ("show", WORD),
        ("reserved_size", WORD),
        *((name, POINTER) for name in ("reserved_2", "stdin", "stdout", "stderr", "attributes")),
    )


class ProcessInformation(ctypes.Structure):
    """PROCESS_INFORMATION of processthreadsapi.h."""

    _fields_: ClassVar[Any] = (
        ("process", POINTER),
        ("thread", POINTER),
        ("process_id", DWORD),
        ("thread_id", DWORD),
    )


class Trustee(ctypes.Structure):
    """TRUSTEE_W of accctrl.h; its name is a SID here."""

    _fields_: ClassVar[Any] = (
        ("multiple", POINTER),
        ("operation", ctypes.c_int),
        ("form", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("name", POINTER),
    )


class ExplicitAccess(ctypes.Structure):
    """EXPLICIT_ACCESS_W of accctrl.h."""

    _fields_: ClassVar[Any] = (
        ("permissions", DWORD),
        ("mode", ctypes.c_int),
        ("inheritance", DWORD),
        ("trustee", Trustee),
    )


_CREATE = (TEXT, POINTER, POINTER, POINTER, BOOL, DWORD, POINTER, TEXT)
SIGNATURES: dict[str, tuple[str, Any, tuple[Any, ...]]] = {
    "CreatePipe": ("kernel32", BOOL, (TO_POINTER, TO_POINTER, POINTER, DWORD)),
    "SetHandleInformation": ("kernel32", BOOL, (POINTER, DWORD, DWORD)),
    "InitializeProcThreadAttributeList": ("kernel32", BOOL, (POINTER, DWORD, DWORD, TO_SIZE)),
    "UpdateProcThreadAttribute": (
        "kernel32",
        BOOL,
        (POINTER, DWORD, SIZE, POINTER, SIZE, POINTER, TO_SIZE),
    ),
    "DeleteProcThreadAttributeList": ("kernel32", None, (POINTER,)),
    "ResumeThread": ("kernel32", DWORD, (POINTER,)),
    "WaitForSingleObject": ("kernel32", DWORD, (POINTER, DWORD)),
    "GetExitCodeProcess": ("kernel32", BOOL, (POINTER, TO_DWORD)),
    "TerminateProcess": ("kernel32", BOOL, (POINTER, ctypes.c_uint)),
    "GetCurrentProcess": ("kernel32", POINTER, ()),
    "CloseHandle": ("kernel32", BOOL, (POINTER,)),
    "LocalFree": ("kernel32", POINTER, (POINTER,)),
    "GetDriveTypeW": ("kernel32", ctypes.c_uint, (TEXT,)),
    "OpenProcessToken": ("advapi32", BOOL, (POINTER, DWORD, TO_POINTER)),
    "GetTokenInformation": ("advapi32", BOOL, (POINTER, ctypes.c_int, POINTER, DWORD, TO_DWORD)),
    "CreateRestrictedToken": (
        "advapi32",
        BOOL,
        (POINTER, DWORD, DWORD, POINTER, DWORD, POINTER, DWORD, POINTER, TO_POINTER),
    ),
    "CreateProcessAsUserW": ("advapi32", BOOL, (POINTER, *_CREATE, POINTER, POINTER)),
    "FreeSid": ("advapi32", POINTER, (POINTER,)),
    "GetNamedSecurityInfoW": (
        "advapi32",
        DWORD,
        (TEXT, ctypes.c_int, DWORD, *(TO_POINTER,) * 5),
    ),
    "SetEntriesInAclW": ("advapi32", DWORD, (DWORD, POINTER, POINTER, TO_POINTER)),
    "SetNamedSecurityInfoW": (
        "advapi32",
        DWORD,
        (TEXT, ctypes.c_int, DWORD, POINTER, POINTER, POINTER, POINTER),
    ),
    "CreateAppContainerProfile": (
        "userenv",
        LONG,
        (TEXT, TEXT, TEXT, POINTER, DWORD, TO_POINTER),
    ),
    "DeriveAppContainerSidFromAppContainerName": ("userenv", LONG, (TEXT, TO_POINTER)),
}
"""Function → library, result, arguments."""


class Api:
    """The functions of SIGNATURES as attributes."""

    def __init__(self, load: Callable[[str], Any], last_error: Callable[[], int]) -> None:
        """Raises OSError or AttributeError where the system has one of them not."""
        self._last_error, libraries = last_error, dict[str, Any]()
        self._functions = dict[str, Any]()
        for name, (library, result, arguments) in SIGNATURES.items():
            if library not in libraries:
                libraries[library] = load(library)
            function = getattr(libraries[library], name)
            function.restype, function.argtypes = result, arguments
            self._functions[name] = function

    def __getattr__(self, name: str) -> Any:
        return self._functions[name]

    def must(self, name: str, *arguments: Any) -> Any:
        """Call a function whose result is 0 when it fails.

        Raises:
            OSError: it failed.
        """
        if not (result := self._functions[name](*arguments)):
            raise OSError(self._last_error(), f"{name} failed")
        return result

    def zero(self, name: str, *arguments: Any) -> None:
        """Call a function whose result is 0 or the error. Raises OSError."""
        if status := self._functions[name](*arguments):
            raise OSError(status & 0xFFFFFFFF, f"{name} failed")


def system() -> Api:
    """Windows itself. Raises OSError elsewhere, AttributeError on a Windows before 8."""
    if sys.platform == "win32":
        return Api(lambda name: ctypes.WinDLL(name, use_last_error=True), ctypes.get_last_error)
    raise OSError("this is not Windows")
