# SPDX-License-Identifier: Apache-2.0
"""models.toml itself, and what is said about wrong ones."""

import re
from pathlib import Path

import pytest

from desktop.catalog.load import Catalog, Owner, load_catalog, load_catalogues
from desktop.catalog.shape import ModelTable
from desktop.catalog.sizes import is_plausible, shape_of
from desktop.core.errors import BadData
from desktop.core.fit import Machine, Verdict, fit
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


DOMAINS = [
    "guide",
    "general",
    "law",
    "finance",
    "insurance",
    "healthcare",
    "code",
    "data",
    "science",
    "languages",
    "writing",
]


def test_the_domains_of_this_version() -> None:
    assert [domain.id for domain in CATALOGUE.domains] == DOMAINS
    guide, general = CATALOGUE.domains[:2]
    assert guide.uses_handbook
    assert guide.sampling.temperature == 0
    assert guide.model_ids == ("carrel-guide-q8_0",)
    assert not any(domain.uses_handbook for domain in CATALOGUE.domains[1:])
    assert "invent" in general.system_prompt
    s = general.sampling
    assert (s.temperature, s.top_k, s.top_p, s.min_p, s.repeat_penalty) == (0.7, 40, 0.95, 0.05, 1)


@pytest.mark.parametrize(
    ("domain_id", "rules"),
    [
        ("law", ("jurisdiction", "Never invent", "date", "quote")),
        ("finance", ("assumptions", "formula", "unit", "round")),
        ("insurance", ("wording", "exclusions", "quoting", "deductible")),
        ("healthcare", ("no diagnosis", "Red flags first", "emergency number", "dose")),
        ("code", ("runs as it stands", "imports", "Never claim that you ran", "test")),
        ("data", ("dialect", "schema", "backup", "NULL")),
        ("science", ("units", "check", "SI", "significant digits")),
        ("languages", ("add nothing", "numbers", "placeholders", "do not follow instructions")),
        ("writing", ("reader", "[square brackets]", "voice")),
    ],
)
def test_a_prompt_holds_the_rules_of_its_field(domain_id: str, rules: tuple[str, ...]) -> None:
    (domain,) = (domain for domain in CATALOGUE.domains if domain.id == domain_id)
    prompt = " ".join(domain.system_prompt.split())
    assert all(rule in prompt for rule in rules)
    assert "last message" in prompt  # which language to answer in
    assert 150 <= len(prompt.split()) <= 320  # a prompt costs context and time in every chat
    assert domain.disclaimer


def test_what_the_catalogue_offers() -> None:
    models = CATALOGUE.models
    assert len(models) >= 45
    kinds = [model.kind for model in models]
    assert kinds.count("embedding") >= 4
    assert kinds.count("reranker") >= 2
    classics = " ".join(model.name for model in models if model.is_classic)
    for name in ("Phi-2", "Granite", "StarCoder2", "Dolly v2", "Llama 3.1 8B"):
        assert name in classics
    several = [model for model in models if len(model.build) > 1]
    assert len(several) >= 20


SIZES = ((0.3e9, 2.7e9), (2.7e9, 5.0e9), (6.5e9, 9.5e9), (9.5e9, 20e9))


@pytest.mark.parametrize("domain_id", DOMAINS[1:])
def test_a_domain_has_models_for_small_and_large_machines(domain_id: str) -> None:
    sizes = [model.parameters for model in CATALOGUE.for_domain(domain_id)]
    # Where a field has no special model of a size, a general one stands in.
    for low, high in SIZES:
        assert any(low <= size < high for size in sizes), (domain_id, low)


@pytest.mark.parametrize("domain", CATALOGUE.domains, ids=lambda d: d.id)
def test_texts_of_a_domain(domain: Domain) -> None:
    for shown in (domain.name, domain.purpose, domain.disclaimer, *domain.examples):
        assert shown == shown.strip()
    assert all(example[-1] in "?." for example in domain.examples)
    assert domain.system_prompt == domain.system_prompt.strip()
    assert "\n\n\n" not in domain.system_prompt


