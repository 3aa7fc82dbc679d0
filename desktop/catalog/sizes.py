# SPDX-License-Identifier: Apache-2.0
"""How large a build should be, and the sizes that core/fit.py wants. Pure."""

from desktop.catalog.shape import BuildTable, ModelTable
from desktop.core.fit import Shape

BITS_PER_WEIGHT = {
    "Q3_K_M": 3.9,
    "Q4_0": 4.5,
    "Q4_K_S": 4.6,
    "Q4_K_M": 4.85,
    "UD-Q4_K_XL": 4.9,
    "Q5_K_M": 5.7,
    "Q6_K": 6.6,
    "Q8_0": 8.5,
    "F16": 16.0,
}
"""Usual for models of some billion weights; llama.cpp, tools/quantize/README.md."""
PLAUSIBLE = (0.85, 1.4)
"""Times the usual size: embeddings and outputs of small models keep more bits."""
TINY_PARAMETERS, TINY_PLAUSIBLE = 300_000_000, 2.0
"""Below this, rows are often too short for blocks of 256 weights and stay in eight or more bits."""


def usual_bytes(parameters: int, quantization: str) -> int:
    """Size of the weights in a quantization; 0 if it cannot be told."""
    return round(parameters * BITS_PER_WEIGHT.get(quantization, 0.0) / 8)


def is_plausible(size_bytes: int, parameters: int, quantization: str) -> bool:
    """Whether a size suits; True also where it cannot be told."""
    usual = usual_bytes(parameters, quantization)
    if not usual or not size_bytes:
        return True
    low, high = PLAUSIBLE
    if parameters < TINY_PARAMETERS:
        high = TINY_PLAUSIBLE
    return usual * low <= size_bytes <= usual * high


def shape_of(model: ModelTable, build: BuildTable, *, installed_bytes: int = 0) -> Shape:
    """What decides about one build; its usual size where no source gives the true one.

    Args:
        installed_bytes: size of its files on this machine; 0: it is not installed.
    """
    fraction = model.active_parameters / model.parameters if model.active_parameters else 1.0
    return Shape(
        weights_bytes=installed_bytes
        or build.size_bytes
        or usual_bytes(model.parameters, build.quantization),
        active_fraction=fraction,
        kv_bytes_per_token=model.kv_bytes_per_token,
        is_installed=installed_bytes > 0,
        keeps_kv=model.kind in ("chat", "completion"),
    )
