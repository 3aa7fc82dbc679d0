# SPDX-License-Identifier: Apache-2.0
"""Engines of several users at once on one machine: what they share of a model's memory.

usage: users.py [--users 10] [--ctx 2048] [--only TEXT]
Each engine is a process of its own, of another user where this runs as root, with the model loaded
and one reply given. The proportional share (PSS) counts a page that n processes map as 1/n of it,
so the sum over all of them is what they take together. Linux only; see proc_pid_smaps(5).
Bar: the weights that llama.cpp leaves in the mapped file are in memory once, so that together
they take at most one file, and of each engine its own pages (within 10 %).
"""

import argparse
import os
import shutil
import sys
import tempfile
from contextlib import ExitStack, closing
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench._report import show  # noqa: E402
from bench._shapes import SHAPES, model_of  # noqa: E402
from desktop.child.command import child_command  # noqa: E402
from desktop.engine.client import EngineClient  # noqa: E402
from desktop.engine.options import KvType  # noqa: E402
from tests.helpers.memory import measure, pid_of  # noqa: E402

HEAD = ("model", "engines", "file", "PSS together", "RSS together", "own, each", "shared", "holds")
READ_TOKENS = 256
FIRST_UID = 20_000
AS_USER = (
    "import os, sys; os.setgid(int(sys.argv[1])); os.setuid(int(sys.argv[1]));"
    " os.execv(sys.argv[2], sys.argv[2:])"
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--users", type=int, default=10)
    parser.add_argument("--ctx", type=int, default=2048)
    parser.add_argument("--only", default="135M")
    options = parser.parse_args()
    rows: list[tuple[object, ...]] = [HEAD]
    figures: dict[str, object] = {"holds": True}
    for shape in SHAPES:
        if options.only in shape.name:
            row = together(shape.name, model_of(shape), options.users, options.ctx)
            rows.append(row)
            figures[shape.name] = row
            figures["holds"] = bool(figures["holds"]) and bool(row[-1])
    show(f"{options.users} engines on one machine, sizes in MB", rows, figures)


def together(name: str, path: Path, users: int, ctx_tokens: int) -> tuple[object, ...]:
    """One line of the table."""
    size = path.stat().st_size
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        folder.chmod(0o755)  # what an IT department shares
        path, pids = Path(shutil.copy(path, folder)), []
        for number in range(users):
            client = stack.enter_context(closing(EngineClient(command(number))))
            measure(client, path, ctx_tokens, KvType.F16, read_tokens=READ_TOKENS)
            pids.append(pid_of(client))
        found = [rollup(pid) for pid in pids]
    pss, rss, own = (sum(each[key] for each in found) for key in ("Pss", "Rss", "own"))
    shared = (rss - own) / users
    holds = pss <= 1.1 * (size + own)
    in_mb = (round(value / 1e6, 1) for value in (size, pss, rss, own / users, shared))
    return name, users, *in_mb, holds


def command(number: int) -> list[str]:
    """An engine, of a user of its own where that can be."""
    engine = list(child_command("--engine"))
    if sys.platform == "win32" or os.geteuid():
        return engine
    return [sys.executable, "-c", AS_USER, str(FIRST_UID + number), *engine]


def rollup(pid: int) -> dict[str, int]:
    """Bytes by name, and ``own``: what no other process has."""
    facts: dict[str, int] = {}
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii").splitlines()[1:]:
        key, _, value = line.partition(":")
        facts[key] = int(value.split()[0]) * 1024
    facts["own"] = facts["Private_Clean"] + facts["Private_Dirty"]
    return facts


if __name__ == "__main__":
    main()
