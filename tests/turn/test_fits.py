# SPDX-License-Identifier: Apache-2.0
"""Catalogue and files together, on known machines."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.catalog.load import load_catalog
from desktop.catalog.shape import ModelTable
from desktop.core.declared import replace as altered
from desktop.core.fit import Machine, Shape, Verdict, needed_bytes, usable_bytes
from desktop.core.ids import ModelId
from desktop.core.records import ModelFile
from desktop.paths import catalogue_file
from desktop.turn.fits import (
    Beside,
    build_fits,
    file_fit,
    file_memory,
    lacking,
    to_take,
    usable_files,
)

LAPTOP = Machine(memory_bytes=16_000_000_000, bandwidth_bytes_per_s=60e9, free_disk_bytes=10**12)
FILE = ModelFile(
    id=ModelId("granite-4.0-h-micro-Q8_0"),
    name="Granite",
    path=Path("granite-4.0-h-micro-Q8_0.gguf"),
    size_bytes=3_400_000_000,
    quantization="Q8_0",
    kv_bytes_per_token=80_000,
    ctx_train_tokens=2_048,
)


@pytest.fixture(scope="module")
def micro() -> ModelTable:
    found = load_catalog(catalogue_file()).model("granite-4.0-h-micro")
    assert found is not None
    return found


def test_a_strong_machine_takes_a_larger_quantization(micro: ModelTable) -> None:
    def taken(machine: Machine) -> str:
        found = to_take(build_fits(micro, machine, 4_096, {}), machine)
        assert found is not None
        return found.quantization

    assert taken(LAPTOP) == "Q8_0"
    assert taken(replace(LAPTOP, bandwidth_bytes_per_s=28e9)) == "Q5_K_M"
    assert taken(replace(LAPTOP, memory_bytes=4_000_000_000)) == "Q3_K_M"
    assert to_take((), LAPTOP) is None


def test_an_installed_file_counts_with_its_true_size(micro: ModelTable) -> None:
    broken = altered(FILE, id=ModelId("granite-4.0-h-micro-Q4_K_M"), problem="it is cut off")
    fits = build_fits(micro, LAPTOP, 4_096, usable_files((FILE, broken)))
    by_kind = {each.quantization: each for each in fits}
    assert (by_kind["Q8_0"].is_installed, by_kind["Q8_0"].size_bytes) == (True, 3_400_000_000)
    assert not by_kind["Q4_K_M"].is_installed
    full = replace(LAPTOP, free_disk_bytes=0)
    verdicts = {
        each.quantization: each.fit.verdict
        for each in build_fits(micro, full, 4_096, usable_files((FILE,)))
    }
    assert verdicts.pop("Q8_0") is Verdict.GOOD
    assert set(verdicts.values()) == {Verdict.WILL_NOT_RUN}


def test_a_file_of_ones_own_is_told_by_its_header() -> None:
    found = file_fit(FILE, LAPTOP, 100_000)
    # 2,048 tokens are all that it was made for
    assert found.fit.memory_bytes == needed_bytes(
        Shape(weights_bytes=3_400_000_000, kv_bytes_per_token=80_000), 2_048
    )
    wide = altered(FILE, width=2_560, feed_forward=9_728, texts=300_000, state_bytes=10**9)
    assert file_fit(wide, LAPTOP, 2_048).fit.memory_bytes > found.fit.memory_bytes + 9 * 10**8
    assert found.fit.tokens_per_s is not None
    assert file_fit(altered(FILE, is_embedding=True), LAPTOP, 512).fit.tokens_per_s is None


def test_what_is_too_large_is_told_what_would_fit() -> None:
    large = altered(FILE, ctx_train_tokens=131_072)
    assert lacking(large, 4_096, 1.0, 16_000_000_000) == ("", 0)
    why, missing = lacking(large, 0, 1.0, 16_000_000_000)
    assert why == (
        "it needs 14.1 GB and 13.6 GB can be used; with a context of 65,536 tokens it would fit"
    )
    assert missing == file_memory(large, 131_072) - usable_bytes(16_000_000_000)
    assert lacking(large, 0, 0.5, 16_000_000_000) == ("", 0)
    assert lacking(large, 8_192, 1.0, 4_000_000_000)[0] == (
        "it needs 4.3 GB and 2.5 GB can be used; a quantization or model of 1.6 GB would fit"
    )
    small = altered(large, size_bytes=1_600_000_000)
    assert lacking(small, 8_192, 1.0, 4_000_000_000) == ("", 0)
    assert lacking(large, 0, 1.0, 2_000_000_000)[0].endswith(
        "a smaller model with a smaller context would fit"
    )
    assert lacking(altered(large, is_builtin=True), 0, 1.0, 1_000_000_000) == ("", 0)
    assert lacking(large, 4_096, 1.0, 16_000_000_000, Beside(500_000_000)) == ("", 0)
    for beside, said in (
        (Beside(20_000_000_000), "with its draft model it needs 24.0 GB"),
        (Beside(0, 20_000_000_000), "with its adapters it needs 24.0 GB"),
        (Beside(1, 20_000_000_000), "with its draft model and its adapters it needs 24.0 GB"),
    ):
        reason = lacking(large, 4_096, 1.0, 16_000_000_000, beside)[0]
        assert reason.startswith(said)
        assert reason.endswith(f"without {'them' if beside.adapter_bytes else 'one'} it would fit")


def test_the_header_of_an_installed_file_knows_better(micro: ModelTable) -> None:
    def memory(**facts: int) -> int:
        files = usable_files((altered(FILE, **facts),))
        fits = build_fits(micro, LAPTOP, 4_096, files)
        return next(each.fit.memory_bytes for each in fits if each.quantization == "Q8_0")

    assert memory(kv_bytes_per_token=10_000) == memory() - 70_000 * FILE.ctx_train_tokens
    assert memory(ctx_train_tokens=1_024) == memory() - 80_000 * 1_024
