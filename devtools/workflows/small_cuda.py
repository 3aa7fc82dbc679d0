# SPDX-License-Identifier: Apache-2.0
"""A module for CUDA that holds no code, for tests and rehearsals: of the right name, for the right
cards as they are read from a module, and asking for what the real one asks for."""

import struct
import subprocess
from collections.abc import Iterable
from pathlib import Path

BESIDE = ("libcublas.so.13", "libcublasLt.so.13", "libcudart.so.13")
DRIVER = "libcuda.so.1"
_CALL = '#include <stdlib.h>\nint carrel_stand_in(void) { return abs(atoi(getenv("PATH"))); }'
"""The judges of packages want a library that needs another."""


def fat(cards: Iterable[str]) -> bytes:
    """Code of CUDA for these cards (``75-real``, ``90-virtual``), laid out as nvcc 13.0 does it."""
    parts = b""
    for each in cards:
        number, kind = each.split("-")
        head = struct.pack("<HHIQ", {"virtual": 1, "real": 2}[kind], 257, 64, 8)
        parts += (head + bytes(12) + struct.pack("<I", int(number))).ljust(64, b"\0") + b"machine\0"
    return struct.pack("<IHHQ", 0xBA55ED50, 1, 16, len(parts)) + parts


def module_for(cards: Iterable[str], base: Path, folder: Path) -> Path:
    """Compile it, with libraries named like NVIDIA's beside it.

    Args:
        base: llama.cpp's ``libggml-base.so.0`` of the engine that it is for.
        folder: gets module and libraries; the driver's library lies above it, for the linker only.

    Returns:
        the folder.
    """
    folder.mkdir(parents=True)
    for name in BESIDE:
        _library(_CALL, folder / name, name)
    driver = folder.parent / DRIVER
    _library("int cuInit(unsigned int flags) { return 999; }", driver, DRIVER)
    needed = [base, driver, *(folder / name for name in BESIDE)]
    text = f"{_CALL}\nconst unsigned char code[] = {{{','.join(map(str, fat(cards)))}}};"
    asked = ("-Wl,--no-as-needed", *map(str, needed), "-Wl,-rpath,$ORIGIN")
    module = folder / "libggml-cuda.so"
    _library(text, module, "", *asked)  # the engine loads it by its file
    return folder


def _library(text: str, target: Path, soname: str, *options: str) -> None:
    source = target.with_name(f"{target.name}.c")
    source.write_text(text + "\n", encoding="ascii")
    named = [f"-Wl,-soname,{soname}"] if soname else []
    subprocess.run(["cc", "-shared", "-fPIC", *named, "-o", target, source, *options], check=True)
    source.unlink()
