# SPDX-License-Identifier: Apache-2.0
"""An update in one file: only what the signed manifest names is taken out of it."""

import io
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.catalog.signature import SUFFIX
from desktop.core.declared import replace
from desktop.core.errors import KnownError
from desktop.core.policy_errors import PolicyForbids
from desktop.core.update import MANIFEST, Part
from desktop.core.update_errors import UpdateRefused
from desktop.paths import Paths
from desktop.turn.update_file import LOCK, MOST_MEMBERS, at, opened
from tests.helpers.fetching import files_below
from tests.helpers.policy import Place
from tests.helpers.signing import script
from tests.helpers.updates import APP, ENGINE, House


@pytest.fixture
def file(house: House) -> Path:
    """Both parts in one file."""
    manifest = house.publish(house.pack(APP, "1.1"), house.pack(ENGINE, "1.0.1"))
    target = house.folder / "update.tar"
    script("make_update").in_one_file(house.share, target, manifest)
    return target


def install(house: House, paths: Paths, file: Path) -> list[Part]:
    updates, parts = house.updates(), tuple(Part)
    with opened(file, paths.state, updates, parts) as folder:
        return [each.part for each in updates.install(folder, parts)]


def again(file: Path, change: Callable[[tarfile.TarInfo, bytes], bytes | None]) -> None:
    """Write it anew with other members."""
    with tarfile.open(file) as archive:
        found = [(each, archive.extractfile(each)) for each in archive]
        told = [(each, data.read()) for each, data in found if data is not None]
    with tarfile.open(file, "w") as archive:
        for member, data in told:
            if (new := change(member, data)) is not None:
                member.size = len(new)
                archive.addfile(member, io.BytesIO(new))


def test_both_parts_come_out_and_nothing_stays(house: House, paths: Paths, file: Path) -> None:
    assert install(house, paths, file) == [APP, ENGINE]
    assert (house.version(), house.version(ENGINE)) == ("1.1", "1.0.1")
    assert files_below(paths.state) == [LOCK]
    assert install(house, paths, file) == []


def _no_manifest(file: Path) -> None:
    again(file, lambda member, data: None if member.name == MANIFEST else data)


def _no_signature(file: Path) -> None:
    again(file, lambda member, data: None if member.name.endswith(SUFFIX) else data)


def _other_manifest(file: Path) -> None:
    again(file, lambda member, data: data + b" " if member.name == MANIFEST else data)


def _long_manifest(file: Path) -> None:
    again(file, lambda member, data: b" " * 1_000_001 if member.name == MANIFEST else data)


def _no_package(file: Path) -> None:
    again(file, lambda member, data: None if "app-1.1" in member.name else data)


def _flipped(file: Path) -> None:
    def flip(member: tarfile.TarInfo, data: bytes) -> bytes:
        return data[:-9] + bytes([data[-9] ^ 1]) + data[-8:] if "app-1.1" in member.name else data

    again(file, flip)


def _longer(file: Path) -> None:
    again(file, lambda member, data: data + b"x" if "app-1.1" in member.name else data)


def _a_link_in_its_place(file: Path) -> None:
    def link(member: tarfile.TarInfo, data: bytes) -> bytes:
        if member.name != MANIFEST:
            return data
        member.type, member.linkname = tarfile.SYMTYPE, "/etc/passwd"
        return b""

    again(file, link)


def _truncated(file: Path) -> None:
    file.write_bytes(file.read_bytes()[:700])


def _no_archive(file: Path) -> None:
    file.write_bytes(b"no archive" * 100)


def _gone(file: Path) -> None:
    file.unlink()


def _too_many(file: Path) -> None:
    with tarfile.open(file, "w") as archive:
        for number in range(MOST_MEMBERS + 1):
            archive.addfile(tarfile.TarInfo(f"{number}"))


@pytest.mark.parametrize(
    "spoil",
    [
        *(_no_manifest, _no_signature, _other_manifest, _long_manifest, _no_package, _flipped),
        *(_longer, _a_link_in_its_place, _truncated, _no_archive, _gone, _too_many),
    ],
)
def test_what_is_wrong_installs_nothing_and_leaves_nothing(
    house: House, paths: Paths, file: Path, spoil: Callable[[Path], None]
) -> None:
    spoil(file)
    with pytest.raises(UpdateRefused):
        install(house, paths, file)
    assert house.is_untouched()
    assert files_below(paths.state) == [LOCK]


def test_what_the_manifest_does_not_name_is_left_in_it(
    house: House, paths: Paths, file: Path
) -> None:
    with tarfile.open(file, "a") as archive:
        for name in ("../escaped", "/escaped", "more"):
            archive.addfile(tarfile.TarInfo(name))
    with opened(file, paths.state, house.updates(), tuple(Part)) as folder:
        names = {path.name for path in folder.iterdir()}
    assert len(names) == 4
    assert not {"more", "escaped"} & names
    assert [path for path in house.folder.rglob("*") if path.name == "escaped"] == []


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
