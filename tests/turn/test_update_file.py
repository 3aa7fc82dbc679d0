# SPDX-License-Identifier: Apache-2.0
"""An update in one file: nothing of it is opened before its signature is known."""

import io
import json
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.catalog.signature import SUFFIX
from desktop.core.declared import replace
from desktop.core.errors import KnownError
from desktop.core.policy_errors import PolicyForbids
from desktop.core.update import FILE_HEAD, FILE_MARK, MANIFEST, MAX_MANIFEST_BYTES, Part
from desktop.core.update_errors import UpdateRefused
from desktop.paths import Paths
from desktop.turn.update_file import LOCK, at, opened
from tests.helpers.fetching import files_below
from tests.helpers.policy import Place
from tests.helpers.signing import new_key, script
from tests.helpers.updates import APP, ENGINE, House


@pytest.fixture
def file(house: House) -> Path:
    """Both parts in one file."""
    manifest = house.publish(house.pack(APP, "1.1"), house.pack(ENGINE, "1.0.1"))
    target = house.folder / "update.carrel-update"
    script("make_update").in_one_file(house.share, target, manifest)
    return target


def install(house: House, paths: Paths, file: Path) -> list[Part]:
    updates, parts = house.updates(), tuple(Part)
    with opened(file, paths.state, updates, parts) as folder:
        return [each.part for each in updates.install(folder, parts)]


def pieces(file: Path) -> tuple[bytes, bytes, bytes]:
    """Manifest, signature, packages."""
    data = file.read_bytes()
    _, first, second = FILE_HEAD.unpack_from(data)
    whole = data[FILE_HEAD.size :]
    return whole[:first], whole[first : first + second], whole[first + second :]


def again(file: Path, manifest: bytes, signature: bytes, packages: bytes) -> None:
    """Write it anew of other pieces."""
    head = FILE_HEAD.pack(FILE_MARK, len(manifest), len(signature))
    file.write_bytes(head + manifest + signature + packages)


def test_both_parts_come_out_and_nothing_stays(house: House, paths: Paths, file: Path) -> None:
    assert install(house, paths, file) == [APP, ENGINE]
    assert (house.version(), house.version(ENGINE)) == ("1.1", "1.0.1")
    assert files_below(paths.state) == [LOCK]
    assert install(house, paths, file) == []


def _no_manifest(file: Path) -> str:
    again(file, b"", *pieces(file)[1:])
    return "changed after it was signed"


def _no_signature(file: Path) -> str:
    manifest, _, packages = pieces(file)
    again(file, manifest, b"", packages)
    return "changed after it was signed"


def _other_manifest(file: Path) -> str:
    manifest, signature, packages = pieces(file)
    again(file, manifest + b" ", signature, packages)
    return "changed after it was signed"


def _strangers(file: Path) -> str:
    manifest, _, packages = pieces(file)
    new_key(file.with_name("stranger.key"))
    beside = file.with_name(MANIFEST)
    beside.write_bytes(manifest)
    script().sign(file.with_name("stranger.key"), beside, "carrel-update serial 1")
    again(file, manifest, beside.with_name(MANIFEST + SUFFIX).read_bytes(), packages)
    return "not trusted"


def _long_manifest(file: Path) -> str:
    again(file, b" " * (MAX_MANIFEST_BYTES + 1), *pieces(file)[1:])
    return "longer than"


def _huge_lengths(file: Path) -> str:
    file.write_bytes(FILE_HEAD.pack(FILE_MARK, 0xFFFFFFFF, 0xFFFFFFFF) + file.read_bytes())
    return "longer than"


def _huge_signature(file: Path) -> str:
    manifest, _, packages = pieces(file)
    again(file, manifest, b"x" * 5_000, packages)
    return "longer than"


def _ten_thousand_entries(file: Path) -> str:
    """Signed by nobody: not one of them is looked at."""
    package = json.loads(pieces(file)[0])["packages"][0]
    more = json.dumps({"packages": [package] * 10_000}).encode()
    again(file, more, *pieces(file)[1:])
    return "longer than"


def _flipped(file: Path) -> str:
    manifest, signature, packages = pieces(file)
    again(file, manifest, signature, packages[:-9] + bytes([packages[-9] ^ 1]) + packages[-8:])
    return "SHA-256"


def _longer(file: Path) -> str:
    file.write_bytes(file.read_bytes() + b"x")
    return "bytes, not"


def _shorter(file: Path) -> str:
    file.write_bytes(file.read_bytes()[:-1])
    return "bytes, not"


