# SPDX-License-Identifier: Apache-2.0
"""``carrelctl models get | search | downloads``: models from elsewhere, on the terminal."""

import argparse
import queue
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from desktop.cli import terminal
from desktop.cli.columns import size_text, table
from desktop.core.declared import encode_json, to_builtins
from desktop.core.errors import FetchFailed
from desktop.fetch.client import OnEvent
from desktop.fetch.entries import Entry, is_running, progress_of
from desktop.fetch.failure import known_error
from desktop.fetch.protocol import Downloaded, Event, Failed, Found, Look, Progress, Search, Seen
from desktop.fetch.queue import News
from desktop.library.splits import part_of
from desktop.paths import user_paths
from desktop.settings.preferences import Preferences
from desktop.turn.belonging import belonging, is_model
from desktop.turn.fetching import Fetching

Inbox = queue.SimpleQueue[News]


def add_actions(actions: Any) -> None:
    """Declare the actions below ``models``."""
    get = actions.add_parser("get", help="download a model file")
    get.add_argument("repo", metavar="REPO", help="owner/name on the hub")
    get.add_argument("file", metavar="FILE", help="file in it; of a split model any part")
    get.add_argument("--revision", default="main", help="branch, tag or commit (main)")
    get.add_argument("--sha256", default="", metavar="HEX", help="what the file must be")
    get.add_argument("--size", default=0, type=int, metavar="N", help="bytes it must have")
    get.set_defaults(run=run_get)
    search = actions.add_parser("search", help="find GGUF models on the hub")
    search.add_argument("text", metavar="TEXT")
    search.add_argument(
        "--task", default="", metavar="TASK", help="as the hub calls it, e.g. text-generation"
    )
    search.add_argument("--architecture", default="", metavar="NAME", help="e.g. llama, qwen3")
    for bound in ("min", "max"):
        search.add_argument(
            f"--{bound}-size", default=0.0, type=float, metavar="N", help="billions of parameters"
        )
    search.add_argument("--limit", default=20, type=int, metavar="N")
    search.add_argument("--files", action="store_true", help="TEXT is a repository: list its files")
    search.add_argument("--json", action="store_true", help="a JSON array instead of a table")
    search.set_defaults(run=run_search)
    downloads = actions.add_parser("downloads", help="unfinished downloads")
    downloads.set_defaults(run=run_list)
    below = downloads.add_subparsers(metavar="ACTION")
    resume = below.add_parser("resume", help="go on with one, or with all")
    resume.add_argument("number", type=int, nargs="?", metavar="NUMBER")
    resume.set_defaults(run=run_resume)
    cancel = below.add_parser("cancel", help="give one up and remove what was fetched")
    cancel.add_argument("number", type=int, metavar="NUMBER")
    cancel.set_defaults(run=run_cancel)


@contextmanager
def open_fetching(inbox: Inbox) -> Iterator[Fetching]:
    """A fetcher for one command, closed at its end."""
    paths = user_paths()
    preferences = Preferences.open(paths.settings)
    if preferences.problem is not None:
        terminal.problem(preferences.problem.text())
    fetching = Fetching(paths, preferences, inbox.put)
    fetching.queue.sweep(paths.models)
    try:
        yield fetching
    finally:
        fetching.close()


def run_get(options: argparse.Namespace) -> int:
    """Download; all parts of a split model, and what belongs to it."""
    inbox: Inbox = queue.SimpleQueue()
    with open_fetching(inbox) as fetching:
        wanted = tuple(_entries(fetching, options))
        keys = [fetching.queue.add(entry).key for entry in wanted]
        for key in keys:
            _follow(fetching, inbox, key)
    return 0


def run_search(options: argparse.Namespace) -> int:
    """List repositories, or the files of one."""
    inbox: Inbox = queue.SimpleQueue()
    with open_fetching(inbox) as fetching:
        network = fetching.network()
        if options.files:
            look = Look(id=0, repo=options.text, network=network)
            seen = _answer(options.text, lambda on: fetching.client.look(look, on))
            assert isinstance(seen, Seen)
            rows: list[Any] = [f for f in seen.files if f.path.lower().endswith(".gguf")]
            lines: list[tuple[str, ...]] = [("SIZE", "FILE")]
            lines += [(size_text(file.size_bytes), file.path) for file in rows]
        else:
            search = Search(
                id=0,
                text=options.text,
                network=network,
                task=options.task,
                architecture=options.architecture,
                min_parameters=round(options.min_size * 1e9),
                max_parameters=round(options.max_size * 1e9),
                limit=options.limit,
            )
            found = _answer("The search", lambda on: fetching.client.search(search, on))
            assert isinstance(found, Found)
            rows = list(found.repos)
            head = ("REPOSITORY", "DOWNLOADS", "KIND", "LICENCE", "ACCESS")
            lines = [head, *(_row(repo) for repo in rows)]
    if options.json:
        sys.stdout.write(encode_json([to_builtins(row) for row in rows]).decode() + "\n")
        return 0
    for line in table(lines):
        terminal.line(line)
    return 0


def _row(repo: Any) -> tuple[str, ...]:
    size = f"{repo.parameters / 1e9:.1f}B" if repo.parameters else ""
    kind = " ".join(filter(None, (repo.architecture, size)))
    access = "gated" if repo.gated else "open"
    return repo.name, f"{repo.downloads:,}", kind, repo.licence, access


