# SPDX-License-Identifier: Apache-2.0
"""The growing file: blocks come in any order, the hash follows from the front.

Several threads write; one hashes what lies in an unbroken row from the start, and checks the
blocks of earlier runs on its way. A block that was just written is hashed from memory, others are
read back; only finished blocks are hashed, never bytes that may be fetched again. No network.
"""

import contextlib
import hashlib
import os
import threading
import zlib
from pathlib import Path

from desktop.fetch.blocks import Blocks
from desktop.fetch.checking import read_back, running_check
from desktop.fetch.disk import SharedFile, sync_folder
from desktop.fetch.failures import RequestFailed, Stopped, no_write
from desktop.fetch.lending import Lending
from desktop.fetch.names import journal_path, part_path
from desktop.fetch.protocol import FailCode
from desktop.fetch.state import Check, Head, Journal, read_journal

HASH_WAIT_S = 1.0


class Part:
    """One unfinished file, locked against other processes.

    Attributes:
        changed: held to look at the state; notified when it changes.
        ended: the same lock; notified when all is there or something is wrong.
        head: what an earlier run fetched, until :meth:`begin`.
        blocks: set by :meth:`begin`; ``changed`` is held to use them.
        hashed_bytes: from the front.
    """

    blocks: Blocks
    _lending: Lending

    def __init__(self, target: Path) -> None:
        """Open or create it and read its journal.

        Raises:
            RequestFailed: BUSY, NO_WRITE.
        """
        self.target = target
        self.path, self._journal_path = part_path(target), journal_path(target)
        lock = threading.RLock()
        self.changed, self.ended = threading.Condition(lock), threading.Condition(lock)
        try:
            self._file = SharedFile(self.path)
        except OSError as error:
            raise no_write(self.path, error) from error
        # Another process may have finished and renamed it between the opening and the lock.
        if not self._file.try_lock() or not self._file.lies_at(self.path):
            self._file.close()
            raise RequestFailed(FailCode.BUSY, f"{target.name} is being fetched already")
        known = read_journal(self._journal_path)
        self.head: Head | None = known[0] if known else None
        self._earlier = dict(known[1]) if known else {}
        self._journal: Journal | None = None
        self._is_open, self._is_hashing = True, False
        self._problem: RequestFailed | None = None
        self.hashed_bytes = 0
        self._hash = hashlib.sha256()

    def begin(self, head: Head, *, keep: bool) -> None:
        """Start for a file as the server describes it. No connection and no hashing runs.

        Args:
            keep: what earlier runs fetched is of the same file.

        Raises:
            RequestFailed: NO_SPACE, NO_WRITE.
        """
        with self.changed:
            if self._journal is not None:
                self._journal.close()
                self._journal = None
                self._earlier = self.blocks.checks | self.blocks.unchecked
            unchecked = self._earlier if keep else {}
            try:
                if not keep:
                    self._file.truncate(0)
                self._journal = Journal(self._journal_path, head, unchecked)
            except OSError as error:
                raise no_write(self.path, error) from error
            self.head = head
            self.blocks, self._lending = Blocks(head, unchecked), Lending(head.block_bytes)
            self._is_hashing = True
            self._reset_hash()

    # --- for the connections ----------------------------------------------------------------------

    def claim(self, *, is_ranged: bool) -> tuple[int, int] | None:
        """First and last-plus-one byte of what to fetch next; None: nothing is missing."""
        with self.changed:
            if is_ranged:
                return self.blocks.claim()
            row = self.blocks.claim_all()
            if row is not None:  # otherwise all has come, and perhaps is hashed already
                self._reset_hash()
            return row

    def release(self, start: int, end: int) -> None:
        """Give back what of a claim was not written."""
        with self.changed:
            self.blocks.release(start, end)
            self.changed.notify_all()

    def write(self, offset: int, data: bytes | memoryview) -> None:
        """Write inside a claimed block.

        Raises:
            RequestFailed: NO_SPACE, NO_WRITE.
            Stopped: the part was closed.
        """
        try:
            self._file.write_at(offset, data)
        except OSError as error:
            raise no_write(self.path, error) from error

    def lend(self, size_bytes: int) -> memoryview:
        """Memory for a block of so many bytes; goes back with :meth:`finish_block`."""
        with self.changed:
            return self._lending.lend(size_bytes)

    def finish_block(self, number: int, block: memoryview) -> None:
        """All bytes of a block, lent before, are written. Waits if only the hash is late.

        Raises:
            RequestFailed: NO_SPACE, NO_WRITE.
            Stopped: the part was closed.
        """
        with self.changed:
            while self._lending.is_worth_waiting(number, self._next):
                if not self._is_hashing or self._problem is not None:
                    break
                self.changed.wait(HASH_WAIT_S)
            if self._lending.keep(number, block, self._next):
                self.changed.notify_all()
                return
        try:
            self._note(number, zlib.crc32(block))
        except OSError as error:
            raise no_write(self.path, error) from error
        with self.changed:
            self._lending.take_back(block)

    def _note(self, number: int, check: Check) -> None:
        """Put a written block on record. Raises OSError, Stopped."""
        with self.changed:
            if not self._is_open or self._journal is None:
                raise Stopped
            self._journal.add(number, check)
            self.blocks.finish(number, check)
            self.changed.notify_all()

    @property
    def _next(self) -> int:
        """The block that is hashed next."""
        return self.hashed_bytes // self.blocks.head.block_bytes

    # --- progress ---------------------------------------------------------------------------------

    @property
    def done_bytes(self) -> int:
        """Bytes of blocks that are there."""
        with self.changed:
            return self.blocks.done_bytes

    @property
    def is_complete(self) -> bool:
        """Whether every byte is there and hashed."""
        with self.changed:
            return self.hashed_bytes == self.blocks.head.size_bytes

    def raise_problem(self) -> None:
        """Raise what went wrong while hashing."""
        with self.changed:
            if self._problem is not None:
                raise self._problem

    def sha256(self) -> str:
        """Of the whole; call when complete."""
        return self._hash.hexdigest()

    def beginning(self, size_bytes: int) -> bytes:
        """The first bytes. Raises RequestFailed."""
        try:
            return self._file.read_at(0, size_bytes)
        except OSError as error:
            raise no_write(self.path, error) from error

    # --- the hashing thread -----------------------------------------------------------------------

    def follow(self) -> None:
        """Hash from the front until :meth:`rest` is called. A thread of its own."""
        try:
            while (number := self._next_to_hash()) is not None:
                self._hash_block(number)
        except Stopped:
            return
        except OSError as error:
            with self.changed:
                self._problem = no_write(self.path, error)
                self.changed.notify_all()
                self.ended.notify_all()

    def rest(self) -> None:
        """End :meth:`follow` when it has no block in memory to go on with."""
        with self.changed:
            self._is_hashing = False
            self.changed.notify_all()

    def _next_to_hash(self) -> int | None:
        with self.changed:
            while True:
                number = self._next
                if self._lending.has(number) or (self._is_hashing and self._can_hash(number)):
                    return number
                if not self._is_hashing:
                    return None
                self.changed.wait()

    def _can_hash(self, number: int) -> bool:
        is_last = self.hashed_bytes == self.blocks.head.size_bytes
        return self._lending.has(number) or (not is_last and self.blocks.is_there(number))

    def _hash_block(self, number: int) -> None:
        with self.changed:
            head, begun = self.blocks.head, self._hash
            if number != self._next or not self._can_hash(number):
                return  # a claim of the whole file began it anew a moment ago
            expected, kept = self.blocks.unchecked.get(number), self._lending.take(number)
        trial, start = begun.copy(), number * head.block_bytes
        size = min(head.block_bytes, head.size_bytes - start)
        if kept is not None:
            trial.update(kept)
            is_good, check = True, running_check(trial)
        else:
            is_good, check = read_back(self._file, start, size, trial, expected)
        self._file.write_out(start + size)
        with self.changed:
            if kept is not None:
                self._lending.take_back(kept)
            if begun is not self._hash:
                return  # the file is fetched again from its first byte
            self.blocks.unchecked.pop(number, None)
            if not is_good:
                self.blocks.checks.pop(number, None)  # the disk lost it: fetch it again
            else:
                if kept is not None:
                    self._note(number, check)
                self.blocks.checks[number] = check
                self._hash = trial
                self.hashed_bytes = start + size
            self.changed.notify_all()
            if self.hashed_bytes == head.size_bytes:
                self.ended.notify_all()

    def _reset_hash(self) -> None:
        self._lending.forget()
        self._hash = hashlib.sha256()
        self.hashed_bytes = 0
        self._problem = None

    # --- the end ----------------------------------------------------------------------------------

    def keep(self) -> None:
        """Close; the next run goes on from here."""
        with self.changed:
            self._is_open = self._is_hashing = False
            if self._journal is not None:
                self._journal.close()
                self._journal = None
            self.changed.notify_all()
        self._file.close()

    def move_into_place(self) -> None:
        """Flush, rename, flush the folder: whole and on the disk, or still a part.

        Raises:
            RequestFailed: NO_SPACE, NO_WRITE.
        """
        try:
            self._file.truncate(self.blocks.head.size_bytes)
            self._file.sync()
            self.keep()
            os.replace(self.path, self.target)
            with contextlib.suppress(FileNotFoundError):
                self._journal_path.unlink()
            sync_folder(self.target.parent)
        except OSError as error:
            raise no_write(self.target, error) from error
