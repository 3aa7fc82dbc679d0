# SPDX-License-Identifier: Apache-2.0
"""``carrelctl models fit`` on this machine."""

import json
import time

import pytest

from desktop.core.declared import encode_json, replace
from desktop.engine.cores import physical_cores
from desktop.engine.hardware import memory_bytes
from desktop.paths import Paths
from desktop.turn.cards import TIMES, Card, here
from desktop.turn.machine import Measured
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


def keep_card(paths: Paths, bandwidth: float, problem: str = "") -> None:
    """What an earlier look left behind, of a card that has room for all."""
    card = Card(
        name="CUDA0",
        description="A card",
        memory_bytes=24_000_000_000,
        bandwidth_bytes_per_s=bandwidth,
        times=TIMES,
    )
    kept = Measured(
        bandwidth_bytes_per_s=20e9,
        memory_bytes=memory_bytes()[0],
        cores=physical_cores(),
        times=TIMES,
        cards=replace(here(), at_s=time.time(), cards=(card,), problem=problem),
    )
    paths.bandwidth.write_bytes(encode_json(kept))


def test_a_card_that_was_measured_has_a_speed(carrelctl: Run, paths: Paths) -> None:
    keep_card(paths, 900e9)
    _, row, *_, said = carrelctl("models", "fit", "law").stdout.splitlines()
    assert "at 20 GB/s, graphics card with 24.0 GB at 900 GB/s. Speeds are predicted." in said
    # The 9 B in Q4_K_M: 5.7 GB at 65 % of it, and what the layers wait.
    speed = int(row.split(" tok/s")[0].split()[-1])
    assert 60 < speed < 110
    report = json.loads(carrelctl("models", "fit", "law", "--json").stdout)
    assert report["machine"]["vram_bandwidth_bytes_per_s"] == 900e9
    assert report["models"][0]["uses_gpu"]


def test_a_card_that_was_not_is_named_without(carrelctl: Run, paths: Paths) -> None:
    keep_card(paths, 0.0)
    _, row, *_, said = carrelctl("models", "fit", "law").stdout.splitlines()
    assert "at 20 GB/s, graphics card with 24.0 GB. Speeds are predicted." in said
    assert "tok/s" not in row
    assert row.endswith("Good")


def test_a_card_that_did_not_answer_is_told_of(carrelctl: Run, paths: Paths) -> None:
    keep_card(paths, 900e9, "The engine did not start.")
    *_, said, silent = carrelctl("models", "fit", "law").stdout.splitlines()
    assert "at 900 GB/s" in said
    assert silent == "No graphics card answered: The engine did not start."
    report = json.loads(carrelctl("models", "fit", "law", "--json").stdout)
    assert report["machine"]["card_problem"] == "The engine did not start."