def run_list(_: argparse.Namespace) -> int:
    """Show what is unfinished."""
    inbox: Inbox = queue.SimpleQueue()
    with open_fetching(inbox) as fetching:
        entries = fetching.queue.all()
    if not entries:
        terminal.line("There are no unfinished downloads.")
        return 0
    rows = [("NUMBER", "STATE", "DONE", "OF", "FILE")]
    for entry in entries:
        done, total = progress_of(entry)
        state = "running" if is_running(entry) else entry.wish.value
        name = f"{entry.repo}/{entry.file}"
        rows.append((str(entry.key), state, size_text(done), size_text(total), name))
    for line in table(rows):
        terminal.line(line)
    return 0


def run_resume(options: argparse.Namespace) -> int:
    """Go on with one or all; the first failure ends it."""
    inbox: Inbox = queue.SimpleQueue()
    with open_fetching(inbox) as fetching:
        known = [entry.key for entry in fetching.queue.all()]
        if options.number is not None and options.number not in known:
            raise _unknown(options.number)
        for key in known if options.number is None else [options.number]:
            fetching.queue.add(_entry(fetching, key))
            _follow(fetching, inbox, key)
    return 0


def run_cancel(options: argparse.Namespace) -> int:
    """Give one up."""
    inbox: Inbox = queue.SimpleQueue()
    with open_fetching(inbox) as fetching:
        _entry(fetching, options.number)
        fetching.queue.cancel(options.number)
    return 0


def _entries(fetching: Fetching, options: argparse.Namespace) -> Iterator[Entry]:
    """What to fetch, pinned to a commit and to hashes where the hub tells them."""
    models = str(fetching.paths.models)
    common = {"repo": options.repo, "models": models}
    if options.sha256:
        yield Entry(
            key=0,
            file=options.file,
            revision=options.revision,
            sha256=options.sha256.lower(),
            size_bytes=options.size,
            **common,
        )
        return
    name = f"{options.repo}/{options.file}"
    look = Look(id=0, repo=options.repo, revision=options.revision, network=fetching.network())
    seen = _answer(name, lambda on: fetching.client.look(look, on))
    assert isinstance(seen, Seen)
    files = {file.path: file for file in seen.files}
    part = part_of(Path(options.file))
    wanted = [options.file] if part is None else [path.as_posix() for path in part.all()]
    if is_model(options.file):
        wanted += [file.path for file in belonging(seen.files)]
    for path in wanted:
        if path not in files:
            raise FetchFailed(name, f"there is no {path} in {options.repo}", "")
        file = files[path]
        yield Entry(
            key=0,
            file=path,
            revision=seen.commit or options.revision,
            sha256=file.sha256,
            size_bytes=file.size_bytes if path != options.file else options.size or file.size_bytes,
            **common,
        )


def _answer(name: str, ask: Callable[[OnEvent], int]) -> Event:
    """Wait for the one answer to a question; raises what a person should see."""
    answers: queue.SimpleQueue[Event] = queue.SimpleQueue()
    ask(answers.put)
    event = answers.get()
    if isinstance(event, Failed):
        raise known_error(event, name)
    return event


def _follow(fetching: Fetching, inbox: Inbox, key: int) -> None:
    """Run one download to its end and show how it goes."""
    entry = _entry(fetching, key)
    name = f"{entry.repo}/{entry.file}"
    fetching.queue.start(key)
    if not fetching.queue.is_mine(key) and inbox.empty():
        raise FetchFailed(name, "another process is fetching it", "Wait for it, or cancel it.")
    meter = Meter(entry.file)
    while True:
        news = inbox.get()
        if news.entry.key != key:
            continue
        if news.progress is not None:
            meter.show(news.progress)
        if isinstance(news.end, Downloaded):
            meter.end()
            how = "checked" if news.end.is_verified else f"unverified, SHA-256 {news.end.sha256}"
            terminal.line(f"{news.end.path} ({size_text(news.end.size_bytes)}, {how})")
            return
        if isinstance(news.end, Failed):
            meter.end()
            raise known_error(news.end, name)


class Meter:
    """Progress on stderr: one line that changes on a terminal, a line each tenth elsewhere."""

    def __init__(self, name: str) -> None:
        self._name, self._is_live = name, sys.stderr.isatty()
        self._tenth, self._width = -1, 0
        self._is_turned_away = False

    def show(self, progress: Progress) -> None:
        """What is done now."""
        is_turned_away = bool(progress.next_try_ms) and not self._is_turned_away
        self._is_turned_away = bool(progress.next_try_ms)
        total = max(progress.total_bytes, 1)
        text = f"{self._name}: {size_text(progress.done_bytes)} of {size_text(total)}"
        if progress.bytes_per_s > 0:
            left_s = (total - progress.done_bytes) / progress.bytes_per_s
            text += f", {size_text(int(progress.bytes_per_s))}/s, {_time_text(left_s)} left"
        if progress.next_try_ms:
            at = time.strftime("%H:%M:%S", time.localtime(progress.next_try_ms / 1000))
            text += f" (waiting for the server, next try at {at}: {progress.trouble})"
        elif progress.trouble:
            text += f" (waiting: {progress.trouble})"
        if self._is_live:
            sys.stderr.write("\r" + terminal.harmless(text).ljust(self._width))
            sys.stderr.flush()
            self._width = len(text)
        elif progress.done_bytes * 10 // total > self._tenth or is_turned_away:
            self._tenth = progress.done_bytes * 10 // total
            terminal.problem(text)

    def end(self) -> None:
        """Leave the line."""
        if self._is_live and self._width:
            terminal.end_line()


def _time_text(seconds: float) -> str:
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def _entry(fetching: Fetching, key: int) -> Entry:
    for entry in fetching.queue.all():
        if entry.key == key:
            return entry
    raise _unknown(key)


def _unknown(key: int) -> FetchFailed:
    return FetchFailed(f"Download {key}", "there is no such download", "")
