# SPDX-License-Identifier: Apache-2.0
"""The toolkit of CUDA that the pack is built with, and the way to the pack."""

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from devtools import cuda_tools, package_engine, packages
from devtools.places import LOCKS, cache
from devtools.progress import Stop
from tests.helpers.packs import compiled, needs_compiler, needs_readelf, told
from tests.helpers.signing import script

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux")
LIBRARIES = ("libcublas.so.13", "libcublasLt.so.13", "libcudart.so.13", "libnvvm.so.4")
HEADER = """
#define cuMemAlloc cuMemAlloc_v2
#define cuStreamBegin __CUDA_API_PTSZ(cuStreamBegin_v2)
CUresult CUDAAPI cuInit(unsigned int Flags);
CUresult CUDAAPI cuMemAlloc(CUdeviceptr *dptr, size_t bytesize);
typedef enum CUresult_enum { CUDA_SUCCESS = 0 } CUresult;
"""


# ------------------------------------------------------------------------------------- its toolkit
def unpacked(folder: Path, terms: str) -> Path:
    """What pip unpacks, as far as the layout needs it; the root of the toolkit."""
    toolkit = folder / "nvidia" / "cu13"
    (toolkit / "lib").mkdir(parents=True)
    (toolkit / "include").mkdir()
    (toolkit / "include" / "cuda.h").write_text(HEADER, encoding="ascii")
    for name in LIBRARIES:
        (toolkit / "lib" / name).touch()
    for name, text in (("nvcc", cuda_tools.TERMS.read_text("utf-8")), ("cublas", terms)):
        paper = folder / f"nvidia_{name}-1.dist-info" / "licenses" / "License.txt"
        paper.parent.mkdir(parents=True)
        paper.write_text(text, encoding="utf-8")
    return toolkit


@needs_compiler
def test_what_pip_unpacks_gets_the_names_of_a_toolkit(tmp_path: Path) -> None:
    toolkit = unpacked(tmp_path, "")
    variables = cuda_tools.lay_out(toolkit)
    assert variables["CUDA_PATH"] == variables["CUDAToolkit_ROOT"] == str(toolkit)
    assert variables["PATH"].startswith(f"{toolkit / 'bin'}:")
    for name in ("libcudart", "libcublas", "libcublasLt"):
        link = toolkit / "lib64" / f"{name}.so"
        assert link.resolve() == toolkit / "lib" / f"{name}.so.13"


@needs_compiler
@needs_readelf
def test_the_driver_to_link_against_has_every_function_and_does_nothing(tmp_path: Path) -> None:
    toolkit = unpacked(tmp_path, "")
    cuda_tools.lay_out(toolkit)
    library = toolkit / "lib" / "stubs" / "libcuda.so"
    assert script("elf", "linux").needed(library) <= {"libc.so.6"}
    assert "[libcuda.so.1]" in told("readelf", "-dW", library)
    text = 'extern "C" { int cuInit(unsigned); int cuMemAlloc_v2(); int cuStreamBegin_v2(); }\n'
    text += "int main() { return cuInit(0) != 999 || cuMemAlloc_v2() != cuStreamBegin_v2(); }\n"
    (tmp_path / "libcuda.so.1").symlink_to(library)
    place = f"-Wl,-rpath,{tmp_path}"
    program = compiled(text, tmp_path / "program", str(library), place)
    assert subprocess.run([program], check=False, timeout=60).returncode == 0


def test_other_terms_than_are_handed_on_are_refused(tmp_path: Path) -> None:
    terms = cuda_tools.TERMS.read_text("utf-8")
    unpacked(tmp_path / "same", terms.replace("\n", "\r\n"))
    cuda_tools.check_terms(tmp_path / "same")
    unpacked(tmp_path / "other", terms.replace("Attachment A", "Attachment Z"))
    with pytest.raises(Stop, match=r"not those of NVIDIA-CUDA\.txt: read them"):
        cuda_tools.check_terms(tmp_path / "other")
    with pytest.raises(Stop, match="read them"):
        cuda_tools.check_terms(tmp_path / "none")


@pytest.fixture
def wheel(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """One with the name of a locked one and other terms, in the only place where pip may look."""
    name = "nvidia_cuda_crt-13.0.88"
    info, files = f"{name}.dist-info", {"nvidia/cu13/include/cuda.h": HEADER}
    files[f"{info}/METADATA"] = "Metadata-Version: 2.1\nName: nvidia-cuda-crt\nVersion: 13.0.88\n"
    files[f"{info}/WHEEL"] = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    files[f"{info}/licenses/License.txt"] = "You may not."
    files[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in files)
    for path, text in files.items():
        (tmp_path / "tree" / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "tree" / path).write_text(text, encoding="utf-8")
    packed = Path(shutil.make_archive(str(tmp_path / "packed"), "zip", tmp_path / "tree"))
    made = tmp_path / "wheels" / f"{name}-py3-none-any.whl"
    made.parent.mkdir()
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(made.parent))
    return packed.rename(made)


def test_a_wheel_that_is_not_locked_is_refused(
    wheel: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    lock = (LOCKS / "cuda.lock").read_text("utf-8")
    (one,) = re.findall(r"^nvidia-cuda-crt==(?:.*\\\n)*.*\n", lock, re.MULTILINE)
    (tmp_path / "cuda.lock").write_text(one, encoding="utf-8")
    monkeypatch.setattr(cuda_tools, "LOCKED", tmp_path / "cuda.lock")
    with pytest.raises(Stop, match="DO NOT MATCH THE HASHES"):
        cuda_tools.unpack(Path(sys.executable), tmp_path / "tools")
    (tmp_path / "cuda.lock").write_text("nvidia-cuda-crt==13.0.88\n", encoding="utf-8")
    with pytest.raises(Stop, match="Hashes are required"):
        cuda_tools.unpack(Path(sys.executable), tmp_path / "tools")
    assert wheel.is_file()


def test_a_locked_wheel_with_other_terms_is_refused(
    wheel: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    digest = hashlib.sha256(wheel.read_bytes()).hexdigest()
    lock = f"nvidia-cuda-crt==13.0.88 --hash=sha256:{digest}\n"
    (tmp_path / "cuda.lock").write_text(lock, encoding="utf-8")
    monkeypatch.setattr(cuda_tools, "LOCKED", tmp_path / "cuda.lock")
    with pytest.raises(Stop, match="read them"):
        cuda_tools.unpack(Path(sys.executable), tmp_path / "tools")


# ---------------------------------------------------------------------------------------- the door
def test_a_trial_is_built_apart_and_only_what_was_built_is_checked(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CARREL_CACHE", str(tmp_path / "cache"))
    assert package_engine.built_cuda_pack() is None
    for recipe, is_trial in (("cuda-trial", True), ("cuda", False)):
        digest = package_engine._digest(recipe, cuda_tools.LOCKED)
        folder = cache() / "engines" / f"{recipe}-pack-{digest}"
        folder.mkdir(parents=True)
        assert package_engine.built_cuda_pack() == (folder, is_trial)
        assert package_engine.cuda_pack(Path("/bin/false"), is_trial=is_trial) == folder


def test_where_it_cannot_be_built_the_reason_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("CARREL_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr("platform.machine", lambda: "aarch64")
    with pytest.raises(Stop, match=r"CUDA cannot be built here: they were tried .* linux aarch64"):
        package_engine.cuda_pack(Path(sys.executable))


def test_the_pack_is_made_for_a_payload_that_is_there(tmp_path: Path) -> None:
    with pytest.raises(Stop, match=r"python3 dev\.py package linux makes that"):
        packages._cuda(Path("/bin/false"), tmp_path, [])
