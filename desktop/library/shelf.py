# SPDX-License-Identifier: Apache-2.0
"""Which model files there are. Must not load, change or move one.

A file that cannot be used is listed with the reason, so that nobody wonders where it went.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from desktop.core.declared import replace
from desktop.core.ids import ModelId
from desktop.core.records import ModelFile
from desktop.library.gguf import BadGguf, Header, read_header
from desktop.library.splits import part_of

FOLDER_DEPTH = 2
"""Levels of folders that are searched below a models folder: publisher/model/file.gguf."""
SUFFIX = ".gguf"


def scan(builtin: Path, folders: Sequence[Path], files: Sequence[Path]) -> tuple[ModelFile, ...]:
    """All models, by name, the built-in ones last.

    Args:
        builtin: folder of what comes with the program.
        folders: searched with two levels of folders below; a missing one is empty.
        files: added one by one; a missing one is listed with a problem.

    A file that can be reached in several ways is listed once, a model in several parts as its first
    part with the size of all. Ids are unique; a built-in one keeps its own.

    Thread: any but the window's; milliseconds for a header that is new, none for a known one.
    """
    found: list[ModelFile] = []
    seen: set[str] = set()
    ids: set[ModelId] = set()
    for path, is_builtin in _candidates(builtin, folders, files):
        real = os.path.normcase(os.path.realpath(path))
        if real in seen:
            continue
        seen.add(real)
        model = model_at(path)
        model_id = _unique(model.id, ids)
        ids.add(model_id)
        found.append(replace(model, id=model_id, is_builtin=is_builtin))
    found.sort(key=lambda m: (m.is_builtin, m.name.casefold(), m.quantization, str(m.path)))
    return tuple(found)


def model_at(path: Path) -> ModelFile:
    """The model in one file, with a problem if it cannot be used. Never raises for the file.

    Any part of a model in several files stands for the whole model.
    """
    part = part_of(path)
    paths = part.all() if part is not None else (path,)
    first = paths[0]
    headers = [_look(each) for each in paths]
    problem = next((h for h in headers if isinstance(h, str)), "")
    if len(paths) > 1 and problem:
        number = next(i for i, h in enumerate(headers, 1) if isinstance(h, str))
        problem = f"of its {len(paths)} parts, number {number} has a problem: {problem}"
    head = headers[0]
    model = ModelFile(
        id=ModelId(first.stem),
        name=first.stem,
        path=first,
        size_bytes=sum(_size_bytes(each) for each in paths),
        problem=problem,
    )
    if isinstance(head, str):
        return model
    if not problem and head.split_count != len(paths):
        problem = (
            f"it is part {head.split_number} of {head.split_count} of a model, and the files'"
            f" names must end in -00001-of-{head.split_count:05d}.gguf and so on"
        )
    return replace(_described(model, head), problem=problem)


def _described(model: ModelFile, head: Header) -> ModelFile:
    """With what the header says."""
    return replace(
        model,
        name=head.name or model.name,
        architecture=head.architecture,
        quantization=head.quantization,
        parameters=head.parameters,
        ctx_train_tokens=head.ctx_train_tokens,
        kv_bytes_per_token=head.kv_bytes_per_token,
        state_bytes=head.state_bytes,
        width=head.width,
        feed_forward=head.feed_forward,
        layers=head.layers,
        texts=head.texts,
        vocabulary=head.vocabulary,
        has_chat_template=head.has_chat_template,
        is_embedding=head.is_embedding,
    )


def _candidates(
    builtin: Path, folders: Iterable[Path], files: Iterable[Path]
) -> Iterator[tuple[Path, bool]]:
    """Paths with whether they are built in; the built-in ones first, so that they keep their id."""
    for path in _gguf_files(builtin, FOLDER_DEPTH):
        yield path, True
    for folder in folders:
        for path in _gguf_files(folder, FOLDER_DEPTH):
            yield path, False
    for path in files:
        part = part_of(path)
        yield (path if part is None else part.sibling(1)), False


def _gguf_files(folder: Path, depth: int) -> Iterator[Path]:
    """GGUF files in a folder, by name; of a model in parts, the path of the first part.

    Hidden ones are left out: macOS puts a ``._model.gguf`` beside each file on a foreign disk.
    """
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError:
        return  # the drive is away, or it is not ours to read
    below = []
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if _is_folder(entry):
            below.append(Path(entry.path))
        elif entry.name.lower().endswith(SUFFIX):
            path = Path(entry.path)
            part = part_of(path)
            yield path if part is None else part.sibling(1)
    if depth > 0:
        for path in below:
            yield from _gguf_files(path, depth - 1)


def _is_folder(entry: "os.DirEntry[str]") -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _look(path: Path) -> Header | str:
    """The header, or why there is none."""
    try:
        status = path.stat()
    except FileNotFoundError:
        return "it is not there"
    except OSError as error:
        return f"it cannot be opened ({error.strerror or error})"
    return _cached(path, status.st_ino, status.st_size, status.st_mtime_ns)


@lru_cache(maxsize=1024)
def _cached(path: Path, _inode: int, _size_bytes: int, _mtime_ns: int) -> Header | str:
    try:
        return read_header(path)
    except BadGguf as error:
        return error.detail


def _size_bytes(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def _unique(model_id: ModelId, taken: set[ModelId]) -> ModelId:
    candidate, number = model_id, 1
    while candidate in taken:
        number += 1
        candidate = ModelId(f"{model_id}-{number}")
    return candidate


def header_problem(path: Path) -> str:
    """Why the file's header says that it cannot be loaded; a missing one the engine reports."""
    return model_at(path).problem if path.exists() else ""
