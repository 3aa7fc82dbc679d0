# SPDX-License-Identifier: Apache-2.0
"""One file at a hub or mirror: what the server says of it, and ranges of its bytes.

Every answer is judged before a byte of it is believed.
"""

import re
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass
from urllib.parse import quote

from desktop.fetch.address import origin
from desktop.fetch.answers import Answer
from desktop.fetch.failures import RequestFailed, Trouble
from desktop.fetch.http import Web
from desktop.fetch.names import is_sha256
from desktop.fetch.protocol import FailCode

_CONTENT_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)")
_TITLE = re.compile(rb"<title[^>]*>(.*?)</title", re.I | re.S)
_HTML = (b"<!doctype html", b"<html", b"<head", b"<script")
_PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})
_FILTERS = frozenset({401, 403, 451, 511})
PAGE_BYTES = 64 * 1024


class Anew(Exception):
    """The bytes at the source are not those of before: start from zero."""


class NotRanged(Exception):
    """The server sends the whole file whatever range is asked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What the server says of a file.

    Attributes:
        etag: strong validator of the host that serves the bytes; empty: none.
        sha256: as the hub tells for large files; empty: it does not.
        commit: what the revision means today; empty: it does not say.
        is_ranged: whether parts of it can be asked for.
    """

    size_bytes: int
    etag: str
    sha256: str
    commit: str
    is_ranged: bool


class Source:
    """Ranges of one file. Any thread."""

    def __init__(self, web: Web, repo: str, file: str, revision: str) -> None:
        self._web = web
        path = f"{quote(repo)}/resolve/{quote(revision, safe='')}/{quote(file)}"
        self._url = f"{web.endpoint}/{path}"
        self._direct = ""
        self._file = file
        self._purpose = f"download {repo}/{file}"

    def refuse_unless_allowed(self) -> None:
        """Whether a download that runs may go on. Raises RequestFailed."""
        self._web.refuse_unless_allowed(self._url, self._purpose)

    def look(self) -> Facts:
        """Ask for one byte, to learn size and validators.

        Raises:
            RequestFailed, Trouble
        """
        self._direct = ""
        answers = self._web.get(self._url, self._purpose, {"Range": "bytes=0-0"})
        first, last = answers[0], answers[-1]
        with closing(last):
            if last.status == 416:
                return self._empty(last)
            self._judge(last)
            if last.status == 200:
                refuse_hidden_page(last, self._file)
            total = _total(last)
            linked = first.header("x-linked-size")
            if linked.isdigit():
                total = total or int(linked)
                if total != int(linked):
                    said = f"{first.host} says {int(linked):,} bytes, {last.host} says {total:,}"
                    raise RequestFailed(FailCode.CHANGED, said)
            if not total:
                raise Trouble(f"{last.host} does not say how long the file is")
            if last.url != self._url:
                self._direct = last.url
            digests = (a.header(h).strip('"') for a in answers for h in ("x-linked-etag", "etag"))
            return Facts(
                size_bytes=total,
                etag=strong_etag(last),
                sha256=next((digest for digest in digests if is_sha256(digest)), ""),
                commit=first.header("x-repo-commit"),
                is_ranged=last.status == 206,
            )

    def open(self, start: int, end: int, facts: Facts) -> Answer:
        """The bytes from ``start`` up to ``end``; close the answer.

        Raises:
            Anew: the file is another one now.
            NotRanged: the server ignores ranges.
            RequestFailed, Trouble
        """
        headers = {"Range": f"bytes={start}-{end - 1}"}
        if facts.etag:
            headers["If-Range"] = facts.etag
        answer = self._web.get(self._direct or self._url, self._purpose, headers)[-1]
        return _unless_raised(answer, lambda: self._check_range(answer, start, end, facts))

    def open_whole(self, facts: Facts) -> Answer:
        """All bytes, from a server that knows no ranges; close the answer.

        Raises:
            Anew, RequestFailed, Trouble
        """
        answer = self._web.get(self._direct or self._url, self._purpose)[-1]

        def check() -> None:
            if answer.status == 416:  # no range was asked for: it passes, as other nonsense does
                raise Trouble(f"{answer.host} answers with status 416")
            self._judge(answer)
            if _is_other(answer, facts):
                raise Anew(f"the file at {answer.host} has changed")

        return _unless_raised(answer, check)

    def _check_range(self, answer: Answer, start: int, end: int, facts: Facts) -> None:
        if answer.status == 416:
            raise Anew(f"the file at {answer.host} is shorter now")
        self._judge(answer)
        if _is_other(answer, facts):
            raise Anew(f"the file at {answer.host} has changed")
        if answer.status == 200:
            raise NotRanged
        match = _CONTENT_RANGE.fullmatch(answer.header("content-range"))
        if match is None or (int(match[1]), int(match[2])) != (start, end - 1):
            raise Trouble(f"{answer.host} sent another range than it was asked for")

    def _judge(self, answer: Answer) -> None:
        """Pass 200 and 206 with a body that can be the file."""
        status, host = answer.status, answer.host
        if status in {200, 206}:
            refuse_page(answer, self._file)
            return
        if status in _PASSING:
            raise answer.later()
        if self._direct and origin(answer.url) != origin(self._url):
            self._direct = ""  # a signed address that has run out: ask the hub for a new one
            raise Trouble(f"{host} answers with status {status}")
        refuse_page(answer, self._file)
        raise for_status(answer)

    def _empty(self, answer: Answer) -> Facts:
        """416 to the first byte: the file has none."""
        if not answer.header("content-range").endswith("*/0"):
            raise Trouble(f"{answer.host} answers with status 416")
        return Facts(size_bytes=0, etag="", sha256="", commit="", is_ranged=True)


