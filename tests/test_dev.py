# SPDX-License-Identifier: Apache-2.0
"""dev.py and its set-up: what it says, what it keeps, what it leaves behind when it fails."""

import ast
import io
import os
import subprocess
import sys
import tarfile
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from devtools import engine, environment, places, progress, system, templates
from tests.helpers.tree import ROOT

README_TEST_COMMAND = "python3 dev.py test"


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty cache folder; no test may touch the developer's engines."""
    folder = tmp_path / "cache"
    monkeypatch.setenv("CARREL_CACHE", str(folder))
    monkeypatch.delenv("CMAKE_ARGS", raising=False)
    return folder


def dev(*arguments: str, **changes: str) -> subprocess.CompletedProcess[str]:
    """Run dev.py as a person would, without a display."""
    settings = {k: v for k, v in os.environ.items() if "DISPLAY" not in k and "QT_" not in k}
    return subprocess.run(
        [sys.executable, ROOT / "dev.py", *arguments],
        env=settings | changes,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


# ------------------------------------------------------------------------------------ commands
def test_without_a_command_it_lists_them() -> None:
    done = dev()
    assert done.returncode == 2
    assert "python3 dev.py run -- ask" in done.stdout
    assert dev("--help").returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="the other systems always have a display")
def test_without_a_display_it_names_the_command_that_answers(cache: Path) -> None:
    done = dev("run")
    assert done.returncode == 1
    assert done.stderr.startswith("There is no display here")
    assert "python3 dev.py run -- ask" in done.stderr
    assert not cache.exists(), "it must say so before the set-up"


def test_an_unknown_measurement_is_a_sentence() -> None:
    done = dev("bench", "no such thing")
    assert done.returncode == 1
    assert done.stderr.startswith("Name one of these measurements")


def test_an_old_python_reaches_the_sentence_about_it() -> None:
    source = (ROOT / "dev.py").read_text(encoding="utf-8")
    tree = ast.parse(source, feature_version=(3, 7))
    check = next(i for i, node in enumerate(tree.body) if isinstance(node, ast.If))
    ours = [i for i, node in enumerate(tree.body) if "devtools" in ast.unparse(node)]
    assert check < ours[0]


def test_continuous_integration_runs_what_the_readme_says() -> None:
    script = ROOT / ".ci" / "run"
    assert script.read_text(encoding="utf-8").splitlines()[-1] == README_TEST_COMMAND
    assert README_TEST_COMMAND in (ROOT / "README.md").read_text(encoding="utf-8")
    assert sys.platform == "win32" or os.access(script, os.X_OK)


# ------------------------------------------------------------------------------------ progress
def test_progress_counts_ninja_and_tells_the_time_left() -> None:
    now_s = 0.0
    line = progress.Progress("Building", out=io.StringIO(), clock=lambda: now_s)
    assert line.status() == "Building: 0:00"
    now_s = 30.0
    line.read("  [1/101] Building CXX object a.o\n")
    now_s = 50.0
    line.read("  [11/101] Building CXX object b.o\n")
    assert line.status() == "Building: 11 of 101, 0:50, about 2:43 left"


def test_progress_counts_what_pip_names() -> None:
    line = progress.Progress("Installing", total=3, out=io.StringIO(), clock=lambda: 0.0)
    for text in ("Ignoring a: markers\n", "Collecting b==1\n", "  Downloading b.whl\n"):
        line.read(text)
    assert line.status() == "Installing: 2 of 3, 0:00"


def test_a_failing_command_ends_in_its_last_lines() -> None:
    program = "import sys; [print('line', i) for i in range(99)]; sys.exit(3)"
    with pytest.raises(progress.Stop) as caught:
        progress.watch("Trying", [sys.executable, "-c", program])
    assert "line 98" in str(caught.value)
    assert "line 73" not in str(caught.value)
    assert str(caught.value).endswith("Trying: failed; its last lines are above.")


# ------------------------------------------------------------------------------------ one at a time
HOLD = """
from devtools.places import alone
with alone("thing"):
    print("held", flush=True)
    input()
"""


@pytest.fixture
def holder(cache: Path) -> Iterator[subprocess.Popen[bytes]]:
    """Another process that holds the lock ``thing``."""
    assert not cache.exists()
    command = [sys.executable, "-c", HOLD]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe) as process:
        assert process.stdout is not None
        assert process.stdout.readline().strip() == b"held"
        yield process
        process.kill()


def test_a_second_setup_waits_for_the_first(
    holder: subprocess.Popen[bytes], capsys: pytest.CaptureFixture[str]
) -> None:
    order = []

    def second() -> None:
        with places.alone("thing"):
            order.append("second")

    thread = threading.Thread(target=second)
    thread.start()
    thread.join(0.3)
    assert thread.is_alive()
    order.append("first ended")
    holder.kill()  # a killed holder must not block for ever
    thread.join(10)
    assert order == ["first ended", "second"]
    assert "Waiting for another dev.py" in capsys.readouterr().out


def test_different_locks_do_not_wait(holder: subprocess.Popen[bytes]) -> None:
    with places.alone("another thing"):
        assert holder.poll() is None


