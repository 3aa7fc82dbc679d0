# SPDX-License-Identifier: Apache-2.0
"""Contrast of two colours. Pure."""

import re

_COLOUR = re.compile(r"#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})")


def contrast(first: str, second: str) -> float:
    """From 1 (the same) to 21 (black on white). Source: WCAG 2.2, "contrast ratio".

    Raises:
        ValueError: not ``#rrggbb`` in lower case.
    """
    darker, lighter = sorted((_luminance(first), _luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    match = _COLOUR.fullmatch(colour)
    if match is None:
        raise ValueError(colour)
    red, green, blue = (_linear(int(part, 16) / 255) for part in match.groups())
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
