# SPDX-License-Identifier: Apache-2.0
"""Cabinets compressed as LZX: written by the program of lzx/, read back by cabextract.

What is written is judged by a decoder that somebody else wrote; a cabinet that it does not give
back byte for byte is none. docs/adr/0011 tells why the encoder is Carrel's own.
"""

import filecmp
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from facts import HERE

SOURCES = HERE / "lzx"
COMPILED = ("-std=c11", "-O2", "-Wall", "-Wextra", "-Wpedantic", "-Wshadow", "-Wconversion",
            "-Werror")  # fmt: skip


def build(folder: Path) -> Path:
    """The program that writes cabinets, compiled into ``folder`` for this machine.

    Raises:
        SystemExit: there is no C compiler.
    """
    compiler = shutil.which("cc") or shutil.which("gcc")
    if compiler is None:
        raise SystemExit("There is no C compiler (cc or gcc), which the MSI's cabinet needs")
    program = folder / "cabinet"
    sources = sorted(SOURCES.glob("*.c"))
    subprocess.run([compiler, *COMPILED, "-o", program, *sources], check=True)
    return program


def write(target: Path, files: Mapping[str, Path], program: Path, when_s: int) -> None:
    """A cabinet of ``files`` (name in it → where it is), in their order; the same again.

    ``when_s`` is the time of all of them, in seconds since 1970.

    Raises:
        subprocess.CalledProcessError: a file cannot be read or there is too much; it says what.
    """
    date, time = dos(datetime.fromtimestamp(when_s, UTC))
    listed = "".join(f"{name}\t{path}\n" for name, path in files.items())
    command = [program, target, str(date), str(time)]
    subprocess.run(command, input=listed.encode(), check=True)


def dos(when: datetime) -> tuple[int, int]:
    """Date and time as cabinets have them, in steps of two seconds."""
    date = (when.year - 1980) << 9 | when.month << 5 | when.day
    return date, when.hour << 11 | when.minute << 5 | when.second // 2


def check(cabinet: Path, files: Mapping[str, Path]) -> None:
    """Read it back by cabextract and compare every byte.

    Raises:
        SystemExit: cabextract is not there, or what it reads is not what was put in.
    """
    if not shutil.which("cabextract"):
        raise SystemExit("There is no cabextract, which judges the cabinet of the MSI")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        subprocess.run(["cabextract", "-q", "-d", folder, cabinet], check=True)
        held = {path.name for path in folder.iterdir()}
        wrong = held ^ set(files)
        wrong |= {
            name
            for name in held & set(files)
            if not filecmp.cmp(folder / name, files[name], shallow=False)
        }
        if wrong:
            raise SystemExit(f"{cabinet.name}: {len(wrong)} files come back otherwise: "
                             f"{', '.join(sorted(wrong)[:5])}")  # fmt: skip
