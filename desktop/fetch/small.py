# SPDX-License-Identifier: Apache-2.0
"""A small file into memory, by the same gate as everything else."""

from contextlib import closing
from urllib.parse import urlsplit

from desktop.fetch.answers import Answer
from desktop.fetch.failures import RequestFailed, Trouble
from desktop.fetch.http import Web
from desktop.fetch.protocol import FailCode, Get, Got
from desktop.fetch.source import for_status, refuse_page

PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})


def get(request: Get, web: Web) -> Got:
    """The whole file.

    Raises:
        RequestFailed: not there, a web page, or longer than allowed.
        Trouble: not reachable now, or cut.
    """
    name = urlsplit(request.url).path
    answer = web.get(request.url, f"get {name.rpartition('/')[2] or name}")[-1]
    with closing(answer):
        refuse_unless_file(answer, name)
        data = bytearray()
        for piece in answer.pieces():
            data += piece
            if len(data) > request.max_bytes:
                said = f"{answer.host}: it is longer than {request.max_bytes:,} bytes"
                raise RequestFailed(FailCode.REFUSED, said)
        length = answer.header("content-length")
        if length.isdigit() and int(length) != len(data):
            raise Trouble(f"{answer.host} ended the connection too early")
    return Got(id=request.id, data=bytes(data))


def refuse_unless_file(answer: Answer, name: str, *, is_part: bool = False) -> None:
    """See that an answer's body is what was asked for; ``is_part``: it may be the rest of it.

    Raises:
        RequestFailed, Trouble
    """
    if answer.status in {404, 410}:  # a web server says so with a page
        raise for_status(answer)
    refuse_page(answer, name)
    if answer.status in PASSING:
        raise answer.later()
    if answer.status != 200 and not (is_part and answer.status == 206):
        raise for_status(answer)
