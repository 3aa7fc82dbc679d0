# SPDX-License-Identifier: Apache-2.0
"""A package brings an engine for every processor, not the one that was built for this machine's."""

import json
import shutil
import sys
from pathlib import Path

import pytest

from tests.helpers.signing import script

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux")
LIBRARIES = Path("runtime") / "lib" / "carrel"
BUILT = ("libggml-cpu-haswell.so", "libggml-cpu-x64.so", "libllama.so.0")


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    """The wheel's llama.cpp, of which libraries were built anew."""
    module, payload, built = script("payload", "linux"), tmp_path / "payload", tmp_path / "built"
    module.libraries(payload / LIBRARIES, ["llama-cpp-python"])
    own = payload / LIBRARIES / "llama_cpp" / "lib"
    built.mkdir()
    for name in (*BUILT, "libmtmd.so"):
        shutil.copyfile(own / "libllama.so", built / name)
    (built / "libllama.so").symlink_to("libllama.so.0")
    script("engine_parts").put_engine(payload / LIBRARIES, built)
    return payload


def test_it_takes_the_place_of_the_wheel_s(payload: Path) -> None:
    own = payload / LIBRARIES / "llama_cpp" / "lib"
    assert sorted(path.name for path in own.iterdir()) == sorted((*BUILT, "libllama.so"))
    assert (own / "libllama.so").is_symlink()


def test_every_module_is_accounted_for(payload: Path) -> None:
    assert script("inventory").Inventory(payload).problems == []
    script("payload", "linux").papers(payload)
    sbom = script("sbom")
    told = json.loads((payload / sbom.PLACE).read_text("utf-8"))
    assert list(sbom.differences(payload, told)) == []
    assert all(name in json.dumps(told) for name in BUILT)


def test_one_that_came_later_is_not(payload: Path) -> None:
    own = payload / LIBRARIES / "llama_cpp" / "lib"
    shutil.copyfile(own / "libllama.so.0", own / "libggml-cpu-extra.so")
    (problem, *_) = script("inventory").Inventory(payload).problems
    assert "libggml-cpu-extra.so is accounted for by nothing" in problem
