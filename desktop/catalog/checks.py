# SPDX-License-Identifier: Apache-2.0
"""What is wrong with the values of a catalogue, as sentences that name table and key. Pure."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from desktop.catalog.contrast import contrast
from desktop.catalog.shape import (
    BuildTable,
    CatalogueFile,
    DomainTable,
    FileTable,
    LicenceTable,
    ModelTable,
    SamplingTable,
    SourceTable,
)

T = TypeVar("T")

LIGHT_GROUND, DARK_GROUND = "#ffffff", "#1e1f22"
MIN_CONTRAST = 4.5
"""WCAG 2.2, 1.4.3 (AA) for text."""
_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_MODEL_ID = re.compile(r"[a-z0-9][a-z0-9._-]*")
_REPO = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*", re.ASCII)
_SHA1 = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_LANGUAGE = re.compile(r"[a-z]{2}")


def value_problems(file: CatalogueFile) -> Iterator[str]:
    """Each as ``table.key: reason``, in the file's order; a file of its own may refer elsewhere."""
    for name, tables in (
        ("domain", file.domain),
        ("licence", file.licence),
        ("source", file.source),
        ("model", file.model),
    ):
        yield from _repeated(f"{name}.id", (each.id for each in tables))
    build_ids = (build.id for model in file.model for build in model.build)
    yield from _repeated("model.build.file.name", build_ids)
    for domain in file.domain:
        where = f'domain "{domain.id}"'
        yield from _checked(where, domain, _DOMAIN_CHECKS)
        yield from _checked(f"{where}.sampling", domain.sampling, _SAMPLING_CHECKS)
    for licence in file.licence:
        yield from _checked(f'licence "{licence.id}"', licence, _LICENCE_CHECKS)
    for source in file.source:
        yield from _checked(f'source "{source.id}"', source, _SOURCE_CHECKS)
    for model in file.model:
        yield from _model_problems(model)


def reference_problems(file: CatalogueFile) -> Iterator[str]:
    """What refers to nothing. ``file`` is the whole, with all catalogues put together."""
    if not file.domain:
        yield "domain: there must be at least one"
    yield from _recommendation_problems(file)
    licences = {licence.id for licence in file.licence}
    sources = {source.id for source in file.source}
    for model in file.model:
        where = f'model "{model.id}"'
        if model.licence not in licences:
            yield f'{where}.licence: there is no [[licence]] with the id "{model.licence}"'
        for key, named in _named_sources(model):
            for source in (each for each in named if each not in sources):
                yield f'{where}.{key}: there is no [[source]] with the id "{source}"'


def _recommendation_problems(file: CatalogueFile) -> Iterator[str]:
    models = {model.id: model for model in file.model}
    domains = {domain.id for domain in file.domain}
    for domain in file.domain:
        where = f'domain "{domain.id}".models'
        yield from _repeated(where, domain.models)
        for model_id in domain.models:
            if model_id not in models:
                yield f'{where}: there is no [[model]] with the id "{model_id}"'
            elif models[model_id].kind != "chat":
                yield f'{where}: "{model_id}" is no chat model'
    for table in file.recommend:
        if table.domain not in domains:
            yield f'recommend.domain: there is no [[domain]] with the id "{table.domain}"'


def _named_sources(model: ModelTable) -> Iterator[tuple[str, tuple[str, ...]]]:
    yield "sources.facts", model.sources.facts
    yield "sources.licence", model.sources.licence
    yield "sources.languages", model.sources.languages
    yield "sources.judgement", model.sources.judgement
    for build in model.build:
        yield f'build "{build.id}".pinned_by', build.pinned_by


def _model_problems(model: ModelTable) -> Iterator[str]:
    where = f'model "{model.id}"'
    yield from _checked(where, model, _MODEL_CHECKS)
    if not model.builtin:
        yield from _checked(f"{where}.sources", model, _CLAIM_CHECKS)
    for build in model.build:
        at = f'{where}.build "{build.id or build.quantization}"'
        yield from _checked(at, build, _BUILD_CHECKS)
        if bool(build.repo) == model.builtin:
            yield f"{at}.repo: expected owner/name, and nothing for a built-in model"
        for one in build.file:
            yield from _checked(f'{at}.file "{one.name}"', one, _FILE_CHECKS)
        for one in build.companion:
            yield from _checked(f'{at}.companion "{one.name}"', one, _COMPANION_CHECKS)


def _checked(where: str, table: T, checks: Mapping[str, Callable[[T], str]]) -> Iterator[str]:
    for key, check in checks.items():
        if reason := check(table):
            yield f"{where}.{key}: {reason}"


