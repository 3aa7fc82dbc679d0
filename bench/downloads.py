# SPDX-License-Identifier: Apache-2.0
"""Does the window stay quick while four downloads run at full speed, and survive their crash?

A server in a process of its own gives four files to the real window's own fetcher; the Models page
is open and somebody types. A stall is the time between two beats of a timer of the window's thread,
less its interval. Then the fetcher is killed in the middle, and all four must be whole in the end.

    python3 dev.py bench downloads --megabytes 500
"""

import argparse
import hashlib
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import psutil
from PySide6.QtTest import QTest

from bench._beats import Beats
from bench._report import show
from bench._window import application
from bench.fetch import serve
from desktop.bridge.context import AppContext
from desktop.catalog.load import load_catalog
from desktop.fetch.protocol import Repo, RepoFile, Seen
from desktop.paths import catalogue_file, user_paths
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.turn.desk import Desk
from desktop.turn.hub_offers import offer_of
from desktop.ui.window import Window

COUNT, WAIT_S, BAR_MS = 4, 200.0, 50.0
COMMIT = "c" * 40


@contextmanager
def server(source: Path) -> Iterator[str]:
    """The file at every address, from another process."""
    argv = [sys.executable, __file__, "--serve", str(source)]
    with subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        yield f"http://127.0.0.1:{int(child.stdout.readline())}"
        child.kill()


def until(is_so: Callable[[], bool], what: str) -> None:
    end = time.monotonic() + WAIT_S
    while not is_so():
        assert time.monotonic() < end, f"waited in vain for {what}"
        QTest.qWait(5)


def start(context: AppContext, desk: Desk, name: str, size: int, sha256: str) -> list[Path]:
    """Begin four downloads; returns where the files will lie."""
    targets = []
    for number in range(COUNT):
        file = RepoFile(path=f"m{number}-Q8_0.gguf", size_bytes=size, sha256=sha256)
        repo = Repo(name=f"maker/{name}{number}")
        build = offer_of(desk, Seen(id=0, repo=repo, commit=COMMIT, files=(file,))).builds[0]
        context.downloads.start(build)
        targets.append(build.files[0].target)
    return targets


def sizes(targets: list[Path]) -> list[int]:
    return [part.stat().st_size if part.exists() else 0 for part in map(part_of, targets)]


def part_of(target: Path) -> Path:
    return target.with_name(target.name + ".carrel-part")


def fetcher() -> psutil.Process:
    children = psutil.Process().children(recursive=True)
    return next(child for child in children if "--fetcher" in child.cmdline())


def type_on(window: Window, targets: list[Path]) -> int:
    """Type and look around until all is there; returns how many ran at the same time at most."""
    most = 0
    end = time.monotonic() + WAIT_S
    while not all(target.exists() for target in targets):
        assert time.monotonic() < end, "the downloads do not end"
        QTest.keyClicks(window, "a")
        most = max(most, sum(size > 0 for size in sizes(targets)))
        QTest.qWait(15)
    return most


def session(url: str, size: int, sha256: str) -> dict[str, object]:
    app = application()
    paths = user_paths()
    paths.create()
    settings = Preferences.open(paths.settings)
    settings.set(spec.HUB, url)
    settings.set(spec.PROXY, "direct")
    settings.set(spec.DOWNLOADS_AT_ONCE, COUNT)
    desk = cache(lambda: Desk(paths, settings))
    domains = load_catalog(catalogue_file()).domains
    context = AppContext(desk, domains, settings, paths.models, app)
    window = Window(context)
    window.resize(1100, 800)
    window.show()
    context.load()
    window.show_page("models")
    until(lambda: context.downloads.is_loaded, "the catalogue")
    QTest.qWait(1500)
    beats = Beats()
    beats.start()
    QTest.qWait(1500)
    quiet = beats.stop()
    targets = start(context, desk(), "fast", size, sha256)
    beats.start()
    began = time.monotonic()
    most = type_on(window, targets)
    seconds = time.monotonic() - began
    loaded = beats.stop()
    targets += start(context, desk(), "killed", size, sha256)
    until(lambda: any(sizes(targets)), "the first bytes")
    QTest.qWait(300)
    fetcher().kill()
    type_on(window, targets)
    whole = sum(hashlib.file_digest(t.open("rb"), "sha256").hexdigest() == sha256 for t in targets)
    window.close()
    context.close()
    rate = round(COUNT * size / 1e6 / seconds)
    return {"quiet": quiet, "loaded": loaded, "at once": most, "MB/s": rate, "whole": whole}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--megabytes", type=int, default=500)
    parser.add_argument("--serve", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        print(serve(options.serve, options.serve.stat().st_size), flush=True)
        sys.stdin.read()
        return 0
    with tempfile.TemporaryDirectory() as name:
        os.environ["CARREL_HOME"] = str(Path(name) / "home")
        source = Path(name) / "source"
        source.write_bytes(b"GGUF" + (os.urandom(1_000_000) * options.megabytes)[4:])
        with source.open("rb") as file:
            sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        with server(source) as url:
            found = session(url, source.stat().st_size, sha256)
    rows: list[tuple[str, ...]] = [("", "longest stall", "of it, at work", "99th of 100")]
    for when in ("quiet", "loaded"):
        each = found[when]
        assert isinstance(each, dict)
        ms = (each["longest_ms"], each["worked_longest_ms"], each["p99_ms"])
        rows.append((when, *(f"{value:.1f} ms" for value in ms)))
    show("The window while four downloads run", rows, found)
    loaded = found["loaded"]
    assert isinstance(loaded, dict)
    is_fine = loaded["longest_ms"] <= BAR_MS and found["whole"] == 2 * COUNT
    return 0 if is_fine else 1


if __name__ == "__main__":
    status = main()
    sys.stdout.flush()
    os._exit(status)
