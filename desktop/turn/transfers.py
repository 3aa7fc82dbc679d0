# SPDX-License-Identifier: Apache-2.0
"""Chats in and out for the window: what takes long happens here, what needs the database there.

Each call waits for its end, on a thread that is neither the window's nor the store's. The store is
used one chat at a time, so that whoever asks a question meanwhile does not wait.
"""

import os
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path

from desktop.core.errors import KnownError, NoSpace
from desktop.core.ids import ChatId, MessageId
from desktop.core.keeping import Cause
from desktop.core.transfer_errors import ExportFailed
from desktop.interchange.importer import Report, store_batches
from desktop.interchange.reading import read_all
from desktop.interchange.transcript import Transcript, transcript
from desktop.interchange.writing import pieces, readable_ids
from desktop.store import erasing, importing
from desktop.store.db import Database
from desktop.store.files import FULL_ERRNOS
from desktop.store.single import alone
from desktop.store.worker import StoreThread

Tell = Callable[[int, int], None]
"""Done, and of how many; 0 of them: not known. Raises Cancelled to end the work."""


def import_chats(store: StoreThread, paths: Sequence[Path], tell: Tell) -> Report:
    """Import files and folders, all of them or nothing.

    Raises:
        Cancelled: by ``tell``; nothing was changed.
        BadImport: a file is damaged or of no known format; nothing was changed.
        And what the store raises.
    """
    batches = read_all(paths, tell)
    count = sum(
        len(batch.conversations) + (len(batch.document.chats) if batch.document else 0)
        for batch in batches
    )
    done = 0

    def step() -> None:
        nonlocal done
        tell(done, count)
        done += 1

    return store.submit(lambda db: store_batches(db, batches, tell=step)).result()


def take_back(store: StoreThread, report: Report) -> int:
    """Erase what an import added, except where somebody went on; returns how many chats went.

    Step by step, so that nobody waits for it; after the first all of them are out of sight.

    Raises:
        ChatHeld: a hold keeps one of them; nothing was changed.
    """

    def mark(db: Database) -> int:
        gone = importing.unchanged(db, report.added)
        erasing.mark(db, dict.fromkeys(gone, Cause.ASKED))
        return len(gone)

    count = store.submit(mark).result()
    while store.submit(erasing.step).result():
        pass
    return count


def can_take_back(report: Report) -> bool:
    """Whether an import only added chats; what was continued cannot be told apart any more."""
    return bool(report.added) and not report.continued


def export_chats(
    store: StoreThread, form: str, ids: Sequence[ChatId] | None, target: Path, tell: Tell
) -> None:
    """Write chats into a file, whole or not at all.

    Args:
        form: of :data:`desktop.interchange.writing.SUFFIXES`, without PDF.
        ids: which, in this order; None: all.

    Raises:
        Cancelled: by ``tell``; there is no file then, or the one before.
        ExportFailed, NoSpace: likewise.
    """
    with whole_file(target) as part, told(target):
        count = len(store.submit(readable_ids).result() if ids is None else ids)
        document = store.submit(lambda db: pieces(db, form, ids)).result()
        with part.open("wb") as file:
            done = 0
            tell(done, count)
            while (piece := store.submit(lambda _db: next(document, None)).result()) is not None:
                file.write(piece)
                done += 1
                tell(min(done, count), count)
            file.flush()
            os.fsync(file.fileno())


@contextmanager
def one_message(store: StoreThread, message_id: MessageId) -> Iterator[StoreThread]:
    """A store in memory that holds one message only, in its chat, to be exported.

    Raises what reading it raises, as :func:`told` tells it.
    """
    chat = store.submit(lambda db: alone(db, message_id)).result()

    def put(db: Database) -> None:
        with db.transaction():
            importing.add_chat(db, chat)

    memory = StoreThread(None)
    try:
        memory.submit(put).result()
        yield memory
    finally:
        memory.close()


def transcripts(
    store: StoreThread, ids: Sequence[ChatId] | None, tell: Tell
) -> Iterator[Transcript]:
    """Chats as they are read, one after the other; see :func:`export_chats`."""
    wanted = store.submit(readable_ids).result() if ids is None else ids
    for number, chat_id in enumerate(wanted):
        tell(number, len(wanted))
        yield store.submit(partial(_transcript, chat_id)).result()


def _transcript(chat_id: ChatId, db: Database) -> Transcript:
    return transcript(db, chat_id)


@contextmanager
def whole_file(target: Path) -> Iterator[Path]:
    """A private file beside the target, which takes its place at the end, or is gone.

    Raises:
        ExportFailed: the folder cannot be written.
    """
    try:
        descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:40]}.")
        os.close(descriptor)
    except OSError as error:
        raise ExportFailed(str(target), error.strerror or str(error)) from error
    part = Path(name)
    try:
        yield part
        try:
            os.replace(part, target)
        except OSError as error:
            raise ExportFailed(str(target), error.strerror or str(error)) from error
    finally:
        with suppress(OSError):
            part.unlink()


@contextmanager
def told(target: Path) -> Iterator[None]:
    """Tell what goes wrong with the file, or with a chat that is gone by now, as a KnownError."""
    try:
        yield
    except OSError as error:
        if error.errno in FULL_ERRNOS:
            raise NoSpace(str(target)) from error
        raise ExportFailed(str(target), error.strerror or str(error)) from error
    except LookupError as error:
        if type(error) is not LookupError:
            raise
        raise KnownError("A chat that was to be exported is gone.", "Export again.") from error
