# SPDX-License-Identifier: Apache-2.0
"""Updates from a folder: what is wrong installs nothing, what is right can be taken back."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop.catalog.signature import SUFFIX
from desktop.child.versions import CURRENT, Marks, order
from desktop.core.declared import decode_json, encode_json, replace
from desktop.core.errors import KnownError
from desktop.core.policy_errors import PolicyForbids
from desktop.core.update import MANIFEST, Advisory, Manifest, Package
from desktop.core.update_errors import NothingToRollBack, NotUpdatable, UpdateRefused
from desktop.turn.slots import Slots
from desktop.turn.updates import Updates
from tests.helpers.policy import Place
from tests.helpers.signing import new_key, script
from tests.helpers.updates import APP, ENGINE, TODAY, House


def refused(house: House, kind: type[KnownError] = UpdateRefused, today: str = TODAY) -> str:
    """Why nothing was installed; checks that nothing was."""
    with pytest.raises(kind) as caught:
        house.updates(today).install(house.share)
    assert house.is_untouched()
    return caught.value.text()


def test_application_and_engine_each_by_itself(house: House) -> None:
    app, engine = house.pack(APP, "1.1"), house.pack(ENGINE, "1.0.1")
    house.publish(app, engine)
    done = house.updates().install(house.share, (ENGINE,))
    assert done == (engine,)
    assert (house.version(), house.version(ENGINE)) == ("1.0", "1.0.1")
    assert house.updates().install(house.share) == (app,)
    assert house.version() == "1.1"
    assert house.running.read() == "app 1.0"
    run = house.slots.root / "app" / "1.1" / "bin" / "run"
    assert run.stat().st_mode & 0o111
    assert house.updates().install(house.share) == ()


def test_rollback_twenty_times(house: House) -> None:
    house.publish(house.pack(APP, "1.1"))
    house.updates().install(house.share)
    for number in range(20):
        assert house.updates().roll_back(APP) == ("1.0", "1.1")[number % 2]
        assert house.version() == ("1.0", "1.1")[number % 2]


def test_nothing_to_roll_back(house: House) -> None:
    with pytest.raises(NothingToRollBack):
        house.updates().roll_back(APP)
    assert house.is_untouched()


def test_two_versions_are_kept(house: House) -> None:
    for number in range(1, 5):
        house.publish(house.pack(APP, f"1.{number}"), serial=number)
        house.updates().install(house.share)
    names = {path.name for path in (house.slots.root / "app").iterdir()}
    assert names == {"1.3", "1.4", "lock-1.3", "lock-1.4", CURRENT}


def test_what_did_not_come_up_is_not_installed_again_and_stops_nothing(house: House) -> None:
    house.publish(house.pack(APP, "1.2"))
    house.updates().install(house.share)
    Marks(house.slots.root, "app", "window").fail("1.2")
    house.publish(house.pack(APP, "1.2"), serial=2)
    with pytest.raises(UpdateRefused, match="did not come up"):
        house.updates().install(house.share, (APP,), insists=True)
    house.publish(house.pack(APP, "1.1"), serial=3)
    house.updates().install(house.share)
    assert house.version() == "1.1", "newer than what starts"


def _stranger(house: House) -> None:
    new_key(house.folder / "stranger.key")
    house.publish(house.pack(APP, "1.1"), key="stranger.key")


def _unsigned(house: House) -> None:
    house.publish(house.pack(APP, "1.1"))
    (house.share / (MANIFEST + SUFFIX)).unlink()


def _other_manifest(house: House) -> None:
    manifest = house.publish(house.pack(APP, "1.1"))
    changed = replace(manifest, serial=9)
    (house.share / MANIFEST).write_bytes(encode_json(changed) + b"\n")


def _signed_for_something_else(house: House) -> None:
    """A signature of the same key over the same bytes, made for a catalogue."""
    house.publish(house.pack(APP, "1.1"))
    script().sign(house.folder / "release.key", house.share / MANIFEST)


def _older(house: House) -> None:
    house.publish(house.pack(APP, "0.9"))


def _same(house: House) -> None:
    house.publish(house.pack(APP, "1.0"))


def _swapped(house: House) -> None:
    first, second = house.pack(APP, "1.1"), house.pack(APP, "1.2")
    house.publish(first)
    (house.share / second.file).replace(house.share / first.file)


def _flipped(house: House) -> None:
    path = house.share / _published(house).file
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def _truncated(house: House) -> None:
    path = house.share / _published(house).file
    path.write_bytes(path.read_bytes()[:-1])


def _truncated_manifest(house: House) -> None:
    house.publish(house.pack(APP, "1.1"))
    path = house.share / MANIFEST
    path.write_bytes(path.read_bytes()[:40])


def _gone(house: House) -> None:
    (house.share / _published(house).file).unlink()


def _nothing_there(house: House) -> None:
    """Offline, or the share is away."""


def _published(house: House) -> Package:
    package = house.pack(APP, "1.1")
    house.publish(package)
    return package


@pytest.mark.parametrize(
    "spoil",
    [
        _stranger,
        _unsigned,
        _other_manifest,
        _signed_for_something_else,
        _swapped,
        _flipped,
        _truncated,
        _truncated_manifest,
        _gone,
        _nothing_there,
    ],
)
def test_nothing_wrong_is_installed(house: House, spoil: Callable[[House], None]) -> None:
    spoil(house)
    refused(house)


@pytest.mark.parametrize("spoil", [_older, _same])
def test_nothing_older_is_installed(house: House, spoil: Callable[[House], None]) -> None:
    spoil(house)
    assert house.updates().install(house.share) == ()
    with pytest.raises(UpdateRefused, match="not newer"):
        house.updates().install(house.share, (APP,))
    assert house.is_untouched()


def test_an_old_manifest_is_not_believed(house: House) -> None:
    house.publish(house.pack(APP, "1.1"), expires="2026-11-26")
    assert "until 2026-11-26" in refused(house)
    house.publish(house.pack(APP, "1.1"), expires="soon")
    refused(house)


@pytest.mark.parametrize("day", ["2027-1-31", "soon", "2027-02-30"])
def test_a_last_day_has_one_form(house: House, day: str) -> None:
    house.publish(house.pack(APP, "1.1"), expires=day)
    assert "its last day is none" in refused(house)


def test_an_earlier_serial_is_not_believed(house: House) -> None:
    house.publish(serial=7)
    house.updates().install(house.share)
    house.publish(house.pack(APP, "1.1"), serial=6)
    assert "serial 6 is below 7" in refused(house)
    (house.slots.root / "updates.json").write_text("{")
    house.publish(house.pack(APP, "1.1"), serial=8)
    refused(house)


def write_unchecked(house: House, **values: Any) -> None:
    manifest = Manifest(v=1, serial=1, channel="stable", expires="2027-01-31", **values)
    path = house.share / MANIFEST
    path.write_bytes(encode_json(manifest))
    script().sign(house.folder / "release.key", path, "carrel-update serial 1")


@pytest.mark.parametrize("name", ["../a.tar.xz", "/etc/a.tar.xz", "a/b.tar.xz", "..", "C:a", ""])
def test_a_package_has_a_plain_name(house: House, name: str) -> None:
    package = replace(house.pack(APP, "1.1"), file=name)
    write_unchecked(house, packages=(package,))
    assert "no name of a package" in refused(house)


@pytest.mark.parametrize("version", ["..", "1.1/../../x", "/", "current.json"])
def test_a_version_is_no_path(house: House, version: str) -> None:
    package = replace(house.pack(APP, "1.1"), version=version)
    write_unchecked(house, packages=(package,))
    refused(house)


@pytest.mark.parametrize(("below", "words"), [("9" * 5_000, "x"), ("", "x"), ("2", "x" * 5_000)])
def test_a_weakness_can_be_compared_and_shown(house: House, below: str, words: str) -> None:
    weak = Advisory(below=below, id="CVE-2026-0001", sentence=words)
    write_unchecked(house, advisories=(weak,))
    assert "no weakness of a version" in refused(house)


def test_a_killed_installation_is_swept(house: House) -> None:
    left = house.slots.root / "app" / ".staging-killed"
    left.mkdir()
    half = house.slots.root / "app" / "1.1"
    half.mkdir()
    (half / "half.txt").touch()
    house.publish(house.pack(APP, "1.1"))
    house.updates().install(house.share)
    assert house.version() == "1.1"
    assert not (half / "half.txt").exists()


def test_a_carrel_of_the_systems_packages_does_not_update_itself(tmp_path: Path) -> None:
    with pytest.raises(NotUpdatable):
        Updates(Slots(tmp_path)).install(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_known_weakness_is_told(house: House) -> None:
    weak = Advisory(below="1.0.1", id="CVE-2026-0001", sentence="A file can crash it.")
    house.publish(serial=2, advisories=(weak,))
    house.updates().install(house.share)
    assert house.updates().weaknesses("1.0") == (weak,)
    assert house.updates().weaknesses("1.0.1") == ()


def test_packages_of_other_systems_are_not_for_us(house: House) -> None:
    house.publish(replace(house.pack(APP, "1.1"), system="amiga-m68k"))
    assert house.updates().install(house.share) == ()
    assert house.is_untouched()


def test_off_by_policy(house: House, policy: Place) -> None:
    house.publish(house.pack(APP, "1.1"))
    policy.write(updates="off")
    refused(house, PolicyForbids)
    with pytest.raises(PolicyForbids):
        house.updates().roll_back(APP)


def test_previews_and_pins_by_policy(house: House, policy: Place) -> None:
    house.publish(house.pack(APP, "1.1"), house.pack(ENGINE, "1.0.1"), channel="preview")
    policy.write(update_channel="stable")
    refused(house, PolicyForbids)
    policy.write(update_channel="preview", update_pin="1.2")
    done = house.updates().install(house.share)
    assert [package.part for package in done] == [ENGINE]
    house.publish(house.pack(APP, "1.2"), serial=2)
    house.updates().install(house.share)
    assert house.version() == "1.2"


@pytest.mark.parametrize(
    ("earlier", "later"),
    [("1.0", "1.0.1"), ("1.9", "1.10"), ("1.0rc1", "1.0"), ("1.0rc1", "1.0rc2"), ("0.3.36", "0.4")],
)
def test_versions_in_order(earlier: str, later: str) -> None:
    assert order(earlier) < order(later)
    assert order(f"{later}.0") >= order(later)


def test_a_manifest_survives_its_own_form(house: House) -> None:
    manifest = house.publish(house.pack(APP, "1.1"))
    data = (house.share / MANIFEST).read_bytes()
    assert decode_json(data, Manifest, "x") == manifest
