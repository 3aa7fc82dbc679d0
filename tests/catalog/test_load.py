# SPDX-License-Identifier: Apache-2.0
"""What is read from a catalogue, and what is said about wrong ones."""

import re
from pathlib import Path

import pytest

from desktop.catalog.load import Catalog, load_catalog
from desktop.core.errors import BadData

SMALL = """
[[domain]]
id = "law"
name = "Law"
purpose = "Reads contracts."
accent_light = "#26587a"
accent_dark = "#8cbfe0"
disclaimer = "No legal advice."
examples = ["a", "b", "c", "d"]
models = ["law-4b"]

[domain.sampling]
temperature = 0.2

[[licence]]
id = "Apache-2.0"
address = "https://example.org/licence"
company_use = "free"
note = "Keep the notices."

[[source]]
id = "card"
title = "The card."

[[model]]
id = "law-4b"
name = "Law 4B"
base = "owner/Law-4B"
architecture = "llama"
parameters = 4_000_000_000
ctx_tokens = 8_192
licence = "Apache-2.0"
languages = ["en"]
good_at = ["contracts"]
bad_at = ["poems"]
sources = { facts = ["card"], licence = ["card"], languages = ["card"], judgement = ["card"] }

[[model.build]]
quantization = "Q4_K_M"
repo = "owner/Law-4B-GGUF"
revision = "a41486f827d17edd055fe6b3b0ba3f8d427c0519"
pinned_by = ["card"]

[[model.build.file]]
name = "law-4b-q4_k_m.gguf"
size_bytes = 2_500_000_000
sha256 = "da2572f16c06133561ce56accaa822216f2391ef4d37fba427801cd6736417d4"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "models.toml"


def load(path: Path, text: str) -> Catalog:
    path.write_text(text, "utf-8")
    return load_catalog(path)


COMPANION = """
[[model.build.companion]]
name = "{name}"
size_bytes = 4_000
"""


@pytest.mark.parametrize("name", ["mmproj-f16.gguf", "chat_template.jinja", "sub/adapter.gguf"])
def test_what_comes_with_a_model(path: Path, name: str) -> None:
    (build,) = load(path, SMALL + COMPANION.format(name=name)).models[0].build
    assert [one.name for one in build.all_files] == ["law-4b-q4_k_m.gguf", name]


@pytest.mark.parametrize("name", ["setup.py", "../chat_template.jinja"])
def test_what_may_not_come_with_a_model(path: Path, name: str) -> None:
    with pytest.raises(BadData, match=re.escape(f'companion "{name}"')):
        load(path, SMALL + COMPANION.format(name=name))


def test_the_whole_schema_is_read(path: Path) -> None:
    catalogue = load(path, SMALL)
    (domain,), (model,) = catalogue.domains, catalogue.models
    (build,) = model.build
    assert (domain.sampling.temperature, domain.sampling.top_k) == (0.2, 40)
    assert (build.id, build.size_bytes, build.is_pinned) == ("law-4b-q4_k_m", 2_500_000_000, True)
    assert domain.model_ids == ("law-4b-q4_k_m",)
    assert catalogue.model("law-4b-q4_k_m") is model
    assert catalogue.model("law-4b") is model
    assert catalogue.model("law-5b") is None
    assert catalogue.for_domain("law") == (model,)
    assert catalogue.origin_by_model["law-4b"].path == path


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('name = "Law"', 'name = "Law"\ncolour = "red"', "unknown field `colour`"),
        ('name = "Law"', 'name = "Law"\ncolour = "red"', "$.domain[0]"),
        ('licence = "Apache-2.0"', 'license = "Apache-2.0"', "$.model[0]"),
        ('licence = "Apache-2.0"', 'licence = "MIT"', "licence: there is no [[licence]] with"),
        ('company_use = "free"', 'company_use = "maybe"', "$.licence[0].company_use"),
        ('"Keep the notices."', '"Keep the notices"', "note: expected one sentence"),
        ('pinned_by = ["card"]', 'pinned_by = ["rumour"]', "there is no [[source]] with"),
        ('pinned_by = ["card"]', "pinned_by = []", "pinned_by: expected the source of revision"),
        ('judgement = ["card"]', "judgement = []", "judgement: expected what it is good and bad"),
        ('facts = ["card"]', "facts = []", "sources.facts: expected a source"),
        ('name = "Law 4B"', 'name = "Law 4B"\nkind = "embedding"', '"law-4b" is no chat model'),
        ('name = "Law 4B"', 'name = "Law 4B"\nkind = "robot"', "$.model[0].kind"),
        ('name = "Law 4B"', 'name = "Law 4B"\nrevoked = "bad"', "revoked: expected one sentence"),
        ('name = "Law 4B"', 'name = "Law 4B"\nbuiltin = true', "nothing for a built-in"),
        ('name = "Law 4B"', 'name = "Law 4B"\nunavailable = "No."', "build: expected at least"),
        ('name = "Law 4B"', 'name = "Law 4B"\nprefixes = ["q"]', "prefixes: expected two"),
        ('["en"]', '["english"]', "languages: expected codes"),
        ("temperature = 0.2", "heat = 0.2", "$.domain[0].sampling"),
        ('name = "Law"', "name = 3", "$.domain[0].name"),
        ("[[domain]]", "[[domains]]", "unknown field `domains`"),
        ('id = "law"', 'id = "Law Firm"', 'domain "Law Firm".id: expected lower case'),
        ('"Reads contracts."', '"Reads contracts"', 'domain "law".purpose: expected one sentence'),
        ("#26587a", "#8cbfe0", "accent_light: #8cbfe0 has a contrast of 1.9"),
        ("#8cbfe0", "#26587a", "accent_dark: #26587a has a contrast of 2."),
        ("#26587a", "blue", "accent_light: expected a colour like"),
        ('["a", "b", "c", "d"]', '["a", "b", "c", "c"]', "examples: expected 4 to 6 different"),
        ("temperature = 0.2", "temperature = 3", "sampling.temperature: expected 0 to 2, got 3"),
        ("temperature = 0.2", "repeat_penalty = nan", "sampling.repeat_penalty: expected 1 to 2"),
        ('["law-4b"]', '["law-9b"]', 'domain "law".models: there is no [[model]]'),
        ("owner/Law-4B-GGUF", "../up", '"law-4b-q4_k_m".repo: expected owner/name'),
        ("owner/Law-4B-GGUF", "", '"law-4b-q4_k_m".repo: expected owner/name'),
        ("a41486f8", "main", '"law-4b-q4_k_m".revision: expected 40'),
        ('"law-4b-q4_k_m.gguf"', '"../law-4b-q4_k_m.gguf"', "expected a path inside"),
        ('"law-4b-q4_k_m.gguf"', '"C:/law-4b-q4_k_m.gguf"', "expected a path inside"),
        ('"law-4b-q4_k_m.gguf"', '"law-4b-q4_k_m.exe"', "expected a path inside"),
        ("2_500_000_000", "-1", "size_bytes: expected 0 or more"),
        ("da2572f1", "DA2572F1", "sha256: expected 64 hexadecimal"),
        ("https://example.org", "http://example.org", "address: expected an https"),
        ("[[model.build.file]]", "[[model]]", "model"),
        ("\n[domain.sampling]", "\n[domain.sampling", "line 12"),
    ],
)
def test_a_mistake_is_named(path: Path, old: str, new: str, expected: str) -> None:
    assert old in SMALL
    with pytest.raises(BadData) as caught:
        load(path, SMALL.replace(old, new, 1))
    assert str(path) in caught.value.sentence
    assert expected in caught.value.sentence


@pytest.mark.parametrize("table", ["domain", "licence", "source", "model"])
def test_an_id_stands_there_once(path: Path, table: str) -> None:
    blocks = re.split(r"\n(?=\[\[(?:licence|source|model)\]\])", SMALL)
    number = ["domain", "licence", "source", "model"].index(table)
    with pytest.raises(BadData, match=rf"{table}\.id: .* stands there twice"):
        load(path, "\n".join([*blocks, blocks[number]]))


def test_no_file_and_no_domain(path: Path) -> None:
    with pytest.raises(BadData, match=r"models\.toml"):
        load_catalog(path)
    with pytest.raises(BadData, match="domain"):
        load(path, "domain = []")
