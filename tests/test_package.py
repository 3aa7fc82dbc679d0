# SPDX-License-Identifier: Apache-2.0
"""The wheel holds the application with all that it reads and nothing else; the engine's recipes."""

import subprocess
import sys
import tomllib
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


def build_engine(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "packaging/engine/build.py", *arguments]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def test_every_recipe_of_the_engine_says_what_it_is_and_needs() -> None:
    text = (ROOT / "packaging" / "engine" / "recipes.toml").read_text(encoding="utf-8")
    recipes = tomllib.loads(text)
    cards = {"windows-vulkan", "vulkan", "cuda", "cuda-trial", "rocm", "metal"}
    assert set(recipes) == {"cpu", "windows"} | cards
    for name, recipe in recipes.items():
        assert recipe["title"], name
        assert recipe["needs"], name
        done = build_engine(name, "--alone")
        assert (done.returncode, done.stdout.strip()) == (0, recipe["alone"])
        if "toolchain" in recipe:  # for another system than this: nothing for the own machine
            assert recipe["alone"] == ""
            continue
        flags = {flag.partition("=")[0] for flag in recipe["options"]}
        assert all(f"-D{flag}=" in recipe["alone"] for flag in flags if flag.startswith("GGML_"))


def test_what_cannot_be_built_is_told_before_anything_is_fetched(tmp_path: Path) -> None:
    assert "There is no recipe npu" in build_engine("npu", str(tmp_path / "made")).stderr
    assert "Name a folder" in build_engine("cpu").stderr
    if sys.platform != "darwin":
        done = build_engine("metal", str(tmp_path / "made"))
        assert (done.returncode, "Xcode" in done.stderr) == (1, True)
    assert not (tmp_path / "made").exists()
