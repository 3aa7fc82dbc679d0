# SPDX-License-Identifier: Apache-2.0
"""What a child on Windows gets instead of the user's rights: a restricted token, a container.

An AppContainer without capabilities reaches no network, and of the user's files only those on which
its name stands. Both have to be chosen by the parent, before the child runs. Raises OSError.
"""

import ctypes
import ntpath
from enum import Enum
from typing import Any

from desktop.child.sandbox.windows_api import DWORD, POINTER, Api, ExplicitAccess, SidAndAttributes

NAME = "Carrel.Engine"


class Way(Enum):
    """What a child is started with; the values are for people."""

    CONTAINER = "AppContainer"
    RESTRICTED = "restricted token"


_EXISTS = 0x800700B7
"""HRESULT_FROM_WIN32(ERROR_ALREADY_EXISTS)."""
_ADMINISTRATORS = b"\x01\x02\x00\x00\x00\x00\x00\x05\x20\x00\x00\x00\x20\x02\x00\x00"
"""The SID S-1-5-32-544."""
_DISABLE_MAX_PRIVILEGE = 0x1
_TOKEN_RIGHTS = 0x0001 | 0x0002 | 0x0008 | 0x0080
"""TOKEN_ASSIGN_PRIMARY, _DUPLICATE, _QUERY and _ADJUST_DEFAULT."""
_QUERY = 0x0008
_PRIVILEGES, _IS_CONTAINER = 3, 29
"""TokenPrivileges and TokenIsAppContainer."""
_REMOVABLE, _FIXED = 2, 3
_FILE, _RIGHTS_LIST, _GRANT = 1, 0x4, 1
"""SE_FILE_OBJECT, DACL_SECURITY_INFORMATION, GRANT_ACCESS."""
_READ = 0x00120089
"""FILE_GENERIC_READ."""


def restricted_token(api: Api) -> int:
    """A token of this user without privileges and without an administrator's rights; to be closed.

    CreateProcessAsUserW takes a restricted version of the own token from everybody.
    """
    own, made = POINTER(), POINTER()
    api.must("OpenProcessToken", api.GetCurrentProcess(), _TOKEN_RIGHTS, ctypes.byref(own))
    try:
        sid = ctypes.create_string_buffer(_ADMINISTRATORS, len(_ADMINISTRATORS))
        denied = SidAndAttributes(sid=ctypes.addressof(sid))
        sids = (1, ctypes.byref(denied), 0, None, 0, None)
        made_at = ctypes.byref(made)
        api.must("CreateRestrictedToken", own, _DISABLE_MAX_PRIVILEGE, *sids, made_at)
    finally:
        api.CloseHandle(own)
    return int(made.value or 0)


def container(api: Api) -> int:
    """The SID of our container, which is made once for a user; to be freed with FreeSid."""
    sid = POINTER()
    about = (NAME, "Carrel engine", "Runs language models without network and files")
    status = api.CreateAppContainerProfile(*about, None, 0, ctypes.byref(sid))
    if status & 0xFFFFFFFF == _EXISTS:
        api.zero("DeriveAppContainerSidFromAppContainerName", NAME, ctypes.byref(sid))
    elif status:
        raise OSError(status & 0xFFFFFFFF, "CreateAppContainerProfile failed")
    return int(sid.value or 0)


def let_read(api: Api, sid: int, path: str) -> None:
    """Write the container's name on a file: it may be read. What stands there already stays.

    Not on a network's drive, which no container reaches, nor where a file has no list of rights
    (everybody may do everything then, and with a list of one name nobody else could).
    """
    root = ntpath.splitdrive(path)[0] + "\\"
    if api.GetDriveTypeW(root) not in (_REMOVABLE, _FIXED):
        raise OSError(f"{root} is no drive of this computer")
    rights, made, descriptor = POINTER(), POINTER(), POINTER()
    found = (None, None, ctypes.byref(rights), None, ctypes.byref(descriptor))
    api.zero("GetNamedSecurityInfoW", path, _FILE, _RIGHTS_LIST, *found)
    try:
        if not rights.value:
            raise OSError(f"{path} has no list of rights")
        entry = ExplicitAccess(permissions=_READ, mode=_GRANT)
        entry.trustee.name = sid  # its form, TRUSTEE_IS_SID, is 0
        api.zero("SetEntriesInAclW", 1, ctypes.byref(entry), rights, ctypes.byref(made))
        api.zero("SetNamedSecurityInfoW", path, _FILE, _RIGHTS_LIST, None, None, made, None)
    finally:
        api.LocalFree(made)
        api.LocalFree(descriptor)


def is_in_container(api: Api) -> bool:
    """Whether this process runs in a container, as its own token says."""
    answer = DWORD()
    return _tells(api, _IS_CONTAINER, answer) and bool(answer.value)


def is_without_privileges(api: Api) -> bool:
    """Whether this process's token has lost them all but the one that everybody keeps, to pass
    through folders."""
    # TOKEN_PRIVILEGES begins with their number; each takes 12 bytes, and there are some forty.
    answer = (DWORD * 256)()
    return _tells(api, _PRIVILEGES, answer) and answer[0] <= 1


def _tells(api: Api, what: int, answer: Any) -> bool:
    """Ask this process's own token."""
    token, size = POINTER(), DWORD()
    api.must("OpenProcessToken", api.GetCurrentProcess(), _QUERY, ctypes.byref(token))
    try:
        asked = (what, ctypes.byref(answer), ctypes.sizeof(answer), ctypes.byref(size))
        return bool(api.GetTokenInformation(token, *asked))
    finally:
        api.CloseHandle(token)
