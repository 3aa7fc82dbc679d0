# SPDX-License-Identifier: Apache-2.0
"""A session with secret words in a box of its own; then every file in the box is searched.

The box holds all that such a program writes to: home with its caches, profile, temporary folder,
runtime folder and the working folder, where a core file would lie. What was asked for in plain
text, the exports, lies outside, and so does the keyring.
"""

import base64
import json
import os
import random
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bench._chatting import furnish
from tests.helpers.rings import ring_environment

SESSION = Path(__file__).with_name("_secret_session.py")
LIMIT_S = 900.0
BUNDLES: dict[str, tuple[str, ...]] = {"first": (), "second": ("--json",)}


def secrets(folder: Path, count: int, rng: random.Random) -> dict[str, Any]:
    """``count`` secret words in a session that is killed, and in the one after it."""
    words = [f"q{rng.randrange(16**10):010x}zeheim{n}" for n in range(count)]
    box, outside = folder / "box", folder / "outside"
    places = {"HOME": "home", "TMPDIR": "tmp", "XDG_RUNTIME_DIR": "run", "CARREL_HOME": "profile"}
    for name in (*places.values(), "cwd"):
        (box / name).mkdir(parents=True, mode=0o700)
    outside.mkdir()
    (outside / "words.json").write_text(json.dumps(words), encoding="utf-8")
    (recovery_key,) = furnish(box / "profile", outside / "ring.json")
    surroundings = {"PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    surroundings |= {name: str(box / place) for name, place in places.items()}
    surroundings |= ring_environment(outside / "ring.json")
    ends, hits, files = [], set[tuple[str, str]](), 0
    for time, bundle in BUNDLES.items():
        arguments = [str(SESSION), str(outside / "words.json"), str(outside), time]
        ends.append(_run(box, surroundings, *arguments))
        # What somebody would send with a report: what the doctor says; the log lies in the box.
        _run(box, surroundings, "-m", "desktop", "cli", "doctor", *bundle)
        for file in filter(Path.is_file, box.rglob("*")):
            files += 1
            data = file.read_bytes()
            hits |= {(each, file.name) for each in (*words, recovery_key) if holds(data, each)}
    print("\n".join(f"{word} in {file}" for word, file in sorted(hits)), file=sys.stderr)
    seen = _seen(words, outside)
    is_as_meant = ends == [-9, -6] and seen >= count // 2
    return {
        "words": count,
        "files": files,
        "in_plain_exports": seen,
        "ends": ends,
        "core_files": len(list(box.rglob("core*"))),
        "hits": len(hits),
        "faults": len(hits) + (not is_as_meant),
    }


def _run(box: Path, surroundings: dict[str, str], *arguments: str) -> int:
    command = [sys.executable, *arguments]
    done = subprocess.run(
        command,
        cwd=box / "cwd",
        env=surroundings,
        timeout=LIMIT_S,
        check=False,
        capture_output=True,
        text=True,
    )
    if done.returncode not in (0, -9, -6):
        print(done.stdout[-2000:], done.stderr[-4000:], file=sys.stderr)
    # What it said would be in a journal or a terminal's history.
    with (box / "said.txt").open("a", encoding="utf-8") as said:
        said.write(done.stdout + done.stderr)
    return done.returncode


def _seen(words: list[str], outside: Path) -> int:
    """How many words the search finds where they were asked for: it could find them."""
    data = b"".join(file.read_bytes() for file in outside.glob("all.*"))
    return sum(holds(data, word) for word in words)


def holds(data: bytes, word: str) -> bool:
    """Whether bytes hold a word in UTF-8, UTF-16 or base64."""
    return any(form in data for form in _forms(word))


def _forms(word: str) -> Iterator[bytes]:
    yield from (plain := [word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")])
    for each in plain:
        for shift in range(3):  # in base64 a word looks different at each of three places
            coded = base64.b64encode(bytes(shift) + each + b"\0\0\0")
            yield coded[4:-8]
