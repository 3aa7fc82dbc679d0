# SPDX-License-Identifier: Apache-2.0
"""Starts a child on Windows with less than the user's rights. Parent's side.

First in a container, if the child needs no graphics card (no driver is known to work there); else,
or if it does not start there (Python lies in a folder of the user's own, a model on a network's
drive), with a restricted token; else like any other. The child looks at its own token and tells
what it reached. Written from Microsoft's documentation; docs/SECURITY.md says what was tried.
"""

import contextlib
import ctypes
import logging
import os
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from functools import cache
from typing import Any, BinaryIO, cast

from desktop.child.command import child_environment
from desktop.child.sandbox import windows_rights as rights
from desktop.child.sandbox.windows_api import (
    DWORD,
    POINTER,
    SIZE,
    Api,
    ProcessInformation,
    SecurityAttributes,
    SecurityCapabilities,
    StartupInfo,
    system,
)
from desktop.child.sandbox.windows_rights import Way

log = logging.getLogger(__name__)
TRIED_S = 15.0
"""How long a child that is only tried may take; a scanner of viruses looks at it first."""
_FLAGS = 0x00080000 | 0x08000000 | 0x400 | 0x200 | 0x4
"""EXTENDED_STARTUPINFO_PRESENT, CREATE_NO_WINDOW, CREATE_UNICODE_ENVIRONMENT,
CREATE_NEW_PROCESS_GROUP and CREATE_SUSPENDED: it runs only once it is tied to us."""
_HANDLES, _CAPABILITIES = 0x00020002, 0x00020009
"""PROC_THREAD_ATTRIBUTE_HANDLE_LIST and _SECURITY_CAPABILITIES."""
_USE_HANDLES, _INHERIT = 0x100, 0x1
_TIMED_OUT, _FOR_EVER = 0x102, 0xFFFFFFFF


class Started:
    """What ChildProcess needs of a subprocess.Popen."""

    def __init__(self, api: Api, info: ProcessInformation, pipes: Sequence[BinaryIO]) -> None:
        self._api, self._handle, self.pid = api, int(info.process), int(info.process_id)
        self.stdin, self.stdout, self.stderr = pipes
        weakref.finalize(self, api.CloseHandle, self._handle)

    def wait(self, timeout: float | None = None) -> int:
        """The exit status. Raises TimeoutExpired, with the timeout in seconds."""
        limit_ms = _FOR_EVER if timeout is None else max(0, int(timeout * 1000))
        if self._api.WaitForSingleObject(self._handle, limit_ms) == _TIMED_OUT:
            raise subprocess.TimeoutExpired("the child", timeout or 0.0)
        status = DWORD()
        self._api.must("GetExitCodeProcess", self._handle, ctypes.byref(status))
        return int(status.value)

    def kill(self) -> None:
        """End it at once; nothing if it has ended."""
        self._api.TerminateProcess(self._handle, 1)

    terminate = kill


def start(
    api: Api,
    argv: Sequence[str],
    environment: Mapping[str, str],
    way: Way,
    reads: Sequence[str],
    *,
    opened: Callable[[int, str], BinaryIO],
    tie: Callable[[int], object],
) -> Started:
    """Start a program with pipes at its three standard handles.

    Args:
        reads: files that it must be able to read.
        opened: makes a file of a handle, to read or write ("rb", "wb").
        tie: called with the process before it runs.

    Raises:
        OSError: it could not be started so; nothing is left behind.
    """
    with ExitStack() as undone, ExitStack() as done:
        token = rights.restricted_token(api)
        done.callback(api.CloseHandle, token)
        sid = 0
        if way is Way.CONTAINER:
            sid = rights.container(api)
            done.callback(api.FreeSid, sid)
            for path in reads:
                rights.let_read(api, sid, path)
        ours, theirs = _pipes(api, undone, done)
        startup, keeps = _startup(api, theirs, sid, done)
        info = ProcessInformation()
        line = ctypes.create_unicode_buffer(subprocess.list2cmdline(argv))
        given = (None, line, None, None, True, _FLAGS, _block(environment), None)
        places = ctypes.byref(startup), ctypes.byref(info)
        api.must("CreateProcessAsUserW", token, *given, *places)
        del keeps
        undone.callback(api.CloseHandle, info.process)
        undone.callback(api.TerminateProcess, info.process, 1)
        done.callback(api.CloseHandle, info.thread)
        tie(int(info.process))
        pipes = list[BinaryIO]()
        for mode in _MODES:
            pipes.append(opened(ours[0], mode))
            undone.callback(pipes[-1].close)
            del ours[0]  # the file has it now
        api.ResumeThread(info.thread)
        undone.pop_all()
        return Started(api, info, pipes)


_MODES = ("wb", "rb", "rb")


def _block(environment: Mapping[str, str]) -> Any:
    """Variables as Windows takes them, in the order that it asks for."""
    pairs = sorted(environment.items(), key=lambda pair: pair[0].upper())
    return ctypes.create_unicode_buffer("".join(f"{name}={value}\0" for name, value in pairs))


