# SPDX-License-Identifier: Apache-2.0
"""Watches every process of Carrel with strace: who fetches nothing, opens no INET socket.

A session in the window with a full answer, all pages and settings, then commands on the terminal.
What the engine's own attacks try is denied by its filter before strace sees it. At the end one
socket is opened on purpose, to see that the watch sees it.

    python3 dev.py bench sockets
"""

import argparse
import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
FAMILIES = ("AF_INET", "AF_INET6", "AF_PACKET", "PF_INET", "PF_INET6")
_CALL = re.compile(r"^(\d+) +socket\((\w+),.*?(?:= (-?\d+)|<unfinished \.\.\.>)")
_RESUMED = re.compile(r"^(\d+) +<\.\.\. socket resumed>.*= (-?\d+)")
PLANTED = "import socket; socket.socket().close()"
COMMANDS = (
    ("ask", "What is quantization?"),
    ("search", "model"),
    ("models", "list"),
    ("catalog", "check"),
    ("catalog", "list", "law"),
    ("chats", "list"),
    ("network", "log"),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """Calls of one command and all its children; ``denied`` are those that the system refused."""

    command: str
    status: int
    processes: int
    opened: int
    denied: int


def strace() -> str:
    """The program; empty: it is not installed."""
    return shutil.which("strace") or ""


def watch(argv: Sequence[str], folder: Path, name: str) -> Seen:
    """Run a program to its end under strace."""
    log = folder / "strace.log"
    told = ("-f", "-qq", "--seccomp-bpf", "-e", "trace=socket,execve", "-o", str(log))
    environment = os.environ | {"CARREL_HOME": str(folder / "home")}
    ran = subprocess.run(
        [strace(), *told, *argv],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    if ran.returncode:
        print(ran.stdout[-2000:], ran.stderr[-2000:], file=sys.stderr)
    text = log.read_text(errors="replace")
    results = [result for family, result in calls(text) if family in FAMILIES]
    return Seen(
        command=name,
        status=ran.returncode,
        processes=len({line.split(" ", 1)[0] for line in text.splitlines() if "execve(" in line}),
        opened=sum(result >= 0 for result in results),
        denied=sum(result < 0 for result in results),
    )


def calls(text: str) -> Iterator[tuple[str, int]]:
    """Family and result of each call of socket in a log; one that never ended counts as opened."""
    waiting: dict[str, str] = {}
    for line in text.splitlines():
        if match := _CALL.match(line):
            if match[3] is None:
                waiting[match[1]] = match[2]
            else:
                yield match[2], int(match[3])
        elif (match := _RESUMED.match(line)) and match[1] in waiting:
            yield waiting.pop(match[1]), int(match[2])
    for family in waiting.values():
        yield family, 0


def window_session(folder: Path) -> Seen:
    """The window with everything in it."""
    session = (sys.executable, str(ROOT / "bench" / "_session.py"))
    return watch(session, folder, "window: chat, pages, settings")


def command(folder: Path, *arguments: str) -> Seen:
    """One command of the terminal."""
    argv = (sys.executable, "-m", "desktop", "cli", *arguments)
    return watch(argv, folder, f"carrelctl {' '.join(arguments)}")


def planted(folder: Path) -> Seen:
    """A program that does open one."""
    return watch((sys.executable, "-c", PLANTED), folder, "planted: opens one")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--json", type=Path, help="write the result to this file")
    options = parser.parse_args()
    if not strace():
        print("NOT MEASURED: strace is not installed", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        found = [window_session(folder)]
        found += [command(folder, *arguments) for arguments in COMMANDS]
        proof = planted(folder)
    for seen in (*found, proof):
        print(
            f"{seen.command:36} exit {seen.status}, {seen.processes} programs, INET sockets:"
            f" {seen.opened} opened, {seen.denied} denied"
        )
    if options.json:
        lines = [asdict(seen) for seen in (*found, proof)]
        options.json.write_text(json.dumps(lines, indent=1) + "\n", encoding="utf-8")
    is_fine = all(seen.opened == 0 and seen.status == 0 for seen in found)
    return 0 if is_fine and proof.opened == 1 else 1


if __name__ == "__main__":
    sys.exit(main())
