# SPDX-License-Identifier: Apache-2.0
"""Proxy scripts (PAC): each question goes to a child of its own, in a cell; answers are kept.

Must not fetch: whoever asks hands over how a script is read.
"""

import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname

from desktop.child.command import child_command, child_environment
from desktop.core.declared import decode_json, encode_json
from desktop.core.errors import BadData
from desktop.core.pac import MAX_SCRIPT_BYTES, Question, Reply, asks_mine, asks_names, ways
from desktop.fetch.failures import RequestFailed
from desktop.fetch.protocol import FailCode
from desktop.fetch.resolving import addresses, own_address

ANSWER_S = 10.0
"""A script that takes longer is ended."""
KEPT_S = 600.0
BAD_S = 300.0
"""So long a proxy that could not be reached is passed over, if the script names another."""
ReadScript = Callable[[str], bytes]


def is_script(proxy: str) -> bool:
    """Whether a setting names a script: a file, or an address with a path."""
    parts = urlsplit(proxy)
    return parts.scheme == "file" or (parts.path.strip("/") != "" and not _is_host_only(proxy))


def _is_host_only(proxy: str) -> bool:
    return "://" not in proxy and not Path(proxy).is_absolute()


class Scripts:
    """Scripts and what they said. Any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._texts: dict[str, tuple[float, str]] = {}
        self._said: dict[tuple[str, str], tuple[float, tuple[str, ...]]] = {}
        self._bad: dict[str, float] = {}

    def proxy(self, script: str, url: str, read: ReadScript) -> str:
        """The proxy for an address; empty: none.

        Args:
            read: fetches a script's text by its address.

        Raises:
            RequestFailed: PROXY: the script cannot be read or run, or names nothing that we speak.
        """
        parts = urlsplit(url)
        asked = f"{parts.scheme}://{parts.hostname}/"
        text = self._text(script, read)
        with self._lock:
            known = self._said.get((text, asked))
        if known is None or known[0] < time.monotonic():
            found = _ask(script, text, asked, parts.hostname or "")
            known = (time.monotonic() + KEPT_S, found)
            with self._lock:
                self._said[text, asked] = known
        return self._best(known[1])

    def avoid(self, proxy: str) -> None:
        """This proxy could not be reached just now."""
        with self._lock:
            self._bad[proxy] = time.monotonic() + BAD_S

    def _best(self, found: tuple[str, ...]) -> str:
        now = time.monotonic()
        with self._lock:
            good = (each for each in found if self._bad.get(each, 0.0) < now)
            return next(good, found[0])

    def _text(self, script: str, read: ReadScript) -> str:
        with self._lock:
            known = self._texts.get(script)
        if known is not None and known[0] > time.monotonic():
            return known[1]
        raw = read(script) if urlsplit(script).scheme in {"http", "https"} else _file(script)
        text = raw[: MAX_SCRIPT_BYTES + 1].decode("utf-8", "replace")
        if "FindProxyForURL" not in text or len(raw) > MAX_SCRIPT_BYTES:
            raise _unusable(script, "it is no proxy script")
        with self._lock:
            self._texts[script] = (time.monotonic() + KEPT_S, text)
        return text


def _file(script: str) -> bytes:
    parts = urlsplit(script)
    path = Path(url2pathname(parts.path)) if parts.scheme == "file" else Path(script)
    try:
        return path.read_bytes()
    except OSError as error:
        raise _unusable(script, error.strerror or str(error)) from error


def _ask(script: str, text: str, url: str, host: str) -> tuple[str, ...]:
    known = addresses(host) if asks_names(text) else {}
    mine = own_address() if asks_mine(text) else ""
    question = Question(script=text, url=url, host=host, addresses=known, mine=mine)
    hidden: dict[str, Any] = {"creationflags": 0x0800_0000} if sys.platform == "win32" else {}
    try:
        ran = subprocess.run(
            child_command("--pac"),
            input=encode_json(question),
            capture_output=True,
            timeout=ANSWER_S,
            check=False,
            env=child_environment(),
            **hidden,
        )
        reply = decode_json(ran.stdout, Reply, "the proxy script's answer")
    except subprocess.TimeoutExpired as error:
        raise _unusable(script, "it does not come to an end") from error
    except (OSError, BadData) as error:
        raise _unusable(script, "the process that runs it failed") from error
    if reply.error:
        raise _unusable(script, reply.error)
    found = ways(reply.answer)
    if not found:
        raise _unusable(script, f"it answers “{reply.answer[:80]}”, and Carrel speaks HTTP proxies")
    return found


def _unusable(script: str, reason: str) -> RequestFailed:
    return RequestFailed(FailCode.PROXY, f"the proxy script {script} cannot be used: {reason}")
