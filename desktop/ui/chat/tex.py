# SPDX-License-Identifier: Apache-2.0
"""Mathematics as models write it, in readable Unicode with raised and lowered parts. Pure.

What is common in answers is understood: Greek, operators, fractions, roots, sums, accents, text,
matrices, cases. What is not is shown as it was written, so that nothing is lost.
"""

import re
from html import escape

from desktop.ui.chat.tex_symbols import (
    ACCENTS,
    ALPHABETS,
    FUNCTIONS,
    IGNORED,
    SPACES,
    SYMBOLS,
    UPRIGHT,
)

DEEPEST = 40
_SLASH = "\u200a/\u200a"
"""With hair spaces; the fraction slash runs into letters in many fonts."""
LONGEST = 4_000
_TOKEN = re.compile(r"\\([A-Za-z]+|.)|([{}^_&~'])|(\s+)|(.)", re.DOTALL)
_CHARACTERS = {
    "-": "\u2009−\u2009",
    "+": "\u2009+\u2009",
    "=": " = ",
    "<": " &lt; ",
    ">": " &gt; ",
    "*": "∗",
}
_FENCED = {"pmatrix": "()", "bmatrix": "[]", "vmatrix": "||", "Bmatrix": "{}", "cases": "{"}
_SIMPLE = re.compile(r"[\w.]*|<i>\w</i>|[^<>]?")


class _TooDeep(Exception):
    """Nested beyond what anybody writes."""


def render(source: str) -> str:
    """HTML of ``<i>``, ``<b>``, ``<sup>``, ``<sub>``, ``<br>`` and text."""
    if len(source) > LONGEST:
        return escape(source)
    try:
        return _Reader(source).all().strip()
    except _TooDeep:
        return escape(source)


class _Reader:
    """Goes through the tokens once."""

    def __init__(self, source: str) -> None:
        self._tokens = [match.groups() for match in _TOKEN.finditer(source)]
        self._at = 0
        self._depth = 0

    def all(self) -> str:
        out = ""
        while self._at < len(self._tokens):
            out += self._sequence(end="}")
            self._at += 1  # a brace that closes nothing
        return out

    def _sequence(self, end: str = "", until: str = "") -> str:
        """Up to a closing brace, or to the command ``until``; neither is taken."""
        self._depth += 1
        if self._depth > DEEPEST:
            raise _TooDeep
        out: list[str] = []
        while self._at < len(self._tokens):
            command, sign, _space, _char = self._tokens[self._at]
            if (sign and sign == end) or (command and command == until):
                break
            if sign == "}" and not end:
                break
            out.append(self._one())
        self._depth -= 1
        return "".join(out)

    def _one(self) -> str:
        command, sign, space, char = self._tokens[self._at]
        self._at += 1
        if command is not None:
            return self._command(command)
        if space:
            return ""  # TeX takes no notice of blanks
        if sign:
            return self._sign(sign)
        if char.isalpha() and char.isascii():
            return f"<i>{char}</i>"
        return _CHARACTERS.get(char, escape(char))

    def _sign(self, sign: str) -> str:
        match sign:
            case "{":
                inside = self._sequence(end="}")
                self._at += 1
                return inside
            case "^":
                return f"<sup>{self._argument()}</sup>"
            case "_":
                return f"<sub>{self._argument()}</sub>"
            case "&":
                return "\u2003"
            case "~":
                return "\u00a0"
            case "'":
                return "′"
            case _:
                return ""

    def _argument(self) -> str:
        """A group, or the one token that follows."""
        while self._at < len(self._tokens) and self._tokens[self._at][2]:
            self._at += 1
        if self._at >= len(self._tokens) or self._tokens[self._at][1] == "}":
            return ""
        self._depth += 1
        if self._depth > DEEPEST:
            raise _TooDeep
        one = self._one()
        self._depth -= 1
        return one

    def _raw_argument(self) -> str:
        """The source of a group, for names and plain text."""
        if self._at >= len(self._tokens) or self._tokens[self._at][1] != "{":
            return ""
        depth, out = 0, ""
        while self._at < len(self._tokens):
            command, sign, space, char = self._tokens[self._at]
            self._at += 1
            depth += {"{": 1, "}": -1}.get(sign or "", 0)
            if depth == 0:
                break
            if sign != "{" or depth > 1:
                out += f"\\{command}" if command is not None else sign or space or char or ""
        return out

    def _command(self, name: str) -> str:  # noqa: PLR0911, PLR0912, C901  # a table in words
        if (symbol := SYMBOLS.get(name)) is not None:
            return symbol
        if name in SPACES:
            return SPACES[name]
        if name in FUNCTIONS:
            return f"{name} "
        if name in IGNORED:
            return ""
        if name in UPRIGHT:
            return escape(self._raw_argument())
        if name in ("textbf", "mathbf", "boldsymbol", "bm"):
            return f"<b>{self._argument()}</b>"
        if name in ALPHABETS:
            return "".join(ALPHABETS[name].get(char, escape(char)) for char in self._raw_argument())
        if name in ACCENTS:
            inside = self._argument()
            return re.sub(r"(\w)(?![^<]*>)", rf"\1{ACCENTS[name]}", inside, count=0)
        if name in ("frac", "dfrac", "tfrac", "cfrac"):
            above, below = _bracketed(self._argument()), _bracketed(self._argument())
            return f"{above}{_SLASH}{below}"
        if name in ("binom", "dbinom"):
            return f"({self._argument()} ¦ {self._argument()})"
        if name == "sqrt":
            return self._root()
        if name == "begin":
            return self._environment()
        if name in ("left", "right", "big", "Big", "bigg", "Bigg", "middle"):
            return self._delimiter()
        if name in ("\\", "newline"):
            return "<br>"
        if name == "end":
            self._raw_argument()
            return ""
        if len(name) == 1 and not name.isalpha():
            return escape(name)
        return f"\\{escape(name)}"

    def _root(self) -> str:
        degree = ""
        if self._at < len(self._tokens) and self._tokens[self._at][3] == "[":
            self._at += 1
            while self._at < len(self._tokens) and self._tokens[self._at][3] != "]":
                degree += self._one()
            self._at += 1
        inside = self._argument()
        return f"{f'<sup>{degree}</sup>' if degree else ''}√{_bracketed(inside)}"

    def _delimiter(self) -> str:
        """The sign after ``\\left``; a point stands for none."""
        if self._at < len(self._tokens) and self._tokens[self._at][3] == ".":
            self._at += 1
            return ""
        return ""

    def _environment(self) -> str:
        name = self._raw_argument().rstrip("*")
        if name == "array":
            self._raw_argument()
        inside = self._sequence(until="end")
        if self._at < len(self._tokens):
            self._at += 1
            self._raw_argument()
        sides = _FENCED.get(name, "")
        rows = [row.strip() for row in inside.split("<br>")]
        if not sides:
            return "<br>".join(rows)
        right = sides[1:2]
        return "<br>".join(f"{sides[0]} {row} {right}".rstrip() for row in rows if row)


def _bracketed(inside: str) -> str:
    """In brackets unless it is one sign or number."""
    if _SIMPLE.fullmatch(inside):
        return inside
    return f"({inside})"
