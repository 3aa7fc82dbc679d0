# SPDX-License-Identifier: Apache-2.0
import json
import sys
from pathlib import Path

import pytest

from desktop.cli import doctor
from desktop.paths import Paths
from tests.cli.conftest import Run
from tests.helpers.planted import planted_command


@pytest.mark.model
def test_report_for_people_and_for_scripts(carrelctl: Run, paths: Paths) -> None:
    done = carrelctl("doctor", "--json")
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout)
    assert report["problems"] == []
    assert report["engine"]["library"].startswith("llama-cpp-python 0.3.36")
    assert "CPU" in report["engine"]["processor features"]
    assert report["engine"]["devices"][0]["kind"] == "cpu"
    assert report["folders"]["data"] == str(paths.data)
    assert report["database"] == {"path": str(paths.database), "state": "not made yet"}
    text = carrelctl("doctor").stdout
    for clue in ("Versions", "llama-cpp-python", str(paths.models), "carrel-guide-q8_0"):
        assert clue in text


@pytest.mark.model
def test_the_database_is_looked_at(carrelctl: Run, paths: Paths) -> None:
    carrelctl("chat", stdin="hello\n")
    database = json.loads(carrelctl("doctor", "--json").stdout)["database"]
    assert (database["chats"], database["messages"], database["integrity"]) == (1, 2, "ok")


@pytest.mark.model
def test_problems_are_told_and_change_the_status(carrelctl: Run, paths: Paths) -> None:
    paths.settings.write_text("colour = 'red'\n")
    paths.database.write_bytes(b"this is no database at all, only some text" * 100)
    done = carrelctl("doctor", "--json")
    assert done.returncode == 1
    problems = json.loads(done.stdout)["problems"]
    assert len(problems) == 2
    assert "colour" in problems[0]
    assert Path(paths.database).read_bytes().startswith(b"this is no database")


@pytest.mark.skipif(sys.platform != "linux", reason="the cell of Linux")
@pytest.mark.model
def test_the_engines_isolation_is_measured_and_held_against_the_setting(
    carrelctl: Run, paths: Paths
) -> None:
    paths.settings.write_text("isolation = 'full'\n")
    done = carrelctl("doctor", "--json")
    isolation = json.loads(done.stdout)["engine"]["isolation"]
    assert (done.returncode, isolation["level"]) == (0, "full"), done.stderr
    denied, tried = isolation["measured"].split()[0], isolation["measured"].split()[2]
    assert int(tried) >= int(denied) >= 60
    assert "0 succeeded" in isolation["measured"]
    assert "seccomp" in carrelctl("doctor").stdout


@pytest.mark.skipif(sys.platform == "win32", reason="limits of POSIX")
@pytest.mark.model
def test_too_little_memory_to_lock_is_told_if_it_matters(carrelctl: Run, paths: Paths) -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  # POSIX only

    before = resource.getrlimit(resource.RLIMIT_MEMLOCK)
    resource.setrlimit(resource.RLIMIT_MEMLOCK, (65_536, before[1]))
    try:
        unasked = json.loads(carrelctl("doctor", "--json").stdout)
        paths.settings.write_text("lock_memory = 'on'\n")
        asked = json.loads(carrelctl("doctor", "--json").stdout)
    finally:
        resource.setrlimit(resource.RLIMIT_MEMLOCK, before)
    assert (unasked["machine"]["lockable memory"], unasked["problems"]) == ("65.5 kB", [])
    assert len(asked["problems"]) == 1
    assert "lock 65.5 kB only" in asked["problems"][0]


@pytest.mark.model
def test_a_driver_that_ends_the_engine_is_told_and_the_rest_is_looked_at_without(
    paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = planted_command(1, 1 << 20, "start")
    monkeypatch.setattr("desktop.cli.doctor.child_command", lambda *_: command)
    problems: list[str] = []
    assert doctor._engine(problems) == {"state": "does not start"}
    assert "as it started" in problems[0]
    monkeypatch.setattr("desktop.cli.doctor.has_library_for_cards", lambda: True)
    problems.clear()
    engine = doctor._engine(problems)
    assert engine["library"].startswith("llama-cpp-python")
    assert engine["graphics card"].startswith("not used")
    assert len(problems) == 1
    assert "when it loads the driver of a graphics card; without, it starts" in problems[0]
