# SPDX-License-Identifier: Apache-2.0
"""Shows characters that nobody sees: they turn the direction of text or hide in it. Pure.

Those that writing systems and emoji need stay as they are: joiners, direction marks of one
character, variation selectors.
"""

import re

_UNSEEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b"
    "\u2028\u2029\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\U000e0000-\U000e007f]"
)


def shown(text: str) -> str:
    """The text with each such character as its code, for example ``⟦U+202E⟧``."""
    if text.isascii() and text.isprintable():
        return text
    return _UNSEEN.sub(_code, text)


def _code(found: re.Match[str]) -> str:
    return f"⟦U+{ord(found[0]):04X}⟧"
