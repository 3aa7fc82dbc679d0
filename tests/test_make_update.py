# SPDX-License-Identifier: Apache-2.0
"""Who makes updates packs what lies in the folder, and nothing that a link leads to elsewhere."""

import os
import subprocess
import sys
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.core.declared import decode_json
from desktop.core.update import MANIFEST, Manifest
from tests.helpers.signing import new_key, script
from tests.helpers.tree import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")


@pytest.fixture
def source(tmp_path: Path) -> Path:
    folder = tmp_path / "source"
    (folder / "lib").mkdir(parents=True)
    (folder / "lib" / "libx.so.1").write_text("library")
    (tmp_path / "secret").write_text("of the machine that packs")
    return folder


def test_a_link_within_is_packed_as_its_file(source: Path, tmp_path: Path) -> None:
    (source / "lib" / "libx.so").symlink_to("libx.so.1")
    (source / "again").symlink_to(source / "lib" / "libx.so")
    script("make_update").pack(source, tmp_path / "a.tar.xz")
    with tarfile.open(tmp_path / "a.tar.xz") as archive:
        assert all(member.isreg() for member in archive)
        assert archive.getnames() == ["again", "lib/libx.so", "lib/libx.so.1"]
        file = archive.extractfile("again")
        assert file is not None
        assert file.read() == b"library"


def _out(source: Path) -> str:
    (source / "lib" / "x").symlink_to(source.parent / "secret")
    return "leaves the folder"


def _out_by_steps(source: Path) -> str:
    (source / "lib" / "x").symlink_to("../../secret")
    return "leaves the folder"


def _out_by_a_second_link(source: Path) -> str:
    (source.parent / "door").symlink_to("secret")
    (source / "x").symlink_to("../door")
    return "leaves the folder"


def _folder_out(source: Path) -> str:
    (source / "x").symlink_to("/")
    return "leaves the folder"


def _folder_within(source: Path) -> str:
    (source / "x").symlink_to("lib")
    return "something else than a file"


def _nowhere(source: Path) -> str:
    (source / "x").symlink_to("gone")
    return "leads nowhere"


def _circle(source: Path) -> str:
    (source / "x").symlink_to("y")
    (source / "y").symlink_to("x")
    return "leads nowhere"


def _pipe(source: Path) -> str:
    if sys.platform != "win32":
        os.mkfifo(source / "x")
    return "neither a file nor a folder"


@pytest.mark.parametrize(
    "plant",
    [
        *(_out, _out_by_steps, _out_by_a_second_link, _folder_out),
        *(_folder_within, _nowhere, _circle, _pipe),
    ],
)
def test_what_cannot_be_packed_stops_it(
    source: Path, tmp_path: Path, plant: Callable[[Path], str]
) -> None:
    reason = plant(source)
    with pytest.raises(SystemExit, match=reason):
        script("make_update").pack(source, tmp_path / "a.tar.xz")
    assert not (tmp_path / "a.tar.xz").exists()


def test_a_folder_that_is_named_by_a_link_is_packed(source: Path, tmp_path: Path) -> None:
    (tmp_path / "named").symlink_to(source)
    (source / "again").symlink_to("lib/libx.so.1")
    script("make_update").pack(tmp_path / "named", tmp_path / "a.tar.xz")
    with tarfile.open(tmp_path / "a.tar.xz") as archive:
        assert archive.getnames() == ["again", "lib/libx.so.1"]


def test_both_parts_of_a_payload_are_packed_in_their_versions(tmp_path: Path) -> None:
    payload = tmp_path / "payload"
    libraries = payload / "runtime" / "lib" / "carrel"
    for path, text in (
        (payload / "app" / "desktop" / "__init__.py", '"""Text."""\n\n__version__ = "1.2"\n'),
        (libraries / "llama_cpp" / "__init__.py", ""),
        (libraries / "llama_cpp_python-0.3.40.dist-info" / "METADATA", "Version: 0.3.40\n"),
        (libraries / "numpy" / "__init__.py", "belongs to no part"),
    ):
        path.parent.mkdir(parents=True)
        path.write_text(text)
    new_key(tmp_path / "k")
    command = [sys.executable, str(ROOT / "packaging" / "common" / "make_update.py")]
    command += [str(tmp_path / "k"), str(tmp_path / "out"), "--serial", "7"]
    subprocess.run([*command, "--payload", str(payload)], check=True, capture_output=True)
    manifest = decode_json((tmp_path / "out" / MANIFEST).read_bytes(), Manifest, MANIFEST)
    told = {package.part.value: package.version for package in manifest.packages}
    assert told == {"app": "1.2", "engine": "0.3.40"}
    names = []
    for package in manifest.packages:
        with tarfile.open(tmp_path / "out" / package.file) as archive:
            names += archive.getnames()
    assert names == [
        "desktop/__init__.py",
        "llama_cpp/__init__.py",
        "llama_cpp_python-0.3.40.dist-info/METADATA",
    ]
