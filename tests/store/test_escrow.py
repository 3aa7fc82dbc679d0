# SPDX-License-Identifier: Apache-2.0
"""A recovery key that only the organisation can make readable."""

import pytest

from desktop.core.key_errors import WrongSecret
from desktop.core.policy_errors import EscrowUnreadable
from desktop.store import escrow, keys
from desktop.store.keys import Way


def made() -> tuple[keys.KeySet, bytes, str, bytes]:
    private, public = escrow.new_keys()
    held, key = keys.new_set()
    line = escrow.public_key(public)
    return escrow.add_escrow(held, key, line), key, private, line


def test_the_organisation_gets_a_key_that_opens_the_set() -> None:
    held, key, private, public = made()
    assert escrow.is_for(held, public)
    recovery = escrow.opened(held, private)
    assert keys.open_set(held, Way.ESCROW, recovery) == key
    assert recovery not in str(held)


def test_nobody_else_does() -> None:
    held, _, _, _ = made()
    other, public = escrow.new_keys()
    assert not escrow.is_for(held, escrow.public_key(public))
    for private in (other, "", "carrel-escrow-private-1:AAAA", "nonsense"):
        with pytest.raises(WrongSecret):
            escrow.opened(held, private)


def test_a_set_of_another_database_does_not_take_it() -> None:
    held, _, private, _ = made()
    other, key, _, _ = made()
    wrap = held.wrap(Way.ESCROW)
    assert wrap is not None
    mixed = keys.KeySet(id=other.id, wraps=(wrap,))
    with pytest.raises(WrongSecret):
        escrow.opened(mixed, private)
    assert key


def test_another_key_takes_its_place() -> None:
    held, key, private, _ = made()
    later, public = escrow.new_keys()
    renewed = escrow.add_escrow(held, key, escrow.public_key(public))
    assert len(renewed.wraps) == 1
    assert keys.open_set(renewed, Way.ESCROW, escrow.opened(renewed, later)) == key
    with pytest.raises(WrongSecret):
        escrow.opened(renewed, private)


@pytest.mark.parametrize(
    "line", ["", "x", "carrel-escrow-1:", "carrel-escrow-1:AAAA", "carrel-escrow-1:%%%%"]
)
def test_what_is_no_key(line: str) -> None:
    with pytest.raises(EscrowUnreadable):
        escrow.public_key(line)
