# SPDX-License-Identifier: Apache-2.0
"""The pack for Vulkan: what it holds, what its packages demand, what its tools are."""

import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from devtools import package_engine, packages, vulkan_tools
from devtools.progress import Stop
from tests.helpers.packs import (
    ENGINE,
    WAITS,
    checked,
    compiled,
    laid_out,
    needs_compiler,
    needs_deb,
    needs_readelf,
    needs_rpm,
    packed,
    small_engine,
    told,
)
from tests.helpers.signing import script

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux")
MODULE = ENGINE / "libggml-vulkan.so"
PAPERS = Path("notices") / "vulkan"
LOADER = Path("/lib64/ld-linux-x86-64.so.2")


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_engine(tmp_path_factory.mktemp("engine"))


@pytest.fixture(scope="module")
def made(engine: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A pack of a small module that needs the engine."""
    folder = tmp_path_factory.mktemp("pack")
    (folder / "built").mkdir()
    base = str(engine / ENGINE / "libggml-base.so.0")
    text = "int base(); int module() { return base(); }"
    target = folder / "built" / MODULE.name
    compiled(text, target, "-shared", "-fPIC", base, "-Wl,-rpath,$ORIGIN")
    return laid_out("vulkan", folder / "built", folder / "pack")


@pytest.fixture
def pack(made: Path, tmp_path: Path) -> Path:
    """A copy that a test may spoil."""
    return Path(shutil.copytree(made, tmp_path / "pack"))


# ------------------------------------------------------------------------------------- its papers
@needs_readelf
@needs_compiler
def test_its_bill_lists_the_module_and_what_is_compiled_in(made: Path) -> None:
    bill = json.loads((made / PAPERS / "sbom.cdx.json").read_text("utf-8"))
    assert bill["metadata"]["component"]["name"] == "carrel-vulkan"
    names = {each["name"] for each in bill["components"]}
    assert names == {"llama.cpp", "Vulkan-Headers", "SPIRV-Headers"}
    assert checked(made).returncode == 0
    text = (made / PAPERS / "THIRD-PARTY-NOTICES.txt").read_text("utf-8")
    assert "The ggml authors" in text
    assert "The Khronos Group" in text
    assert "LESSER" not in text


@needs_readelf
@needs_compiler
def test_what_is_exchanged_or_comes_later_is_told(pack: Path) -> None:
    with (pack / MODULE).open("ab") as file:
        file.write(b"\0")
    shutil.copyfile(pack / MODULE, pack / ENGINE / "libggml-extra.so")
    said = checked(pack)
    assert said.returncode == 1
    assert f"{MODULE.as_posix()} is another file than" in said.stdout
    assert "libggml-extra.so is not in the bill of materials" in said.stdout
    (pack / ENGINE / "note.txt").write_text("")
    problems = script("pack_payload", "linux").Pack(pack, "vulkan").problems
    assert problems == [f"{(ENGINE / 'note.txt').as_posix()} is accounted for by nothing"]


@needs_readelf
@needs_compiler
def test_a_payload_is_whole_with_its_pack_and_not_without_the_pack_s_bill(
    pack: Path, tmp_path: Path
) -> None:
    payload, linux = tmp_path / "payload", script("payload", "linux")
    linux.libraries(payload / "runtime" / "lib" / "carrel", ["llama-cpp-python"])
    linux.papers(payload)
    shutil.copytree(pack, payload, dirs_exist_ok=True)
    assert checked(payload).stdout == ""
    shutil.rmtree(payload / PAPERS)
    assert "libggml-vulkan.so is not in the bill of materials" in checked(payload).stdout


def test_what_is_compiled_in_is_what_the_lock_names() -> None:
    locked = tomllib.loads(vulkan_tools.LOCKED.read_text("utf-8"))["headers"]
    for entry in script("inventory").DECLARED["pack"]["vulkan"]:
        name = {"Vulkan-Headers": "libvulkan-dev", "SPIRV-Headers": "spirv-headers"}[entry["name"]]
        assert entry["version"] in locked[name]["version"]


# ----------------------------------------------------------------------------------- its packages
@needs_readelf
@needs_compiler
@needs_deb
def test_the_debian_package_demands_carrel_of_its_version(
    made: Path, engine: Path, tmp_path: Path
) -> None:
    first = packed("deb", "vulkan", made, engine, tmp_path / "one")
    assert first.name.startswith("carrel-vulkan_9.8.7_")
    depends = told("dpkg-deb", "--field", first, "Depends").strip().split(", ")
    assert depends[0] == "carrel (= 9.8.7)"
    listed = told("dpkg-deb", "--contents", first)
    for name in (MODULE, PAPERS / "sbom.cdx.json", PAPERS / "THIRD-PARTY-NOTICES.txt"):
        assert f" ./opt/carrel/{name.as_posix()}\n" in listed
    second = packed("deb", "vulkan", made, engine, tmp_path / "two")
    assert second.read_bytes() == first.read_bytes()


def test_carrel_breaks_a_pack_of_another_version() -> None:
    text = script("deb", "linux").CONTROL
    (line,) = re.findall(r"^Breaks: (.+)$", text, re.MULTILINE)
    assert {"carrel-vulkan (<< {version})", "carrel-vulkan (>> {version})"} <= set(line.split(", "))


@needs_readelf
@needs_compiler
@needs_rpm
def test_the_rpm_demands_carrel_of_its_version(made: Path, engine: Path, tmp_path: Path) -> None:
    first = packed("rpm", "vulkan", made, engine, tmp_path / "one")
    assert "carrel = 9.8.7\n" in told("rpm", "-qp", "--requires", first)
    assert f"/opt/carrel/{MODULE.as_posix()}\n" in told("rpm", "-qpl", first)
    second = packed("rpm", "vulkan", made, engine, tmp_path / "two")
    assert second.read_bytes() == first.read_bytes()


@needs_readelf
@needs_compiler
def test_it_is_not_packed_for_another_engine(made: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    (other / ENGINE).mkdir(parents=True)
    (other / ENGINE / "libggml-base.so.1").touch()
    kind = script("packs", "linux").PACKS["vulkan"]
    with pytest.raises(SystemExit, match=r"no libggml-base\.so\.0: it is another one"):
        script("pack", "linux").wanted(kind, made, other)


def test_the_loader_of_vulkan_is_asked_for_by_each_distribution_s_name() -> None:
    needed = {"libvulkan.so.1"}
    assert script("deb", "linux").depends(needed) == ["libvulkan1"]
    assert "Requires: libvulkan.so.1()(64bit)" in script("rpm", "linux").requires(needed)


@needs_readelf
@needs_compiler
def test_what_waits_asks_for_no_newer_library_than_is_promised(tmp_path: Path) -> None:
    elf, wait = script("elf", "linux"), script("pack_payload", "linux").WAIT
    program = compiled(WAITS, tmp_path / "waits", "-std=c++17")
    assert wait in told("readelf", "--dyn-syms", "-W", program)
    elf.lower(program, {wait}, "GLIBCXX", "GLIBCXX_3.4.11")
    assert [line for line in elf.above_the_floor(tmp_path) if "GLIBCXX" in line] == []
    assert subprocess.run([program], check=False, timeout=60).returncode == 0


# -------------------------------------------------------------------------------------- its tools
def test_another_package_than_is_locked_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "glslc.deb"
    path.write_bytes(b"another")
    with pytest.raises(Stop, match=r"glslc\.deb is not the one that vulkan\.toml names"):
        vulkan_tools.check(path, "0" * 64)


@pytest.mark.skipif(not LOADER.exists(), reason="needs the loader of x86_64")
def test_the_compiler_of_shaders_starts_from_any_folder(tmp_path: Path) -> None:
    unpacked = tmp_path / "of José's" / "$(false)"
    for name, real in (("lib64", LOADER), ("bin/glslc", Path("/bin/echo"))):
        copy = unpacked / "usr" / (f"{name}/{real.name}" if name == "lib64" else name)
        copy.parent.mkdir(parents=True)
        shutil.copy(real, copy)
    (unpacked / "usr" / "lib").mkdir()
    (unpacked / "usr" / "lib" / "x86_64-linux-gnu").symlink_to("/usr/lib/x86_64-linux-gnu")
    program = vulkan_tools.starter(tmp_path / "bin of it" / "glslc", unpacked)
    done = subprocess.run([program, "two words"], capture_output=True, text=True, check=True)
    assert done.stdout == "two words\n"


def test_where_there_is_no_debian_the_reason_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("CARREL_CACHE", str(tmp_path / "cache"))
    assert vulkan_tools.why_not() == "Debian's apt-get and dpkg and dpkg-deb would be needed"
    with pytest.raises(Stop, match="module for Vulkan cannot be built here: Debian's apt-get"):
        package_engine.vulkan_pack(Path(sys.executable))


def test_a_packer_that_fails_is_told_as_one(tmp_path: Path) -> None:
    """So that the packages of Carrel, which are there by then, are judged all the same."""
    with pytest.raises(Stop, match=r"pack_payload\.py failed"):
        packages._pack(Path("/bin/false"), tmp_path, "vulkan", tmp_path, ("deb",), [])
