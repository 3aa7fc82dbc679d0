# SPDX-License-Identifier: Apache-2.0
"""What ``carrelctl catalog check`` says about a catalogue that loads. Offline, and pure.

load.py refuses what is wrong in form; here stands what is suspicious in content: doubles, sizes
that do not suit, pins that are missing, tables that nobody uses.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.catalog.load import Catalog
from desktop.catalog.shape import BuildTable, ModelTable
from desktop.catalog.sizes import BITS_PER_WEIGHT, is_plausible, shape_of
from desktop.core.fit import needed_bytes

CTX_TOKENS = 8_192
LARGEST_BYTES = 24_000_000_000
"""A model that needs more than a good desktop has does not belong into this catalogue."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing to know.

    Attributes:
        is_problem: it must be corrected; otherwise it is only worth knowing.
    """

    is_problem: bool
    text: str


def review(catalog: Catalog) -> tuple[Finding, ...]:
    """All findings, problems first, else in the catalogue's order."""
    found = [*(Finding(is_problem=True, text=text) for text in _problems(catalog))]
    found += [Finding(is_problem=False, text=text) for text in _notices(catalog)]
    return tuple(found)


def _problems(catalog: Catalog) -> Iterator[str]:
    yield from _doubles(catalog)
    uses = {licence.id: licence.company_use for licence in catalog.licences}
    for model in catalog.models:
        quantizations = [build.quantization for build in model.build]
        for twice in {each for each in quantizations if quantizations.count(each) > 1}:
            yield f'model "{model.id}": {twice} stands there twice'
        for build in model.build:
            yield from _build_problems(model, build)
    for domain in catalog.domains:
        for model in catalog.for_domain(domain.id):
            where = f'domain "{domain.id}" recommends "{model.id}"'
            if model.revoked:
                yield f"{where}, which is revoked: {model.revoked}"
            if model.unavailable:
                yield f"{where}, which cannot be fetched"
            if uses.get(model.licence) == "research":
                yield f"{where}, whose licence {model.licence} forbids work in a company"


def _build_problems(model: ModelTable, build: BuildTable) -> Iterator[str]:
    where = f'model "{model.id}", {build.quantization}'
    if not model.builtin and build.quantization not in BITS_PER_WEIGHT:
        yield f"{where}: an unknown quantization"
    if not is_plausible(build.size_bytes, model.parameters, build.quantization):
        yield (
            f"{where}: {build.size_bytes:,} bytes do not suit {model.parameters:,} parameters"
            f" ({build.size_bytes * 8 / model.parameters:.1f} bits each)"
        )
    if model.ctx_tokens and not 256 <= model.ctx_tokens <= 1_048_576:
        yield f"{where}: a context of {model.ctx_tokens:,} tokens"
    needed = needed_bytes(shape_of(model, build), min(CTX_TOKENS, model.ctx_tokens or CTX_TOKENS))
    if needed > LARGEST_BYTES:
        yield f"{where}: needs {needed / 1e9:.1f} GB of memory"


def _doubles(catalog: Catalog) -> Iterator[str]:
    places: dict[str, list[str]] = defaultdict(list)
    for model in catalog.models:
        for build in model.build:
            for one in build.file:  # several builds may share a projector or a template
                name = f'"{model.id}" {build.quantization}'
                if build.repo:
                    places[f"the file {build.repo}/{one.name}"].append(name)
                if one.sha256:
                    places[f"the hash {one.sha256[:12]}…"].append(name)
    for what, names in places.items():
        if len(names) > 1:
            yield f"{what} stands there twice: {', '.join(names)}"


def _notices(catalog: Catalog) -> Iterator[str]:
    used = {model.licence for model in catalog.models}
    for licence in catalog.licences:
        if licence.id not in used:
            yield f'licence "{licence.id}" is not used'
    named = {
        source
        for model in catalog.models
        for claims in (
            model.sources.facts,
            model.sources.licence,
            model.sources.languages,
            model.sources.judgement,
            *(build.pinned_by for build in model.build),
        )
        for source in claims
    }
    for table in catalog.sources:
        if table.id not in named:
            yield f'source "{table.id}" is not used'
    for model in catalog.models:
        if model.revoked:
            yield f'model "{model.id}" is revoked: {model.revoked}'
        for build in model.build:
            if not model.builtin and (missing := missing_pins(build)):
                yield f'model "{model.id}", {build.quantization}: no {", no ".join(missing)}'


def missing_pins(build: BuildTable) -> tuple[str, ...]:
    """Which of revision, size and hash no source gave."""
    facts = {
        "revision": bool(build.revision),
        "size": all(one.size_bytes for one in build.file),
        "hash": all(one.sha256 for one in build.file),
    }
    return tuple(name for name, is_known in facts.items() if not is_known)
