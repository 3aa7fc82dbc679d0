# SPDX-License-Identifier: Apache-2.0
"""English sentences from Python's own standard library, for vocabulary and for copying practice.

Nothing of it is stored in the repository; the interpreter that trains brings it along. The same
Python version gives the same list, and so the same model.
"""

from __future__ import annotations

import ast
import re
import sysconfig
from pathlib import Path

SKIPPED = {"test", "tests", "idlelib", "lib2to3", "site-packages", "__pycache__", "ensurepip"}
SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z])")
PROSE = re.compile(r"[A-Z][ -~]{28,220}[.!?]")


def docstrings(source: str) -> list[str]:
    """Every docstring of a module's source text."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return []
    kinds = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    found = [ast.get_docstring(node) for node in ast.walk(tree) if isinstance(node, kinds)]
    return [text for text in found if text]


def sentences_of(text: str) -> list[str]:
    """Prose sentences of a text, code and tables left out."""
    found: list[str] = []
    for paragraph in re.split(r"\n\s*\n", text):
        for sentence in SENTENCE_END.split(" ".join(paragraph.split())):
            letters = sum(c.isalpha() or c == " " for c in sentence)
            wordy = len(sentence.split()) >= 6 and letters > 0.85 * len(sentence)
            if wordy and PROSE.fullmatch(sentence) and ">>>" not in sentence:
                found.append(sentence)
    return found


def library_sentences() -> list[str]:
    """Distinct sentences of the standard library's documentation, sorted."""
    root = Path(sysconfig.get_paths()["stdlib"])
    found: set[str] = set()
    for path in sorted(root.rglob("*.py")):
        if SKIPPED.isdisjoint(path.relative_to(root).parts):
            source = path.read_text(encoding="utf-8", errors="ignore")
            texts = docstrings(source)
            if path.name == "topics.py":  # the language reference that help() shows
                texts += [
                    n.value
                    for n in ast.walk(ast.parse(source))
                    if isinstance(n, ast.Constant) and isinstance(n.value, str)
                ]
            for text in texts:
                found.update(sentences_of(text))
    return sorted(found)
