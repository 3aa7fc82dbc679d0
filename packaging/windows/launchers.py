# SPDX-License-Identifier: Apache-2.0
"""Builds Carrel.exe and carrelctl.exe of launcher/ by mingw-w64; the same sources, the same bytes.

usage: launchers.py FOLDER [VERSION]
"""

import shutil
import struct
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from facts import HERE, PRODUCT, PYTHON, VERSION, numbers

COMPILER, RESOURCES = "x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres"
PROGRAMS = {"Carrel": PRODUCT["about"], "carrelctl": "The command line of Carrel"}
PYTHON_DLL = f"python{''.join(PYTHON['version'].split('.')[:2])}.dll"
SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
COMPILED = ("-municode", "-Os", "-Wall", "-Wextra", "-Werror", "-std=c11", "-ffile-prefix-map=")
LINKED = ("-static", "-s", "-Wl,--dynamicbase", "-Wl,--nxcompat", "-Wl,--high-entropy-va",
          "-Wl,--no-insert-timestamp")  # fmt: skip


def build(folder: Path, version: str = VERSION) -> None:
    """Both programs."""
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        for file in ("launcher.c", "launcher.manifest"):
            shutil.copy2(HERE / "launcher" / file, place)
        icon(place / "carrel.ico")
        for program, description in PROGRAMS.items():
            _one(program, description, version, place)
            shutil.copy2(place / f"{program}.exe", folder)


def icon(target: Path) -> None:
    """An .ico with PNG images, as Windows reads them since Vista; drawn in a process of its own."""
    subprocess.run([sys.executable, __file__, "--icon", target], check=True)


def ico(images: list[tuple[int, bytes]]) -> bytes:
    """Images (pixels of one side, PNG) as a file of Windows; 256 is written as 0 there."""
    heads, offset = [struct.pack("<HHH", 0, 1, len(images))], 6 + 16 * len(images)
    for size, data in images:
        heads.append(
            struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), offset)
        )
        offset += len(data)
    return b"".join(heads) + b"".join(data for _, data in images)


def _one(program: str, description: str, version: str, place: Path) -> None:
    text = (HERE / "launcher" / "launcher.rc.in").read_text("utf-8")
    given = {
        "COMMAS": numbers(version).replace(".", ","),
        "DESCRIPTION": description,
        "NAME": program,
        "PUBLISHER": PRODUCT["publisher"],
        "VERSION": version,
    }
    for name, value in given.items():
        text = text.replace(f"@{name}@", value)
    (place / f"{program}.rc").write_text(text, "utf-8")
    subprocess.run(
        [RESOURCES, "-c", "65001", f"{program}.rc", f"{program}.o"], check=True, cwd=place
    )
    kind = ["-mwindows", "-DWINDOW"] if program == "Carrel" else ["-mconsole"]
    whole = [*COMPILED[:-1], f"{COMPILED[-1]}{place}=.", *kind, f'-DPYTHON_DLL=L"{PYTHON_DLL}"']
    files = ["launcher.c", f"{program}.o", "-o", f"{program}.exe"]
    subprocess.run([COMPILER, *whole, *files, *LINKED], check=True, cwd=place)


def main(arguments: list[str]) -> None:
    if arguments[0] == "--icon":
        from drawing import drawn  # noqa: PLC0415  # loads Qt

        Path(arguments[1]).write_bytes(ico(list(drawn(SIZES))))
        return
    folder = Path(arguments[0])
    folder.mkdir(parents=True, exist_ok=True)
    build(folder, *arguments[1:2])


if __name__ == "__main__":
    main(sys.argv[1:])
