# SPDX-License-Identifier: Apache-2.0
"""Which of the models that are there can be used, and by which domain. Reads no weights."""

from collections.abc import Sequence
from pathlib import Path

from desktop.catalog.load import Catalog
from desktop.core.declared import replace
from desktop.core.ids import ModelId
from desktop.core.records import Domain, ModelFile
from desktop.library.shelf import scan
from desktop.paths import Paths, moving_model, resources
from desktop.policy.current import now
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.turn.allowed import model_refusal


def present(paths: Paths, preferences: Preferences) -> tuple[ModelFile, ...]:
    """All model files, also those with a problem. Reads files: not on the window's thread.

    What a killed program began to move is brought to an end first.
    """
    if (note := moving_model(paths)).exists():
        from desktop.turn.begun_shift import recover  # noqa: PLC0415  # rarely

        recover(note)
    added: tuple[Path, ...] = preferences.get(spec.MODEL_FOLDERS)
    files: tuple[Path, ...] = preferences.get(spec.MODEL_FILES)
    return scan(resources() / "models", (paths.models, *added), files)


def refused(
    catalog: Catalog, paths: Paths, model: ModelFile, *, refuses: bool = False
) -> ModelFile:
    """The model, with a problem if the policy forbids it, or if it is revoked.

    Args:
        refuses: the settings say to refuse revoked ones.
    """
    if model.problem:
        return model
    if (forbidden := model_refusal(now(), catalog, paths, model)) is not None:
        return replace(model, problem=f"your organisation does not allow it ({forbidden.key})")
    reason = catalog.revoked(model.id)
    return replace(model, problem=f"it is revoked: {reason}") if reason and refuses else model


def models_for(domain: Domain, usable: Sequence[ModelFile]) -> tuple[ModelFile, ...]:
    """The models that a domain can use, best first.

    Those that the domain recommends come first, in its order; then every other chat model that the
    user has, in the order of ``usable``. A domain with the handbook uses only its own. Models that
    cannot chat (embedding models, rerankers, base models without a template) are in none.
    """
    by_id: dict[ModelId, ModelFile] = {model.id: model for model in usable if model.can_chat}
    own = [by_id.pop(model_id) for model_id in domain.model_ids if model_id in by_id]
    if domain.uses_handbook:
        return tuple(own)
    return (*own, *(model for model in by_id.values() if not model.is_builtin))
