# SPDX-License-Identifier: Apache-2.0
"""Tokens and containers by the real signatures: in the right order, and nothing is left open."""

import sys

import pytest

from desktop.child.sandbox.windows_api import system
from desktop.child.sandbox.windows_rights import (
    NAME,
    container,
    is_in_container,
    is_without_privileges,
    let_read,
    restricted_token,
)
from tests.helpers.windows import EXISTS, Recorded


def test_a_token_without_privileges_and_administrators() -> None:
    windows = Recorded()
    token = restricted_token(windows.api())
    assert windows.open == [token]
    assert windows.names[1:] == ["OpenProcessToken", "CreateRestrictedToken", "CloseHandle"]
    _, flags, denied, *_, restricting, _, _ = windows.calls[2][1]
    assert (flags, denied, restricting) == (0x1, 1, 0)


def test_a_token_that_cannot_be_restricted_is_an_error() -> None:
    windows = Recorded(CreateRestrictedToken=0)
    with pytest.raises(OSError, match="CreateRestrictedToken"):
        restricted_token(windows.api())
    assert windows.open == []


def test_a_container_without_any_capability() -> None:
    windows = Recorded()
    assert windows.open == [container(windows.api())]
    ((name, arguments),) = windows.calls
    assert name == "CreateAppContainerProfile"
    assert arguments[0] == NAME
    assert arguments[3:5] == (None, 0)


def test_a_container_that_is_there_already_is_taken() -> None:
    windows = Recorded(CreateAppContainerProfile=EXISTS)
    assert windows.open == [container(windows.api())]
    assert windows.names[-1] == "DeriveAppContainerSidFromAppContainerName"
    with pytest.raises(OSError, match="CreateAppContainerProfile failed"):
        container(Recorded(CreateAppContainerProfile=-2147024891).api())


def test_a_file_may_be_read_and_no_more() -> None:
    windows = Recorded()
    let_read(windows.api(), 77, r"C:\models\a.gguf")
    assert windows.calls[0] == ("GetDriveTypeW", ("C:\\",))
    assert windows.names[1:] == [
        *("GetNamedSecurityInfoW", "SetEntriesInAclW", "SetNamedSecurityInfoW"),
        *("LocalFree", "LocalFree"),
    ]
    entry = windows.calls[2][1][1]._obj
    assert (entry.permissions, entry.mode, entry.inheritance) == (0x120089, 1, 0)
    assert (entry.trustee.form, entry.trustee.name) == (0, 77)


@pytest.mark.parametrize(
    ("path", "root"),
    [(r"\\server\share\a.gguf", r"\\server\share" + "\\"), (r"Z:\a.gguf", "Z:\\")],
    ids=["share", "letter"],
)
def test_a_file_on_the_network_is_left_alone(path: str, root: str) -> None:
    windows = Recorded()
    windows.drive = 4
    with pytest.raises(OSError, match="no drive of this computer"):
        let_read(windows.api(), 77, path)
    assert windows.calls == [("GetDriveTypeW", (root,))]


def test_a_file_that_is_open_to_everybody_is_not_closed_to_all_but_one() -> None:
    windows = Recorded()
    windows.has_rights = False
    with pytest.raises(OSError, match="no list of rights"):
        let_read(windows.api(), 77, r"C:\models\a.gguf")
    assert "SetNamedSecurityInfoW" not in windows.names
    assert windows.names[-1] == "LocalFree"


def test_the_own_token_tells_what_was_reached() -> None:
    windows = Recorded()
    for privileges, answer in ((0, True), (1, True), (5, False)):
        windows.token = {3: privileges.to_bytes(4, sys.byteorder) + bytes(12 * privileges)}
        assert is_without_privileges(windows.api()) is answer
    for told in (0, 1):
        windows.token = {29: told.to_bytes(4, sys.byteorder)}
        assert is_in_container(windows.api()) is bool(told)
    assert windows.open == []
    assert not is_in_container(Recorded(GetTokenInformation=0).api())
    assert not is_without_privileges(Recorded(GetTokenInformation=0).api())


@pytest.mark.skipif(sys.platform != "win32", reason="Windows itself")
def test_the_tests_run_in_no_container() -> None:
    assert not is_in_container(system())
