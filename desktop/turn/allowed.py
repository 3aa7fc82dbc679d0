# SPDX-License-Identifier: Apache-2.0
"""What the policy of the organisation says of domains and models. No Qt, reads headers at most.

Where only some models are allowed, the name of a file proves nothing: it must be one that a
catalogue pins by its hash, the catalogue must not be a user's own, and ``rechecking.py`` has the
engine hash the file before llama.cpp sees it.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from desktop.catalog.load import Catalog, Owner
from desktop.catalog.shape import BuildTable, ModelTable
from desktop.core.errors import BadModelFile, KnownError
from desktop.core.fit import gigabytes
from desktop.core.model_errors import AdapterUnusable
from desktop.core.policy_errors import PolicyForbids
from desktop.core.records import Domain, ModelFile
from desktop.engine.load import Load
from desktop.fetch.entries import Entry
from desktop.library.adapters import AdapterFile, adapter_at, adapter_problem
from desktop.library.shelf import model_at
from desktop.library.splits import part_of
from desktop.paths import Paths
from desktop.policy import use_keys
from desktop.policy.current import now
from desktop.policy.key import Key
from desktop.policy.policy import Policy
from desktop.policy.rules import EVERYTHING, Match, fits
from desktop.policy.share_keys import MAX_ENGINE_MEMORY
from desktop.settings.governed import RESTRICTING
from desktop.turn.fits import load_memory
from desktop.turn.plan import Plan
from desktop.turn.room import most_bytes

PINNING: tuple[Key[Any], ...] = (
    use_keys.ALLOWED_MODELS,
    use_keys.ALLOWED_LICENCES,
    use_keys.ONLY_CATALOGUE_MODELS,
)
"""Any of these: a file must have the hash that a catalogue pins."""
OWN_FOLDER = "models"
"""In the list of folders: the user's own models folder."""


def wants_pins(policy: Policy) -> bool:
    """Whether a model's file must have the hash of a catalogue."""
    return any(policy.demands(key) for key in PINNING)


def domain_refusal(policy: Policy, domain: Domain) -> PolicyForbids | None:
    """Why a domain may not be used; None: it may."""
    for key in (use_keys.ALLOWED_DOMAINS, use_keys.FORBIDDEN_DOMAINS):
        if not policy.allows(key, domain.id):
            return PolicyForbids(f"The domain {domain.name} may not be used here.", key.name)
    return None


def model_refusal(
    policy: Policy, catalog: Catalog, paths: Paths, model: ModelFile
) -> PolicyForbids | None:
    """Why a model's file may not be used; None: it may. Looks where links lead."""
    table = catalog.model(model.id)
    refusal = _refusal(policy, catalog, table, model)
    if refusal is None and not model.is_builtin and not _is_in_place(policy, paths, model.path):
        refusal = f"It lies in {model.path.parent}", use_keys.ALLOWED_FOLDERS
    if refusal is None:
        return None
    reason, key = refusal
    said = f"The model {model.name} may not be used here. {reason}."
    return PolicyForbids(said, key.name)


def adapter_refusal(policy: Policy, paths: Paths, adapter: AdapterFile) -> PolicyForbids | None:
    """Why an adapter may not act on any model; None: it may. Looks where links lead.

    No catalogue pins what an adapter makes of a model, so none may where hashes are demanded.
    """
    if (pinning := _pinning(policy)) is not None:
        return PolicyForbids("Adapters may not be used here.", pinning.name)
    reason, key = "", use_keys.FORBIDDEN_MODELS
    stems = {path.stem for path in (adapter.path, adapter.path.resolve())}
    names = (*stems, adapter.name, adapter.architecture)
    if _is_forbidden(policy, tuple(filter(None, names))):
        reason = f"{adapter.path.stem} is on a list"
    elif not _is_in_place(policy, paths, adapter.path):
        reason, key = f"It lies in {adapter.path.parent}", use_keys.ALLOWED_FOLDERS
    if not reason:
        return None
    said = f"The adapter {adapter.name} may not be used here. {reason}."
    return PolicyForbids(said, key.name)


def allowed_domains(domains: Sequence[Domain]) -> list[Domain]:
    """Those that may be used."""
    policy = now()
    return [each for each in domains if domain_refusal(policy, each) is None]


def question_refusal(
    catalog: Catalog, paths: Paths, plan: Plan, *, refuses: bool = False
) -> KnownError | None:
    """Why a question may not be answered like this; None: it may. Looks where links lead.

    Args:
        refuses: the settings say to refuse revoked models.
    """
    policy = now()
    found: KnownError | None = domain_refusal(policy, plan.domain)
    found = found or load_refusal(catalog, paths, plan.model, plan.load, refuses=refuses)
    return found or _acting_refusal(policy, paths, plan)


def _acting_refusal(policy: Policy, paths: Paths, plan: Plan) -> KnownError | None:
    """Why the adapters that are to act may not, or cannot."""
    for each in plan.generate.adapters:
        adapter = adapter_at(Path(each.path))
        if (forbidden := adapter_refusal(policy, paths, adapter)) is not None:
            return forbidden
        if problem := adapter_problem(adapter, plan.model):
            return AdapterUnusable(adapter.path.name, plan.model.name, problem)
    return None


