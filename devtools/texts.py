# SPDX-License-Identifier: Apache-2.0
"""Every text that people see, found in the source: what is to be translated. Needs no Qt.

lupdate sees calls whose context and text stand there as literals. Texts are also in tables (the
settings, the catalogue), in errors that are raised below the window, and in calls with a named
context. All of them are found here and handed to lupdate as one file of plain calls.
"""

import ast
import tomllib
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from devtools.places import ROOT

SOURCE = ROOT / "desktop"
CATALOGUE = ROOT / "models.toml"
TRANSLATING = {"translate": 1, "QT_TRANSLATE_NOOP": 1}
SETTINGS, ERRORS, CATALOGUE_TEXTS = "Settings", "Errors", "Catalogue"
SETTING_KEYS = ("label", "help", "labels", "unit", "special_label")
SETTING_CALLS = ("Setting", "OneOf", "Whole", "Real", "Text")
NOT_IN_THE_WINDOW = ("cli", "documents")
"""Rooms whose errors only a terminal or a test shows."""
REASONS = ("RequestFailed", "Trouble", "Trial", "BadName", "Added", "Check", "Removal")
"""What carries a reason into an error or onto a page without being a KnownError."""
REASON_NAMES = (
    *("hint", "detail", "reason", "why", "state", "problem", "shown", "said"),
    *("refusal", "waiting"),
)
"""Local names that hold what goes into an error."""
SPEAKING = (
    "core/fit.py",
    "fetch/failure.py",
    "fetch/http.py",
    "library/adapters.py",
    "turn/added_catalogues.py",
    "turn/connecting.py",
    "turn/fits.py",
)
"""Modules whose sentences are shown as they are; each string with three words is one."""
QT_TEXTS = {
    "QPlatformTheme": ("OK", "Save", "Open", "&Yes", "&No", "Close", "Cancel"),
    "QWidgetTextControl": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QAbstractSpinBox": ("&Select All", "&Step up", "Step &down"),
    "QMessageBox": ("Show Details...", "Hide Details..."),
}
"""What Qt's own widgets say in our window; Qt has no catalogue for every language of ours."""
FEWEST_LETTERS = 6
"""A template with less would fit everything."""


class Entry(NamedTuple):
    """One text in one context; ``has_plural``: its wording depends on a number."""

    context: str
    text: str
    has_plural: bool = False


def all_entries() -> list[Entry]:
    """Everything, each once, in order."""
    found = {*window_entries(), *setting_entries(), *catalogue_entries()}
    found |= {Entry(ERRORS, text) for text in error_templates()}
    found |= {Entry(context, text) for context, of in QT_TEXTS.items() for text in of}
    return sorted(found)


def window_entries() -> Iterator[Entry]:
    """The calls of tr, translate and QT_TRANSLATE_NOOP."""
    for _, tree in _trees():
        constants = _constants(tree)
        for call, owner in _calls(tree):
            name = _name(call.func)
            place = 0 if name == "tr" else TRANSLATING.get(name)
            if place is None or len(call.args) <= place:
                continue
            context = owner if place == 0 else _literal(call.args[0], constants)
            for text in _choices(call.args[place]):
                yield Entry(context, text, len(call.args) > place + 2)


def setting_entries() -> Iterator[Entry]:
    """Labels, helps, options and units of the declared settings."""
    for path, tree in _trees():
        if path.parts[0] == "settings":
            for call, _ in _calls(tree):
                if _name(call.func) in SETTING_CALLS:
                    for key in call.keywords:
                        if key.arg in SETTING_KEYS:
                            yield from (Entry(SETTINGS, text) for text in _strings(key.value))


def catalogue_entries() -> Iterator[Entry]:
    """What the built-in catalogue says of domains and licences."""
    tables = tomllib.loads(CATALOGUE.read_text(encoding="utf-8"))
    for domain in tables["domain"]:
        for text in (domain["name"], domain["purpose"], domain["disclaimer"], *domain["examples"]):
            yield Entry(CATALOGUE_TEXTS, text)
    for licence in tables["licence"]:
        yield Entry(CATALOGUE_TEXTS, licence["note"])
    for model in tables["model"]:
        if note := model.get("licence_note"):
            yield Entry(CATALOGUE_TEXTS, note)