def _repeated(where: str, ids: Iterable[str]) -> Iterator[str]:
    seen: set[str] = set()
    for each in ids:
        if each in seen:
            yield f'{where}: "{each}" stands there twice'
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


def _address(text: str) -> str:
    fine = text.startswith("https://") and text.isprintable() and " " not in text
    return _unless(fine, "expected an https address")


def _repo(name: str) -> str:
    return _unless(not name or bool(_REPO.fullmatch(name)), "expected owner/name")


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
_LICENCE_CHECKS: dict[str, Callable[[LicenceTable], str]] = {
    "id": lambda t: _name(t.id),
    "address": lambda t: _address(t.address),
    "note": lambda t: _sentence(t.note),
}
_SOURCE_CHECKS: dict[str, Callable[[SourceTable], str]] = {
    "id": lambda s: _unless(bool(_ID.fullmatch(s.id)), "expected lower case, digits and -"),
    "title": lambda s: _sentence(s.title),
    "address": lambda s: _address(s.address) if s.address else "",
}
_MODEL_CHECKS: dict[str, Callable[[ModelTable], str]] = {
    "id": lambda m: _unless(bool(_MODEL_ID.fullmatch(m.id)), "expected lower case and ._-"),
    "name": lambda m: _name(m.name),
    "base": lambda m: _repo(m.base),
    "licence": lambda m: _unless(bool(m.licence), "expected the id of a [[licence]]"),
    "licence_note": lambda m: _sentence(m.licence_note) if m.licence_note else "",
    "parameters": lambda m: _not_negative(m.parameters),
    "active_parameters": lambda m: _unless(
        0 <= m.active_parameters <= m.parameters, "expected no more than parameters"
    ),
    "ctx_tokens": lambda m: _not_negative(m.ctx_tokens),
    "kv_bytes_per_token": lambda m: _not_negative(m.kv_bytes_per_token),
    "unavailable": lambda m: _sentence(m.unavailable) if m.unavailable else "",
    "revoked": lambda m: _sentence(m.revoked) if m.revoked else "",
    "languages": lambda m: _unless(
        all(_LANGUAGE.fullmatch(code) for code in m.languages), "expected codes like en"
    ),
    "prefixes": lambda m: _unless(
        not m.prefixes or (m.kind == "embedding" and len(m.prefixes) == 2),
        "expected two, and only for an embedding model",
    ),
    "build": lambda m: _unless(
        bool(m.build) != bool(m.unavailable), "expected at least one, or why it is unavailable"
    ),
}
_CLAIM_CHECKS: dict[str, Callable[[ModelTable], str]] = {
    "facts": lambda m: _unless(bool(m.sources.facts), "expected a source"),
    "licence": lambda m: _unless(bool(m.sources.licence), "expected a source"),
    "languages": lambda m: _unless(
        bool(m.languages) == bool(m.sources.languages), "expected a source, if there are languages"
    ),
    "judgement": lambda m: _unless(
        bool(m.good_at and m.bad_at and m.sources.judgement),
        "expected what it is good and bad at, and who says so",
    ),
}
_BUILD_CHECKS: dict[str, Callable[[BuildTable], str]] = {
    "quantization": lambda b: _unless(bool(b.quantization), "expected a name like Q4_K_M"),
    "repo": lambda b: _repo(b.repo),
    "revision": lambda b: _unless(
        not b.revision or bool(_SHA1.fullmatch(b.revision)), "expected 40 hexadecimal digits"
    ),
    "file": lambda b: _unless(bool(b.file), "expected at least one"),
    "pinned_by": lambda b: _unless(
        bool(b.pinned_by) or not (b.revision or any(f.size_bytes or f.sha256 for f in b.file)),
        "expected the source of revision, size and hash",
    ),
}
_BYTES_CHECKS: dict[str, Callable[[FileTable], str]] = {
    "size_bytes": lambda f: _not_negative(f.size_bytes),
    "sha256": lambda f: _unless(
        not f.sha256 or bool(_SHA256.fullmatch(f.sha256)), "expected 64 hexadecimal digits"
    ),
}
_FILE_CHECKS: dict[str, Callable[[FileTable], str]] = {
    "name": lambda f: _unless(
        f.name.endswith(".gguf") and _is_inside(f.name), "expected a path inside the repository"
    ),
    **_BYTES_CHECKS,
}
_COMPANION_CHECKS: dict[str, Callable[[FileTable], str]] = {
    "name": lambda f: _unless(
        f.name.endswith((".gguf", ".jinja", ".json")) and _is_inside(f.name),
        "expected a path inside the repository, of a GGUF file or a chat template",
    ),
    **_BYTES_CHECKS,
}
