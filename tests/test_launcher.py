# SPDX-License-Identifier: Apache-2.0
"""The launcher of a Carrel that updates itself: real Python, libraries and versions."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.catalog.signature import SUFFIX
from desktop.child.versions import Marks
from desktop.core.declared import replace
from desktop.core.update import MANIFEST, Advisory
from desktop.turn.slots import Slots
from tests.helpers.laid_out import APP, Place, lay_out
from tests.helpers.served import served
from tests.helpers.signing import new_key, script

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the launcher of Linux"),
    pytest.mark.skipif(not shutil.which("readelf"), reason="NOT TESTED: needs binutils"),
]

NOBODY = 65534
IS_ROOT = sys.platform != "win32" and os.geteuid() == 0


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lay_out(tmp_path_factory.mktemp("laid"))


@pytest.fixture
def place(laid_out: Path, tmp_path: Path) -> Place:
    return Place(laid_out, tmp_path)


def test_what_was_packaged_starts_where_nothing_else_is(place: Place) -> None:
    assert place.version() == place.brought["app"]
    status = place.carrelctl("update", "status").stdout
    assert f"at the next start {place.brought['engine']}" in status


def test_an_update_starts_the_next_time(place: Place) -> None:
    manifest = place.publish(place.application("9.1"))
    file = place.folder / "update.carrel-update"
    script("make_update").in_one_file(place.share, file, manifest)
    assert "9.1" in place.carrelctl("update", "check", str(file)).stdout
    done = place.carrelctl("update", "install", str(file))
    assert done.stdout == "app 9.1 starts the next time.\n"
    assert place.version() == "9.1"
    assert place.window() == 0
    shutil.rmtree(place.root / "app" / "9.1")
    assert place.version() == place.brought["app"], "a folder that is gone"


def test_the_next_key_is_believed_without_a_new_release(place: Place) -> None:
    place.publish(place.application("9.1"), serial=2)
    place.install()
    place.key, first = place.next_key, place.key
    place.publish(place.application("9.2"), serial=3)
    assert place.install().stdout == "app 9.2 starts the next time.\n"
    assert place.version() == "9.2"
    place.key = first
    place.publish(place.application("9.3"), serial=2)
    assert "its serial 2 is below 3" in place.install().stderr, "whichever key signed"


def test_an_update_that_does_not_come_up_is_not_started_again(place: Place) -> None:
    place.publish(place.application("9.1"))
    place.install()
    assert place.version() == "9.1"
    place.publish(place.application("9.2", broken="cli/main.py"), serial=2)
    place.install()
    first = place.carrelctl("--version")
    assert (first.returncode, "planted" in first.stderr) == (1, True)
    assert [place.version(), place.version()] == ["9.1", "9.1"]
    assert "9.2 did not come up" in place.carrelctl("update", "status").stdout
    for version in ("9.1", "9.2"):
        done = place.carrelctl("update", "rollback", "app")
        assert done.stdout == f"app {version} starts the next time.\n"
    assert place.carrelctl("--version").returncode == 1, "it was wanted, so it is tried once more"
    assert place.version() == "9.1"
    place.publish(place.application("9.3"), serial=3)
    place.install()
    assert place.version() == "9.3"
    assert "before it 9.1" in place.carrelctl("update", "status").stdout
    assert not (place.root / "app" / "9.2").exists()


def test_a_window_that_does_not_open_is_not_saved_by_the_command_line(place: Place) -> None:
    place.publish(place.application("9.1", broken="app.py"))
    place.install()
    assert place.version() == "9.1"
    assert place.window() != 0
    assert place.window() == 0
    assert place.version() == place.brought["app"]


def test_a_new_start_of_the_window_leaves_nobody_without_one(place: Place) -> None:
    """From the version that runs into the one that was installed, or back where that is broken."""
    place.publish(place.application("9.1"))
    place.install()
    assert _started_again(place) == ("9.1",)
    place.publish(place.application("9.2", broken="app.py"), serial=2)
    place.install()
    assert _started_again(place) == ("9.1",)
    assert Marks(place.root, "app", "window").failed == ("9.2",)


def _started_again(place: Place) -> tuple[str, ...]:
    """Restart as the packaged version does; returns what came up so far."""
    picture = place.folder / "window.png"
    picture.unlink(missing_ok=True)
    program = (
        "import sys; from desktop.paths import installation as root\n"
        "from desktop.child.next_start import start_again\n"
        "sys.exit(start_again(root(), sys.argv[1:], 100).wait(100))"
    )
    python = place.root / "runtime" / "bin" / "python3"
    subprocess.run(
        [python, "-c", program, "--fake-engine", "--smoke", picture],
        env=os.environ | {"PYTHONSAFEPATH": "1"},
        capture_output=True,
        check=True,
        timeout=200,
    )
    assert picture.exists()
    return Marks(place.root, "app", "window").up


def test_rollback_twenty_of_twenty(place: Place) -> None:
    place.publish(place.application("9.1"))
    place.install()
    for number in range(20):
        wanted = (place.brought["app"], "9.1")[number % 2]
        assert Slots(place.root).roll_back(APP) == wanted
        assert place.version() == wanted


def _stranger(place: Place) -> None:
    new_key(place.folder / "stranger.key")
    place.key = place.folder / "stranger.key"
    place.publish(place.application("9.1"))


def _older(place: Place) -> None:
    place.publish(place.application("0.0.9"))


def _swapped(place: Place) -> None:
    first, second = place.application("9.1"), place.application("9.2")
    place.publish(first)
    (place.share / second.file).replace(place.share / first.file)


def _truncated(place: Place) -> None:
    package = place.application("9.1")
    place.publish(package)
    path = place.share / package.file
    path.write_bytes(path.read_bytes()[:-100])


def _traversal(place: Place) -> None:
    package = replace(place.application("9.1"), file="../share/a.tar.xz")
    manifest = place.publish(place.application("9.0"))
    path = place.share / MANIFEST
    path.write_bytes(path.read_bytes().replace(manifest.packages[0].file.encode(), b"../a.tar.xz"))
    script().sign(place.key, path, "carrel-update serial 1")
    assert package.file.startswith("..")


def _without_share(place: Place) -> None:
    shutil.rmtree(place.share)


def _unsigned(place: Place) -> None:
    place.publish(place.application("9.1"))
    (place.share / (MANIFEST + SUFFIX)).unlink()


@pytest.mark.parametrize(
    "spoil", [_stranger, _older, _swapped, _truncated, _traversal, _without_share, _unsigned]
)
def test_nothing_wrong_is_installed_and_what_runs_runs_on(
    place: Place, spoil: Callable[[Place], None]
) -> None:
    command = place.command("ask")
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as running:
        spoil(place)
        before = place.files()
        assert place.install().returncode == (0 if spoil is _older else 1)
        assert place.files() == before
        _, told = running.communicate("", timeout=60)
    assert "Traceback" not in told


@pytest.mark.sockets
def test_an_update_from_an_address(place: Place, home: Path) -> None:
    place.publish(place.application("9.1"))
    (home / "config").mkdir(parents=True)
    settings = home / "config" / "settings.toml"
    with served(place.share) as server:
        settings.write_text(f'update_address = "{server.url}"\nproxy = "direct"\n')
        assert "9.1" in place.carrelctl("update", "check").stdout
        assert place.carrelctl("update", "install").stdout == "app 9.1 starts the next time.\n"
    assert place.version() == "9.1"
    before = place.files()
    away = place.carrelctl("update", "install")
    assert (away.returncode, "cannot be reached" in away.stderr) == (1, True)
    settings.write_text(settings.read_text() + 'offline = "on"\n')
    offline = place.carrelctl("update", "install")
    assert (offline.returncode, "offline switch" in offline.stderr) == (1, True)
    assert place.files() == before


@pytest.mark.parametrize("updates_itself", [True, False])
def test_a_known_weakness_of_the_engine_is_shown(
    place: Place, home: Path, *, updates_itself: bool
) -> None:
    if not updates_itself:
        (place.root / "packaged.json").unlink()
    weak = Advisory(below="99", id="CVE-2026-0001", sentence="A file can crash it.")
    place.publish(advisories=(weak,), serial=7)
    said = "The engine has a known weakness, CVE-2026-0001: A file can crash it."
    assert said in place.carrelctl("update", "check", str(place.share)).stderr
    # Accepted by whom it belongs to: nothing is left beside a package of the system.
    assert (place.root / "updates.json").exists() is updates_itself
    assert (home / "state" / "updates.json").exists() is not updates_itself
    status, doctor = place.carrelctl("update", "status"), place.carrelctl("doctor")
    assert (status.returncode, said in status.stderr) == (1, True)
    assert said in doctor.stdout + doctor.stderr
    place.publish(serial=6)
    earlier = place.carrelctl("update", "check", str(place.share))
    assert "its serial 6 is below 7" in earlier.stderr


@pytest.mark.skipif(not IS_ROOT, reason="NOT TESTED: starts a program as somebody else")
def test_whom_the_installation_does_not_belong_to(laid_out: Path) -> None:
    """An administrator installs, a user starts: the notes lie with the user, and locks hold."""
    with tempfile.TemporaryDirectory() as made:
        folder = Path(made)
        folder.chmod(0o755)
        place = Place(laid_out, folder)
        user = folder / "user"
        user.mkdir()
        shutil.chown(user, NOBODY, NOBODY)
        environment = os.environ | {"CARREL_HOME": str(user), "HOME": str(user)}

        def start(*arguments: str) -> "subprocess.CompletedProcess[str]":
            return subprocess.run(
                place.command(*arguments),
                capture_output=True,
                text=True,
                check=False,
                timeout=100,
                user=NOBODY,
                env=environment,
                cwd=folder,
            )

        place.publish(place.application("9.1"))
        place.install()
        assert start("--version").stdout == "Carrel 9.1\n"
        place.publish(place.application("9.2", broken="cli/main.py"), serial=2)
        place.install()
        assert start("--version").returncode == 1
        assert start("--version").stdout == "Carrel 9.1\n"
        assert (user / "state" / "versions" / "app" / "marks-cli.json").is_file()
        denied = start("update", "rollback", "app")
        assert (denied.returncode, "Traceback" in denied.stderr) == (1, False)
