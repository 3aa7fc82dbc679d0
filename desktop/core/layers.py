# SPDX-License-Identifier: Apache-2.0
"""How many layers of a model graphics cards have room for. Pure; the one formula of it.

The fit predicts by it what the engine will plan by it: see ``core/fit.py`` and
``engine/devices.py``.
"""

from collections.abc import Iterable

KEPT_FREE = 0.06
MIN_KEPT_BYTES = 300_000_000
"""What the screen, the driver and llama.cpp's own steps take of a card's free memory."""


def room_on(cards_bytes: Iterable[int]) -> int:
    """Of the free memory of each card, what layers can have on all of them together."""
    return sum(max(0, each - round(max(MIN_KEPT_BYTES, each * KEPT_FREE))) for each in cards_bytes)


def bytes_of_layers(count: int, weights_bytes: int, layers: int, kept_bytes: int) -> int:
    """What so many layers take on the cards; arguments as of :func:`layers_that_fit`."""
    if count > layers:
        return weights_bytes + kept_bytes
    return round(count * (weights_bytes / (layers + 1) + kept_bytes / layers))


def layers_that_fit(weights_bytes: int, layers: int, kept_bytes: int, room_bytes: int) -> int:
    """How many go to the cards, from 0 to ``layers + 1``, which is all.

    The output, from hidden state to token, counts as one more layer: it goes last, and has weights
    but no keys and values.

    Args:
        layers: of the model, without the output; at least 1.
        kept_bytes: keys, values and states of the whole context, of all layers.
    """
    if weights_bytes + kept_bytes <= room_bytes:
        return layers + 1
    each = weights_bytes / (layers + 1) + kept_bytes / layers
    return min(layers, int(room_bytes / each))