@cache
def error_templates() -> tuple[str, ...]:
    """Sentences, hints and reasons of errors; ``%1`` stands where a value is put in.

    The most telling ones come first: those with the most letters of their own.
    """
    names = known_errors() | set(REASONS)
    found: set[str] = set()
    for path, tree in _trees():
        if path.parts[0] in NOT_IN_THE_WINDOW:
            continue
        if path.as_posix() in SPEAKING:
            found |= {text for text in _sentences(tree) if text.count(" ") > 1}
        constants = _constants(tree)
        for name, value in _assigned(tree):
            if name in REASON_NAMES:
                found |= set(_templates(value, constants))
        for call, owner in _calls(tree):
            is_init = _name(call.func) == "__init__" and owner in names
            if _name(call.func) in names or is_init:
                for value in (*call.args, *(key.value for key in call.keywords)):
                    found |= set(_templates(value, constants))
    kept = {text for text in found if _letters(text) >= FEWEST_LETTERS and " " in text.strip()}
    return tuple(sorted(kept, key=lambda text: (-_letters(text), text)))


@cache
def known_errors() -> frozenset[str]:
    """Names of KnownError and all that come from it."""
    names = {"KnownError"}
    bases = {
        node.name: {_name(base) for base in node.bases}
        for _, tree in _trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.ClassDef)
    }
    while more := {name for name, of in bases.items() if of & names} - names:
        names |= more
    return frozenset(names)


def as_calls(entries: list[Entry]) -> str:
    """The file for lupdate."""
    lines = []
    for entry in entries:
        text = entry.text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
        if entry.has_plural:
            # lupdate knows plural forms in Python only where a class translates its own text.
            lines.append(f'class {entry.context}:\n    text = self.tr("{text}", "", count)')
        else:
            lines.append(f'QT_TRANSLATE_NOOP("{entry.context}", "{text}")')
    return "\n".join(lines) + "\n"


# ------------------------------------------------------------------------------------------ parts
@cache
def _trees() -> tuple[tuple[Path, ast.Module], ...]:
    return tuple(
        (path.relative_to(SOURCE), ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted(SOURCE.rglob("*.py"))
    )


def _calls(node: ast.AST, owner: str = "") -> Iterator[tuple[ast.Call, str]]:
    """All calls with the name of the innermost class around them."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Call):
            yield child, owner
        yield from _calls(child, child.name if isinstance(child, ast.ClassDef) else owner)


def _name(node: ast.expr) -> str:
    return str(getattr(node, "id", getattr(node, "attr", "")))


def _constants(tree: ast.Module) -> dict[str, str]:
    """Names of a module that hold a text; CONTEXT may come from another module."""
    found = {"CONTEXT": "Shortcuts"}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant):
            for target in node.targets:
                found[_name(target)] = str(node.value.value)
    return found


def _literal(node: ast.expr, constants: dict[str, str]) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    return constants.get(_name(node), "")


def _choices(node: ast.expr) -> Iterator[str]:
    """The literal texts of an argument: one, or both of a condition."""
    if isinstance(node, ast.IfExp):
        yield from _choices(node.body)
        yield from _choices(node.orelse)
    elif isinstance(node, ast.Constant) and isinstance(node.value, str) and node.value:
        yield node.value


def _strings(node: ast.expr) -> Iterator[str]:
    for part in ast.walk(node):
        text = part.value if isinstance(part, ast.Constant) else None
        if isinstance(text, str) and any(char.isalpha() for char in text):
            yield text


def _assigned(tree: ast.Module) -> Iterator[tuple[str, ast.expr]]:
    """What local names are given."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign):
            values = node.value.elts if isinstance(node.value, ast.Tuple) else [node.value]
            for target in node.targets:
                names = target.elts if isinstance(target, ast.Tuple) else [target]
                yield from (
                    (_name(name), value) for name, value in zip(names, values, strict=False)
                )


def _templates(node: ast.expr, constants: dict[str, str]) -> Iterator[str]:
    match node:
        case ast.Name(id=name) if name in constants:
            yield constants[name]
        case ast.Constant(value=str(text)):
            yield text
        case ast.JoinedStr():
            yield _joined(node)
        case ast.IfExp():
            yield from _templates(node.body, constants)
            yield from _templates(node.orelse, constants)
        case ast.BinOp(op=ast.Add()):
            yield from _templates(node.left, constants)
            yield from _templates(node.right, constants)
        case _:
            return


def _joined(node: ast.JoinedStr) -> str:
    parts, number = [], 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            parts.append(str(part.value))
        else:
            number += 1
            parts.append(f"%{number}")
    return "".join(parts)


def _sentences(tree: ast.Module) -> Iterator[str]:
    """Every string of a module that is neither a docstring nor a part of an f-string."""
    inner = {
        id(part)
        for node in ast.walk(tree)
        if isinstance(node, ast.JoinedStr | ast.Expr)
        for part in ast.walk(node)
        if part is not node and isinstance(node, ast.JoinedStr) | isinstance(part, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant | ast.JoinedStr) and id(node) not in inner:
            yield from _templates(node, {})


def _letters(template: str) -> int:
    return sum(char.isalpha() for char in template)
