# SPDX-License-Identifier: Apache-2.0
"""How many threads are worth having: counted without what takes its time to import."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.engine.cores import (
    SPINS,
    distinct_cores,
    physical_cores,
    threads_for,
    wait_briefly,
)
from desktop.engine.hardware import counted_cores
from tests.helpers.tree import ROOT


def test_no_more_than_this_process_may_use() -> None:
    assert 1 <= physical_cores() <= (os.cpu_count() or 1)
    if sys.platform == "linux" and len(os.sched_getaffinity(0)) == os.cpu_count():
        assert physical_cores() == min(os.cpu_count() or 1, counted_cores() or 1)


@pytest.mark.skipif(sys.platform != "linux", reason="Linux's files")
def test_one_processor_is_one_core() -> None:
    code = (
        "import os; os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})\n"
        "from desktop.engine.cores import physical_cores; print(physical_cores())"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"


def sharing(folder: Path, lists: list[str], name: str) -> str:
    for number, text in enumerate(lists):
        (folder / f"cpu{number}").mkdir(parents=True)
        (folder / f"cpu{number}" / name).write_text(f"{text}\n", encoding="ascii")
    return f"{folder}/cpu{{}}/"


@pytest.mark.parametrize("name", ["core_cpus_list", "thread_siblings_list"])
def test_threads_of_one_core_are_one(tmp_path: Path, name: str) -> None:
    topology = sharing(tmp_path, ["0,2", "1,3", "0,2", "1,3"], name)
    assert distinct_cores(range(4), topology) == 2
    assert distinct_cores({0, 2}, topology) == 1
    assert distinct_cores(range(5), topology) == 0


def test_an_engine_imports_no_psutil() -> None:
    code = "import sys, desktop.engine.main, desktop.engine.runner; print('psutil' in sys.modules)"
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("chosen", [{"OMP_WAIT_POLICY": "active"}, {"GOMP_SPINCOUNT": "5"}])
def test_what_somebody_chose_for_openmp_stays(chosen: dict[str, str]) -> None:
    environment = dict(chosen)
    wait_briefly(environment)
    assert environment == chosen


@pytest.mark.model
@pytest.mark.skipif(sys.platform != "linux", reason="GNU's OpenMP")
def test_openmp_is_told_to_sleep_before_it_is_loaded() -> None:
    """OpenMP itself says what it took: it reads the variable when its library is loaded."""
    code = (
        "from desktop.engine.graphics import look\n"
        "from desktop.engine.main import _runner\n"
        "_runner((), look(), has_cards=False)"
    )
    environment = {key: text for key, text in os.environ.items() if "OMP_" not in key}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=environment | {"OMP_DISPLAY_ENV": "verbose"},
        capture_output=True,
        text=True,
        check=True,
    )
    if "OPENMP DISPLAY ENVIRONMENT" not in done.stderr:
        pytest.skip("llama.cpp was built without GNU's OpenMP")
    assert f"GOMP_SPINCOUNT = '{SPINS}'" in done.stderr


def test_threads_are_limited_whoever_chose_them() -> None:
    assert threads_for(0, 0) == physical_cores()
    assert threads_for(0, 1) == 1
    assert threads_for(8, 0) == 8
    assert threads_for(8, 3) == 3
    assert threads_for(2, 3) == 2
