# SPDX-License-Identifier: Apache-2.0
"""Reads models.toml and further catalogues. Must not look at model files or the network.

The rule of merging: the built-in catalogue first, then the organisation's, then the user's, each
in the order of its list. A table with a new id is added at the end; one with a known id replaces
the earlier one whole, in its place; ``[[recommend]]`` puts models before those that a domain
recommends. A revocation stays: no later catalogue can take it back. A further catalogue that is
damaged, or refers to what no catalogue has, is left out as a whole and says so.
"""

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Protocol, TypeVar

from desktop.catalog.checks import reference_problems, value_problems
from desktop.catalog.shape import (
    CatalogueFile,
    DomainTable,
    LicenceTable,
    ModelTable,
    RecommendTable,
    SourceTable,
)
from desktop.core.declared import decode_toml, replace
from desktop.core.errors import BadData
from desktop.core.ids import DomainId, ModelId
from desktop.core.records import Domain, Sampling


class _HasId(Protocol):
    @property
    def id(self) -> str: ...


Table = TypeVar("Table", bound=_HasId)


class Owner(Enum):
    """Who gave a catalogue."""

    BUILT_IN = "built in"
    ORGANISATION = "organisation"
    USER = "user"


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """One catalogue that was read, or could not be."""

    owner: Owner
    path: Path
    data: bytes = field(default=b"", repr=False)
    """What was read: a signature is checked over these bytes, not over a later state."""
    problem: str = ""
    """Why it was left out; empty: it is part of the whole."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalog:
    """What all catalogues declare together, in their order."""

    domains: tuple[Domain, ...]
    models: tuple[ModelTable, ...]
    licences: tuple[LicenceTable, ...] = ()
    sources: tuple[SourceTable, ...] = ()
    origins: tuple[Origin, ...] = ()
    origin_by_model: Mapping[str, Origin] = field(default_factory=dict)
    """The catalogue that a model's table comes from, by the model's id."""
    recommended: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Ids of model tables, best first, by the domain's id."""

    def model(self, model_id: str) -> ModelTable | None:
        """The model of this id, or whose build has this id; None: not in any catalogue."""
        for model in self.models:
            if model_id == model.id or any(model_id == build.id for build in model.build):
                return model
        return None

    def revoked(self, model_id: str) -> str:
        """Why a model must not be used any more; empty: no catalogue says so."""
        listed = self.model(model_id)
        return listed.revoked if listed is not None else ""

    def for_domain(self, domain_id: str) -> tuple[ModelTable, ...]:
        """The models that a domain recommends, best first."""
        by_id = {model.id: model for model in self.models}
        return tuple(by_id[each] for each in self.recommended.get(domain_id, ()))


def load_catalog(path: Path) -> Catalog:
    """Read one catalogue that is complete in itself, as models.toml is.

    Raises:
        BadData: missing, not TOML, an unknown key, a wrong type or value; names file, table, key.
    """
    return load_catalogues(path, (), ())


def load_alone(path: Path, builtin: Path) -> tuple[Catalog, Catalog]:
    """One catalogue as it will be used: by itself if it is complete, or else on the built-in one.

    Returns:
        What is to be judged, and of that what this file brings: its models and where it recommends
        them. Both are the same for one that is complete.

    Raises:
        BadData: as :func:`load_catalog`.
    """
    try:
        catalog = load_catalog(path)
    except BadData:  # said of the whole below, if it is no mistake of being alone
        whole = load_catalogues(builtin, (path,), ())
    else:
        return catalog, catalog
    origin = whole.origins[-1]
    if origin.problem:
        raise BadData(str(path), origin.problem)
    own = {model.id for model in whole.models if whole.origin_by_model[model.id] == origin}
    recommended = {
        domain: tuple(each for each in models if each in own)
        for domain, models in whole.recommended.items()
    }
    brought = dataclasses.replace(
        whole,
        models=tuple(model for model in whole.models if model.id in own),
        origins=(origin,),
        recommended=recommended,
    )
    return whole, brought


def load_catalogues(builtin: Path, organisation: Sequence[Path], user: Sequence[Path]) -> Catalog:
    """Read all catalogues and put them together; see the rule above.

    Raises:
        BadData: the built-in one is damaged. A problem of another is in its ``Origin``.
    """
    origins: list[Origin] = []
    owners: dict[str, Origin] = {}
    whole = CatalogueFile()
    named = [(Owner.BUILT_IN, builtin), *((Owner.ORGANISATION, path) for path in organisation)]
    for owner, path in [*named, *((Owner.USER, path) for path in user)]:
        try:
            data = _read(path)
            file = _decode(data, path)
            merged = _merged(whole, file)
            _refuse(path, reference_problems(merged))
        except BadData as error:
            if owner is Owner.BUILT_IN:
                raise
            origins.append(Origin(owner=owner, path=path, problem=error.detail))
            continue
        whole = merged
        origin = Origin(owner=owner, path=path, data=data)
        origins.append(origin)
        owners |= {model.id: origin for model in file.model}
    return _catalog(whole, tuple(origins), owners)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise BadData(str(path), error.strerror or str(error)) from error


def _decode(data: bytes, path: Path) -> CatalogueFile:
    file = decode_toml(data, CatalogueFile, str(path))
    _refuse(path, value_problems(file))
    return file


def _refuse(path: Path, problems: Iterable[str]) -> None:
    for problem in problems:
        raise BadData(str(path), problem)


def _merged(old: CatalogueFile, new: CatalogueFile) -> CatalogueFile:
    revoked = {model.id: model.revoked for model in old.model if model.revoked}
    models = tuple(
        replace(model, revoked=revoked[model.id])
        if model.id in revoked and not model.revoked
        else model
        for model in _joined(old.model, new.model)
    )
    domains = _joined(old.domain, new.domain)
    return CatalogueFile(
        domain=_recommended(domains, new.recommend),
        recommend=new.recommend,
        licence=_joined(old.licence, new.licence),
        source=_joined(old.source, new.source),
        model=models,
    )


def _joined(old: Iterable[Table], new: Iterable[Table]) -> tuple[Table, ...]:
    by_id = {each.id: each for each in old}
    by_id.update({each.id: each for each in new})  # a known id keeps its place
    return tuple(by_id.values())


def _recommended(
    domains: tuple[DomainTable, ...], tables: Iterable[RecommendTable]
) -> tuple[DomainTable, ...]:
    by_id = {domain.id: domain for domain in domains}
    for table in tables:
        if table.domain not in by_id:
            continue  # reference_problems tells it
        domain = by_id[table.domain]
        models = tuple(dict.fromkeys((*table.models, *domain.models)))
        by_id[table.domain] = replace(domain, models=models)
    return tuple(by_id.values())


def _catalog(
    whole: CatalogueFile, origins: tuple[Origin, ...], owners: Mapping[str, Origin]
) -> Catalog:
    models = {model.id: model for model in whole.model}
    return Catalog(
        domains=tuple(_domain(table, models) for table in whole.domain),
        models=whole.model,
        licences=whole.licence,
        sources=whole.source,
        origins=origins,
        origin_by_model=owners,
        recommended={table.id: table.models for table in whole.domain},
    )


def _domain(table: DomainTable, models: Mapping[str, ModelTable]) -> Domain:
    sampling = table.sampling
    recommended = [models[each] for each in table.models if not models[each].revoked]
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
        model_ids=tuple(ModelId(build.id) for model in recommended for build in model.build),
        uses_handbook=table.uses_handbook,
    )
