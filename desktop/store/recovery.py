# SPDX-License-Identifier: Apache-2.0
"""The recovery key as people write it: eight groups of five, each with its own check. Pure.

The alphabet has 31 signs and leaves out 0, 1, I, L and O. A group is four random signs and a check
sign modulo 31, which is prime: every wrong sign, every swap within a group and every two groups
in the wrong order are recognised, and the group is named. 32 random signs are 158 bits.
"""

import secrets

from desktop.core.key_errors import MistypedRecoveryKey

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
GROUPS = 8
GROUP_SIGNS = 5
_LOOKALIKES = str.maketrans({" ": "", "-": "", "\t": "", "\n": "", "\r": "", "–": "", "—": ""})


def make() -> str:
    """A new recovery key: ``ABCDE-FGHJK-…``."""
    groups = []
    for place in range(GROUPS):
        signs = "".join(secrets.choice(ALPHABET) for _ in range(GROUP_SIGNS - 1))
        groups.append(signs + _check(signs, place))
    return "-".join(groups)


def parse(typed: str) -> bytes:
    """The secret in what somebody typed; case, spaces and hyphens do not matter.

    Raises:
        MistypedRecoveryKey: says which group, or how many signs are missing.
    """
    signs = typed.translate(_LOOKALIKES).upper()
    wrong = sorted({sign for sign in signs if sign not in ALPHABET})
    if wrong:
        shown = " ".join(sign if sign.isprintable() else "?" for sign in wrong[:5])
        place = next(n for n, sign in enumerate(signs) if sign not in ALPHABET) // GROUP_SIGNS
        raise MistypedRecoveryKey(f"group {place + 1} holds {shown}, which no recovery key has")
    if len(signs) != GROUPS * GROUP_SIGNS:
        raise MistypedRecoveryKey(
            f"it has {len(signs)} of {GROUPS * GROUP_SIGNS} letters and digits"
        )
    groups = [signs[n : n + GROUP_SIGNS] for n in range(0, len(signs), GROUP_SIGNS)]
    bad = [n + 1 for n, each in enumerate(groups) if _check(each[:-1], n) != each[-1]]
    if bad:
        named = "group " if len(bad) == 1 else "groups "
        raise MistypedRecoveryKey(f"look at {named}{', '.join(map(str, bad))}")
    return "".join(group[:-1] for group in groups).encode("ascii")


def _check(signs: str, place: int) -> str:
    values = [ALPHABET.index(sign) for sign in signs]
    total = sum((n + 2) * value for n, value in enumerate(values)) + 7 * (place + 1)
    return ALPHABET[total % len(ALPHABET)]
