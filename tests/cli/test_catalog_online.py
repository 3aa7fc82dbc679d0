# SPDX-License-Identifier: Apache-2.0
"""``catalog check --online``, ``catalog update`` and ``network test`` on the terminal."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.paths import Paths
from tests.cli.conftest import Run
from tests.helpers.catalogues import HEAD
from tests.helpers.hub import COMMIT, Hub, hub_running

pytestmark = pytest.mark.sockets
CATALOGUE = (
    HEAD
    + """
[[model.build]]
quantization = "Q4_0"
repo = "a/m-GGUF"
file = [{ name = "m-q4_0.gguf" }]
"""
)


@pytest.fixture
def hub(paths: Paths) -> Iterator[Hub]:
    with hub_running() as running:
        paths.settings.write_text(f'hub = "{running.url}"\nproxy = "direct"\n')
        yield running


def test_a_patch_is_printed_then_written(carrelctl: Run, hub: Hub, tmp_path: Path) -> None:
    digest = hub.add("a/m-GGUF", "m-q4_0.gguf", b"GGUF" + bytes(60))
    path = tmp_path / "house.toml"
    path.write_text(CATALOGUE)
    done = carrelctl("catalog", "check", str(path), "--online")
    assert done.returncode == 0, done.stderr
    assert "1 files compared with the hub" in done.stdout
    assert f'+revision = "{COMMIT}"' in done.stdout
    assert (
        f'+file = [{{ name = "m-q4_0.gguf", size_bytes = 64, sha256 = "{digest}" }}]' in done.stdout
    )
    assert path.read_text() == CATALOGUE
    done = carrelctl("catalog", "check", str(path), "--online", "--write")
    assert "missing pins were written" in done.stdout
    assert digest in path.read_text()
    hub.add("a/m-GGUF", "m-q4_0.gguf", b"GGUF" + bytes(61))
    done = carrelctl("catalog", "check", str(path), "--online")
    assert done.returncode == 1
    assert "has 65 bytes, not 64" in done.stderr


def test_without_a_hub_it_says_why(carrelctl: Run, hub: Hub, paths: Paths, tmp_path: Path) -> None:
    path = tmp_path / "house.toml"
    path.write_text(CATALOGUE)
    carrelctl("network", "offline", "on")
    done = carrelctl("catalog", "check", str(path), "--online")
    assert (done.returncode, "offline switch is on" in done.stderr) == (1, True)
    assert carrelctl("catalog", "check", str(path)).returncode == 0
    done = carrelctl("network", "test")
    assert (done.returncode, done.stderr.split(":")[0]) == (1, "Offline switch")
    carrelctl("network", "offline", "off")
    done = carrelctl("network", "test")
    assert (done.returncode, "answers as a hub" in done.stdout) == (0, True)


def test_update_without_an_address(carrelctl: Run, hub: Hub) -> None:
    done = carrelctl("catalog", "update")
    assert (done.returncode, "No address of a catalogue" in done.stderr) == (1, True)
