# SPDX-License-Identifier: Apache-2.0
"""models.toml itself: its domains and its models."""

from pathlib import Path

import pytest

from desktop.catalog.load import load_catalog
from desktop.catalog.shape import ModelTable
from desktop.catalog.sizes import is_plausible, shape_of
from desktop.core.fit import Machine, Verdict, fit
from desktop.core.records import Domain

ROOT = Path(__file__).parents[2]
CATALOGUE = load_catalog(ROOT / "models.toml")
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


def test_models_that_write_come_in_two_or_more_quantizations() -> None:
    kinds = ("chat", "completion")
    writing = [m for m in CATALOGUE.models if m.kind in kinds and not m.builtin and m.build]
    assert [m.id for m in writing if len({build.quantization for build in m.build}) < 2] == []
    assert len(writing) >= 60


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