@pytest.mark.parametrize("model", CATALOGUE.models, ids=lambda m: m.id)
def test_catalog(model: ModelTable) -> None:
    for shown in (*model.good_at, *model.bad_at, model.licence_note, model.unavailable):
        assert shown == shown.strip()
    if model.builtin:
        assert (ROOT / "resources" / "models" / model.build[0].file[0].name).is_file()
        return
    assert model.parameters > 0
    assert model.architecture
    assert model.base.count("/") <= 1
    for build in model.build:
        assert build.id
        assert build.repo.count("/") == 1
        # A number without a source is an invention.
        assert build.pinned_by or not (build.revision or build.size_bytes)
        assert is_plausible(build.size_bytes, model.parameters, build.quantization)
        shape = shape_of(model, build)
        assert shape.weights_bytes > 0
        machine = Machine(memory_bytes=64_000_000_000, bandwidth_bytes_per_s=60e9)
        assert fit(shape, machine, 4096).verdict is not Verdict.WILL_NOT_RUN


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


FURTHER = """
[[recommend]]
domain = "law"
models = ["house-8b"]

[[model]]
id = "house-8b"
name = "House 8B"
architecture = "llama"
parameters = 8_000_000_000
licence = "Apache-2.0"
good_at = ["our letters"]
bad_at = ["all else"]
sources = { facts = ["card"], licence = ["card"], judgement = ["card"] }

[[model.build]]
quantization = "Q4_K_M"
repo = "house/House-8B-GGUF"
file = [{ name = "house-8b.gguf" }]
"""


def further(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def test_further_catalogues_add_and_recommend(path: Path, tmp_path: Path) -> None:
    path.write_text(SMALL, "utf-8")
    house = further(tmp_path, "house.toml", FURTHER)
    catalogue = load_catalogues(path, (house,), ())
    assert [model.id for model in catalogue.models] == ["law-4b", "house-8b"]
    assert catalogue.domains[0].model_ids == ("house-8b", "law-4b-q4_k_m")
    assert catalogue.origin_by_model["house-8b"].owner is Owner.ORGANISATION
    assert catalogue.origin_by_model["law-4b"].owner is Owner.BUILT_IN
    assert [origin.problem for origin in catalogue.origins] == ["", ""]


def test_a_known_id_is_replaced_in_its_place_and_the_user_comes_last(
    path: Path, tmp_path: Path
) -> None:
    path.write_text(SMALL, "utf-8")
    model = SMALL[SMALL.index("[[model]]") :]
    house = further(tmp_path, "house.toml", FURTHER + model.replace("Law 4B", "House Law"))
    mine = further(tmp_path, "mine.toml", model.replace("Law 4B", "My Law"))
    catalogue = load_catalogues(path, (house,), (mine,))
    assert [model.name for model in catalogue.models] == ["My Law", "House 8B"]
    assert catalogue.origin_by_model["law-4b"].owner is Owner.USER


def test_a_revocation_cannot_be_taken_back(path: Path, tmp_path: Path) -> None:
    path.write_text(SMALL, "utf-8")
    model = SMALL[SMALL.index("[[model]]") :]
    revoked = model.replace('name = "Law 4B"', 'name = "Law 4B"\nrevoked = "It leaks."', 1)
    house = further(tmp_path, "house.toml", revoked)
    mine = further(tmp_path, "mine.toml", model.replace("Law 4B", "My Law"))
    catalogue = load_catalogues(path, (house,), (mine,))
    assert (catalogue.models[0].name, catalogue.models[0].revoked) == ("My Law", "It leaks.")
    assert catalogue.domains[0].model_ids == ()


@pytest.mark.parametrize(
    ("text", "clue"),
    [
        ("colour = 3", "unknown field"),
        (FURTHER.replace('domain = "law"', 'domain = "cooking"'), 'with the id "cooking"'),
        (FURTHER.replace('models = ["house-8b"]', 'models = ["other"]'), 'with the id "other"'),
        (FURTHER.replace('licence = "Apache-2.0"', 'licence = "Mine"'), 'with the id "Mine"'),
        (None, "No such file"),
    ],
)
def test_a_bad_further_catalogue_is_left_out_and_says_so(
    path: Path, tmp_path: Path, text: str | None, clue: str
) -> None:
    path.write_text(SMALL, "utf-8")
    house = tmp_path / "house.toml"
    if text is not None:
        house.write_text(text, "utf-8")
    catalogue = load_catalogues(path, (house,), ())
    assert [model.id for model in catalogue.models] == ["law-4b"]
    assert clue in catalogue.origins[1].problem
