# SPDX-License-Identifier: Apache-2.0
"""The keys about models once more: the model that answers may be used, the one that guesses ahead
for it may not. See ``probes.py``."""

from collections.abc import Callable
from pathlib import Path

from desktop.settings import spec
from tests.helpers.probing import Act, Probe, wish
from tests.helpers.world import USERS_CATALOGUE, World

MAIN, DRAFT = "Qwen3-1.7B-Q4_K_M", "Llama-3.2-1B-Instruct-Q4_K_M"
"""Builds that the built-in catalogue pins, of two licences."""


def refuses_with(name: str) -> Callable[[World], bool]:
    """Whether a question to MAIN is refused with a draft model of this name."""

    def measure(world: World) -> bool:
        models = world.paths.models
        return world.refuses_with(models / f"{name}.gguf", models / f"{MAIN}.gguf")

    return measure


def in_the_users_catalogue(name: str, more: str = "") -> Act:
    """A user's own catalogue knows this file, as one of a licence that is allowed."""

    def write(world: World) -> None:
        text = USERS_CATALOGUE.replace("own.gguf", f"{name}.gguf")
        text = text.replace('id = "users-own"', f'id = "users-own"{more}')
        world.paths.user_catalogue.write_text(text)

    return write


def lies_elsewhere(world: World) -> bool:
    folder: Path = world.paths.models.parent / "elsewhere"
    folder.mkdir(exist_ok=True)
    return world.refuses_with(folder / "own.gguf", world.paths.models / f"{MAIN}.gguf")


RENAME = in_the_users_catalogue(DRAFT)

DRAFT_PROBES: dict[str, Probe] = {
    "allowed_models": Probe(value=["qwen3-1.7b"], holds=refuses_with(DRAFT), override=RENAME),
    "forbidden_models": Probe(value=[DRAFT], holds=refuses_with(DRAFT), override=RENAME),
    "allowed_licences": Probe(value=["Apache-2.0"], holds=refuses_with(DRAFT), override=RENAME),
    "forbidden_licences": Probe(value=["Llama*"], holds=refuses_with(DRAFT), override=RENAME),
    "only_catalogue_models": Probe(
        value=True, holds=refuses_with("own"), override=in_the_users_catalogue("own")
    ),
    "allowed_folders": Probe(value=["models"], holds=lies_elsewhere),
    "revoked_models": Probe(
        value="refuse",
        prepare=in_the_users_catalogue("own", '\nrevoked = "It is broken."'),
        holds=refuses_with("own"),
        override=wish(spec.REVOKED_MODELS, "warn"),
    ),
}