def _cut_in_the_manifest(file: Path) -> str:
    file.write_bytes(file.read_bytes()[: FILE_HEAD.size + 40])
    return "cut off"


def _cut_in_the_head(file: Path) -> str:
    file.write_bytes(file.read_bytes()[: FILE_HEAD.size - 1])
    return "no update of Carrel in one file"


def _empty(file: Path) -> str:
    file.write_bytes(b"")
    return "no update of Carrel in one file"


def _no_update(file: Path) -> str:
    file.write_bytes(b"no archive" * 100)
    return "no update of Carrel in one file"


def _other_mark(file: Path) -> str:
    file.write_bytes(b"C" + file.read_bytes()[1:])
    return "no update of Carrel in one file"


def _an_archive(file: Path) -> str:
    """Of a hostile kind, with devices, links and names that lead out: none of it is looked at."""
    manifest, signature, _ = pieces(file)
    with tarfile.open(file, "w", format=tarfile.PAX_FORMAT) as archive:
        for name, data in ((MANIFEST, manifest), (MANIFEST + SUFFIX, signature)):
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
        for name, kind in (("../out", b"2"), ("CON", b"3"), ("x", b"7"), ("y", b"g")):
            member = tarfile.TarInfo(name)
            member.type, member.linkname = kind, "/etc/passwd"
            archive.addfile(member)
    return "no update of Carrel in one file"


def _gone(file: Path) -> str:
    file.unlink()
    return "No such file"


@pytest.mark.parametrize(
    "spoil",
    [
        *(_no_manifest, _no_signature, _other_manifest, _strangers, _long_manifest, _huge_lengths),
        *(_huge_signature, _ten_thousand_entries, _flipped, _longer, _shorter, _an_archive),
        *(_cut_in_the_manifest, _cut_in_the_head, _empty, _no_update, _other_mark, _gone),
    ],
)
def test_what_is_wrong_installs_nothing_and_leaves_nothing(
    house: House, paths: Paths, file: Path, spoil: Callable[[Path], str]
) -> None:
    reason = spoil(file)
    with pytest.raises(UpdateRefused, match=reason):
        install(house, paths, file)
    assert house.is_untouched()
    assert files_below(paths.state) == [LOCK]


@pytest.mark.parametrize("spoil", [_other_manifest, _strangers, _an_archive])
def test_no_archive_is_opened_before_it_is_known_who_made_it(
    house: House,
    paths: Paths,
    file: Path,
    spoil: Callable[[Path], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    spoil(file)
    monkeypatch.setattr(tarfile.TarFile, "open", lambda *_args, **_rest: pytest.fail("opened"))
    with pytest.raises(UpdateRefused):
        install(house, paths, file)


@pytest.mark.parametrize("name", ["CON", "nul.tar.xz", "COM1.tar.xz", "a.tar.xz."])
def test_a_name_that_windows_takes_for_something_else(
    house: House, paths: Paths, file: Path, name: str
) -> None:
    """Signed all the same: the key's holder may be careless."""
    package = house.pack(APP, "1.1")
    (house.share / package.file).rename(house.share / name)
    manifest = house.publish(replace(package, file=name))
    script("make_update").in_one_file(house.share, file, manifest)
    with pytest.raises(UpdateRefused, match="is refused"):
        install(house, paths, file)
    assert house.is_untouched()


def test_what_waits_for_its_turn_is_left_in_it(house: House, paths: Paths, file: Path) -> None:
    package = replace(house.pack(APP, "1.1"), stage_percent=0)
    manifest = house.publish(package)
    script("make_update").in_one_file(house.share, file, manifest)
    with opened(file, paths.state, house.updates(), tuple(Part)) as folder:
        assert {path.name for path in folder.iterdir()} == {MANIFEST, MANIFEST + SUFFIX}


@pytest.mark.parametrize(("word", "is_allowed"), [("files", True), ("off", False)])
def test_the_policy_allows_files_alone_or_nothing(
    house: House, paths: Paths, file: Path, policy: Place, word: str, *, is_allowed: bool
) -> None:
    policy.write(updates=word)
    if is_allowed:
        assert install(house, paths, file) == [APP, ENGINE]
    else:
        kind: type[KnownError] = PolicyForbids
        with pytest.raises(kind):
            install(house, paths, file)
        assert house.is_untouched()


def test_a_place_that_cannot_be_looked_at_is_told(house: House, paths: Paths) -> None:
    with (
        pytest.raises(UpdateRefused, match="name too long"),
        at(house.folder / ("x" * 300), paths.state, house.updates()),
    ):
        pass
