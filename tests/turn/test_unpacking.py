# SPDX-License-Identifier: Apache-2.0
"""The archive of an update, read as if nobody had signed it."""

import hashlib
import io
import tarfile
from pathlib import Path

import pytest

from desktop.core.update_errors import UpdateRefused
from desktop.turn.unpacking import unpack


def _member(name: str, kind: bytes = tarfile.REGTYPE, link: str = "") -> bytes:
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w") as archive:
        for each, its_kind, its_link in ((name, kind, link), ("d/x", tarfile.REGTYPE, "")):
            info = tarfile.TarInfo(each)
            info.type, info.linkname, info.size = its_kind, its_link, 0
            if its_kind == tarfile.REGTYPE:
                info.size = 4
            archive.addfile(info, io.BytesIO(b"evil"))
    return whole.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        _member("../outside.txt"),
        _member("a/../../outside.txt"),
        _member("/tmp/carrel-outside.txt"),
        _member("a\\..\\..\\outside.txt"),
        _member("C:outside.txt"),
        _member("a/CON"),
        _member("nul.txt"),
        _member("lib/aux.py"),
        _member("bin/run."),
        _member("d", tarfile.SYMTYPE, "../../.."),
        _member("d", tarfile.LNKTYPE, "/etc/passwd"),
        _member("d", tarfile.FIFOTYPE),
        _member("d", tarfile.CHRTYPE),
        _member("d/x"),
        _member("fine")[:700],
        b"",
        b"no archive at all",
    ],
    ids=[
        "up",
        "deep",
        "root",
        "back",
        "drive",
        "console",
        "null",
        "aux",
        "dot",
        "link",
        "hard",
        "pipe",
        "dev",
        "twice",
        "cut",
        "0",
        "no",
    ],
)
def test_what_an_archive_may_not_hold(tmp_path: Path, data: bytes) -> None:
    """Signed all the same: the key's holder may be careless, and still nothing gets out."""
    source, target = tmp_path / "a.tar", tmp_path / "deep" / "er" / "target"
    source.write_bytes(data)
    target.mkdir(parents=True)
    with pytest.raises(UpdateRefused):
        unpack(source, len(data), hashlib.sha256(data).hexdigest(), target)
    found = {path for path in tmp_path.rglob("*") if not path.is_relative_to(target)}
    assert found == {source, target.parent, target.parent.parent}
    assert not Path("/tmp/carrel-outside.txt").exists()


def test_what_is_right_is_unpacked(tmp_path: Path) -> None:
    data = _member("bin/run")
    source, target = tmp_path / "a.tar", tmp_path / "target"
    source.write_bytes(data)
    target.mkdir()
    unpack(source, len(data), hashlib.sha256(data).hexdigest(), target)
    assert sorted(str(path.relative_to(target)) for path in target.rglob("*")) == [
        "bin",
        "bin/run",
        "d",
        "d/x",
    ]


@pytest.mark.parametrize(("more", "digest"), [(1, ""), (-1, ""), (0, "0" * 64)])
def test_other_bytes_than_those_that_were_signed(tmp_path: Path, more: int, digest: str) -> None:
    data = _member("bin/run")
    source = tmp_path / "a.tar"
    source.write_bytes(data)
    with pytest.raises(UpdateRefused, match=r"bytes|SHA-256"):
        unpack(source, len(data) + more, digest or hashlib.sha256(data).hexdigest(), tmp_path)
    assert list(tmp_path.iterdir()) == [source]
