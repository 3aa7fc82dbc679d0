# SPDX-License-Identifier: Apache-2.0
"""What reaches the terminal: foreign text made harmless, problems on stderr."""

import sys

_HARMLESS = {"\n", "\t"}
_BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_VISIBLE = {
    **{code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in _HARMLESS},
    **{code: "\ufffd" for code in range(0x7F, 0xA0)},
    **{ord(mark): "\ufffd" for mark in _BIDI},
}


def harmless(text: str) -> str:
    """Text of a model or a file, safe to print.

    Control characters are shown as pictures: an escape sequence in an answer could otherwise
    change the title, the clipboard or what stands above. Direction marks become visible too.
    """
    return text.translate(_VISIBLE)


def write(text: str) -> None:
    """Print a piece of an answer at once."""
    sys.stdout.write(harmless(text))
    sys.stdout.flush()


def line(text: str = "") -> None:
    """Print one line."""
    write(text + "\n")


def end_answer(notice: str) -> None:
    """End the line of an answer.

    Args:
        notice: the organisation's label, which stands on copies: what goes into a file or another
            program is one, what stands on a terminal is not.
    """
    line()
    if notice and not sys.stdout.isatty():
        line(f"\n{notice}")


def end_line() -> None:
    """Begin a new line after something was interrupted."""
    sys.stderr.write("\n")


def problem(sentence: str) -> None:
    """One sentence on stderr."""
    sys.stderr.write(harmless(sentence) + "\n")
    sys.stderr.flush()
