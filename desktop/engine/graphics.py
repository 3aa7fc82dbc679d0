# SPDX-License-Identifier: Apache-2.0
"""Why no graphics card is used, in words. Runs in the engine child, but for :func:`look`.

What the system shows of its cards is read before the cell is entered, within which it cannot be.
"""

import glob
import os
import re
import sys
from collections.abc import Sequence
from dataclasses import dataclass

from desktop.child.cards import LOADERS
from desktop.engine.devices import Device

VENDORS = {"0x10de": "NVIDIA", "0x1002": "AMD", "0x8086": "Intel"}
MISSING_LIBRARY = re.compile(r"(\S+\.(?:so[.\d]*|dll|dylib)): cannot open shared object")
NOT_LOADED = re.compile(r"failed to load .*\bggml-(\w+)\.dll")
"""All that is told of it on Windows."""
COMES_WITH = {
    "libcuda": "it comes with NVIDIA's driver",
    "libvulkan": "it comes with the Vulkan loader (on Debian and Ubuntu: libvulkan1)",
    "libcudart": "it comes with the CUDA build of the engine",
    "libcublas": "it comes with the CUDA build of the engine",
    "libamdhip64": "it comes with ROCm",
    "libhipblas": "it comes with ROCm",
    "librocblas": "it comes with ROCm",
}
WITHOUT = "this engine was started for the processor alone"
"""Told as the only problem where no library for cards was loaded."""
TOO_OLD = ("driver version is insufficient", "driver is too old", "requires a newer driver")


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """What the system shows.

    Attributes:
        vendors: of its graphics cards, each once.
        nvidia_driver: version of NVIDIA's kernel module; empty: it is not loaded.
    """

    vendors: tuple[str, ...] = ()
    nvidia_driver: str = ""


def look(root: str = "/") -> Seen:
    """Look at the machine's cards; a few small files. Linux only, nothing elsewhere."""
    if sys.platform != "linux":
        return Seen()
    vendors = [
        _read(path) for path in sorted(glob.glob(f"{root}sys/class/drm/card*/device/vendor"))
    ]
    version = re.search(r"Module.*?\s(\d+\.[\d.]+)", _read(f"{root}proc/driver/nvidia/version"))
    if os.path.exists(f"{root}dev/nvidiactl") or version:
        vendors.append("0x10de")
    found = dict.fromkeys(VENDORS[vendor] for vendor in vendors if vendor in VENDORS)
    return Seen(vendors=tuple(found), nvidia_driver=version[1] if version else "")


def why_none(
    seen: Seen, devices: Sequence[Device], built: Sequence[str], problems: Sequence[str]
) -> str:
    """Why no graphics card can be used, as a sentence without its full stop; empty: one can.

    Args:
        built: names of the graphics libraries that the engine was built with.
        problems: what these said when they were loaded.
    """
    if any(device.is_card for device in devices):
        return ""
    card = f"a card by {' and one by '.join(seen.vendors)} is there, but " if seen.vendors else ""
    if not built:
        return f"{card}this engine is built for the processor only"
    if WITHOUT in problems:
        return WITHOUT
    for problem in problems:
        if missing := MISSING_LIBRARY.search(problem):
            library = missing[1]
            origin = next((w for start, w in COMES_WITH.items() if start in library), "")
            return f"{card}{library} is missing" + (f"; {origin}" if origin else "")
        if (module := NOT_LOADED.search(problem)) and (loader := LOADERS.get(module[1])):
            return f"ggml-{module[1]}.dll cannot be loaded; it needs {loader} of the card's driver"
        if any(sign in problem.lower() for sign in TOO_OLD):
            version = f" ({seen.nvidia_driver})" if seen.nvidia_driver else ""
            return f"{card}its driver{version} is too old for this engine"
    if seen.vendors and problems:
        return f"{card}{', '.join(built)} cannot use it: {problems[0][:200]}"
    if seen.vendors:
        return f"{card}{', '.join(built)} does not find it: its driver is missing or too old"
    return f"no graphics card was found by {', '.join(built)}"


def _read(path: str) -> str:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            return file.read(4096).strip()
    except OSError:
        return ""
