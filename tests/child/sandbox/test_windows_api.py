# SPDX-License-Identifier: Apache-2.0
"""The structures are as large as on a 64-bit Windows; every function that is used is declared."""

import ctypes
import re
import sys

import pytest

from desktop.child.sandbox import windows_api, windows_rights, windows_start
from desktop.child.sandbox.windows_api import SIGNATURES, system
from tests.helpers.windows import Recorded

SIZES = {
    "SidAndAttributes": 16,
    "SecurityCapabilities": 24,
    "SecurityAttributes": 24,
    "StartupInfo": 112,
    "ProcessInformation": 24,
    "Trustee": 32,
    "ExplicitAccess": 48,
}
"""By sizeof() of Microsoft's headers; STARTUPINFOEXW is STARTUPINFOW, 104, and a pointer."""


@pytest.mark.skipif(ctypes.sizeof(ctypes.c_void_p) != 8, reason="sizes of 64-bit systems")
@pytest.mark.parametrize(("name", "size"), SIZES.items(), ids=list(SIZES))
def test_sizes(name: str, size: int) -> None:
    assert ctypes.sizeof(getattr(windows_api, name)) == size


def test_places_within_the_structures() -> None:
    assert windows_api.StartupInfo.stdin.offset == 80
    assert windows_api.StartupInfo.flags.offset == 60
    assert windows_api.StartupInfo.attributes.offset == 104
    assert windows_api.ExplicitAccess.trustee.offset == 16
    assert windows_api.Trustee.name.offset == 24


@pytest.mark.parametrize("module", [windows_rights, windows_start], ids=["rights", "start"])
def test_only_declared_functions_are_called(module: object) -> None:
    with open(str(getattr(module, "__file__")), encoding="utf-8") as file:  # noqa: B009
        text = file.read()
    used = set(re.findall(r'api\.(?:must|zero)\(\s*"(\w+)"', text))
    used |= set(re.findall(r"api\.([A-Z]\w+)", text))
    assert used
    assert used <= set(SIGNATURES)


def test_a_failure_is_an_error_with_its_number() -> None:
    api = Recorded(CloseHandle=0, SetEntriesInAclW=87).api()
    with pytest.raises(OSError, match=r"\[Errno 5\] CloseHandle failed"):
        api.must("CloseHandle", 1)
    with pytest.raises(OSError, match=r"\[Errno 87\] SetEntriesInAclW failed"):
        api.zero("SetEntriesInAclW", 0, None, None, None)


@pytest.mark.skipif(sys.platform == "win32", reason="not on Windows")
def test_elsewhere_there_is_no_windows() -> None:
    with pytest.raises(OSError, match="not Windows"):
        system()


@pytest.mark.skipif(sys.platform != "win32", reason="Windows itself")
def test_windows_has_all_of_them() -> None:
    assert system().GetCurrentProcess()
