# SPDX-License-Identifier: Apache-2.0
"""What the cell does to a whole process, and what is left of it on kernels that lack a part."""

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from desktop.child.command import child_command
from desktop.child.sandbox.level import Level, Promise
from desktop.child.sandbox.probe import Outcome
from desktop.engine.client import EngineClient
from desktop.engine.protocol import Done, Hello, Loaded
from tests.helpers.cells import LANDLOCK, SECCOMP, attack_from_inside, on_an_older_kernel
from tests.helpers.engine import ask, load
from tests.helpers.models import write_llama

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the cell of Linux")

Start = Callable[[Sequence[str]], EngineClient]


@pytest.fixture
def start() -> Iterator[Start]:
    """An engine where these system calls do not exist."""
    clients: list[EngineClient] = []

    def begin(missing: Sequence[str], *kind: str) -> EngineClient:
        argv = child_command("--engine", *kind)
        argv = on_an_older_kernel(missing, argv) if missing else argv
        clients.append(EngineClient(argv))
        return clients[-1]

    yield begin
    for client in clients:
        client.close()


def broken(client: EngineClient) -> set[Promise]:
    _, findings = attack_from_inside(client)
    return {each.promise for each in findings.values() if each.outcome is Outcome.ALLOWED}


@pytest.mark.model
def test_every_thread_is_inside(start: Start, tmp_path: Path) -> None:
    client = start(())
    assert isinstance(load(client, write_llama(tmp_path / "m.gguf")), Loaded)
    assert isinstance(ask(client, "hello", max_tokens=3)[1], Done)
    tasks = list(Path(f"/proc/{client.pid}/task").iterdir())
    assert len(tasks) >= 2
    for task in tasks:
        status = (task / "status").read_text(encoding="utf-8")
        facts = dict(line.split(":\t", 1) for line in status.splitlines() if ":\t" in line)
        assert (facts["Seccomp"], facts["Seccomp_filters"], facts["NoNewPrivs"]) == ("2", "2", "1")
        assert int(facts["CapEff"], 16) == int(facts["CapPrm"], 16) == 0


@pytest.mark.model
def test_no_dump_and_no_growing_file(start: Start) -> None:
    client = start(())
    client.greet(30)
    limits = Path(f"/proc/{client.pid}/limits").read_text(encoding="utf-8").splitlines()
    values = {line[:26].strip(): line[26:47].strip() for line in limits}
    assert (values["Max core file size"], values["Max file size"]) == ("0", "0")
    if sys.platform == "win32":
        raise NotImplementedError
    memory = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    assert values["Max data size"] == str(memory)
    # A process that cannot be dumped belongs to root in /proc, whoever runs it.
    assert Path(f"/proc/{client.pid}/mem").stat().st_uid == 0


@pytest.mark.model
def test_without_landlock_everything_but_reading_is_closed(start: Start, tmp_path: Path) -> None:
    client = start(LANDLOCK)
    assert isinstance(load(client, write_llama(tmp_path / "m.gguf")), Loaded)
    assert isinstance(ask(client, "hello", max_tokens=3)[1], Done)
    assert client.hello is not None
    isolation = client.hello.isolation
    assert (isolation.level, isolation.means) == (Level.PARTIAL, ("seccomp",))
    assert "Linux 5.13" in isolation.describe()
    assert broken(client) == {Promise.READ}


def test_without_seccomp_files_stay_closed(start: Start) -> None:
    client = start(SECCOMP)
    hello = client.greet(30)
    assert hello.isolation.level is Level.PARTIAL
    assert all("seccomp" not in means for means in hello.isolation.means)
    _, findings = attack_from_inside(client)
    reads = [each for each in findings.values() if each.promise is Promise.READ]
    names = {each.name for each in reads if each.outcome is Outcome.ALLOWED}
    assert names <= {"watch a folder", "open by handle", "openat2"}
    assert Promise.NETWORK in broken(client)


def test_without_both_it_says_none(start: Start) -> None:
    hello: Hello = start((*LANDLOCK, *SECCOMP)).greet(30)
    assert hello.isolation.level is Level.NONE
    assert hello.isolation.means == ()
    assert len(hello.isolation.reasons) >= 5