def _pipes(api: Api, undone: ExitStack, done: ExitStack) -> tuple[list[int], list[int]]:
    """Our ends and the child's of stdin, stdout and stderr; only the child's are inherited.

    What is taken out of the first list later is not closed here.
    """
    ours, theirs = list[int](), list[int]()
    undone.callback(lambda: [api.CloseHandle(each) for each in ours])
    shared = SecurityAttributes(length=ctypes.sizeof(SecurityAttributes), inherits=1)
    for mode in _MODES:
        read, write = POINTER(), POINTER()
        api.must("CreatePipe", ctypes.byref(read), ctypes.byref(write), ctypes.byref(shared), 0)
        ends = (write, read) if mode == "wb" else (read, write)
        ours.append(int(ends[0].value or 0))
        theirs.append(int(ends[1].value or 0))
        done.callback(api.CloseHandle, theirs[-1])
        api.must("SetHandleInformation", ours[-1], _INHERIT, 0)
    return ours, theirs


def _startup(api: Api, handles: Sequence[int], sid: int, done: ExitStack) -> tuple[Any, object]:
    """STARTUPINFOEXW, and what must live as long as it is used."""
    size, count = SIZE(), 2 if sid else 1
    api.InitializeProcThreadAttributeList(None, count, 0, ctypes.byref(size))  # tells the size
    place = ctypes.create_string_buffer(size.value)
    api.must("InitializeProcThreadAttributeList", place, count, 0, ctypes.byref(size))
    done.callback(api.DeleteProcThreadAttributeList, place)
    inherited = (POINTER * len(handles))(*handles)
    capabilities = SecurityCapabilities(container=sid)
    wanted: list[tuple[int, Any]] = [(_HANDLES, inherited)]
    if sid:
        wanted.append((_CAPABILITIES, capabilities))
    for kind, value in wanted:
        at = (ctypes.byref(value), ctypes.sizeof(value))
        api.must("UpdateProcThreadAttribute", place, 0, kind, *at, None, None)
    stdin, stdout, stderr = handles
    info = StartupInfo(
        size=ctypes.sizeof(StartupInfo), flags=_USE_HANDLES, attributes=ctypes.addressof(place),
        stdin=stdin, stdout=stdout, stderr=stderr,
    )  # fmt: skip
    return info, (place, inherited, capabilities)


def contained(
    argv: Sequence[str],
    environment: Mapping[str, str],
    reads: Sequence[str],
    *,
    first: bytes,
    wants_card: bool,
) -> Started | None:
    """The program with as few rights as work on this machine; None: it must be started as usual.

    Args:
        first: what a child that is only tried is told; it must answer with a line, and end when it
            is told no more.
    """
    for way in Way:
        if (way is Way.CONTAINER and wants_card) or not works(way, tuple(argv), first):
            continue
        try:
            return _start_here(argv, environment, way, reads)
        except OSError as error:
            log.info("not started with %s: %s", way.value, error)
    return None


@cache
def works(way: Way, argv: tuple[str, ...], first: bytes) -> bool:
    """Whether this program starts so and finds its libraries; tried once, for as long as we run."""
    try:
        tried = _start_here(argv, child_environment(), way, ())
    except (OSError, AttributeError) as error:
        log.info("there is no %s here: %s", way.value, error)
        return False
    if answers(tried, first, TRIED_S):
        return True
    log.info("with %s the child does not start here", way.value)
    return False


def answers(child: Any, first: bytes, within_s: float) -> bool:
    """Whether a child that is told one line, and then no more, says one and ends well.

    Args:
        child: a Started, or a subprocess.Popen with three pipes; it has ended afterwards.
    """
    late = threading.Timer(within_s, child.kill)
    late.start()
    log_reader = threading.Thread(target=child.stderr.read, name="tried:log", daemon=True)
    log_reader.start()
    try:
        with contextlib.suppress(OSError), child.stdin:
            child.stdin.write(first)
        with child.stdout:
            said = child.stdout.read()
        status = child.wait()
    finally:
        late.cancel()
    log_reader.join()
    child.stderr.close()
    return bool(status == 0 and said.endswith(b"\n"))


def _start_here(
    argv: Sequence[str], environment: Mapping[str, str], way: Way, reads: Sequence[str]
) -> Started:
    if sys.platform == "win32":
        import msvcrt  # noqa: PLC0415  # Windows only

        from desktop.child.sandbox.windows import end_with_parent  # noqa: PLC0415  # Windows only

        def opened(handle: int, mode: str) -> BinaryIO:
            return cast("BinaryIO", os.fdopen(msvcrt.open_osfhandle(handle, 0), mode))

        ties = list[int]()
        started = start(
            system(), argv, environment, way, reads,
            opened=opened, tie=lambda process: ties.append(end_with_parent(process)),
        )  # fmt: skip
        _TIES.extend(ties)
        return started
    raise OSError("this is not Windows")


_TIES: list[int] = []
"""Jobs that end the children with this process, when the system closes them."""
