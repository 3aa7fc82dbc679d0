# SPDX-License-Identifier: Apache-2.0
"""What the catalogues say of a model and who signed them, for the window. No Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.catalog.load import Catalog, Origin
from desktop.catalog.shape import ModelTable
from desktop.catalog.signature import PublicKey, Signature, signature_of, trusted_keys
from desktop.core.errors import BadData
from desktop.turn.added_catalogues import keys_of
from desktop.turn.desk import Desk


@dataclass(frozen=True, slots=True, kw_only=True)
class Seal:
    """One catalogue in use.

    Attributes:
        owner: ``built in``, ``organisation`` or ``user``.
        problem: why it was left out; empty: it is used.
    """

    owner: str
    path: Path
    signature: Signature
    problem: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """Of one model; an empty or zero value is not known.

    Attributes:
        kind: ``chat``, ``completion``, ``embedding`` or ``reranker``.
        is_classic: kept for its history, rarely the best choice.
        revoked: why it must not be used any more.
        claims: what is claimed and the titles of the sources that say so; the names are the keys
            of ``[model.sources]``, and ``pins`` for revisions, sizes and hashes.
        notes: on single quantizations, by their name.
        seal: of the catalogue that it comes from.
    """

    kind: str
    is_classic: bool
    revoked: str
    base: str
    architecture: str
    active_parameters: int
    ctx_tokens: int
    languages: tuple[str, ...]
    claims: tuple[tuple[str, tuple[str, ...]], ...]
    notes: Mapping[str, str]
    seal: Seal


def seals(desk: Desk) -> tuple[Seal, ...]:
    """Of all catalogues, in their order. Reads the signature files: some milliseconds."""
    try:
        keys = keys_of(desk.preferences)
    except BadData:  # a key file of the settings is damaged: then only ours counts
        keys = trusted_keys()
    return tuple(_seal(origin, keys) for origin in desk.catalog.origins)


def about(catalog: Catalog, model: ModelTable, known: Sequence[Seal]) -> About:
    """What is known of a model. ``known``: of all catalogues."""
    titles = {source.id: source.title for source in catalog.sources}
    pins = dict.fromkeys(each for build in model.build for each in build.pinned_by)
    named = {
        "facts": model.sources.facts,
        "licence": model.sources.licence,
        "languages": model.sources.languages,
        "judgement": model.sources.judgement,
        "pins": tuple(pins),
    }
    path = catalog.origin_by_model[model.id].path
    return About(
        kind=model.kind,
        is_classic=model.is_classic,
        revoked=model.revoked,
        base=model.base,
        architecture=model.architecture,
        active_parameters=model.active_parameters,
        ctx_tokens=model.ctx_tokens,
        languages=model.languages,
        claims=tuple(
            (claim, tuple(titles[each] for each in ids)) for claim, ids in named.items() if ids
        ),
        notes={build.quantization: build.note for build in model.build if build.note},
        seal=next(seal for seal in known if seal.path == path),
    )


def _seal(origin: Origin, keys: Sequence[PublicKey]) -> Seal:
    return Seal(
        owner=origin.owner.value,
        path=origin.path,
        signature=signature_of(origin.path, origin.data, keys),
        problem=origin.problem,
    )
