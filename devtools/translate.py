# SPDX-License-Identifier: Apache-2.0
"""The catalogues of the translations: brings them up to date, tells what is missing, fills in.

usage: translate [--missing LANG | --fill LANG FILE]

Without arguments every translations/carrel_LANG.ts gets the texts of today's source, and what the
window loads is built anew: resources/i18n/carrel_LANG.qm, and the list of error sentences.
"""

import argparse
import hashlib
import importlib.util
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator
from pathlib import Path

from devtools.places import ROOT
from devtools.progress import Stop
from devtools.texts import all_entries, as_calls, error_templates

LANGUAGES = ("de", "fr", "es", "hi", "ja")
TEXTS = ROOT / "translations"
BUILT = ROOT / "resources" / "i18n"
SENTENCES = "sentences.txt"
UPDATE = ("-silent", "-no-obsolete", "-sort-messages", "-locations", "none")
PLAIN = ("-disable-heuristic", "sametext", "-disable-heuristic", "similartext")
KEY_DIGITS = 6


def update(texts: Path = TEXTS, built: Path = BUILT) -> None:
    """Bring all catalogues up to date, and build what the window loads.

    Raises:
        Stop: a tool of Qt failed.
    """
    texts.mkdir(exist_ok=True)
    built.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        calls = Path(folder, "texts.py")
        calls.write_text(as_calls(all_entries()), encoding="utf-8")
        for language in LANGUAGES:
            file = texts / f"carrel_{language}.ts"
            target = ("-source-language", "en", "-target-language", language)
            _run("lupdate", *UPDATE, *PLAIN, *target, str(calls), "-ts", str(file))
            build(file, built / f"carrel_{language}.qm")
    (built / SENTENCES).write_text(sentences(), encoding="utf-8", newline="\n")


def sentences() -> str:
    """The patterns of errors, one a line; desktop/bridge/sentences.py reads them."""
    return "".join(f"{_escaped(text)}\n" for text in error_templates())


def build(file: Path, target: Path) -> None:
    """Compile one catalogue; unfinished texts stay English."""
    _run("lrelease", "-silent", "-compress", "-nounfinished", str(file), "-qm", str(target))


def missing(language: str) -> list[str]:
    """A line for each text without a translation: key, tab, text. A text stands there once."""
    found = {}
    for message in messages(file_of(language)):
        if is_unfinished(message):
            text = message.findtext("source", "")
            found[text] = f"{key_of(text)}\t{_escaped(text)}"
    return list(found.values())


def fill(language: str, lines: Iterable[str]) -> int:
    """Put translations in; returns how many places were filled.

    Args:
        lines: key, tab, translation; plural forms with tabs between them.

    Raises:
        Stop: a line has no known key, or not as many forms as the language has.
    """
    file = file_of(language)
    tree = ET.parse(file)
    given = dict(line.rstrip("\n").split("\t", 1) for line in lines if "\t" in line)
    known = {key_of(m.findtext("source", "")) for m in tree.iter("message")}
    if unknown := sorted(set(given) - known):
        raise Stop(f"No text has the key {', '.join(unknown[:9])}.")
    count = 0
    for message in tree.iter("message"):
        if (said := given.get(key_of(message.findtext("source", "")))) is not None:
            _put(message, [_unescaped(form) for form in said.split("\t")])
            count += 1
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    file.write_text(head + ET.tostring(tree.getroot(), "unicode"), encoding="utf-8")
    return count


def messages(file: Path) -> Iterator[ET.Element]:
    """All messages of a catalogue."""
    return ET.parse(file).iter("message")


def is_unfinished(message: ET.Element) -> bool:
    """Whether there is no translation that counts."""
    said = message.find("translation")
    return said is None or said.get("type") == "unfinished" or not all(forms(message))


def forms(message: ET.Element) -> list[str]:
    """The translation, or its plural forms."""
    said = message.find("translation")
    if said is None:
        return [""]
    parts = said.findall("numerusform")
    return [part.text or "" for part in parts] if parts else [said.text or ""]


def file_of(language: str) -> Path:
    """The catalogue of a language. Raises Stop if there is none."""
    if language not in LANGUAGES:
        raise Stop(f"Name one of these languages: {', '.join(LANGUAGES)}.")
    return TEXTS / f"carrel_{language}.ts"


def key_of(text: str) -> str:
    """What stands for a text in the lists; the same text has the same translation everywhere."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()[:KEY_DIGITS]


def _put(message: ET.Element, said: list[str]) -> None:
    translation = message.find("translation")
    assert translation is not None
    parts = translation.findall("numerusform")
    if len(said) != max(1, len(parts)):
        text = message.findtext("source", "")
        raise Stop(f"{len(said)} forms were given for “{text}”, which has {max(1, len(parts))}.")
    translation.attrib.pop("type", None)
    if parts:
        for part, form in zip(parts, said, strict=True):
            part.text = form
    else:
        translation.text = said[0]


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


def _unescaped(text: str) -> str:
    return text.replace("\\n", "\n").replace("\\t", "\t").replace("\\\\", "\\")


def _run(tool: str, *arguments: str) -> None:
    program = _tool(tool)
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode or "error" in done.stderr.casefold():
        raise Stop(f"{tool} failed: {done.stderr.strip() or done.stdout.strip()}")


def _tool(name: str) -> Path:
    """A program of Qt; beside PySide6, so that no second Python starts for it."""
    spec = importlib.util.find_spec("PySide6")
    places = spec.submodule_search_locations if spec is not None else None
    if not places:
        raise Stop("PySide6 is not installed here.")
    return Path(places[0], f"{name}.exe" if sys.platform == "win32" else name)


def main(arguments: list[str]) -> int:
    """The command. Returns the exit status: 1 if something is missing."""
    parser = argparse.ArgumentParser(description=__doc__, prog="dev.py translate")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--missing", metavar="LANG", help="list the texts without a translation")
    what.add_argument("--fill", nargs=2, metavar=("LANG", "FILE"), help="take translations in")
    options = parser.parse_args(arguments)
    update()
    if options.fill:
        language, name = options.fill
        lines = Path(name).read_text(encoding="utf-8").splitlines()
        print(f"{fill(language, lines)} places filled", file=sys.stderr)
        update()
    if options.missing:
        print("\n".join(missing(options.missing)))
        return 0
    lacks = {language: len(missing(language)) for language in LANGUAGES}
    for language, count in lacks.items():
        print(f"{language}: {count or 'nothing'} missing")
    return 1 if any(lacks.values()) else 0


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except Stop as problem:
        sys.exit(str(problem))
