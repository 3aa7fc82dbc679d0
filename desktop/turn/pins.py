# SPDX-License-Identifier: Apache-2.0
"""Holds the catalogue's pins against what the hub says at the same revision. No Qt."""

import queue
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from desktop.catalog.patching import Pin
from desktop.catalog.shape import BuildTable, ModelTable
from desktop.fetch.failure import known_error
from desktop.fetch.names import is_commit
from desktop.fetch.protocol import Event, FailCode, Failed, Look, Network, Seen
from desktop.turn.fetching import Fetching

_OF_THE_REPO = frozenset(
    {FailCode.NOT_FOUND, FailCode.NEEDS_TOKEN, FailCode.NO_ACCESS, FailCode.BAD_NAME}
)
"""Failures that say something of one repository; any other ends the comparison."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What came of it.

    Attributes:
        compared: files that the hub told.
        problems: what the hub says otherwise, as sentences.
        notices: what could not be compared.
        pins: what the catalogue lacks and the hub tells.
    """

    compared: int
    problems: tuple[str, ...]
    notices: tuple[str, ...]
    pins: tuple[Pin, ...]


def compare_pins(
    fetching: Fetching,
    models: tuple[ModelTable, ...],
    on_repo: Callable[[str], None] = lambda _repo: None,
) -> Comparison:
    """Ask for each repository and revision once, one after the other.

    Args:
        on_repo: told the repository that is asked for now.

    Raises:
        FetchFailed: the hub cannot be reached, or the offline switch is on.

    Waits for the network: on a thread that may.
    """
    network, answers = fetching.network(), dict[tuple[str, str], Seen | Failed]()
    problems: list[str] = []
    notices: list[str] = []
    pins: list[Pin] = []
    compared = 0
    for model, build in _builds(models):
        revision = build.revision or "main"
        if (build.repo, revision) not in answers:
            on_repo(build.repo)
            answers[build.repo, revision] = _look(fetching, build.repo, revision, network)
        answer = answers[build.repo, revision]
        where = f'model "{model.id}", {build.quantization}'
        if isinstance(answer, Failed):
            is_gone = answer.code in {FailCode.NOT_FOUND, FailCode.BAD_NAME}
            said = f"{where}: {build.repo} at {revision}: {answer.detail}"
            (problems if is_gone else notices).append(said)
            continue
        for text in _differences(build, answer):
            problems.append(f"{where}: {text}")
        compared += len(build.all_files)
        pins += _missing(build, answer)
    return Comparison(
        compared=compared, problems=tuple(problems), notices=tuple(notices), pins=tuple(pins)
    )


def _builds(models: tuple[ModelTable, ...]) -> Iterator[tuple[ModelTable, BuildTable]]:
    return ((model, build) for model in models for build in model.build if build.repo)


def _look(fetching: Fetching, repo: str, revision: str, network: Network) -> Seen | Failed:
    answers: queue.SimpleQueue[Event] = queue.SimpleQueue()
    look = Look(id=0, repo=repo, revision=revision, network=network)
    fetching.client.look(look, answers.put)
    event = answers.get()
    if isinstance(event, Failed) and event.code not in _OF_THE_REPO:
        raise known_error(event, f"What the hub says of {repo}")
    assert isinstance(event, Seen | Failed), event
    return event


def _differences(build: BuildTable, seen: Seen) -> Iterator[str]:
    files = {file.path: file for file in seen.files}
    if is_commit(build.revision) and seen.commit not in {"", build.revision}:
        yield f"the hub calls the revision {build.revision[:12]}… {seen.commit[:12]}…"
    for one in build.all_files:
        told = files.get(one.name)
        if told is None:
            yield f"{build.repo} has no {one.name}"
            continue
        if one.size_bytes and told.size_bytes and one.size_bytes != told.size_bytes:
            yield f"{one.name} has {told.size_bytes:,} bytes, not {one.size_bytes:,}"
        if one.sha256 and told.sha256 and one.sha256 != told.sha256:
            yield f"{one.name} has the SHA-256 {told.sha256}, not {one.sha256}"


def _missing(build: BuildTable, seen: Seen) -> Iterator[Pin]:
    """Pins to fill in; none of a build that differs: its revision is another one."""
    if any(_differences(build, seen)):
        return
    files = {file.path: file for file in seen.files}
    for one in build.file:
        told = files[one.name]
        pin = Pin(
            repo=build.repo,
            file=one.name,
            revision="" if build.revision else seen.commit,
            size_bytes=0 if one.size_bytes else told.size_bytes,
            sha256="" if one.sha256 else told.sha256,
        )
        if pin.revision or pin.size_bytes or pin.sha256:
            yield pin
