# SPDX-License-Identifier: Apache-2.0
"""``carrelctl models remove | verify`` in a process of its own, on real files."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.fetch.names import origin_path
from desktop.fetch.state import Origin, write_origin
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from tests.cli.conftest import Run
from tests.helpers.models import write_llama


def ids(carrelctl: Run) -> set[str]:
    lines = carrelctl("models", "list").stdout.splitlines()
    return {line.split()[0] for line in lines if line.strip()}


def test_remove_deletes_what_is_ours(carrelctl: Run, paths: Paths) -> None:
    path = write_llama(paths.models / "mine.gguf")
    size_kb = path.stat().st_size / 1000
    done = carrelctl("models", "remove", "MINE", "--yes")
    assert done.returncode == 0, done.stderr
    assert f"{size_kb:.1f} kB are free now" in done.stdout
    assert not path.exists()
    assert "mine" not in ids(carrelctl)


def test_remove_forgets_what_was_added(carrelctl: Run, paths: Paths, tmp_path: Path) -> None:
    path = write_llama(tmp_path / "theirs.gguf")
    Preferences.open(paths.settings).set(spec.MODEL_FILES, (path,))
    done = carrelctl("models", "remove", "theirs", "--yes")
    assert "taken off the list and stays" in done.stdout
    assert path.exists()
    assert Preferences.open(paths.settings).get(spec.MODEL_FILES) == ()


def test_without_a_terminal_and_yes_nothing_goes(carrelctl: Run, paths: Paths) -> None:
    path = write_llama(paths.models / "mine.gguf")
    done = carrelctl("models", "remove", "mine", stdin="y\n")
    assert done.returncode == 1
    assert "--yes" in done.stderr
    assert str(path) in done.stdout
    assert path.exists()


@pytest.mark.parametrize(("answer", "stays"), [("\n", True), ("n\n", True), ("y\n", False)])
def test_on_a_terminal_only_a_yes_removes(paths: Paths, answer: str, stays: bool) -> None:
    path = write_llama(paths.models / "mine.gguf")
    ours, theirs = pytest.importorskip("pty").openpty()  # Windows has none
    command = [sys.executable, "-m", "desktop", "cli", "models", "remove", "mine"]
    with subprocess.Popen(command, stdin=theirs, stdout=subprocess.PIPE, text=True) as running:
        os.close(theirs)
        os.write(ours, answer.encode())
        said, _ = running.communicate(timeout=100)
    os.close(ours)
    assert "Go on?" in said
    assert running.returncode == 0
    assert path.exists() is stays


def test_a_name_that_several_share_is_no_answer(carrelctl: Run, paths: Paths) -> None:
    for name in ("one", "two"):
        write_llama(paths.models / f"{name}.gguf")
    done = carrelctl("models", "remove", "Random bytes", "--yes")
    assert done.returncode == 1
    assert "one, two" in done.stderr
    assert {"one", "two"} <= ids(carrelctl)


def test_the_guide_and_strangers_are_refused(carrelctl: Run) -> None:
    done = carrelctl("models", "remove", "carrel-guide-q8_0", "--yes")
    assert (done.returncode, "comes with Carrel" in done.stderr) == (1, True)
    done = carrelctl("models", "remove", "nobody", "--yes")
    assert (done.returncode, "no model nobody" in done.stderr) == (1, True)


def test_verify_tells_three_outcomes(carrelctl: Run, paths: Paths) -> None:
    good, bad, free = (write_llama(paths.models / f"{n}.gguf") for n in ("good", "bad", "free"))
    for path in (good, bad):
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        origin = Origin(
            v=1,
            endpoint="https://hub.example",
            repo="a/b",
            file=path.name,
            revision="main",
            size_bytes=path.stat().st_size,
            sha256=digest,
            is_verified=True,
        )
        write_origin(origin_path(path), origin)
    assert carrelctl("models", "verify").returncode == 0
    bad.write_bytes(bad.read_bytes()[:-1] + b"\xff")
    done = carrelctl("models", "verify")
    assert done.returncode == 1
    outcomes = {
        Path(word).name: line.split("  ")[0]
        for line in done.stdout.splitlines()
        for word in line.split()
        if word.endswith(".gguf")
    }
    assert outcomes[good.name] == "matches"
    assert outcomes[bad.name] == "DIFFERS"
    assert outcomes[free.name] == "no hash known"
    assert carrelctl("models", "verify", "good").returncode == 0
