# SPDX-License-Identifier: Apache-2.0
"""Signatures by minisign itself, by our own script, and by nobody we know."""

import base64
import sys
from pathlib import Path
from types import ModuleType

import pytest

from desktop.catalog.signature import (
    CARREL,
    CARREL_KEY,
    NEXT_KEY,
    State,
    public_key,
    signature_of,
    trusted_keys,
    verify,
)
from desktop.core.errors import BadData
from tests.helpers.signing import script

ROOT = Path(__file__).parents[2]
# The vectors of minisign's own tests: the key of its author over the text "test".
AUTHOR = public_key("RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3", "author")
PREHASHED = b"""untrusted comment: signature from minisign secret key
RUQf6LRCGA9i559r3g7V1qNyJDApGip8MfqcadIgT9CuhV3EMhHoN1mGTkUidF/z7SrlQgXdy8ofjb7bNJJylDOocrCo8KLzZwo=
trusted comment: timestamp:1556193335\tfile:test
y/rUw2y8/hOUYjZU71eHp/Wo1KZ40fGy2VJEDl34XMJM+TX48Ss/17u3IvIfbVR1FkZZSNCisQbuQY+bHwhEBg==
"""


@pytest.fixture(scope="module")
def signing() -> ModuleType:
    return script()


@pytest.fixture
def key(signing: ModuleType, tmp_path: Path) -> Path:
    path = tmp_path / "house.key"
    signing.new_key(path)
    return path


def test_a_signature_that_minisign_made() -> None:
    found = verify(b"test", PREHASHED, [AUTHOR])
    assert (found.state, found.signer) == (State.SIGNED, "author")
    assert found.comment == "timestamp:1556193335 file:test"
    assert found.text() == "signed by author (timestamp:1556193335 file:test)"
    assert verify(b"test", PREHASHED.replace(b"\n", b"\r\n"), [AUTHOR]).state is State.SIGNED


def test_another_text_or_another_comment_is_changed() -> None:
    assert verify(b"Test", PREHASHED, [AUTHOR]).state is State.CHANGED
    moved = PREHASHED.replace(b"1556193335", b"1656193335")
    assert verify(b"test", moved, [AUTHOR]).state is State.CHANGED


def test_every_flipped_byte_of_a_signature_is_noticed() -> None:
    start = PREHASHED.index(b"RUQf")
    for place in range(start, len(PREHASHED) - 1):
        flipped = bytearray(PREHASHED)
        flipped[place] ^= 1
        state = verify(b"test", bytes(flipped), [AUTHOR]).state
        # A flipped byte in the key's id names another key.
        assert state in (State.CHANGED, State.UNKNOWN_KEY), place


def test_an_unknown_key_is_said(tmp_path: Path) -> None:
    assert verify(b"test", PREHASHED, trusted_keys()).state is State.UNKNOWN_KEY
    assert verify(b"test", PREHASHED, ()).state is State.UNKNOWN_KEY


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"hello",
        PREHASHED * 2,
        PREHASHED[:-30],
        b"\xff" * 300,
        PREHASHED + b"x" * 5000,
        PREHASHED.replace(b"untrusted comment: ", b"comment: "),
        PREHASHED.replace(b"RUQf", b"RUUf"),
        PREHASHED.replace(b"\ntrusted", b"\nentrusted"),
    ],
)
def test_what_is_no_signature_counts_as_changed(raw: bytes) -> None:
    assert verify(b"test", raw, [AUTHOR]).state is State.CHANGED


def test_our_script_signs_and_an_organisations_key_is_trusted(
    signing: ModuleType, key: Path, tmp_path: Path
) -> None:
    catalogue = tmp_path / "house.toml"
    catalogue.write_bytes(b"one")
    keys = trusted_keys((tmp_path / "house.key.pub",))
    assert signature_of(catalogue, b"one", keys).state is State.UNSIGNED
    signing.sign(key, catalogue)
    assert signature_of(catalogue, b"one", keys).state is State.SIGNED
    assert signature_of(catalogue, b"one", keys).signer == "house.key"
    assert signature_of(catalogue, b"two", keys).state is State.CHANGED
    assert signature_of(catalogue, b"one", trusted_keys()).state is State.UNKNOWN_KEY


def test_carrels_two_keys_are_believed_and_no_third(
    signing: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = trusted_keys()
    assert (first.name, second.name) == (CARREL, CARREL)
    assert first.key_id != second.key_id
    assert first.key != second.key
    lines = {name: signing.new_key(tmp_path / name) for name in ("now", "next", "third")}
    monkeypatch.setattr("desktop.catalog.signature.CARREL_KEY", lines["now"])
    monkeypatch.setattr("desktop.catalog.signature.NEXT_KEY", lines["next"])
    catalogue, states = tmp_path / "models.toml", {}
    catalogue.write_bytes(b"one")
    for name in lines:
        signing.sign(tmp_path / name, catalogue)
        states[name] = signature_of(catalogue, b"one", trusted_keys()).state
    wanted = {"now": State.SIGNED, "next": State.SIGNED, "third": State.UNKNOWN_KEY}
    assert states == wanted


@pytest.mark.parametrize("line", [CARREL_KEY, NEXT_KEY])
def test_another_key_under_the_number_of_one_of_ours_signs_nothing(
    signing: ModuleType, key: Path, tmp_path: Path, line: str
) -> None:
    """The number in a signature chooses the key; it proves nothing."""
    catalogue = tmp_path / "models.toml"
    catalogue.write_bytes(b"one")
    signed = signing.sign(key, catalogue).read_bytes()
    own = base64.b64decode(signed.splitlines()[1])
    forged = own[:2] + base64.b64decode(line)[2:10] + own[10:]
    signed = signed.replace(base64.b64encode(own), base64.b64encode(forged))
    assert verify(b"one", signed, trusted_keys()).state is State.CHANGED


def test_a_private_key_is_readable_by_its_owner_only_and_never_overwritten(
    signing: ModuleType, key: Path
) -> None:
    if sys.platform != "win32":
        assert key.stat().st_mode & 0o077 == 0
    with pytest.raises(FileExistsError):
        signing.new_key(key)


@pytest.mark.parametrize("text", ["", "hello", CARREL_KEY[:-8], "RUQf" + CARREL_KEY[4:]])
def test_what_is_no_public_key_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "wrong.pub"
    path.write_text(text)
    with pytest.raises(BadData, match=r"wrong\.pub"):
        trusted_keys((path,))
    with pytest.raises(BadData):
        trusted_keys((tmp_path / "gone.pub",))


def test_the_catalogue_of_this_version_was_signed_with_carrels_key() -> None:
    # Whoever edits models.toml need not have the key: then it says "changed" until a release signs
    # it (carrelctl catalog check --signed). A foreign or damaged signature is a mistake.
    path = ROOT / "models.toml"
    found = signature_of(path, path.read_bytes(), trusted_keys())
    assert found.state in (State.SIGNED, State.CHANGED)
    assert found.signer in (CARREL, "")
    assert (ROOT / "models.toml.minisig").read_bytes().count(b"\n") == 4