def load_refusal(
    catalog: Catalog, paths: Paths, model: ModelFile, load: Load, *, refuses: bool
) -> KnownError | None:
    """Why a model may not be loaded like this: itself, or what guesses ahead for it."""
    if (found := model_refusal(now(), catalog, paths, model)) is not None:
        return found
    if refuses and (reason := catalog.revoked(model.id)):
        return BadModelFile(model.path.name, f"it is revoked: {reason}")
    if (too_large := _memory_refusal(model, load)) is not None:
        return too_large
    if not load.draft:
        return None
    draft = model_at(Path(load.draft))
    found, its = model_refusal(now(), catalog, paths, draft), f"the draft model of {model.name}"
    if found is not None:
        return PolicyForbids(f"{found.sentence} It is {its}: choose another, or none.", found.key)
    if refuses and (reason := catalog.revoked(draft.id)):
        return BadModelFile(draft.path.name, f"it is {its}, and revoked: {reason}")
    return None


def _memory_refusal(model: ModelFile, load: Load) -> PolicyForbids | None:
    """Why a model may not be loaded that needs more than a user may have; the Guide always may."""
    most, needed = most_bytes(), load_memory(model, load)
    if model.is_builtin or not most or needed <= most:
        return None
    said = (
        f"The model {model.name} needs {gigabytes(needed)} of memory here, and {gigabytes(most)}"
        " are allowed. A smaller context or model needs less."
    )
    return PolicyForbids(said, MAX_ENGINE_MEMORY.name)


def offer_refusal(policy: Policy, catalog: Catalog, table: ModelTable | None) -> str:
    """Why a model of a catalogue, or one that no catalogue knows, may not be fetched, as a clause.

    Empty: it may.
    """
    if table is None:
        return "your organisation allows only models of a catalogue" if wants_pins(policy) else ""
    found = _listed_refusal(policy, catalog, table, (table.id, table.name, table.architecture))
    return f"your organisation does not allow it: {found[1].name}" if found is not None else ""


def restricts_models(policy: Policy) -> bool:
    """Whether not every model may be used."""
    return any(policy.demands(key) for key in RESTRICTING)


def refuse_download(policy: Policy, catalog: Catalog, entry: Entry) -> None:
    """Raises PolicyForbids if the model of this file may not be used, or other bytes are wanted."""
    for table in catalog.models:
        for build in table.build:
            for file in build.file:
                if (build.repo, file.name) == (entry.repo, entry.file):
                    is_other = bool(file.sha256 and entry.sha256 not in ("", file.sha256))
                    found = None if is_other else table
                    _refuse_download(policy, catalog, entry, found)
                    return
    _refuse_download(policy, catalog, entry, None)


def _refuse_download(
    policy: Policy, catalog: Catalog, entry: Entry, table: ModelTable | None
) -> None:
    if offer_refusal(policy, catalog, table):
        key = next(key for key in RESTRICTING if policy.demands(key))
        said = f"{entry.repo}/{entry.file} may not be downloaded here."
        raise PolicyForbids(said, key.name)


def _refusal(
    policy: Policy, catalog: Catalog, table: ModelTable | None, model: ModelFile
) -> tuple[str, Key[Any]] | None:
    names = tuple(filter(None, (model.id, model.name, model.architecture)))
    if model.is_builtin:
        key = use_keys.FORBIDDEN_MODELS
        return (f"{model.id} is on a list", key) if _is_forbidden(policy, names) else None
    if table is not None:
        return _listed_refusal(policy, catalog, table, (*names, table.id, table.name), model)
    if _is_forbidden(policy, names):
        return f"{model.id} is on a list", use_keys.FORBIDDEN_MODELS
    if (pinning := _pinning(policy)) is not None:
        return "No catalogue knows this file", pinning
    return None


def _listed_refusal(
    policy: Policy,
    catalog: Catalog,
    table: ModelTable,
    names: tuple[str, ...],
    model: ModelFile | None = None,
) -> tuple[str, Key[Any]] | None:
    """``model``: its file; None: it is only about what the catalogue offers."""
    ids = tuple(build.id for build in table.build if model is None or build.id == model.id)
    if _is_forbidden(policy, (*names, *ids)):
        return f"{table.id} is on a list", use_keys.FORBIDDEN_MODELS
    if not any(policy.allows(use_keys.ALLOWED_MODELS, name) for name in (table.id, *ids)):
        return f"{table.id} is not on the list", use_keys.ALLOWED_MODELS
    for key in (use_keys.ALLOWED_LICENCES, use_keys.FORBIDDEN_LICENCES):
        if not policy.allows(key, table.licence):
            return f"Its licence is {table.licence}", key
    pinning = _pinning(policy)
    if pinning is None:
        return None
    origin = catalog.origin_by_model.get(table.id)
    if origin is None or origin.owner is Owner.USER:
        return "Only a catalogue of the user knows it", pinning
    builds = [build for build in table.build if model is None or build.id == model.id]
    if not any(map(_is_hashed, builds)):
        return "No catalogue pins its hash", pinning
    return None


def _pinning(policy: Policy) -> Key[Any] | None:
    return next((key for key in PINNING if policy.demands(key)), None)


def _is_hashed(build: BuildTable) -> bool:
    return bool(build.file) and all(one.sha256 for one in build.file)


def _is_forbidden(policy: Policy, names: tuple[str, ...]) -> bool:
    return not all(policy.allows(use_keys.FORBIDDEN_MODELS, name) for name in names)


def _is_in_place(policy: Policy, paths: Paths, path: Path) -> bool:
    allowed = policy.get(use_keys.ALLOWED_FOLDERS)
    if allowed is None:
        return True
    own = str(paths.models.resolve())
    folders = [own if each == OWN_FOLDER else _resolved(each) for each in allowed]
    part = part_of(path)
    files = part.all() if part is not None else (path,)
    return all(fits(Match.FOLDER, tuple(folders), str(file.resolve())) for file in files)


def _resolved(folder: str) -> str:
    return folder if folder == EVERYTHING else str(Path(folder).resolve())
