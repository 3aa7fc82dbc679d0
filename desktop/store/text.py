# SPDX-License-Identifier: Apache-2.0
"""Text that SQLite can hold. Pure."""


def storable(text: str) -> str:
    """Text with every half of a surrogate pair joined or, if alone, replaced by U+FFFD.

    A window hands over UTF-16 and a model may stop in the middle of an emoji; UTF-8 cannot hold
    half a pair, and a question must not be lost for one character.
    """
    try:
        text.encode("utf-8")
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text
