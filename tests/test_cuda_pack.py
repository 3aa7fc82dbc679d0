# SPDX-License-Identifier: Apache-2.0
"""The pack for CUDA: the cards that a module is for, what its packages hold."""

import json
import re
import shutil
import sys
import tomllib
from pathlib import Path

import pytest

from devtools import cuda_tools
from devtools.places import LOCKS
from devtools.workflows.small_cuda import BESIDE, fat, module_for
from tests.helpers.packs import (
    ENGINE,
    WAITS,
    checked,
    laid_out,
    needs_compiler,
    needs_deb,
    needs_readelf,
    needs_rpm,
    packed,
    packing,
    shared,
    small_engine,
    told,
)
from tests.helpers.signing import script
from tests.helpers.tree import ROOT

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux")
MODULE = ENGINE / "libggml-cuda.so"
BASE = ENGINE / "libggml-base.so.0"
PAPERS = Path("notices") / "cuda"
RECIPES = tomllib.loads((ROOT / "packaging" / "engine" / "recipes.toml").read_text("utf-8"))
CARDS = next(o.split("=")[1] for o in RECIPES["cuda"]["options"] if "ARCHITECTURES" in o)


@pytest.fixture(scope="module")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small_engine(tmp_path_factory.mktemp("engine"))


@pytest.fixture(scope="module")
def built(engine: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    named = sorted(script("packs", "linux").named(CARDS))
    return module_for(named, engine / BASE, tmp_path_factory.mktemp("built") / "lib")


@pytest.fixture(scope="module")
def made(built: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return laid_out("cuda", built, tmp_path_factory.mktemp("pack") / "pack")


@pytest.fixture(scope="module")
def trial(engine: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("trial")
    return laid_out(
        "cuda", module_for(["75-virtual"], engine / BASE, folder / "lib"), folder / "pack"
    )


# --------------------------------------------------------------------------------------- its cards
def test_the_cards_of_a_library_are_read_from_it(tmp_path: Path) -> None:
    library = tmp_path / "module.so"
    library.write_bytes(b"\x7fELF" + fat(["75-real", "90-virtual"]) + bytes(40) + fat(["120-real"]))
    cards = script("fatbin", "linux").cards
    assert cards(library) == {"75-real", "90-virtual", "120-real"}
    library.write_bytes(b"\x7fELF")
    assert cards(library) == set()


def test_a_layout_that_was_never_seen_is_an_error(tmp_path: Path) -> None:
    library, whole = tmp_path / "module.so", fat(["75-real", "80-real"])
    longer = whole[:24] + b"\xff" + whole[25:]
    for spoilt in (whole[:-1], whole[:16] + b"\7" + whole[17:], longer):
        library.write_bytes(spoilt)
        with pytest.raises(ValueError, match=r"module\.so: code of CUDA in an unknown layout"):
            script("fatbin", "linux").cards(library)


def test_a_number_without_a_kind_is_machine_code_and_code_to_compile() -> None:
    named = script("packs", "linux").named
    assert named("75-real;90;120-virtual") == {"75-real", "90-real", "90-virtual", "120-virtual"}


def test_the_recipe_is_for_what_this_toolkit_knows_and_for_what_comes() -> None:
    """CUDA 13 compiles for nothing older than 7.5; without code to compile a new card has none."""
    named = script("packs", "linux").named(CARDS)
    assert min(int(each.split("-")[0]) for each in named) == 75
    assert any(each.endswith("-virtual") for each in named)
    assert not any(re.fullmatch(r"12\d-virtual", each) for each in named)  # for that card only


# -------------------------------------------------------------------------------------- its papers
@needs_readelf
@needs_compiler
def test_its_bill_and_its_notices_name_nvidia_s_libraries(made: Path) -> None:
    bill = json.loads((made / PAPERS / "sbom.cdx.json").read_text("utf-8"))
    assert bill["metadata"]["component"]["name"] == "carrel-cuda"
    held = {
        each["name"]: [Path(file["name"]).name for file in each.get("components", ())]
        for each in bill["components"]
    }
    assert held == {
        "llama.cpp": [MODULE.name],
        "CUDA Runtime": ["libcudart.so.13"],
        "cuBLAS": ["libcublas.so.13", "libcublasLt.so.13"],
        "CCCL": [],
    }
    assert checked(made).returncode == 0
    text = (made / PAPERS / "THIRD-PARTY-NOTICES.txt").read_text("utf-8")
    assert cuda_tools.TERMS.read_text("utf-8").strip() in text
    paper = (made / PAPERS / "copyright").read_text("utf-8")
    for name, licence in (("libcublasLt.so.13", "LicenseRef-NVIDIA-CUDA"), (MODULE.name, "MIT")):
        (paragraph,) = [each for each in paper.split("\n\n") if f"/{name}" in each]
        assert f"\nLicense: {licence}\n" in paragraph


@needs_readelf
@needs_compiler
def test_nvidia_s_libraries_are_handed_on_as_they_came(
    built: Path, engine: Path, tmp_path: Path
) -> None:
    """Even one that would be bound to an earlier version, if it were ours."""
    folder = Path(shutil.copytree(built, tmp_path / "lib"))
    shared(WAITS, folder / "libcublas.so.13")
    pack = laid_out("cuda", folder, tmp_path / "pack")
    for name in BESIDE:
        assert (pack / ENGINE / name).read_bytes() == (folder / name).read_bytes()


@needs_readelf
@needs_compiler
def test_one_of_them_that_is_missing_is_told(made: Path, tmp_path: Path) -> None:
    pack = Path(shutil.copytree(made, tmp_path / "pack"))
    (pack / ENGINE / "libcublasLt.so.13").unlink()
    problems = script("pack_payload", "linux").Pack(pack, "cuda").problems
    assert problems == ["libcublasLt.so.13 is missing"]
    assert "libcublasLt.so.13 is not in the payload" in checked(pack).stdout


def test_what_is_handed_on_is_what_the_lock_names() -> None:
    lock = (LOCKS / "cuda.lock").read_text("utf-8")
    locked = dict(re.findall(r"^([\w-]+)==(\S+)", lock, re.MULTILINE))
    names = {"CUDA Runtime": "cuda-runtime", "cuBLAS": "cublas", "CCCL": "cuda-cccl"}
    for entry in script("inventory").DECLARED["pack"]["cuda"]:
        assert entry["version"] == locked[f"nvidia-{names[entry['name']]}"]


# ------------------------------------------------------------------------------------ its packages
@needs_readelf
@needs_compiler
@needs_deb
def test_the_debian_package_demands_carrel_and_no_driver(
    made: Path, engine: Path, tmp_path: Path
) -> None:
    first = packed("deb", "cuda", made, engine, tmp_path / "one")
    depends = told("dpkg-deb", "--field", first, "Depends")
    assert depends.startswith("carrel (= 9.8.7)")
    assert "cuda" not in told("dpkg-deb", "--field", first, "Depends", "Recommends")
    listed = told("dpkg-deb", "--contents", first)
    for name in (*BESIDE, MODULE.name):
        assert f" ./opt/carrel/{(ENGINE / name).as_posix()}\n" in listed
    assert "TRYING" not in told("dpkg-deb", "--field", first, "Description")
    second = packed("deb", "cuda", made, engine, tmp_path / "two")
    assert second.read_bytes() == first.read_bytes()


@needs_readelf
@needs_compiler
@needs_rpm
def test_the_rpm_demands_carrel_and_no_driver_and_tells_the_licences(
    made: Path, engine: Path, tmp_path: Path
) -> None:
    package = packed("rpm", "cuda", made, engine, tmp_path)
    requires = told("rpm", "-qp", "--requires", package)
    assert "carrel = 9.8.7\n" in requires
    assert "libcuda" not in requires
    assert "NVIDIA" in told("rpm", "-qp", "--queryformat", "%{LICENSE}", package)
    listed = told("rpm", "-qpl", package).splitlines()
    assert {f"/opt/carrel/{(ENGINE / name).as_posix()}" for name in BESIDE} <= set(listed)


def test_carrel_breaks_a_pack_for_cuda_of_another_version() -> None:
    text = script("deb", "linux").CONTROL
    (line,) = re.findall(r"^Breaks: (.+)$", text, re.MULTILINE)
    assert {"carrel-cuda (<< {version})", "carrel-cuda (>> {version})"} <= set(line.split(", "))


@needs_readelf
@needs_compiler
@needs_deb
def test_a_module_for_fewer_cards_is_packed_for_trying_only(
    trial: Path, engine: Path, tmp_path: Path
) -> None:
    refused = packing("deb", "cuda", trial, engine, tmp_path / "refused")
    assert refused.returncode == 1
    assert "libggml-cuda.so has no code for 120-real, 75-real, 80-real" in refused.stderr
    assert list((tmp_path / "refused").iterdir()) == []
    package = packed("deb", "cuda", trial, engine, tmp_path / "trial", "--trial")
    assert "FOR TRYING ONLY" in told("dpkg-deb", "--field", package, "Description")
    told("dpkg-deb", "-x", package, tmp_path / "unpacked")
    papers = tmp_path / "unpacked" / "usr" / "share" / "doc" / "carrel-cuda"
    assert "(75-virtual)" in (papers / "README").read_text("utf-8")


def test_descriptions_are_as_narrow_as_the_distributions_want() -> None:
    pack = script("pack", "linux")
    texts = [each.description for each in script("packs", "linux").PACKS.values()]
    texts.append(pack.TRIAL.format(held="75-virtual"))
    assert [line for text in texts for line in text.splitlines() if len(line) > 78] == []
