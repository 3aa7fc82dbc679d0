# SPDX-License-Identifier: Apache-2.0
"""``carrelctl models fit`` on this machine."""

import json

import pytest

from desktop.paths import Paths
from tests.cli.conftest import Run
from tests.helpers.models import write_llama

pytestmark = pytest.mark.model


def test_a_table_of_a_domain(carrelctl: Run) -> None:
    done = carrelctl("models", "fit", "law")
    assert done.returncode == 0, done.stderr
    lines = done.stdout.splitlines()
    assert lines[0].split() == ["MODEL", "TAKE", "SIZE", "MEMORY", "SPEED", "FIT"]
    assert lines[1].startswith("qwen3.5-9b")
    assert "GB/s" in lines[-1]
    assert carrelctl("models", "fit", "cooking").returncode == 1


def test_all_quantizations_and_own_files_for_scripts(carrelctl: Run, paths: Paths) -> None:
    write_llama(paths.models / "mine.gguf")
    report = json.loads(carrelctl("models", "fit", "--all", "--ctx", "8192", "--json").stdout)
    assert report["ctx_tokens"] == 8192
    assert report["machine"]["bandwidth_bytes_per_s"] > 0
    rows = {(row["model"], row["quantization"]): row for row in report["models"]}
    assert rows["mine", "F32"]["is_installed"]
    assert rows["mine", "F32"]["verdict"] == "Good"
    assert not rows["bge-m3", "Q8_0"]["is_installed"]
    micro = [rows["granite-4.0-h-micro", kind] for kind in ("Q3_K_M", "Q4_K_M", "Q8_0")]
    memory = [row["memory_bytes"] for row in micro]
    assert memory == sorted(memory)
