# SPDX-License-Identifier: Apache-2.0
"""The wheel holds the application with everything it reads, and nothing else."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.helpers.tree import ROOT, name_of

PROGRAM = """
from desktop.paths import catalogue_file, resources
print(catalogue_file().is_file(), resources().is_dir(), resources())
"""


@pytest.fixture(scope="module")
def unpacked(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's files, as pip would lay them out."""
    folder = tmp_path_factory.mktemp("wheel")
    options = ["--quiet", "--no-deps", "--no-index", "--no-build-isolation", "--wheel-dir"]
    command = [sys.executable, "-m", "pip", "wheel", *options, str(folder), str(ROOT)]
    subprocess.run(command, check=True)
    (wheel,) = folder.glob("*.whl")
    with zipfile.ZipFile(wheel) as file:
        file.extractall(folder / "site")
    return folder / "site"


def test_it_holds_every_module_and_resource(unpacked: Path) -> None:
    files = [*(ROOT / "desktop").rglob("*.py"), *(ROOT / "resources").rglob("*")]
    wanted = {name_of(path) for path in files if path.is_file()}
    bundled = "desktop/_bundled/"
    held = {path.relative_to(unpacked).as_posix() for path in unpacked.rglob("*") if path.is_file()}
    assert wanted - {name.removeprefix(bundled) for name in held} == set()
    assert {bundled + "models.toml", bundled + "models.toml.minisig"} <= held
    assert {name.split("/")[0] for name in held if ".dist-info" not in name} == {"desktop"}


def test_it_finds_its_resources_when_installed(unpacked: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        cwd=tmp_path,
        env={"PYTHONPATH": str(unpacked), "SYSTEMROOT": ""},
        capture_output=True,
        text=True,
        check=True,
    )
    folder = unpacked / "desktop" / "_bundled" / "resources"
    assert done.stdout.split() == ["True", "True", str(folder)]
