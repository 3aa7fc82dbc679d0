# SPDX-License-Identifier: Apache-2.0
"""What a hub told, as offers for this machine: fit, quantizations, what to fetch. No Qt.

Everything in it is foreign text; names that could do harm are left out.
"""

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop.catalog.sizes import usual_bytes
from desktop.core.fit import Fit, Machine, Shape, fit
from desktop.core.records import ModelFile
from desktop.fetch.entries import Entry
from desktop.fetch.names import BadName, target_path
from desktop.fetch.protocol import Found, Repo, RepoFile, Seen
from desktop.library.splits import part_of
from desktop.policy.current import now
from desktop.settings import spec
from desktop.turn.allowed import offer_refusal
from desktop.turn.belonging import belonging, is_model
from desktop.turn.desk import Desk
from desktop.turn.fits import BuildFit, file_fit, to_take
from desktop.turn.machine import known_machine
from desktop.turn.offers import Build, Installed, Offer
from desktop.turn.removing import removal_of

USUAL = "Q4_K_M"
"""What a fit is told for before the files are known."""
_QUANTIZATION = re.compile(
    r"(?:UD-)?(?:I?Q\d(?:_[0-9A-Z]+)*|TQ\d_\d|MXFP4(?:_MOE)?|BF16|FP?16|FP?32)", re.I
)


@dataclass(frozen=True, slots=True, kw_only=True)
class HubRepo:
    """One repository that a search found.

    Attributes:
        fit: of the usual quantization; None: the hub does not tell the size.
    """

    name: str
    parameters: int
    architecture: str
    licence: str
    downloads: int
    is_gated: bool
    fit: Fit | None


def hub_repos(desk: Desk, found: Found) -> tuple[HubRepo, ...]:
    """What a search found, in its order. Measures the machine the first time."""
    machine, ctx_tokens = known_machine(desk.paths), desk.preferences.get(spec.CTX_TOKENS)
    return tuple(_repo(repo, machine, ctx_tokens) for repo in found.repos)


def offer_of(desk: Desk, seen: Seen) -> Offer:
    """A repository's models as an offer with a build for each quantization, smallest first.

    Reads the models folder: not on the window's thread.
    """
    machine, ctx_tokens = known_machine(desk.paths), desk.preferences.get(spec.CTX_TOKENS)
    repo, models = seen.repo, desk.paths.models
    groups = _groups(seen, models)
    fits = [_build_fit(repo, name, entries, machine, ctx_tokens) for name, entries in groups]
    taken = to_take(fits, machine)
    builds = tuple(
        Build(
            quantization=each.quantization,
            size_bytes=each.size_bytes,
            repo=repo.name,
            revision=seen.commit or "main",
            files=tuple(entries),
            fit=each.fit,
            is_recommended=each is taken,
            installed=None,
        )
        for each, (_, entries) in zip(fits, groups, strict=True)
    )
    offer = Offer(
        id=repo.name,
        name=repo.name,
        domains=(),
        parameters=repo.parameters,
        licence=repo.licence or "licence not told",
        licence_notes=(),  # nobody of the catalogue has read it
        good_at=(),
        bad_at=(),
        builds=builds,
        problem=offer_refusal(now(), desk.catalog, None)
        or ("" if builds else "there is no GGUF model in this repository"),
        is_gated=bool(repo.gated),
    )
    return refreshed(desk, offer)


def refreshed(desk: Desk, offer: Offer) -> Offer:
    """The same offer with what is installed of it now."""
    machine, ctx_tokens = known_machine(desk.paths), desk.preferences.get(spec.CTX_TOKENS)
    files = {file.path: file for file in desk.models()}
    builds = []
    for build in offer.builds:
        file = files.get(build.files[0].target) if build.files else None
        found = None if file is None else _installed(desk, build, file, machine, ctx_tokens)
        builds.append(replace(build, installed=found))
    return replace(offer, builds=tuple(builds))


def quantization_in(name: str) -> str:
    """What a file's name says of its quantization; empty: nothing."""
    found = [match[0] for match in _QUANTIZATION.finditer(name) if _stands_alone(name, match)]
    return found[-1].upper() if found else ""


def _stands_alone(name: str, match: "re.Match[str]") -> bool:
    before, after = name[: match.start()][-1:], name[match.end() :][:1]
    return not before.isalnum() and not after.isalnum()


def _repo(repo: Repo, machine: Machine, ctx_tokens: int) -> HubRepo:
    size_bytes = usual_bytes(repo.parameters, USUAL)
    shape = Shape(weights_bytes=size_bytes)
    return HubRepo(
        name=repo.name,
        parameters=repo.parameters,
        architecture=repo.architecture,
        licence=repo.licence,
        downloads=repo.downloads,
        is_gated=bool(repo.gated),
        fit=fit(shape, machine, ctx_tokens) if size_bytes else None,
    )


def _groups(seen: Seen, models: Path) -> list[tuple[str, list[Entry]]]:
    """Files that are one model together, with its quantization; smallest first."""
    groups: dict[str, list[RepoFile]] = defaultdict(list)
    for file in seen.files:
        if is_model(file.path):
            part = part_of(Path(file.path))
            stem = file.path if part is None else str(part.path.with_name(part.stem))
            groups[stem].append(file)
    listed = []
    along = [entry for file in belonging(seen.files) for entry in _entries(seen, [file], models)]
    for stem, files in groups.items():
        part = part_of(Path(files[0].path))
        if part is not None and len(files) != part.count:
            continue  # it is not whole at the source
        entries = _entries(seen, sorted(files, key=lambda file: file.path), models)
        if entries:
            name = quantization_in(stem.rpartition("/")[2]) or Path(stem).stem
            listed.append((name, [*entries, *along]))
    listed.sort(key=lambda group: _size(group[1]))
    return listed


def _size(entries: Sequence[Entry], *, is_model_only: bool = False) -> int:
    return sum(e.size_bytes for e in entries if not is_model_only or is_model(e.file))


def _entries(seen: Seen, files: Sequence[RepoFile], models: Path) -> list[Entry]:
    entries = [
        Entry(
            key=0,
            repo=seen.repo.name,
            file=file.path,
            models=str(models),
            revision=seen.commit or "main",
            sha256=file.sha256,
            size_bytes=file.size_bytes,
        )
        for file in files
    ]
    try:
        for file in files:
            target_path(models, seen.repo.name, file.path)
    except BadName:
        return []
    return entries


def _build_fit(
    repo: Repo, quantization: str, entries: Sequence[Entry], machine: Machine, ctx_tokens: int
) -> BuildFit:
    weights_bytes = _size(entries, is_model_only=True)
    return BuildFit(
        model=repo.name,
        quantization=quantization,
        size_bytes=_size(entries),
        is_installed=False,
        fit=fit(Shape(weights_bytes=weights_bytes), machine, ctx_tokens),
    )


def _installed(
    desk: Desk, build: Build, file: ModelFile, machine: Machine, ctx_tokens: int
) -> Installed:
    return Installed(
        model=file,
        title=file.name,
        quantization=build.quantization,
        fit=None if file.problem else file_fit(file, machine, ctx_tokens).fit,
        removal=removal_of(file, desk.paths, desk.preferences),
    )
