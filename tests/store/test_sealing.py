# SPDX-License-Identifier: Apache-2.0
from desktop.store.sealing import Cost, derive, random_key, seal, stretch, unseal

CHEAP = Cost(memory_kib=64, passes=1, lanes=1)


def test_only_key_and_context_together_open() -> None:
    key, secret = random_key(), random_key()
    sealed = seal(key, secret, b"here")
    assert unseal(key, sealed, b"here") == secret
    assert unseal(random_key(), sealed, b"here") is None
    assert unseal(key, sealed, b"there") is None
    assert unseal(key, b"", b"here") is None
    assert seal(key, secret, b"here") != sealed


def test_every_flipped_bit_is_detected() -> None:
    key = random_key()
    sealed = seal(key, random_key(), b"here")
    for bit in range(len(sealed) * 8):
        changed = bytearray(sealed)
        changed[bit // 8] ^= 1 << bit % 8
        assert unseal(key, bytes(changed), b"here") is None


def test_derived_keys_depend_on_everything() -> None:
    assert len({derive(b"a", b"s", b"x"), derive(b"b", b"s", b"x"), derive(b"a", b"t", b"x")}) == 3
    salt = bytes(16)
    assert stretch(b"phrase", salt, CHEAP) == stretch(b"phrase", salt, CHEAP)
    assert stretch(b"phrase", salt, CHEAP) != stretch(b"phrasf", salt, CHEAP)


def test_argon2id_is_the_published_one() -> None:
    # RFC 9106 has only vectors with secret and associated data; this one is of the reference code.
    cost = Cost(memory_kib=65536, passes=2, lanes=1)
    tag = stretch(b"password", b"somesalt", cost)
    assert tag.hex() == "09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7"


def test_a_cost_that_would_stop_the_machine_is_not_sane() -> None:
    assert Cost().is_sane()
    for hostile in (Cost(memory_kib=2**31), Cost(passes=10**6), Cost(lanes=0), Cost(lanes=10**5)):
        assert not hostile.is_sane()
