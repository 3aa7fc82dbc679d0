# SPDX-License-Identifier: Apache-2.0
"""Installing bundles that are right, damaged, hostile, interrupted."""

import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.core.bundle import MANIFEST, UNFINISHED
from desktop.core.bundle_errors import BadBundle, NoRoomForModels, NotCopied
from desktop.fetch.names import origin_path, target_path
from desktop.fetch.state import read_origin
from desktop.fetch.sweep import sweep
from desktop.turn import bundling
from desktop.turn.bundle_check import check_bundle
from desktop.turn.bundling import make_bundle
from desktop.turn.unbundling import STAGING, install_bundle
from tests.helpers.bundles import (
    FILE,
    PROJECTOR,
    REPO,
    Machine,
    files_of,
    furnish,
    machine,
    rewrite,
    sha256,
)
from tests.helpers.fetching import files_below

Fault = Callable[[Path], object]


def nothing(_count: int) -> None:
    """Nobody watches."""


@pytest.fixture
def usb(tmp_path: Path) -> Path:
    """A bundle of the house model."""
    home = tmp_path / "source"
    with machine(home) as first:
        furnish(first.paths)
    with machine(home) as found:
        make_bundle(found.desk, ["law"], tmp_path / "usb", nothing)
    return tmp_path / "usb"


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Machine]:
    """A machine with nothing."""
    with machine(tmp_path / "other") as found:
        yield found


def place(there: Machine, file: str = FILE) -> Path:
    return target_path(there.paths.models, REPO, file)


def test_everything_is_there_and_can_be_used(usb: Path, there: Machine) -> None:
    told: list[int] = []
    done = install_bundle(there.desk, usb, told.append)
    assert sorted(file.file for file in done.new) == ["chat_template.jinja", FILE, PROJECTOR]
    assert sum(told) == 2 * sum(file.size_bytes for file in done.new)
    assert files_below(there.paths.models) == sorted(
        f"house--house-GGUF/{file.file}{suffix}"
        for file in done.new
        for suffix in ("", ".origin.json")
    )
    model = next(model for model in there.desk.models() if model.path == place(there))
    assert model.problem == ""
    origin = read_origin(origin_path(place(there)))
    assert origin is not None
    assert (origin.endpoint, origin.is_verified) == ("https://hub.example", False)
    assert [each.is_added for each in done.catalogues] == [False, False]
    assert done.catalogues[0].state == "known already"
    assert done.catalogues[1].state == "not added, because it is unsigned"
    again = install_bundle(there.desk, usb, nothing)
    assert (again.new, len(again.present)) == ((), 3)


# --- what is wrong with a bundle -----------------------------------------------------------------


def flip(usb: Path) -> None:
    path = usb / "models" / "house--house-GGUF" / PROJECTOR
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)


def link(usb: Path) -> None:
    path = usb / "models" / "house--house-GGUF" / FILE
    path.rename(usb.parent / "elsewhere")
    path.symlink_to(usb.parent / "elsewhere")


def link_folder(usb: Path) -> None:
    (usb / "models").rename(usb.parent / "elsewhere")
    (usb / "models").symlink_to(usb.parent / "elsewhere")


def listed(usb: Path, **changed: object) -> None:
    first, *others = files_of(usb / MANIFEST)
    rewrite(usb / MANIFEST, files=[first | changed, *others])


def twice(usb: Path) -> None:
    first, *others = files_of(usb / MANIFEST)
    rewrite(usb / MANIFEST, files=[first, first | {"file": str(first["file"]).upper()}, *others])


