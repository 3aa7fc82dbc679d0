# SPDX-License-Identifier: Apache-2.0
"""The catalogues of the languages: complete, built from today's source, with the same places."""

import re
from collections import Counter
from pathlib import Path

import pytest

from desktop.bridge.language import ENGLISH, LANGUAGES
from desktop.settings.looks import LANGUAGE
from devtools import texts, translate
from devtools.progress import Stop
from tests.helpers.tree import ROOT

EVERY = pytest.mark.parametrize("language", translate.LANGUAGES)
PLACES = re.compile(r"%L?\d|%n|\{\{|\}\}|\*\.\w+|carrelctl(?= [a-z])")
MNEMONIC = re.compile(r"&\w")
COMMAND = "python3 dev.py translate --missing {0}, then --fill {0} FILE"


@pytest.fixture(scope="module")
def fresh(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What ``dev.py translate`` makes of copies of the catalogues."""
    folder = tmp_path_factory.mktemp("fresh")
    for file in translate.TEXTS.glob("*.ts"):
        (folder / file.name).write_bytes(file.read_bytes())
    translate.update(folder, folder)
    return folder


def test_the_languages_are_the_same_everywhere() -> None:
    assert set(translate.LANGUAGES) == set(LANGUAGES) - {ENGLISH}
    assert set(getattr(LANGUAGE.kind, "options")) == {*LANGUAGES, "system"}  # noqa: B009


@EVERY
def test_every_text_of_the_source_is_translated(language: str, fresh: Path) -> None:
    how = COMMAND.format(language)
    found = list(translate.messages(fresh / f"carrel_{language}.ts"))
    assert len(found) > 1000
    lacks = [m.findtext("source") for m in found if translate.is_unfinished(m)]
    assert lacks == [], how
    kept = (translate.TEXTS / f"carrel_{language}.ts").read_text(encoding="utf-8")
    assert kept == (fresh / f"carrel_{language}.ts").read_text(encoding="utf-8"), how


@EVERY
def test_what_the_window_loads_is_built_from_them(language: str, fresh: Path) -> None:
    name = f"carrel_{language}.qm"
    assert (translate.BUILT / name).read_bytes() == (fresh / name).read_bytes()


def test_the_patterns_of_errors_are_those_of_today(fresh: Path) -> None:
    name = translate.SENTENCES
    assert (translate.BUILT / name).read_bytes() == (fresh / name).read_bytes()


@EVERY
def test_places_are_kept(language: str) -> None:
    wrong = []
    for message in translate.messages(translate.file_of(language)):
        text = message.findtext("source", "")
        for form in translate.forms(message):
            wanted, found = Counter(PLACES.findall(text)), Counter(PLACES.findall(form))
            if message.get("numerus"):  # "one message" needs no number
                found["%n"] = wanted["%n"]
            if wanted != found:
                wrong.append((text, form))
    assert wrong == []


@EVERY
def test_what_stands_around_the_words_is_kept(language: str) -> None:
    """Ellipses say that a question follows, a mnemonic is pressed, blanks join parts."""
    wrong = []
    for message in translate.messages(translate.file_of(language)):
        text = message.findtext("source", "")
        for form in translate.forms(message):
            kept = text.endswith("…") == form.endswith("…")
            kept &= bool(MNEMONIC.search(text)) == bool(MNEMONIC.search(form))
            kept &= (text[:1] == " ") == (form[:1] == " ") and (text[-1] == " ") == (
                form[-1:] == " "
            )
            kept &= text.count("\n") == form.count("\n")
            if not kept:
                wrong.append((text, form))
    assert wrong == []


@EVERY
def test_plural_forms_are_there(language: str) -> None:
    plural = [m for m in translate.messages(translate.file_of(language)) if m.get("numerus")]
    assert len(plural) >= 3
    counts = {len(translate.forms(message)) for message in plural}
    assert counts == ({1} if language == "ja" else {2})


# ------------------------------------------------------------------------------- finding the texts
def test_texts_of_every_kind_are_found() -> None:
    found = set(texts.all_entries())
    assert texts.Entry("Shortcuts", "New chat") in found
    assert texts.Entry("HelpPage", "Search the handbook") in found
    assert texts.Entry("Settings", "Text size") in found, "a setting"
    assert texts.Entry("Settings", "High contrast") in found, "an option"
    assert texts.Entry("Models", "Will not run") in found, "a named context"
    assert texts.Entry("Catalogue", "Guide") in found
    assert texts.Entry("Errors", "The engine stopped: %1.") in found, "an f-string of an error"
    assert texts.Entry("QPlatformTheme", "Cancel") in found
    assert any(entry.has_plural for entry in found)


def test_no_text_is_without_a_context() -> None:
    assert [entry for entry in texts.all_entries() if not entry.context or not entry.text] == []


def test_templates_that_fit_everything_are_left_out() -> None:
    assert all(texts._letters(text) >= texts.FEWEST_LETTERS for text in texts.error_templates())


# ------------------------------------------------------------------------------------- the command
def test_missing_and_fill_go_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(translate, "TEXTS", tmp_path)
    translate.update(tmp_path, tmp_path)
    lines = translate.missing("de")
    assert len(lines) > 1000
    assert len({line.split("\t")[0] for line in lines}) == len(lines), "two texts have one key"
    plural = {translate.key_of(e.text) for e in texts.all_entries() if e.has_plural}
    filled = [f"{line}\t{line}" if line[:6] in plural else line for line in lines]
    filled = [
        line if line[:6] not in plural else "\t".join([line[:6], "eins", "viele"])
        for line in filled
    ]
    assert translate.fill("de", filled) >= len(lines)
    assert translate.missing("de") == []
    translate.update(tmp_path, tmp_path)
    assert translate.missing("de") == [], "lupdate keeps what was filled in"


def test_a_line_without_a_known_key_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translate, "TEXTS", tmp_path)
    translate.update(tmp_path, tmp_path)
    with pytest.raises(Stop, match="zzzzzz"):
        translate.fill("de", ["zzzzzz\tnichts"])
    key = next(translate.key_of(e.text) for e in texts.all_entries() if e.has_plural)
    with pytest.raises(Stop, match="forms were given"):
        translate.fill("de", [f"{key}\teins"])
    with pytest.raises(Stop, match="Name one of these languages"):
        translate.file_of("xx")


def test_the_catalogues_are_in_the_repository() -> None:
    assert sorted(path.name for path in (ROOT / "resources" / "i18n").iterdir()) == sorted(
        [*(f"carrel_{code}.qm" for code in translate.LANGUAGES), translate.SENTENCES]
    )