# ------------------------------------------------------------------------------------ the engine
def test_an_engine_is_kept_by_machine_and_options(
    cache: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = engine.engine_folder()
    assert plain == engine.engine_folder()
    assert plain.is_relative_to(cache)
    assert plain.name.startswith("0.")
    monkeypatch.setenv("CMAKE_ARGS", "-DGGML_VULKAN=on")
    assert engine.engine_folder() != plain


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc/cpuinfo")
def test_the_processor_is_told_by_its_vector_instructions() -> None:
    assert engine.processor().split() == sorted(set(engine.processor().split()))
    assert {"fxsr", "vmx", "svm"}.isdisjoint(engine.processor().split())


def test_a_finished_engine_is_used(cache: Path) -> None:
    assert engine.finished_wheel() is None
    wheel = engine.engine_folder() / "engine.whl"
    wheel.parent.mkdir(parents=True)
    wheel.write_bytes(b"")
    assert engine.engine_wheel() == wheel
    assert wheel.is_relative_to(cache)


def test_a_failed_build_leaves_nothing(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (cache / "build-killed").mkdir(parents=True)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", "")
    with pytest.raises(progress.Stop, match="Fetching the build tools: failed"):
        engine.engine_wheel()
    assert [path.name for path in cache.iterdir()] == ["engine.lock"]


# ------------------------------------------------------------------------------------ the system
@pytest.mark.skipif(sys.platform != "linux", reason="looks for programs on the PATH")
def test_a_missing_compiler_is_named_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.delenv("CXX", raising=False)
    with pytest.raises(progress.Stop, match=r"Missing here: .*a C\+\+ compiler.*\nInstall"):
        system.check_system(system.NOTHING)


@pytest.mark.skipif(sys.platform != "linux", reason="the package managers of Linux")
@pytest.mark.parametrize("manager", ["apt-get", "dnf", "zypper", "pacman"])
def test_each_package_manager_gets_one_command(
    manager: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = tmp_path / manager
    program.write_text("")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    found, command = system.install_command()
    assert found == manager
    assert manager in command
    assert "\n" not in command
    assert "{" not in command


@pytest.mark.skipif(sys.platform != "linux", reason="the package managers of Linux")
@pytest.mark.parametrize("status", [0, 1])
def test_programs_of_the_tests_are_installed_and_do_without(
    status: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program, seen = tmp_path / "apt-get", tmp_path / "seen"
    program.write_text(f"#!/bin/sh\necho $* >>{seen}\nexit {status}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    system.install_test_programs()
    said = capsys.readouterr().out
    if sys.platform == "win32" or os.geteuid():
        assert "sudo apt-get install -y --no-install-recommends xvfb openbox" in said
        return
    asked = seen.read_text().splitlines()
    assert status or asked[1].startswith("install -y --no-install-recommends xvfb openbox")
    assert ("Some tests will be skipped" in said) is bool(status)


@pytest.mark.parametrize(
    ("variables", "has_display"),
    [({}, sys.platform != "linux"), ({"WAYLAND_DISPLAY": "wayland-0"}, True)],
)
def test_display(variables: dict[str, str], has_display: bool) -> None:
    assert system.has_display(variables) is has_display


# ------------------------------------------------------------------------------------ .venv
@pytest.fixture
def stamped(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A .venv that was just set up for ``run`` with copies of the lock files; returns those."""
    locks = tmp_path / "locks"
    locks.mkdir()
    for name in ("run.lock", "dev.lock"):
        (locks / name).write_bytes((ROOT / "requirements" / name).read_bytes())
    monkeypatch.setattr(environment, "LOCKS", locks)
    monkeypatch.setattr(environment, "STAMP", tmp_path / "carrel.json")
    monkeypatch.setattr(environment, "PYTHON", Path(sys.executable))
    environment.write_stamp("run")
    return locks


def test_nothing_is_installed_when_nothing_changed(stamped: Path) -> None:
    assert stamped.is_dir()
    assert environment.is_current("run")
    assert not environment.is_current("dev")


def test_tests_bring_what_the_window_needs(stamped: Path) -> None:
    assert stamped.is_dir()
    environment.write_stamp("dev")
    assert environment.is_current("run")


def test_a_new_lock_is_noticed(stamped: Path) -> None:
    (stamped / "run.lock").write_text("other==1\n")
    assert not environment.is_current("run")


def test_new_engine_options_are_noticed(stamped: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert stamped.is_dir()
    monkeypatch.setenv("CMAKE_ARGS", "-DGGML_CUDA=on")
    assert not environment.is_current("run")


def test_a_broken_stamp_means_a_new_setup(stamped: Path) -> None:
    (stamped.parent / "carrel.json").write_text("{")
    assert not environment.is_current("run")


# ----------------------------------------------------------------------------------- templates
def test_templates_are_taken_out_of_the_source_archive(cache: Path, tmp_path: Path) -> None:
    inside = "llama_cpp_python-1/vendor/llama.cpp/models/templates/"
    names = [f"{inside}one.jinja", f"{inside}../../../../../two.jinja", f"{inside}README.md"]
    with tarfile.open(tmp_path / "source.tar.gz", "w:gz") as archive:
        for name in [*names, "elsewhere/three.jinja"]:
            member = tarfile.TarInfo(name)
            member.size = 2
            archive.addfile(member, io.BytesIO(b"{}"))
    templates.keep_templates(tmp_path / "source.tar.gz")
    kept = sorted(path for path in cache.rglob("*") if path.is_file())
    assert [path.name for path in kept] == ["one.jinja", "two.jinja"]
    assert {path.parent for path in kept} == {templates.template_folder()}
    assert templates.fetch_templates() == templates.template_folder()  # nothing is fetched again
