# SPDX-License-Identifier: Apache-2.0
"""Contents for cabinets: of every kind, and made up from a seed."""

import importlib.util
import random
from functools import cache
from itertools import pairwise
from pathlib import Path

FRAME = 32768
WINDOW = 1 << 21


def noise(seed: int, size: int) -> bytes:
    return random.Random(seed).randbytes(size)


@cache
def text() -> bytes:
    """Words, the common ones more often, in lines: of a seed, so that no paper changes it."""
    chance = random.Random(11)
    letters = "".join(
        letter * (9 - place // 3) for place, letter in enumerate("etaoinshrdlucmfwypvbgk")
    )
    words = ["".join(chance.choices(letters, k=chance.randint(2, 9))) for _ in range(3000)]
    often = [1 / (place + 2) for place in range(len(words))]
    lines = (" ".join(chance.choices(words, often, k=14)) for _ in range(2500))
    return "\n".join(lines).encode()


def library() -> bytes:
    """Machine code."""
    found = importlib.util.find_spec("msgspec._core")
    assert found is not None
    assert found.origin is not None
    return Path(found.origin).read_bytes()


def made_up(seed: int) -> list[bytes]:
    """Files whose pieces are noise of few or many values, runs, and what stood before."""
    chance = random.Random(seed)
    whole = bytearray()
    near = chance.choice([0, 1, 2, 3]) * FRAME + chance.randint(-3, 3)
    wanted = near if near > 0 and chance.random() < 0.5 else chance.randint(1, 150_000)
    while len(whole) < wanted:
        size = min(int(chance.paretovariate(0.6)), 60_000)
        kind = chance.randrange(4)
        if kind == 0:
            values = noise(chance.randrange(1 << 30), chance.choice([1, 2, 5, 30, 256]))
            whole += bytes(chance.choices(values, k=size))
        elif kind == 1:
            whole += bytes([chance.randrange(256)]) * size
        elif kind == 2 and whole:
            begin = max(0, len(whole) - int(chance.paretovariate(0.3)) % (len(whole) + 1))
            for i in range(begin, begin + size):
                whole.append(whole[i] if i < len(whole) else 0)
        else:
            whole += chance.randbytes(min(size, 40_000))
    del whole[wanted:]
    cuts = sorted(chance.randrange(wanted + 1) for _ in range(chance.randrange(4)))
    return [bytes(whole[a:b]) for a, b in pairwise([0, *cuts, wanted])]


def hard() -> list[bytes]:
    """Reaches every branch: codes of one symbol, far and near, frames as they are, odd ends."""
    far = noise(5, 3000)
    body = text() + far + noise(6, 2 * FRAME) + library()
    beyond = noise(7, WINDOW - 1 - len(far)) + far
    broken = bytearray(again := noise(9, 150_000))
    for i in range(0, len(broken), 300):
        broken[i] ^= 1
    broken[40_000:110_000] = noise(10, 70_000)
    first, second = noise(12, FRAME), noise(13, FRAME - 100)
    return [
        # Frames of noise stay as they are; the last match in one is as far as that behind it.
        first + second + first[-100:] + second[:5000] + text(),
        b"x",
        bytes(3 * FRAME),
        far,
        body,
        far + beyond,
        text(),
        again,
        bytes(broken),
        noise(8, FRAME + 1),
    ]
