# SPDX-License-Identifier: Apache-2.0
import random
import re

import pytest

from desktop.core.key_errors import MistypedRecoveryKey
from desktop.store import recovery
from desktop.store.recovery import ALPHABET


def test_shape_and_that_each_is_new() -> None:
    made = {recovery.make() for _ in range(200)}
    assert len(made) == 200
    assert all(re.fullmatch(rf"([{ALPHABET}]{{5}}-){{7}}[{ALPHABET}]{{5}}", key) for key in made)
    assert len({recovery.parse(key) for key in made}) == 200
    assert {len(recovery.parse(key)) for key in made} == {32}


def test_case_spaces_and_hyphens_do_not_matter() -> None:
    key = recovery.make()
    for typed in (key.lower(), key.replace("-", ""), key.replace("-", " "), f"  {key}\n"):
        assert recovery.parse(typed) == recovery.parse(key)


def test_every_wrong_sign_is_recognised_and_its_group_named() -> None:
    key = recovery.make().replace("-", "")
    for place, right in enumerate(key):
        for sign in ALPHABET.replace(right, ""):
            with pytest.raises(MistypedRecoveryKey, match=rf"at group {place // 5 + 1}\b"):
                recovery.parse(key[:place] + sign + key[place + 1 :])


def test_swapped_signs_and_swapped_groups_are_recognised() -> None:
    rng = random.Random(5)
    for _ in range(200):
        key = recovery.make()
        groups = key.split("-")
        signs = list(key.replace("-", ""))
        at = rng.randrange(8) * 5 + rng.randrange(4)
        if signs[at] != signs[at + 1]:
            signs[at], signs[at + 1] = signs[at + 1], signs[at]
            with pytest.raises(MistypedRecoveryKey):
                recovery.parse("".join(signs))
        i, j = rng.sample(range(8), 2)
        groups[i], groups[j] = groups[j], groups[i]
        if groups[i] != groups[j]:
            with pytest.raises(MistypedRecoveryKey, match="groups"):
                recovery.parse("-".join(groups))


@pytest.mark.parametrize(
    ("typed", "told"),
    [("", "0 of 40"), ("ABCDE", "5 of 40"), ("ABCDE-FGH0J", "group 2 holds 0"), ("\x1b[2J", "1")],
)
def test_what_cannot_be_one_is_told(typed: str, told: str) -> None:
    with pytest.raises(MistypedRecoveryKey, match=told) as caught:
        recovery.parse(typed)
    assert caught.value.sentence.isprintable()
