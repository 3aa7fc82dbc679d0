# SPDX-License-Identifier: Apache-2.0
"""The service's expressions, as far as the workflows use them; all else is an error.

Literals, names of a context, ``==``, ``!=``, ``!``, ``&&``, ``||``, parentheses, and the functions
below. Source: the service's reference of workflow syntax and expressions.
"""

import re
from collections.abc import Callable, Iterator, Mapping

from devtools.workflows.reading import Fault

Value = str | bool
Contexts = Mapping[str, Mapping[str, str]]
"""Context → name → value: github, matrix, secrets, vars, env."""
EMPTY_IF_UNKNOWN = {"secrets", "vars"}
"""A fork has none, and the service gives an empty text for them."""
_PLACE = re.compile(r"\$\{\{(.*?)\}\}")
_TOKEN = re.compile(r"\s*('(?:[^']|'')*'|[A-Za-z_][\w-]*(?:\.[\w-]+)*|==|!=|&&|\|\||[!(),])")
_STATES = {"always": True, "success": True, "failure": False, "cancelled": False}
"""Of a job whose steps before went well."""


def filled(text: str, contexts: Contexts) -> str:
    """The text with every expression replaced by what it gives.

    Raises:
        Fault: an expression that is not known here, or a name that no context has.
    """
    return _PLACE.sub(lambda found: _text(evaluate(found[1], contexts)), text)


def holds(condition: str, contexts: Contexts) -> bool:
    """An ``if``; an empty one holds. Raises as ``filled``."""
    text = condition.strip()
    whole = _PLACE.fullmatch(text)
    return not text or bool(evaluate(whole[1] if whole else text, contexts))


def named(text: str, context: str) -> set[str]:
    """The names that expressions in a text take from a context."""
    return {
        name
        for place in _PLACE.findall(text)
        for name in re.findall(rf"\b{context}\.([\w-]+)", place)
    }


def evaluate(text: str, contexts: Contexts) -> Value:
    """One expression without its braces. Raises as ``filled``."""
    parser = _Parser(text, contexts)
    value = parser.either()
    if parser.now:
        raise Fault(f"{text.strip()}: {parser.now} is not understood")
    return value


def _text(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else value


def _tokens(text: str) -> Iterator[str]:
    at, end = 0, len(text.rstrip())
    while at < end:
        found = _TOKEN.match(text, at)
        if not found:
            raise Fault(f"{text.strip()}: {text[at:].strip()} is not known to the rehearsal")
        yield found[1]
        at = found.end()


class _Parser:
    """From the weakest operator to the strongest."""

    def __init__(self, text: str, contexts: Contexts) -> None:
        self._text, self._contexts = text.strip(), contexts
        self._left = _tokens(text)
        self.now = next(self._left, "")

    def _take(self) -> str:
        taken, self.now = self.now, next(self._left, "")
        return taken

    def either(self) -> Value:
        value = self._both()
        while self.now == "||":
            self._take()
            other = self._both()
            value = value or other
        return value

    def _both(self) -> Value:
        value = self._compared()
        while self.now == "&&":
            self._take()
            other = self._compared()
            value = value and other
        return value

    def _compared(self) -> Value:
        value = self._single()
        while self.now in ("==", "!="):
            is_equal = self._take() == "=="
            other = self._single()
            value = (_text(value).lower() == _text(other).lower()) == is_equal
        return value

    def _single(self) -> Value:
        token = self._take()
        if token == "!":
            return not self._single()
        if token == "(":
            value = self.either()
            self._close()
            return value
        if token.startswith("'"):
            return token[1:-1].replace("''", "'")
        if token in ("true", "false"):
            return token == "true"
        return self._called(token) if self.now == "(" else self._looked_up(token)

    def _called(self, name: str) -> Value:
        self._take()
        given: list[Value] = []
        while self.now != ")":
            given.append(self.either())
            if self.now == ",":
                self._take()
            elif self.now != ")":
                raise Fault(f"{self._text}: a parenthesis is not closed")
        self._close()
        if name in _STATES and not given:
            return _STATES[name]
        two: dict[str, Callable[[str, str], bool]] = {
            "startsWith": str.startswith,
            "endsWith": str.endswith,
            "contains": lambda text, part: part in text,
        }
        if name not in two or len(given) != 2:
            raise Fault(f"{self._text}: {name} is not known to the rehearsal")
        text, part = (_text(each).lower() for each in given)
        return two[name](text, part)

    def _close(self) -> None:
        if self._take() != ")":
            raise Fault(f"{self._text}: a parenthesis is not closed")

    def _looked_up(self, token: str) -> str:
        context, _, name = token.partition(".")
        names = self._contexts.get(context)
        if names is None or not name:
            raise Fault(f"{self._text}: {token or 'its end'} is not known to the rehearsal")
        if name not in names and context not in EMPTY_IF_UNKNOWN:
            raise Fault(f"{self._text}: there is no {token} here")
        return names.get(name, "")