def for_status(answer: Answer) -> RequestFailed:
    """The failure for a status of the hub that will not pass."""
    reason = answer.header("x-error-message") or f"status {answer.status}"
    code = {
        401: FailCode.NEEDS_TOKEN,
        403: FailCode.NO_ACCESS,
        404: FailCode.NOT_FOUND,
        410: FailCode.NOT_FOUND,
    }.get(answer.status, FailCode.NETWORK)
    return RequestFailed(code, f"{answer.host}: {reason}")


def refuse_page(answer: Answer, file: str) -> None:
    """Tell a web page that came in place of something else.

    Raises:
        RequestFailed: BLOCK_PAGE with the page's title.
    """
    is_said = answer.header("content-type").lower().startswith("text/html")
    is_meant = file.lower().endswith((".html", ".htm"))
    if not is_said or is_meant or answer.header("x-error-code"):
        return
    raise block_page(answer.host, _beginning(answer))


def refuse_hidden_page(answer: Answer, file: str) -> None:
    """Tell a web page that is not called one; reads of the body. Raises RequestFailed."""
    beginning = next(answer.pieces(), b"")
    if is_page(beginning) and not file.lower().endswith((".html", ".htm")):
        raise block_page(answer.host, beginning)


def is_filter_page(status: int, headers: Mapping[str, str]) -> bool:
    """Whether a refusal is a web page, and so not the hub's own. A mirror says 404 with one."""
    is_html = headers.get("content-type", "").lower().startswith("text/html")
    return is_html and status in _FILTERS and "x-error-code" not in headers


def block_page(host: str, page: bytes) -> RequestFailed:
    """The failure for a page of a filter or a log-in."""
    match = _TITLE.search(page)
    title = " ".join(match[1].decode("utf-8", "replace").split())[:120] if match else ""
    named = f" titled “{title}”" if title else ""
    return RequestFailed(FailCode.BLOCK_PAGE, f"{host} answered with a web page{named}")


def is_page(start_of_file: bytes) -> bool:
    """Whether a file that begins so is a web page."""
    return start_of_file[:512].lstrip().lower().startswith(_HTML)


def strong_etag(answer: Answer) -> str:
    """The ETag if it may be used with If-Range."""
    etag = answer.header("etag")
    return etag if etag.startswith('"') else ""


def _beginning(answer: Answer) -> bytes:
    data = b""
    with suppress(Trouble):
        for piece in answer.pieces():
            data += piece
            if len(data) >= PAGE_BYTES:
                break
    return data[:PAGE_BYTES]


def _total(answer: Answer) -> int:
    """Size of the whole file; 0 if the answer does not tell."""
    if answer.status == 206:
        match = _CONTENT_RANGE.fullmatch(answer.header("content-range"))
        return int(match[3]) if match and match[3] != "*" else 0
    length = answer.header("content-length")
    return int(length) if length.isdigit() else 0


def _is_other(answer: Answer, facts: Facts) -> bool:
    etag, total = strong_etag(answer), _total(answer)
    return bool(facts.etag and etag and etag != facts.etag) or bool(
        total and total != facts.size_bytes
    )


def _unless_raised(answer: Answer, check: Callable[[], None]) -> Answer:
    """The answer, or closed if the check raises."""
    is_good = False
    try:
        check()
        is_good = True
    finally:
        if not is_good:
            answer.close()
    return answer
