# SPDX-License-Identifier: Apache-2.0
"""Makes a folder of updates: packs versions, writes the manifest, signs it.

usage: make_update.py KEY FOLDER --serial N [--channel stable] [--days 90] [--system SYSTEM]
                      [--stage PERCENT] [--file FILE] [--notes FILE]
                      --app VERSION=FOLDER --engine VERSION=FOLDER | --payload PAYLOAD
                      [--weakness BELOW=ID=SENTENCE]

KEY is a private key of ``sign_catalogue.py new-key``. The result is given to users as it is: on a
share, on a medium. The same versions give the same bytes: a stage grows by the same call with a
higher serial and another PERCENT.
"""

import argparse
import hashlib
import io
import shutil
import sys
import tarfile
import tempfile
import time
from pathlib import Path
from typing import Literal

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from own_python import with_libraries

with_libraries("cryptography", "msgspec")

import self_update
from sign_catalogue import sign

from desktop.catalog.signature import SUFFIX
from desktop.core.declared import encode_json
from desktop.core.update import (
    FILE_HEAD,
    FILE_MARK,
    FILE_SUFFIX,
    MANIFEST,
    VERSION,
    Advisory,
    Manifest,
    Package,
    Part,
    problem_of,
)
from desktop.turn.updates import MARK, system

DAY_S = 86_400


def pack(folder: Path, target: Path, preset: Literal[0, 6] = 6) -> None:
    """An archive of plain files with nothing of this machine in it.

    A link to a file of the same folder is packed as the file that it names, because an installation
    has no links.

    Args:
        preset: of xz; a smaller one is sooner done, and makes more bytes.

    Raises:
        SystemExit: something in the folder cannot be packed; there is no archive then.
    """
    found = sorted(folder.rglob("*"))
    if problems := [told for path in found if (told := _problem(path, folder.resolve()))]:
        raise SystemExit("\n".join(problems))
    with tarfile.open(target, "w:xz", preset=preset) as archive:
        for path in found:
            if path.is_file():
                data = path.read_bytes()
                info = tarfile.TarInfo(path.relative_to(folder).as_posix())
                info.size, info.mode = len(data), 0o755 if path.stat().st_mode & 0o100 else 0o644
                archive.addfile(info, io.BytesIO(data))


def _problem(path: Path, home: Path) -> str:
    """Why this cannot be packed; empty: it can, or it is a folder."""
    if not path.is_symlink():
        is_plain = path.is_file() or path.is_dir()
        return "" if is_plain else f"{path} is neither a file nor a folder"
    try:
        named = path.resolve(strict=True)
    except (OSError, RuntimeError):  # RuntimeError: links in a circle, before Python 3.13
        return f"{path} is a link that leads nowhere"
    if not named.is_relative_to(home):
        return f"{path} is a link that leaves the folder"
    return "" if named.is_file() else f"{path} is a link to something else than a file"


def package(
    part: Part,
    version: str,
    folder: Path,
    out: Path,
    name: str,
    stage_percent: int = 100,
    preset: Literal[0, 6] = 6,
) -> Package:
    """Pack one version; see :func:`pack`."""
    target = out / f"carrel-{part.value}-{version}-{name}.tar.xz"
    pack(folder, target, preset)
    data = target.read_bytes()
    return Package(
        part=part,
        version=version,
        system=name,
        file=target.name,
        size_bytes=len(data),
        sha256=hashlib.sha256(data).hexdigest(),
        stage_percent=stage_percent,
    )


def write(key: Path, out: Path, manifest: Manifest) -> None:
    """Write and sign the manifest."""
    if problem := problem_of(manifest):
        raise SystemExit(f"the manifest cannot be used: {problem}")
    path = out / MANIFEST
    path.write_bytes(encode_json(manifest) + b"\n")
    sign(key, path, f"{MARK} serial {manifest.serial}, until {manifest.expires}")


def in_one_file(folder: Path, target: Path, manifest: Manifest) -> None:
    """The folder in the form that desktop/turn/update_file.py tells: who made it comes first."""
    told = [(folder / name).read_bytes() for name in (MANIFEST, MANIFEST + SUFFIX)]
    with target.open("wb") as made:
        made.write(FILE_HEAD.pack(FILE_MARK, *map(len, told)))
        made.writelines(told)
        for package in manifest.packages:
            with (folder / package.file).open("rb") as file:
                shutil.copyfileobj(file, made)


def _named(options: argparse.Namespace, room: Path) -> list[tuple[Part, str, Path]]:
    """Part, version and folder of all that is to be packed."""
    found = []
    if options.payload:
        versions, folders = (
            self_update.versions(options.payload),
            self_update.gather(options.payload, room),
        )
        found = [(Part(part), versions[part], folders[part]) for part in versions]
    for part, given in ((Part.APP, options.app), (Part.ENGINE, options.engine)):
        if given:
            version, _, folder = given.partition("=")
            found.append((part, version, Path(folder)))
    return found


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("key", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--serial", type=int, required=True)
    parser.add_argument("--channel", choices=("stable", "preview"), default="stable")
    parser.add_argument("--days", type=int, default=90)
    parser.add_argument("--stage", type=int, default=100, metavar="PERCENT")
    told = f"the same in one file too, for a stick; usually NAME{FILE_SUFFIX}"
    parser.add_argument("--file", type=Path, help=told)
    parser.add_argument("--notes", type=Path, help="what is new, as a file of plain words")
    parser.add_argument("--system", default=system())
    parser.add_argument("--app", metavar="VERSION=FOLDER")
    parser.add_argument("--engine", metavar="VERSION=FOLDER")
    parser.add_argument("--weakness", action="append", default=[], metavar="BELOW=ID=SENTENCE")
    parser.add_argument("--payload", type=Path, help="both parts of it, in its versions")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as room:
        packages = [
            package(part, version, folder, options.folder, options.system, options.stage)
            for part, version, folder in _named(options, Path(room))
        ]
    advisories = [text.split("=", 2) for text in options.weakness]
    last = time.gmtime(time.time() + options.days * DAY_S)
    manifest = Manifest(
        v=VERSION,
        serial=options.serial,
        channel=options.channel,
        expires=time.strftime("%Y-%m-%d", last),
        packages=tuple(packages),
        notes=options.notes.read_text("utf-8").strip() if options.notes else "",
        advisories=tuple(Advisory(below=b, id=i, sentence=s) for b, i, s in advisories),
    )
    write(options.key, options.folder, manifest)
    if options.file:
        in_one_file(options.folder, options.file, manifest)
    for each in packages:
        print(f"{each.file}: {each.size_bytes:,} bytes")


if __name__ == "__main__":
    main()
