# SPDX-License-Identifier: Apache-2.0
"""Each demand that can be unmet on a computer is told as met or unmet, as it is."""

from contextlib import closing
from pathlib import Path

import pytest

import desktop
from desktop.child.sandbox.level import Isolation, Level
from desktop.store import escrow
from desktop.store.db import open_database
from desktop.turn.standing import Standing, of_chats, of_engine, of_version
from tests.helpers.policy import Place
from tests.helpers.rings import FileRing
from tests.helpers.vaults import PHRASE, path, ring, shown, vault, write

__all__ = ["path", "ring", "shown"]
PROTECTION = {"require_encryption": True, "require_passphrase": True}


def met(standings: list[Standing]) -> dict[str, bool]:
    return {each.key: each.is_met for each in standings}


def test_nothing_is_demanded(path: Path, policy: Place) -> None:
    status = vault(path).status()
    assert of_chats(policy.look(), path, status) == []
    assert of_engine(policy.look(), None) == []
    assert of_version(policy.look()) == []


def test_no_chats_need_no_protection(path: Path, policy: Place) -> None:
    found = of_chats(policy.write(**PROTECTION), path, vault(path).status())
    assert met(found) == {"require_encryption": True, "require_passphrase": True}
    assert {each.found for each in found} == {"There are no chats yet."}


def test_chats_that_are_not_encrypted(path: Path, ring: FileRing, policy: Place) -> None:
    with closing(open_database(path, None)) as db:
        write(db)
    found = of_chats(policy.write(**PROTECTION), path, vault(path).status())
    assert met(found) == {"require_encryption": False, "require_passphrase": False}
    assert "stay closed" in found[0].found


def test_a_keyring_is_no_passphrase(
    path: Path, ring: FileRing, shown: list[str], policy: Place
) -> None:
    mine = vault(path)
    mine.begin(shown.append)
    with closing(mine.open()) as db:
        write(db)
    found = of_chats(policy.write(**PROTECTION), path, mine.status())
    assert met(found) == {"require_encryption": True, "require_passphrase": False}
    mine.set_passphrase(PHRASE, shown.append)
    found = of_chats(policy.look(), path, mine.status())
    assert met(found) == {"require_encryption": True, "require_passphrase": True}


def test_the_organisations_recovery_key(path: Path, ring: FileRing, policy: Place) -> None:
    mine = vault(path)
    mine.set_passphrase(PHRASE, lambda _key: None)
    (_, public), (_, other) = escrow.new_keys(), escrow.new_keys()
    policy.write(escrow_key=public)
    assert met(of_chats(policy.look(), path, mine.status())) == {"escrow_key": False}
    mine.open().close()
    assert met(of_chats(policy.look(), path, mine.status())) == {"escrow_key": True}
    policy.write(escrow_key=other)
    assert met(of_chats(policy.look(), path, mine.status())) == {"escrow_key": False}
    policy.write(escrow_key="nonsense")
    (found,) = of_chats(policy.look(), path, mine.status())
    assert not found.is_met


@pytest.mark.parametrize(
    ("demanded", "reached", "is_met"),
    [
        ("partial", Level.FULL, True),
        ("partial", Level.PARTIAL, True),
        ("partial", Level.NONE, False),
        ("full", Level.PARTIAL, False),
        ("full", None, False),
    ],
)
def test_the_cell(policy: Place, demanded: str, reached: Level | None, is_met: bool) -> None:
    isolation = Isolation(level=reached) if reached is not None else None
    assert met(of_engine(policy.write(isolation=demanded), isolation)) == {"isolation": is_met}


def test_the_version(policy: Place) -> None:
    assert met(of_version(policy.write(update_pin=desktop.__version__))) == {"update_pin": True}
    assert met(of_version(policy.write(update_pin="99.0"))) == {"update_pin": False}
