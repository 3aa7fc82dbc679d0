# SPDX-License-Identifier: Apache-2.0
"""Further ordeals of downloads: servers that do everything wrong, and names that lead elsewhere."""

import hashlib
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.core.declared import replace
from desktop.fetch.client import FetchClient
from desktop.fetch.names import OUR_SUFFIXES, target_path
from desktop.fetch.protocol import Download, Downloaded, FailCode, Failed
from tests.helpers.fetching import FILE, REPO, fetch, files_below, gguf_bytes, wanted
from tests.helpers.hub import Hub, hub_running

SIZE = 700_000
PASSING: tuple[Callable[[random.Random], Any], ...] = (
    lambda rng: ("cut", rng.randrange(SIZE)),
    lambda rng: ("cut", rng.choice((0, 1, 65_535, 65_536, 65_537))),
    lambda rng: rng.choice((500, 502, 503, 504, 429, 408)),
    lambda _: "other_range",
    lambda _: "whole",
    lambda _: 416,
)
BAD_PARTS = (
    *("", ".", "..", "...", "\\", "..\\..\\x", "C:", "C:\\x", "\\\\host\\share", "a:b", "a\0b"),
    *("a.gguf:stream", "nul", "NUL.gguf", "Con.txt.gguf", "aux .gguf", "COM1.gguf", "conin$"),
    *("a\nb", "a\x1b[2J", "a\u202egguf", "a\u200b.gguf", "\ufeffa", "a.", "a ", " a", ".git"),
    *("~", "~root", "a?", "a*", "a|b", 'a"b', "x" * 300, "é" * 120, "/etc/passwd", "//x/y"),
    *(f"a.gguf{suffix}" for suffix in OUR_SUFFIXES),
)
BAD_DIGESTS = ("0", "g" * 64, "0" * 63, "A" * 64, "../" * 21 + "a", "/" * 64, "\u0660" * 64)
BAD_REVISIONS = ("..", "a/../b", "/a", "a//b", "../../x", "a b", "a\n", "refs/../../x")


def faulty_server(hub: Hub, client: FetchClient, models: Path, rng: random.Random) -> str:
    """One download from a server with up to six faults; what was wrong, or nothing."""
    data = gguf_bytes(SIZE)
    hub.add(REPO, FILE, data)
    hub.acts = ["", *(rng.choice(PASSING)(rng) for _ in range(rng.randint(1, 6)))]
    hub.is_ranged = rng.random() > 0.2
    hub.etag_salt = str(rng.random()) if rng.random() < 0.3 else ""
    planned = f"{hub.acts[1:]}, ranged {hub.is_ranged}"
    end = fetch(client, wanted(hub, models))
    hub.acts, hub.is_ranged = [], True
    if not isinstance(end, Downloaded):
        return f"{planned}: {end}"
    place = target_path(models, REPO, FILE)
    found = place.read_bytes()
    for path in (place, place.with_name(f"{FILE}.origin.json")):
        path.unlink()
    is_right = hashlib.sha256(found).digest() == hashlib.sha256(data).digest()
    return "" if is_right and not files_below(models) else f"{planned}: not right"


def torture_servers(count: int, rng: random.Random, home: Path, client: FetchClient) -> list[str]:
    """Downloads through faults that pass; every file must be right in the end."""
    models = home / "faulty"
    models.mkdir()
    with hub_running() as hub:
        wrong = (faulty_server(hub, client, models, rng) for _ in range(count))
        return [each for each in wrong if each]


def hostile(rng: random.Random, number: int) -> dict[str, str]:
    """Names of one request, one of which leads elsewhere."""
    bad = BAD_PARTS[number % len(BAD_PARTS)]
    before = rng.choices((*BAD_PARTS, "m.gguf", "Q4"), k=rng.randint(0, 2))
    whole = "/".join((*before, bad))
    kind = number // len(BAD_PARTS) % 4
    if kind == 1 and bad.endswith(OUR_SUFFIXES):  # only a file could be confused with ours
        kind = 0
    if kind == 2:
        return {"revision": rng.choice(BAD_REVISIONS)}
    if kind == 3:
        return {"sha256": rng.choice(BAD_DIGESTS)}
    return {"file": whole} if kind == 0 else {"repo": rng.choice((bad, f"{bad}/n", f"o/{bad}"))}


def torture_names(count: int, rng: random.Random, home: Path, client: FetchClient) -> list[str]:
    """Requests with hostile names; nothing may be asked for, written or changed."""
    place = home / "names"
    models = place / "models"
    models.mkdir(parents=True)
    (place / "precious").write_text("as it was")
    faults = []
    with hub_running() as hub:
        hub.add(REPO, FILE, gguf_bytes(SIZE))
        good = wanted(hub, models)
        for number in range(count):
            request: Download = replace(good, **hostile(rng, number))
            end = fetch(client, request)
            is_refused = isinstance(end, Failed) and end.code is FailCode.BAD_NAME
            if not is_refused or hub.asked or files_below(place) != ["precious"]:
                faults.append(f"{request.repo!r} {request.file!r} {request.revision!r}: {end}")
                hub.asked.clear()
    return faults if (place / "precious").read_text() == "as it was" else [*faults, "changed"]
