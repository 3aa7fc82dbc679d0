# SPDX-License-Identifier: Apache-2.0
"""What a state belongs to: everything that changes what its numbers mean."""

import hashlib
from collections.abc import Sequence
from pathlib import Path

from desktop.child.sandbox.level import Level
from desktop.core.declared import encode_json, replace
from desktop.core.records import ModelFile
from desktop.engine.devices import Size
from desktop.engine.load import Load
from desktop.engine.options import Adapter
from desktop.engine.protocol import Hello

FORMAT = 1
"""Grows when the meaning of a stored state changes."""
SAMPLE_BYTES = 64 * 1024


def identity(model: ModelFile, load: Load, adapters: Sequence[Adapter], hello: Hello) -> bytes:
    """Equal only if a state can be used again. Reads a little of the model's files.

    How a model is loaded counts as a whole, whatever options there will be, but for what changes
    no number: its name, how many threads work, what memory it may have, who guesses ahead, and
    which adapters it has that do not act.

    Raises:
        OSError: a file cannot be read, or an adapter that acts is another since it was loaded.
    """
    changing = {load.draft, *(each.path for each in adapters)}
    changing |= {each.path for each in load.adapters}
    _check_unchanged(load, adapters)
    others = (path for path in load.more_files if path not in changing)
    how = replace(load, id=0, path="", more_files=(), threads=0, most_threads=0)
    how = replace(how, locks_memory=False, lacks="", lacks_bytes=0)
    how = replace(how, draft="", draft_problem="", start=None, size=Size())
    how = replace(how, isolation=Level.NONE, adapters=(), adapter_bytes=0)
    parts = {
        "format": FORMAT,
        "model": [model.architecture, model.name, model.parameters],
        "files": [_sample(Path(path)) for path in (load.path, *sorted(others))],
        "adapters": [[_sample(Path(each.path)), each.scale] for each in adapters],
        "load": how,
        "engine": [hello.engine, hello.system_info, hello.v],
        "devices": [[device.name, device.kind] for device in hello.devices],
    }
    return hashlib.sha256(encode_json(parts)).digest()


def _check_unchanged(load: Load, adapters: Sequence[Adapter]) -> None:
    """What the engine read of an adapter must be what lies there now. Raises OSError."""
    loaded = {each.path: (each.size_bytes, each.modified_ns) for each in load.adapters}
    for each in adapters:
        status = Path(each.path).stat()
        found = status.st_size, status.st_mtime_ns
        if loaded.get(each.path, found) != found:
            raise OSError(f"{each.path} was changed since it was loaded")


def _sample(path: Path) -> str:
    """Size, time of the last change, and a hash of beginning, middle and end.

    A hash of the whole would take longer than what is to be saved.
    """
    status = path.stat()
    found = hashlib.sha256(f"{status.st_size} {status.st_mtime_ns} ".encode())
    with path.open("rb") as file:
        for start in (0, status.st_size // 2, max(0, status.st_size - SAMPLE_BYTES)):
            file.seek(start)
            found.update(file.read(SAMPLE_BYTES))
    return found.hexdigest()
