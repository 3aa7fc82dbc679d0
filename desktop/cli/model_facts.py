# SPDX-License-Identifier: Apache-2.0
"""Everything that the catalogue knows about one model, as lines for people. Pure."""

from collections.abc import Iterator

from desktop.catalog.load import Catalog
from desktop.catalog.review import missing_pins
from desktop.catalog.shape import BuildTable, LicenceTable, ModelTable
from desktop.catalog.sizes import shape_of
from desktop.cli.columns import size_text
from desktop.core.fit import needed_bytes

CTX_TOKENS = 8_192
_USES = {
    "free": "free",
    "conditions": "allowed on conditions",
    "limited": "limited",
    "research": "not allowed",
}


def facts(catalog: Catalog, model: ModelTable) -> Iterator[tuple[str, str]]:
    """Name and value of each line, in reading order; an empty value is not known."""
    titles = {source.id: source.title for source in catalog.sources}
    domains = [d.name for d in catalog.domains if model in catalog.for_domain(d.id)]
    yield "model", f"{model.name} ({model.id})"
    yield "REVOKED", model.revoked
    yield "kind", model.kind + (", a classic" if model.is_classic else "")
    yield "recommended", ", ".join(domains)
    yield "good at", "; ".join(model.good_at)
    yield "bad at", "; ".join(model.bad_at)
    yield "languages", ", ".join(model.languages)
    yield "parameters", _parameters(model)
    yield "architecture", model.architecture
    yield "context", f"{model.ctx_tokens:,} tokens" if model.ctx_tokens else ""
    yield "made from", model.base
    yield from _licence(catalog.licences, model)
    yield "account", {"yes": "the hub asks for one", "no": "not needed"}.get(model.gated, "")
    yield "unavailable", model.unavailable
    for build in model.build:
        yield from _build(model, build)
    origin = catalog.origin_by_model[model.id]
    yield "catalogue", f"{origin.owner.value}: {origin.path}"
    named = {
        "facts": model.sources.facts,
        "licence": model.sources.licence,
        "languages": model.sources.languages,
        "judgement": model.sources.judgement,
        "pins": tuple(dict.fromkeys(each for b in model.build for each in b.pinned_by)),
    }
    for claim, sources in named.items():
        yield "source", f"{claim}: {' '.join(titles[each] for each in sources)}" if sources else ""


def _parameters(model: ModelTable) -> str:
    if not model.parameters:
        return ""
    active = model.active_parameters
    shown = f"{model.parameters / 1e9:.2f} billion"
    return shown + (f", {active / 1e9:.1f} of them work for a token" if active else "")


def _licence(licences: tuple[LicenceTable, ...], model: ModelTable) -> Iterator[tuple[str, str]]:
    for licence in licences:
        if licence.id == model.licence:
            yield "licence", f"{licence.id}, {licence.address}"
            yield "in a company", f"{_USES[licence.company_use]}: {licence.note}"
    yield "", model.licence_note


def _build(model: ModelTable, build: BuildTable) -> Iterator[tuple[str, str]]:
    shape = shape_of(model, build)
    window = min(CTX_TOKENS, model.ctx_tokens or CTX_TOKENS)
    about = "" if build.size_bytes else "about "
    size = f"{about}{size_text(shape.weights_bytes)}" if shape.weights_bytes else "size unknown"
    memory = f", {size_text(needed_bytes(shape, window))} of memory for {window:,} tokens"
    yield "build", f"{build.quantization}, {size}{memory if shape.weights_bytes else ''}"
    yield "", f"{build.repo} at {build.revision or 'an unknown revision'}" if build.repo else ""
    for one in build.all_files:
        yield "", one.name + (f", sha256 {one.sha256}" if one.sha256 else "")
    if build.repo and (missing := missing_pins(build)):
        yield "", f"not given by any source: {', '.join(missing)}"
    yield "", build.note
