# SPDX-License-Identifier: Apache-2.0
"""Holds the files of a model and its adapters against their hashes before llama.cpp sees them. Runs
in the engine child, which can be stopped, tells how far it is, and reads the files next anyway."""

import hashlib
import os
import time
from collections.abc import Callable

from desktop.engine.failures import RequestFailed, Stopped
from desktop.engine.load import Load
from desktop.engine.protocol import FailCode, Loading

CHUNK_BYTES = 4_000_000
STEP_S = 0.05
"""How often progress is told."""
SHOWN_DIGITS = 12


def check_files(
    load: Load, send: Callable[[Loading], None], is_stopped: Callable[[], bool]
) -> dict[str, str]:
    """Hash what ``load.sha256`` names; returns at once if that is nothing.

    Returns:
        Adapters that may not act, by path, and why: a model can do without them.

    Raises:
        RequestFailed: CHANGED, MISSING.
        Stopped: between two chunks.
    """
    adapters, unlike = {each.path for each in load.adapters}, dict[str, str]()
    wanted = [
        (path, sha256)
        for path, sha256 in zip((load.path, *load.more_files), load.sha256, strict=False)
        if sha256
    ]
    total_bytes = sum(_size_bytes(path, may_lack=path in adapters) for path, _ in wanted)
    done_bytes, told_s = 0, 0.0

    def on_chunk(size_bytes: int) -> None:
        nonlocal done_bytes, told_s
        if is_stopped():
            raise Stopped
        done_bytes += size_bytes
        if (now := time.perf_counter()) - told_s >= STEP_S:
            told_s = now
            fraction = min(1.0, done_bytes / max(1, total_bytes))
            send(Loading(id=load.id, fraction=fraction, is_checking=True))

    for path, sha256 in wanted:
        try:
            _check(path, sha256, on_chunk)
        except RequestFailed as failed:
            if path not in adapters:
                raise
            unlike[path] = failed.detail
    return unlike


def _check(path: str, sha256: str, on_chunk: Callable[[int], None]) -> None:
    if (found := _sha256(path, on_chunk)) != sha256:
        shown = f"{found[:SHOWN_DIGITS]}… instead of {sha256[:SHOWN_DIGITS]}…"
        raise RequestFailed(FailCode.CHANGED, f"the SHA-256 of {os.path.basename(path)} is {shown}")


def _size_bytes(path: str, *, may_lack: bool) -> int:
    try:
        return os.stat(path).st_size
    except OSError as error:
        if may_lack:
            return 0
        raise RequestFailed(FailCode.MISSING, str(error.filename)) from error


def _sha256(path: str, on_chunk: Callable[[int], None]) -> str:
    digest = hashlib.sha256()
    try:
        with open(path, "rb", buffering=0) as file:
            while chunk := file.read(CHUNK_BYTES):
                digest.update(chunk)
                on_chunk(len(chunk))
    except OSError as error:
        raise RequestFailed(FailCode.MISSING, f"{path} ({error.strerror})") from error
    return digest.hexdigest()
