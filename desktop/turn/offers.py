# SPDX-License-Identifier: Apache-2.0
"""What the catalogue offers on this machine, and what is installed. No Qt.

Each model of the catalogue comes with all its quantizations; files that no catalogue knows stand
beside them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.catalog.shape import BuildTable, ModelTable
from desktop.core.fit import Fit, Machine
from desktop.core.records import ModelFile
from desktop.fetch.entries import Entry
from desktop.library.companions import COMPANION_PROBLEMS
from desktop.policy.current import now
from desktop.settings import spec
from desktop.turn.about import About, Seal, about, seals
from desktop.turn.allowed import offer_refusal
from desktop.turn.desk import Desk
from desktop.turn.fits import BuildFit, build_fits, file_fit, to_take, usable_files
from desktop.turn.machine import known_machine, look_due
from desktop.turn.removing import Removal, removal_of
from desktop.turn.trusting import Trust, Trusts


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """One model file on this machine, also one with a problem.

    Attributes:
        title: the catalogue's name, or the one in the file.
        quantization: as the catalogue calls it, or as the file does; may be empty.
        fit: None for a file with a problem.
        removal: what removing it would do.
        trust: how well its bytes are known.
        revoked: why a catalogue says that it must not be used any more; empty: it may.
    """

    model: ModelFile
    title: str
    quantization: str
    fit: Fit | None
    removal: Removal
    trust: Trust = Trust.KNOWN
    revoked: str = ""

    @property
    def key(self) -> str:
        """Tells it from all other files and offers."""
        return str(self.model.path)


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """One quantization of a model of the catalogue.

    Attributes:
        files: what to fetch, in order; none: it comes with Carrel.
        is_recommended: it is the one to take on this machine.
        installed: its file, if it is there.
    """

    quantization: str
    size_bytes: int
    repo: str
    revision: str
    files: tuple[Entry, ...]
    fit: Fit
    is_recommended: bool
    installed: Installed | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One model of the catalogue.

    Attributes:
        domains: ids of the domains that recommend it.
        parameters: 0: not known.
        licence_notes: sentences about use inside a company; none: nobody has read the licence.
        builds: in the catalogue's order; none: there is nothing to fetch.
        problem: why it must not or cannot be fetched; may be empty.
        is_gated: its hub asks for an account and consent first.
        about: what a catalogue says of it; None: it is in none.
    """

    id: str
    name: str
    domains: tuple[str, ...]
    parameters: int
    licence: str
    licence_notes: tuple[str, ...]
    good_at: tuple[str, ...]
    bad_at: tuple[str, ...]
    builds: tuple[Build, ...]
    problem: str
    is_gated: bool = False
    about: About | None = None

    @property
    def key(self) -> str:
        """Tells it from all other offers and files."""
        return self.id

    @property
    def is_installed(self) -> bool:
        """Whether some quantization is there."""
        return any(build.installed is not None for build in self.builds)

    def first_shown(self) -> int:
        """Number of the build that is shown first: an installed one, else the recommended."""
        numbers = range(len(self.builds))
        installed = [i for i in numbers if self.builds[i].installed is not None]
        recommended = [i for i in numbers if self.builds[i].is_recommended]
        return next(iter((*installed, *recommended)), 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stock:
    """All of it: the models of the catalogues in their order, and what is installed by name."""

    offers: tuple[Offer, ...] = ()
    installed: tuple[Installed, ...] = ()
    seals: tuple[Seal, ...] = ()
    """Of the catalogues, in their order."""
    machine: Machine | None = None
    """By which the fits were told."""
    look_due: str = ""
    """See :func:`desktop.turn.machine.look_due`."""


def take_stock(desk: Desk) -> Stock:
    """Look at catalogues, files and machine.

    Reads files, and measures the memory the first time: not on the window's thread. Of graphics
    cards it knows what is kept; ``look_due`` says that an engine should be asked.
    """
    machine = known_machine(desk.paths)
    ctx_tokens = desk.preferences.get(spec.CTX_TOKENS)
    files = desk.models()
    usable = usable_files(files)
    fits = {
        model.id: build_fits(model, machine, ctx_tokens, usable) for model in desk.catalog.models
    }
    shown = (file for file in files if not _serves_another(file, usable))
    trusts = Trusts(desk)
    installed = {
        str(file.id): _installed(desk, file, machine, ctx_tokens, fits, trusts) for file in shown
    }
    known = seals(desk)
    offers = tuple(
        _offer(desk, model, fits[model.id], machine, installed, about(desk.catalog, model, known))
        for model in desk.catalog.models
    )
    return Stock(
        offers=offers,
        installed=tuple(installed.values()),
        seals=known,
        machine=machine,
        look_due=look_due(desk.paths),
    )


def _serves_another(file: ModelFile, usable: Mapping[str, ModelFile]) -> bool:
    """Whether this is a projector or adapter beside its model: it comes and goes with it."""
    folders = {each.path.parent for each in usable.values() if not each.is_builtin}
    return file.problem in COMPANION_PROBLEMS and file.path.parent in folders


def _installed(
    desk: Desk,
    file: ModelFile,
    machine: Machine,
    ctx_tokens: int,
    fits: Mapping[str, tuple[BuildFit, ...]],
    trusts: Trusts,
) -> Installed:
    table = desk.catalog.model(file.id)
    own = file_fit(file, machine, ctx_tokens)
    if table is not None:
        # The catalogue knows more than a header: how much of a mixture of experts works at once.
        pairs = zip(table.build, fits[table.id], strict=True)
        own = next((fit for build, fit in pairs if build.id == file.id), own)
    return Installed(
        model=file,
        title=table.name if table is not None else file.name,
        quantization=own.quantization,
        fit=None if file.problem else own.fit,
        removal=removal_of(file, desk.paths, desk.preferences),
        trust=Trust.KNOWN if file.problem else trusts.of(file),
        revoked="" if file.problem else desk.catalog.revoked(file.id),
    )


def _offer(
    desk: Desk,
    model: ModelTable,
    fits: tuple[BuildFit, ...],
    machine: Machine,
    installed: Mapping[str, Installed],
    known: About,
) -> Offer:
    taken = to_take(fits, machine)
    licence = next((each for each in desk.catalog.licences if each.id == model.licence), None)
    notes = (licence.note if licence is not None else "", model.licence_note)
    recommended = desk.catalog.recommended
    models = str(desk.paths.models)
    return Offer(
        id=model.id,
        name=model.name,
        domains=tuple(domain for domain, models in recommended.items() if model.id in models),
        parameters=model.parameters,
        licence=model.licence,
        licence_notes=tuple(filter(None, notes)),
        good_at=model.good_at,
        bad_at=model.bad_at,
        builds=tuple(
            Build(
                quantization=build.quantization,
                size_bytes=fit.size_bytes,
                repo=build.repo,
                revision=build.revision,
                files=_files(build, models),
                fit=fit.fit,
                is_recommended=fit is taken,
                installed=installed.get(build.id),
            )
            for build, fit in zip(model.build, fits, strict=True)
        ),
        problem=offer_refusal(now(), desk.catalog, model) or _problem(model),
        is_gated=model.gated == "yes",
        about=known,
    )


def _problem(model: ModelTable) -> str:
    return f"it is revoked: {model.revoked}" if model.revoked else model.unavailable


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
        for each in build.all_files
    )
