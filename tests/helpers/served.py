# SPDX-License-Identifier: Apache-2.0
"""A folder on a web server of this machine that knows what was asked of it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import SimpleHTTPRequestHandler
from pathlib import Path

from tests.helpers.hub import running


class Served:
    """Attributes: ``url`` without a slash at its end; ``asked``: names that were asked for."""

    def __init__(self, url: str, asked: list[str]) -> None:
        self.url, self.asked = url, asked


@contextmanager
def served(folder: Path) -> Iterator[Served]:
    """Serve it until the block ends."""
    asked: list[str] = []

    class Handler(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

        def do_GET(self) -> None:
            asked.append(self.path.lstrip("/"))
            super().do_GET()

    def build(*arguments: object, **named: object) -> SimpleHTTPRequestHandler:
        made: Callable[..., SimpleHTTPRequestHandler] = Handler
        return made(*arguments, directory=str(folder), **named)

    with running(build) as port:  # type: ignore[arg-type]
        yield Served(f"http://127.0.0.1:{port}", asked)
