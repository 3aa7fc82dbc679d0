# SPDX-License-Identifier: Apache-2.0
"""Damaged chats of other programs: imported or refused in a sentence, and never by halves.

Each file is one that its program could have written, changed blindly: bits, cuts, pieces that are
gone, doubled or exchanged, and in JSON values of another kind. What comes in must go out and come
in again byte for byte.
"""

import copy
import io
import json
import random
import sys
import time
import traceback
import zipfile
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

from desktop.core.errors import BadImport
from desktop.interchange.importer import import_files
from desktop.store.db import Database, memory_database
from desktop.store.export import export_json
from tests.interchange import test_chatgpt as chatgpt
from tests.interchange import test_gpt4all as gpt4all
from tests.interchange import test_importer_carrel as carrel
from tests.interchange import test_jan as jan
from tests.interchange import test_lm_studio as lm_studio
from tests.interchange import test_open_webui as open_webui

Rng = random.Random
Files = dict[str, bytes]
LIMIT_S = 2.0
"""Of the processor, for one import and what follows it."""
ODD: tuple[Any, ...] = (None, -1, 2**70, 1e400, "", "\ud800", [], {}, [[]], True, "x" * 999)
OLD_LIST = [{"role": "user", "content": "hi"}, {"role": "assistant", "content": "yes", "id": "a"}]


def imports(folder: Path, count: int, rng: Rng) -> dict[str, Any]:
    """``count`` damaged files of each format."""
    ends: dict[str, dict[str, int]] = {}
    faults: list[str] = []
    longest_s = 0.0
    for form, files in whole().items():
        tally = Counter[str]()
        for number in range(-1, count):
            damaged = files if number < 0 else spoiled(files, rng)
            began_s = time.process_time()
            tally[_tried(folder / form, damaged, f"{form} {number}", faults)] += 1
            longest_s = max(longest_s, time.process_time() - began_s)
        if tally["imported"] == 0:
            faults.append(f"{form}: not even the whole file came in")
        ends[form] = dict(tally)
    print("\n".join(faults), file=sys.stderr)
    faults += ["too slow"] if longest_s > LIMIT_S else []
    return {"of": ends, "longest_s": round(longest_s, 2), "faults": len(faults)}


def whole() -> dict[str, Files]:
    """One import of each format, by file name."""
    found: dict[str, Files] = {}
    rome, lines = [chatgpt.rome()], [json.dumps(line) for line in jan.LINES]
    found["chatgpt"] = {"conversations.json": _json(rome)}
    found["chatgpt zip"] = {"export.zip": _zipped({"conversations.json": _json(rome)})}
    found["open-webui"] = {"chats.json": _json(open_webui.export())}
    old = [{"id": "c", "title": "t", "chat": {"messages": OLD_LIST}}]
    found["open-webui, old"] = {"chats.json": _json(old)}
    found["lm-studio"] = {"1.conversation.json": _json(lm_studio.pasta())}
    found["jan"] = {"thread.json": _json(jan.THREAD), "messages.jsonl": "\n".join(lines).encode()}
    for version in (8, 9, 10, 11, 12):
        items = [gpt4all.item(version, each, "words é") for each in ("Prompt: ", "Response: ")]
        found[f"gpt4all {version}"] = {"gpt4all-1.chat": gpt4all.chat(version, *items)}
    with closing(memory_database()) as db:
        carrel.fill(db)
        found["carrel"] = {"chats.json": carrel.exported(db)}
    return found


def spoiled(files: Files, rng: Rng) -> Files:
    """The same with one to three faults in one of the files."""
    name = rng.choice(sorted(files))
    data = files[name]
    for _ in range(rng.choice((1, 1, 1, 2, 3))):
        ways = WAYS if name.endswith(("zip", "chat")) else (*WAYS, *JSON_WAYS)
        data = rng.choice(ways)(data, rng)
    return files | {name: data}


def _bit(data: bytes, rng: Rng) -> bytes:
    changed = bytearray(data or b"\0")
    bit = rng.randrange(len(changed) * 8)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def _cut(data: bytes, rng: Rng) -> bytes:
    return data[: rng.randrange(len(data) + 1)]


def _hole(data: bytes, rng: Rng) -> bytes:
    at, end = sorted(rng.randrange(len(data) + 1) for _ in range(2))
    return data[:at] + data[min(end, at + 40) :]


def _twice(data: bytes, rng: Rng) -> bytes:
    at, end = sorted(rng.randrange(len(data) + 1) for _ in range(2))
    return data[:end] + data[at:]


def _numbers(data: bytes, rng: Rng) -> bytes:
    at = rng.randrange(len(data) + 1)
    odd = rng.choice((b"\xff" * 4, b"\x7f\xff\xff\xff", bytes(8), b"\xff\xfe", b'"', b"}"))
    return data[:at] + odd + data[at + len(odd) :]


WAYS: tuple[Callable[[bytes, Rng], bytes], ...] = (_bit, _cut, _hole, _twice, _numbers)


def _value(data: bytes, rng: Rng) -> bytes:
    """One value of the JSON is another one, or gone."""
    try:
        top = [copy.deepcopy(json.loads(data))]
    except ValueError:
        return data
    places = list(_places(top))
    holder, key = rng.choice(places)
    what = rng.randrange(3)
    if what == 0 and (holder is not top):
        del holder[key]
    elif what == 1:
        other, there = rng.choice(places)
        holder[key] = copy.deepcopy(other[there])
    else:
        holder[key] = rng.choice(ODD)
    return _json(top[0])


JSON_WAYS: tuple[Callable[[bytes, Rng], bytes], ...] = (_value,) * 8


def _places(value: Any) -> list[tuple[Any, Any]]:
    """Every container with each of its keys, at any depth."""
    if not isinstance(value, dict | list):
        return []
    keys = list(value) if isinstance(value, dict) else list(range(len(value)))
    return [(value, key) for key in keys] + [at for key in keys for at in _places(value[key])]


def _tried(folder: Path, files: Files, what: str, faults: list[str]) -> str:
    folder.mkdir(exist_ok=True)
    for name, data in files.items():
        (folder / name).write_bytes(data)
    path = folder / next(iter(files))
    with closing(memory_database()) as db, closing(memory_database()) as other:
        try:
            report = import_files(db, [path])
        except BadImport as error:
            if not (error.sentence.endswith(".") and error.hint):
                faults.append(f"{what}: told {error.text()!r}")
            if db.execute("SELECT 1 FROM chats UNION ALL SELECT 1 FROM folders"):
                faults.append(f"{what}: half imported")
            return "refused"
        except Exception:  # noqa: BLE001  # whatever comes is a fault to report
            faults.append(f"{what}: {traceback.format_exc(limit=-4)}")
            return "broken"
        if not _comes_again(db, other, folder / "again.json"):
            faults.append(f"{what}: another export differs")
        return "imported" if report.imported else "imported nothing, told why"


def _comes_again(db: Database, other: Database, path: Path) -> bool:
    """Export, import, export: the same bytes."""
    once = b"".join(export_json(db))
    path.write_bytes(once)
    import_files(other, [path])
    return b"".join(export_json(other)) == once


def _json(value: Any) -> bytes:
    return json.dumps(value).encode()


def _zipped(files: Files) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return made.getvalue()
