# SPDX-License-Identifier: Apache-2.0
"""models.toml itself, and what is said about wrong ones."""

import re
from pathlib import Path

import pytest

from desktop.catalog.load import Catalog, load_catalog
from desktop.catalog.shape import ModelTable
from desktop.core.errors import BadData
from desktop.core.records import Domain

ROOT = Path(__file__).parents[2]
CATALOGUE = load_catalog(ROOT / "models.toml")
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

[[model]]
id = "law-4b"
name = "Law 4B"
repo = "owner/Law-4B-GGUF"
revision = "a41486f827d17edd055fe6b3b0ba3f8d427c0519"
licence = "Apache-2.0"
source = "https://example.org/law"

[[model.file]]
name = "law-4b.gguf"
size_bytes = 4_000_000_000
sha256 = "da2572f16c06133561ce56accaa822216f2391ef4d37fba427801cd6736417d4"
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "models.toml"


def load(path: Path, text: str) -> Catalog:
    path.write_text(text, "utf-8")
    return load_catalog(path)


def test_the_domains_of_this_version() -> None:
    assert [domain.id for domain in CATALOGUE.domains] == ["guide", "general"]
    guide, general = CATALOGUE.domains
    assert guide.uses_handbook
    assert guide.sampling.temperature == 0
    assert guide.model_ids == ("carrel-guide-q8_0",)
    assert not general.uses_handbook
    assert "invent" in general.system_prompt
    s = general.sampling
    assert (s.temperature, s.top_k, s.top_p, s.min_p, s.repeat_penalty) == (0.7, 40, 0.95, 0.05, 1)


@pytest.mark.parametrize("domain", CATALOGUE.domains, ids=lambda d: d.id)
def test_texts_of_a_domain(domain: Domain) -> None:
    for shown in (domain.name, domain.purpose, domain.disclaimer, *domain.examples):
        assert shown == shown.strip()
    assert all(example[-1] in "?." for example in domain.examples)
    assert domain.system_prompt == domain.system_prompt.strip()
    assert "\n\n\n" not in domain.system_prompt


@pytest.mark.parametrize("model", CATALOGUE.models, ids=lambda m: m.id)
def test_facts_of_a_model(model: ModelTable) -> None:
    assert model.file[0].name.rsplit("/", 1)[-1] == f"{model.id}.gguf"
    if model.builtin:
        assert (ROOT / "resources" / "models" / model.file[0].name).is_file()


def test_the_whole_schema_is_read(path: Path) -> None:
    catalogue = load(path, SMALL)
    (domain,), (model,) = catalogue.domains, catalogue.models
    assert (domain.sampling.temperature, domain.sampling.top_k) == (0.2, 40)
    assert (model.file[0].size_bytes, model.builtin) == (4_000_000_000, False)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('name = "Law"', 'name = "Law"\ncolour = "red"', "unknown field `colour`"),
        ('name = "Law"', 'name = "Law"\ncolour = "red"', "$.domain[0]"),
        ('licence = "Apache-2.0"', 'license = "Apache-2.0"', "$.model[0]"),
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
        ("owner/Law-4B-GGUF", "../up", 'model "law-4b".repo: expected owner/name'),
        ("owner/Law-4B-GGUF", "", 'model "law-4b".repo: expected owner/name'),
        ("a41486f8", "main", 'model "law-4b".revision: expected 40'),
        ('name = "law-4b.gguf"', 'name = "../law-4b.gguf"', "expected a path inside"),
        ('name = "law-4b.gguf"', 'name = "C:/law-4b.gguf"', "expected a path inside"),
        ('name = "law-4b.gguf"', 'name = "law-4b.exe"', "expected a path inside"),
        ("4_000_000_000", "-1", 'file "law-4b.gguf".size_bytes: expected 0 or more'),
        ("da2572f1", "DA2572F1", "sha256: expected 64 hexadecimal"),
        ("https://example.org", "http://example.org", "source: expected an https"),
        ("[[model.file]]", "[[model]]", "model"),
        ("\n[domain.sampling]", "\n[domain.sampling", "line 12"),
    ],
)
def test_a_mistake_is_named(path: Path, old: str, new: str, expected: str) -> None:
    assert old in SMALL
    with pytest.raises(BadData) as caught:
        load(path, SMALL.replace(old, new, 1))
    assert str(path) in caught.value.sentence
    assert expected in caught.value.sentence


@pytest.mark.parametrize("table", ["domain", "model"])
def test_an_id_stands_there_once(path: Path, table: str) -> None:
    blocks = re.split(r"\n(?=\[\[model\]\])", SMALL)
    twice = [*blocks, blocks[0] if table == "domain" else blocks[1]]
    with pytest.raises(BadData, match=rf"{table}\.id: .* stands there twice"):
        load(path, "\n".join(twice))


def test_no_file_and_no_domain(path: Path) -> None:
    with pytest.raises(BadData, match=r"models\.toml"):
        load_catalog(path)
    with pytest.raises(BadData, match="domain"):
        load(path, "domain = []")