FAULTS: dict[str, tuple[Fault, str]] = {
    "hash": (flip, "its SHA-256 is"),
    "missing": (lambda usb: (usb / "models" / "house--house-GGUF" / FILE).unlink(), "is missing"),
    "shorter": (
        lambda usb: os.truncate(usb / "models" / "house--house-GGUF" / FILE, 9),
        "9 bytes in place of",
    ),
    "link": (link, "or a link"),
    "folder link": (link_folder, "or a link"),
    "catalogue": (lambda usb: (usb / "catalogues" / "2.toml").write_text("x"), "not the file that"),
    "catalogue gone": (lambda usb: (usb / "catalogues" / "2.toml").unlink(), "is missing"),
    "catalogue name": (
        lambda usb: rewrite(
            usb / MANIFEST,
            catalogues=[{"name": "../1.toml", "owner": "", "size_bytes": 1, "sha256": "0" * 64}],
        ),
        "is no name of a catalogue",
    ),
    "traversal": (lambda usb: listed(usb, file="../../../evil.gguf"), "leads elsewhere"),
    "absolute": (lambda usb: listed(usb, file="/tmp/evil.gguf"), "leads elsewhere"),
    "repository": (lambda usb: listed(usb, repo="../.."), "is refused"),
    "device": (lambda usb: listed(usb, file="con.gguf"), "Windows takes it for a device"),
    "revision": (lambda usb: listed(usb, revision="../x"), "is refused"),
    "digest": (lambda usb: listed(usb, sha256=""), "no SHA-256"),
    "negative": (lambda usb: listed(usb, size_bytes=-5), "no size"),
    "twice": (twice, "stands there twice"),
    "unfinished": (lambda usb: (usb / UNFINISHED).touch(), "was not finished"),
    "no manifest": (lambda usb: (usb / MANIFEST).unlink(), "this is no bundle"),
    "no JSON": (lambda usb: (usb / MANIFEST).write_text("{"), "truncated"),
    "unknown key": (lambda usb: rewrite(usb / MANIFEST, more=1), "more"),
    "newer": (lambda usb: rewrite(usb / MANIFEST, v=2), "this Carrel knows 1"),
    "empty": (lambda usb: rewrite(usb / MANIFEST, files=[]), "it names no file"),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_a_bad_bundle_changes_nothing(fault: str, usb: Path, there: Machine) -> None:
    plant, said = FAULTS[fault]
    plant(usb)
    with pytest.raises(BadBundle) as caught:
        install_bundle(there.desk, usb, nothing)
    assert said in caught.value.sentence
    assert files_below(there.paths.data) == []
    assert files_below(usb.parent / "other") == []


def test_a_hash_that_the_catalogue_contradicts_is_refused(usb: Path, tmp_path: Path) -> None:
    """The manifest agrees with the file, but a catalogue of this machine knows better."""
    path = usb / "models" / "house--house-GGUF" / FILE
    home = tmp_path / "knowing"
    with machine(home) as found:
        text = (tmp_path / "source" / "config" / "models.toml").read_text()
        found.paths.user_catalogue.write_text(text)
    path.write_bytes(path.read_bytes()[:-1] + b"\x7f")
    entries = files_of(usb / MANIFEST)
    for entry in entries:
        if entry["file"] == FILE:
            entry["sha256"] = sha256(path)
    rewrite(usb / MANIFEST, files=entries)
    check_bundle(usb, nothing)
    with machine(home) as found, pytest.raises(BadBundle, match="the catalogue names"):
        install_bundle(found.desk, usb, nothing)


def test_another_file_in_the_way_stays(usb: Path, there: Machine) -> None:
    place(there).parent.mkdir()
    place(there).write_bytes(b"mine")
    with pytest.raises(BadBundle, match="another file lies there"):
        install_bundle(there.desk, usb, nothing)
    assert files_below(there.paths.models / "house--house-GGUF") == [FILE]
    assert place(there).read_bytes() == b"mine"


def test_nothing_goes_through_a_link(usb: Path, there: Machine, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    place(there).parent.symlink_to(tmp_path / "outside")
    with pytest.raises(BadBundle, match="it is a link"):
        install_bundle(there.desk, usb, nothing)
    assert files_below(tmp_path / "outside") == []


def test_a_full_disk_is_told_before(
    usb: Path, there: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bundling, "SPARE_BYTES", 1 << 60)
    with pytest.raises(NoRoomForModels, match="are free"):
        install_bundle(there.desk, usb, nothing)
    assert [name for name in files_below(there.paths.models) if "lock" not in name] == []


class Killed(BaseException):
    """As hard as a signal."""


def test_a_killed_installation_shows_nothing_and_goes_on(usb: Path, there: Machine) -> None:
    told = 0
    sizes = [int(str(entry["size_bytes"])) for entry in files_of(usb / MANIFEST)]

    def kill(count: int) -> None:
        nonlocal told
        told += count
        if told > sum(sizes) + sizes[0]:  # all is checked and the first file copied
            raise Killed

    with pytest.raises(Killed):
        install_bundle(there.desk, usb, kill)
    assert [model.path for model in there.desk.models() if not model.is_builtin] == []
    assert not place(there).parent.exists()
    staged = [name for name in files_below(there.paths.models) if name.endswith(".gguf")]
    left = there.paths.models / STAGING / "house--house-GGUF" / f".{PROJECTOR}.new"
    left.write_bytes(b"half a file, as kill -9 leaves it")
    done = install_bundle(there.desk, usb, nothing)
    assert len(done.new) == 3
    assert staged
    assert sha256(place(there)) == sha256(usb / "models" / "house--house-GGUF" / FILE)
    assert STAGING not in str(files_below(there.paths.models))


def test_a_stick_that_changes_while_it_is_copied(usb: Path, there: Machine) -> None:
    told = 0
    size = sum(int(str(entry["size_bytes"])) for entry in files_of(usb / MANIFEST))

    def change(count: int) -> None:
        nonlocal told
        told += count
        if told == size:
            flip(usb)

    with pytest.raises(BadBundle, match="changed while it was copied"):
        install_bundle(there.desk, usb, change)
    assert files_below(there.paths.models) == []


def test_it_joins_a_folder_that_is_there(usb: Path, there: Machine) -> None:
    place(there).parent.mkdir()
    other = place(there, "house-q4_0.gguf")
    other.write_bytes(b"another quantization")
    install_bundle(there.desk, usb, nothing)
    assert other.read_bytes() == b"another quantization"
    assert place(there).exists()
    assert origin_path(place(there)).exists()


def test_two_at_once_do_not_meet(usb: Path, there: Machine) -> None:
    inner: list[BaseException] = []

    def again(_count: int) -> None:
        if not inner and (there.paths.models / STAGING).exists():
            inner.append(AssertionError())
            with pytest.raises(NotCopied, match="another process") as caught:
                install_bundle(there.desk, usb, nothing)
            inner[0] = caught.value

    install_bundle(there.desk, usb, again)
    assert isinstance(inner[0], NotCopied)
    assert place(there).exists()


def test_what_nobody_takes_up_again_is_swept_after_a_week(there: Machine) -> None:
    staged = there.paths.models / STAGING / "house--house-GGUF"
    staged.mkdir(parents=True)
    for name, age_s in (("old.gguf", 8 * 86_400), ("new.gguf", 6 * 86_400)):
        (staged / name).write_bytes(b"x")
        os.utime(staged / name, (time.time() - age_s,) * 2)
    assert sweep(there.paths.models, ()) == (staged / "old.gguf",)
    assert (staged / "new.gguf").exists()
