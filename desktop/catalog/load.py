# SPDX-License-Identifier: Apache-2.0
"""Reads and checks models.toml. Must not look at model files or the network."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from desktop.catalog.contrast import contrast
from desktop.catalog.shape import CatalogueFile, DomainTable, FileTable, ModelTable, SamplingTable
from desktop.core.declared import decode_toml
from desktop.core.errors import BadData
from desktop.core.ids import DomainId, ModelId
from desktop.core.records import Domain, Sampling

T = TypeVar("T")

LIGHT_GROUND, DARK_GROUND = "#ffffff", "#1e1f22"
MIN_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3 (AA) for text."""
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MODEL_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_REPO = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*", re.ASCII)
_SHA1 = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalog:
    """What models.toml declares, in its order."""

    domains: tuple[Domain, ...]
    models: tuple[ModelTable, ...]


def load_catalog(path: Path) -> Catalog:
    """Read models.toml.

    Raises:
        BadData: missing, not TOML, an unknown key, a wrong type or value; names file, table, key.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise BadData(str(path), error.strerror or str(error)) from error
    file = decode_toml(data, CatalogueFile, str(path))
    for problem in _problems(file):
        raise BadData(str(path), problem)
    domains = tuple(_domain(table) for table in file.domain)
    return Catalog(domains=domains, models=file.model)


def _domain(table: DomainTable) -> Domain:
    sampling = table.sampling
    return Domain(
        id=DomainId(table.id),
        name=table.name,
        purpose=table.purpose,
        accent_light=table.accent_light,
        accent_dark=table.accent_dark,
        system_prompt=table.system_prompt.strip(),
        sampling=Sampling(
            temperature=sampling.temperature,
            top_k=sampling.top_k,
            top_p=sampling.top_p,
            min_p=sampling.min_p,
            repeat_penalty=sampling.repeat_penalty,
            repeat_last_n=sampling.repeat_last_n,
        ),
        disclaimer=table.disclaimer,
        examples=table.examples,
        model_ids=tuple(ModelId(model_id) for model_id in table.models),
        uses_handbook=table.uses_handbook,
    )


def _problems(file: CatalogueFile) -> Iterator[str]:
    """What is wrong with the values, each as ``table.key: reason``, in the file's order."""
    if not file.domain:
        yield "domain: there must be at least one"
    yield from _repeated("domain", (domain.id for domain in file.domain))
    yield from _repeated("model", (model.id for model in file.model))
    model_ids = {model.id for model in file.model}
    for domain in file.domain:
        yield from _domain_problems(domain, model_ids)
    for model in file.model:
        where = f'model "{model.id}"'
        yield from _checked(where, model, _MODEL_CHECKS)
        for one in model.file:
            yield from _checked(f'{where}.file "{one.name}"', one, _FILE_CHECKS)


def _domain_problems(domain: DomainTable, model_ids: set[str]) -> Iterator[str]:
    where = f'domain "{domain.id}"'
    yield from _checked(where, domain, _DOMAIN_CHECKS)
    yield from _checked(f"{where}.sampling", domain.sampling, _SAMPLING_CHECKS)
    for model_id in domain.models:
        if model_id not in model_ids:
            yield f'{where}.models: there is no [[model]] with the id "{model_id}"'


def _checked(where: str, table: T, checks: Mapping[str, Callable[[T], str]]) -> Iterator[str]:
    for key, check in checks.items():
        if reason := check(table):
            yield f"{where}.{key}: {reason}"


def _repeated(table: str, ids: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for each in ids:
        if each in seen:
            yield f'{table}.id: "{each}" stands there twice'
        seen.add(each)


def _unless(holds: bool, reason: str) -> str:
    return "" if holds else reason


def _accent(colour: str, ground: str) -> str:
    try:
        found = contrast(colour, ground)
    except ValueError:
        return f"expected a colour like #26587a, got {colour!r}"
    return _unless(
        found >= MIN_CONTRAST,
        f"{colour} has a contrast of {found:.2f} on {ground}, expected at least {MIN_CONTRAST}",
    )


def _sentence(text: str) -> str:
    return _unless(
        text.endswith(".") and "\n" not in text, "expected one sentence with a full stop"
    )


def _name(text: str) -> str:
    return _unless(0 < len(text) <= 60 and text.isprintable(), "expected 1 to 60 characters")


def _between(value: float, low: float, high: float) -> str:
    return _unless(low <= value <= high, f"expected {low:g} to {high:g}, got {value:g}")


def _not_negative(value: int) -> str:
    return _unless(value >= 0, f"expected 0 or more, got {value}")


def _is_inside(name: str) -> bool:
    """Whether a file's name stays below the folder that it is put into, on every system."""
    parts = name.split("/")
    return "\\" not in name and ":" not in name and all(p.strip(". ") for p in parts)


_DOMAIN_CHECKS: dict[str, Callable[[DomainTable], str]] = {
    "id": lambda d: _unless(bool(_ID.fullmatch(d.id)), "expected lower case, digits and -"),
    "name": lambda d: _name(d.name),
    "purpose": lambda d: _sentence(d.purpose),
    "accent_light": lambda d: _accent(d.accent_light, LIGHT_GROUND),
    "accent_dark": lambda d: _accent(d.accent_dark, DARK_GROUND),
    "disclaimer": lambda d: _sentence(d.disclaimer) if d.disclaimer else "",
    "examples": lambda d: _unless(
        4 <= len(set(d.examples)) <= 6 and all(d.examples), "expected 4 to 6 different questions"
    ),
}
_SAMPLING_CHECKS: dict[str, Callable[[SamplingTable], str]] = {
    "temperature": lambda s: _between(s.temperature, 0, 2),
    "top_k": lambda s: _between(s.top_k, 0, 1_000),
    "top_p": lambda s: _between(s.top_p, 0, 1),
    "min_p": lambda s: _between(s.min_p, 0, 1),
    "repeat_penalty": lambda s: _between(s.repeat_penalty, 1, 2),
    "repeat_last_n": lambda s: _between(s.repeat_last_n, 0, 4_096),
}
_MODEL_CHECKS: dict[str, Callable[[ModelTable], str]] = {
    "id": lambda m: _unless(bool(_MODEL_ID.fullmatch(m.id)), "expected a file name's characters"),
    "name": lambda m: _name(m.name),
    "repo": lambda m: _unless(
        not m.repo if m.builtin else bool(_REPO.fullmatch(m.repo)),
        "expected owner/name, and nothing for a built-in model",
    ),
    "revision": lambda m: _unless(
        not m.revision or bool(_SHA1.fullmatch(m.revision)), "expected 40 hexadecimal digits"
    ),
    "file": lambda m: _unless(bool(m.file), "expected at least one"),
    "licence": lambda m: _unless(bool(m.licence), "expected a name"),
    "parameters": lambda m: _not_negative(m.parameters),
    "ctx_tokens": lambda m: _not_negative(m.ctx_tokens),
    "memory_bytes": lambda m: _not_negative(m.memory_bytes),
    "source": lambda m: _unless(
        not m.source or m.source.startswith("https://"), "expected an https address"
    ),
}
_FILE_CHECKS: dict[str, Callable[[FileTable], str]] = {
    "name": lambda f: _unless(
        f.name.endswith(".gguf") and _is_inside(f.name), "expected a path inside the repository"
    ),
    "size_bytes": lambda f: _not_negative(f.size_bytes),
    "sha256": lambda f: _unless(
        not f.sha256 or bool(_SHA256.fullmatch(f.sha256)), "expected 64 hexadecimal digits"
    ),
}
