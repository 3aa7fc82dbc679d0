# SPDX-License-Identifier: Apache-2.0
"""Packs a payload as an installer for one user, by NSIS.

usage: setup.py PAYLOAD OUT [--version VERSION] [--sign] [--fast]

What it installs updates itself: packaged.json says so to the launcher (common/self_update.py), and
lies in no MSI.

--sign: its uninstaller is a program, too, and can only be signed while it is made; sign.py tells
with which key. Without, the same payload gives the same bytes.
"""

import argparse
import hashlib
import json
import os
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import launchers
import self_update
from epoch import epoch
from facts import HERE, PRODUCT, VERSION, numbers


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("payload", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--version", default=VERSION)
    parser.add_argument("--sign", action="store_true")
    parser.add_argument("--fast", action="store_true", help="half as large again, in seconds")
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    target = options.out.resolve() / f"Carrel-{options.version}-x64-setup.exe"
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        launchers.icon(folder / "carrel.ico")
        told = json.dumps(self_update.versions(options.payload), indent=2) + "\n"
        (folder / self_update.PACKAGED).write_text(told, "utf-8")
        source = folder / "carrel.nsi"
        source.write_text(script(options, target, folder), "utf-8")
        environment = os.environ | {"SOURCE_DATE_EPOCH": str(epoch()), "TZ": "UTC"}
        command = ["makensis", "-V2", "-INPUTCHARSET", "UTF8", source]
        subprocess.run(command, check=True, env=environment)
    target.chmod(0o644)
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    print(f"{target} {target.stat().st_size / 1e6:.1f} MB sha256 {digest}")


def script(options: argparse.Namespace, target: Path, folder: Path) -> str:
    """What makensis reads; ``folder`` holds the icon and packaged.json."""
    payload: Path = options.payload.resolve()
    files = [path for path in sorted(payload.rglob("*")) if path.is_file()]
    signing = shlex.join([sys.executable, str(HERE / "sign.py")])
    given = {
        "ABOUT": PRODUCT["about"],
        "FILES": "\n".join(_put(payload, files)),
        "GONE": "\n".join(_remove(payload, files)),
        "ICON": str(folder / "carrel.ico"),
        "PACKAGED": str(folder / self_update.PACKAGED),
        "NUMBERS": numbers(options.version),
        "OUT": str(target),
        "PUBLISHER": PRODUCT["publisher"],
        "SIZE_KIB": str(sum(path.stat().st_size for path in files) // 1024),
        "UNINSTALLER": f"!uninstfinalize '{signing} \"%1\"' = 0" if options.sign else "",
        "VERSION": options.version,
    }
    text = (HERE / "carrel.nsi.in").read_text("utf-8")
    if options.fast:
        text = text.replace("SetCompressor /SOLID lzma", "SetCompressor zlib")
        text = text.replace("SetCompressorDictSize 64\n", "")
    for name, value in given.items():
        text = text.replace(f"@{name}@", value)
    return text


def _put(payload: Path, files: list[Path]) -> Iterator[str]:
    before = None
    for path in files:
        place = path.relative_to(payload)
        if place.parent != before:
            before = place.parent
            yield f'    SetOutPath "$INSTDIR\\{_windows(before)}"'
        yield f'    File "/oname={place.name.replace("$", "$$")}" "{path}"'


def _remove(payload: Path, files: list[Path]) -> Iterator[str]:
    folders = set[Path]()
    for path in files:
        place = path.relative_to(payload)
        folders |= set(place.parents)
        yield f'    Delete "$INSTDIR\\{_windows(place)}"'
    for folder in sorted(folders, reverse=True):
        if folder.parts:
            yield f'    RMDir "$INSTDIR\\{_windows(folder)}"'


def _windows(place: Path) -> str:
    return "\\".join(place.parts).replace("$", "$$")


if __name__ == "__main__":
    main(sys.argv[1:])
