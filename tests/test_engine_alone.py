# SPDX-License-Identifier: Apache-2.0
"""The packages that bring an engine without the rest of Carrel: what they hold and demand."""

import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.packs import needs_deb, needs_readelf, needs_rpm
from tests.helpers.signing import script
from tests.helpers.tree import ROOT

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux"),
    needs_readelf,
]
PROGRAM = ROOT / "packaging" / "linux" / "engine_fix.py"


def told(*arguments: object) -> str:
    """What a program says."""
    command = [str(each) for each in arguments]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


@pytest.fixture(scope="module")
def fix(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The .venv's own engine, under another number."""
    folder = tmp_path_factory.mktemp("made")
    import llama_cpp.llama_cpp as binding  # noqa: PLC0415  # only where it is installed

    libraries = Path(str(binding.__file__)).parent / "lib"
    shutil.copytree(libraries, folder / "libraries", symlinks=True)
    # Of the wheel's own libraries those that look for others where they were built are left out.
    for path in (folder / "libraries").iterdir():
        if not path.name.startswith(("libggml", "libllama")):
            path.unlink()
    told(sys.executable, PROGRAM, "lay", folder / "fix", folder / "libraries", "--trial", "99.1")
    return folder / "fix"


def test_it_holds_the_engine_its_papers_and_a_file_that_says_so(fix: Path) -> None:
    assert sorted(path.name for path in fix.iterdir()) == ["engine", "notices"]
    assert sorted(path.name for path in (fix / "engine").iterdir()) == ["99.1", "fix.json"]
    assert json.loads((fix / "engine" / "fix.json").read_text()) == {"version": "99.1"}
    assert {path.name for path in (fix / "engine" / "99.1").iterdir()} == {
        "llama_cpp",
        "llama_cpp_python-99.1.dist-info",
    }
    told(sys.executable, ROOT / "packaging" / "common" / "sbom.py", "check", fix)
    notices = (fix / "notices" / "engine" / "THIRD-PARTY-NOTICES.txt").read_text()
    assert "llama.cpp" in notices
    assert "PySide6" not in notices


def packed(fix: Path, out: Path, kind: str, *options: str) -> Path:
    told(sys.executable, PROGRAM, kind, fix, out, "--fast", *options)
    (made,) = out.glob(f"*.{kind}")
    return made


@needs_deb
def test_what_the_debian_package_demands(fix: Path, tmp_path: Path) -> None:
    made = packed(fix, tmp_path, "deb", "--from", "0.1.2", "--below", "0.3")
    assert made.name.startswith("carrel-engine_99.1_")
    depends = told("dpkg-deb", "--field", made, "Depends")
    assert "carrel (>= 0.1.2), carrel (<< 0.3~)" in depends
    assert told("dpkg-deb", "--field", made, "Conflicts").strip() == "carrel-vulkan, carrel-cuda"
    names = {line.split()[-1] for line in told("dpkg-deb", "--contents", made).splitlines()}
    assert "./opt/carrel/engine/fix.json" in names
    allowed = ("./opt/carrel/engine/", "./opt/carrel/notices/engine/", "./usr/share/")
    folders = {"./", "./opt/", "./opt/carrel/", "./opt/carrel/notices/", "./usr/"}
    assert {name for name in names if not name.startswith(allowed)} <= folders


@needs_rpm
def test_what_the_rpm_demands(fix: Path, tmp_path: Path) -> None:
    made = packed(fix, tmp_path, "rpm")
    requires = told("rpm", "-qp", "--requires", made).splitlines()
    lowest, below = script("engine_alone").range_of(_version())
    assert {f"carrel >= {lowest}", f"carrel < {below}~"} <= set(requires)
    assert set(told("rpm", "-qp", "--conflicts", made).split()) == {"carrel-vulkan", "carrel-cuda"}
    assert "/opt/carrel/engine/fix.json" in told("rpm", "-qpl", made).splitlines()


def _version() -> str:
    from desktop import __version__  # noqa: PLC0415  # as the packer takes it

    return __version__


@pytest.mark.parametrize(
    ("version", "below"), [("0.1.0", "0.2"), ("0.9.3", "0.10"), ("1.4.2", "2.0")]
)
def test_it_is_for_the_versions_that_keep_what_it_relies_on(version: str, below: str) -> None:
    assert script("engine_alone").range_of(version) == (version, below)


def test_what_nobody_accounts_for_is_not_packed(tmp_path: Path) -> None:
    def put(folder: Path) -> None:
        script("payload", "linux").libraries(folder, ["llama-cpp-python"])
        (folder / "stranger.txt").write_text("whose?")

    with pytest.raises(SystemExit, match=r"stranger\.txt was brought by no distribution"):
        script("engine_alone").lay_out(tmp_path / "fix", put, "linux", "/opt/carrel")
    assert not (tmp_path / "fix" / "engine" / "fix.json").exists()
