# SPDX-License-Identifier: Apache-2.0
"""The ledger of connections: every request that left this machine, or was refused before.

One JSON line when it begins and one when it ends, each in a single write, so that several
processes can share the file and a killed one leaves a line that says so. Holds hosts and purposes,
never a token, a password or a query.
"""

import os
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from desktop.core.declared import Struct, decode_json, encode_json
from desktop.core.errors import BadData

MAX_BYTES = 2_000_000
"""Of one file; a full one is kept as the second and replaced by a new one."""
UNFINISHED = "not finished"


class Connection(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One request.

    Attributes:
        key: the same in both of its lines.
        at_s: Unix time of its begin.
        host: with the port where it is not the usual one.
        purpose: ``search``, ``look`` or ``download`` and of what.
        received_bytes: of the body.
        result: a status such as ``206``, or why there is none.
    """

    key: str
    at_s: float
    host: str
    purpose: str
    received_bytes: int = 0
    result: str = UNFINISHED


class Ledger:
    """Writes the ledger. Any thread."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = threading.Lock()

    def begin(self, host: str, purpose: str) -> Connection:
        """Note that a request is about to leave.

        Raises:
            OSError: it cannot be noted, so it must not leave.
        """
        line = Connection(key=uuid.uuid4().hex[:12], at_s=time.time(), host=host, purpose=purpose)
        self._write(line)
        return line

    def end(self, begun: Connection, received_bytes: int, result: str) -> None:
        """Note how it ended. On a full disk its first line stays, and says "not finished"."""
        line = Connection(
            key=begun.key,
            at_s=begun.at_s,
            host=begun.host,
            purpose=begun.purpose,
            received_bytes=received_bytes,
            result=result[:200],
        )
        with suppress(OSError):
            self._write(line)

    def refused(self, host: str, purpose: str, reason: str) -> None:
        """Note a request that was not made."""
        self.end(
            Connection(key=uuid.uuid4().hex[:12], at_s=time.time(), host=host, purpose=purpose),
            0,
            f"refused: {reason}",
        )

    def _write(self, line: Connection) -> None:
        data = encode_json(line) + b"\n"
        with self._lock:
            descriptor = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                is_full = os.fstat(descriptor).st_size > MAX_BYTES
                os.write(descriptor, data)
            finally:
                os.close(descriptor)
            if is_full:
                self._turn_over()

    def _turn_over(self) -> None:
        """Begin a new file, unless another process did a moment ago: the older half would go."""
        with suppress(OSError):
            if self.path.stat().st_size > MAX_BYTES:
                os.replace(self.path, second_file(self.path))


def second_file(path: Path) -> Path:
    """Where the older half of the ledger lies."""
    return path.with_name(f"{path.stem}.1{path.suffix}")


def read(path: Path) -> tuple[Connection, ...]:
    """All connections that are still on record, oldest first. A damaged line is left out."""
    found: dict[str, Connection] = {}
    for file in (second_file(path), path):
        for line in _lines(file):
            found[line.key] = line
    return tuple(sorted(found.values(), key=lambda line: line.at_s))


def _lines(file: Path) -> Iterator[Connection]:
    try:
        data = file.read_bytes()
    except OSError:
        return
    for raw in data.splitlines():
        try:
            yield decode_json(raw, Connection, str(file))
        except BadData:
            continue  # cut off by a full disk
