# SPDX-License-Identifier: Apache-2.0
"""What a mirror's own log says of its visitors."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

SLACK_S = 0.01
"""nginx writes milliseconds, and reads its clock once a turn of its loop."""
IN_BUFFERS = 131_072
"""At most so many bytes of a request are still on their way when nginx is done with it."""


@dataclass(frozen=True, order=True)
class Visit:
    """One request; bytes of the body, seconds since 1970."""

    began_s: float
    ended_s: float
    status: int
    size_bytes: int


@dataclass(frozen=True)
class Seen:
    """What counts, over all desks."""

    too_fast: int
    too_soon: int
    turned_away: int
    mean_bytes: float
    peak: float


def seen(log: Path, limit_bytes_per_s: int, retry_after_s: float) -> Seen:
    """Look through a log of lines: end, seconds, status, bytes, number of the desk or ``-``."""
    desks: dict[str, list[Visit]] = defaultdict(list)
    sent: dict[int, float] = defaultdict(float)
    for line in log.read_text(encoding="utf-8").splitlines():
        ended, took, status, size, desk = line.split()
        visit = Visit(float(ended) - float(took), float(ended), int(status), int(size))
        if visit.status < 300:
            for second, part in _by_second(visit).items():
                sent[second] += part
        if desk != "-":
            desks[desk].append(visit)
    mean, peak = _busiest(sent)
    visits = [sorted(each) for each in desks.values()]
    return Seen(
        too_fast=sum(any(_is_too_fast(v, limit_bytes_per_s) for v in each) for each in visits),
        too_soon=sum(_too_soon(each, retry_after_s) for each in visits),
        turned_away=sum(visit.status == 503 for each in visits for visit in each),
        mean_bytes=mean,
        peak=peak,
    )


def _by_second(visit: Visit) -> dict[int, float]:
    """Its bytes, spread over the time that it took."""
    lasted_s = max(visit.ended_s - visit.began_s, 1e-3)
    end_s = visit.began_s + lasted_s
    found = {}
    for second in range(int(visit.began_s), int(end_s) + 1):
        part_s = min(second + 1, end_s) - max(second, visit.began_s)
        found[second] = visit.size_bytes * part_s / lasted_s
    return found


def _busiest(sent: dict[int, float]) -> tuple[float, float]:
    """The mean of a second, and the busiest one as a multiple of it."""
    seconds = [sent.get(second, 0.0) for second in range(min(sent), max(sent) + 1)]
    whole = seconds[1:-1] or seconds  # the first and the last second are cut
    mean = sum(whole) / len(whole)
    return mean, max(whole) / mean


def _is_too_fast(visit: Visit, limit_bytes_per_s: int) -> bool:
    lasted_s = max(visit.ended_s - visit.began_s, 1e-3)
    return visit.size_bytes > lasted_s * limit_bytes_per_s * 1.05 + IN_BUFFERS


def _too_soon(visits: Iterable[Visit], retry_after_s: float) -> int:
    return sum(
        first.status == 503 and then.began_s - first.ended_s < retry_after_s - SLACK_S
        for first, then in pairwise(visits)
    )
