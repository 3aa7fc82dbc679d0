# SPDX-License-Identifier: Apache-2.0
"""What the catalogue offers on this machine: each model in the quantization to take. No Qt."""

from dataclasses import dataclass

from desktop.catalog.shape import BuildTable, ModelTable
from desktop.core.fit import Fit
from desktop.fetch.entries import Entry
from desktop.settings import spec
from desktop.turn.desk import Desk
from desktop.turn.fits import BuildFit, build_fits, installed_sizes, to_take
from desktop.turn.machine import this_machine


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One model of the catalogue.

    Attributes:
        domains: ids of the domains that recommend it.
        parameters: 0: not known.
        licence_note: what the licence means inside a company.
        files: what to fetch, in order; none: it comes with Carrel, or there is nothing to fetch.
        fit: of the quantization to take, or of the installed one; None: there is no quantization.
        problem: why it must not or cannot be fetched; may be empty.
    """

    id: str
    name: str
    domains: tuple[str, ...]
    parameters: int
    quantization: str
    size_bytes: int
    licence: str
    licence_note: str
    good_at: tuple[str, ...]
    bad_at: tuple[str, ...]
    repo: str
    revision: str
    files: tuple[Entry, ...]
    is_installed: bool
    fit: Fit | None
    problem: str


def offers(desk: Desk) -> tuple[Offer, ...]:
    """Every model of the catalogues, in their order.

    Reads files, and measures the memory the first time: not on the window's thread.
    """
    machine = this_machine(desk.paths)
    sizes = installed_sizes(desk.models())
    ctx_tokens = desk.preferences.get(spec.CTX_TOKENS)
    found: list[Offer] = []
    for model in desk.catalog.models:
        fits = build_fits(model, machine, ctx_tokens, sizes)
        installed = next((each for each in fits if each.is_installed), None)
        found.append(_offer(desk, model, fits, installed or to_take(fits, machine)))
    return tuple(found)


def _offer(
    desk: Desk, model: ModelTable, fits: tuple[BuildFit, ...], taken: BuildFit | None
) -> Offer:
    build = model.build[fits.index(taken)] if taken is not None else None
    licence = next((each for each in desk.catalog.licences if each.id == model.licence), None)
    notes = (licence.note if licence is not None else "", model.licence_note)
    recommended = desk.catalog.recommended
    return Offer(
        id=model.id,
        name=model.name,
        domains=tuple(domain for domain, models in recommended.items() if model.id in models),
        parameters=model.parameters,
        quantization=build.quantization if build is not None else "",
        size_bytes=taken.size_bytes if taken is not None else 0,
        licence=model.licence,
        licence_note=" ".join(filter(None, notes)),
        good_at=model.good_at,
        bad_at=model.bad_at,
        repo=build.repo if build is not None else "",
        revision=build.revision if build is not None else "",
        files=_files(build, str(desk.paths.models)) if build is not None else (),
        is_installed=taken is not None and taken.is_installed,
        fit=taken.fit if taken is not None else None,
        problem=model.revoked or model.unavailable,
    )


def _files(build: BuildTable, models: str) -> tuple[Entry, ...]:
    if not build.repo:
        return ()
    return tuple(
        Entry(
            key=0,
            repo=build.repo,
            file=each.name,
            models=models,
            revision=build.revision or "main",
            sha256=each.sha256,
            size_bytes=each.size_bytes,
        )
        for each in build.file
    )
