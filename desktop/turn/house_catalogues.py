# SPDX-License-Identifier: Apache-2.0
"""What is wrong with the catalogues that the organisation's policy names: a loss is never silent.

They are files that the policy itself vouches for. One that is missing or broken is left out; where
keys are demanded, one without their signature is read and told.
"""

from collections.abc import Sequence

from desktop.catalog.load import Catalog, Origin
from desktop.catalog.signature import PublicKey, State, signature_of
from desktop.policy import use_keys
from desktop.policy.policy import Policy
from desktop.turn.added_catalogues import keys_among


def house_problems(
    policy: Policy, catalog: Catalog, *, only_broken: bool = False
) -> tuple[str, ...]:
    """One sentence for each of them with which something is wrong. Reads signatures.

    Args:
        catalog: as it was read; what the policy named then.
        only_broken: say nothing of files that are not on this computer.
    """
    named = policy.get(use_keys.CATALOGUES)
    if not named:
        return ()
    lines = policy.get(use_keys.CATALOGUE_KEYS)
    keys = None if lines is None else keys_among(lines)
    found = []
    for origin in catalog.origins:
        if str(origin.path) not in named or (only_broken and not origin.path.exists()):
            continue
        if problem := _problem(origin, keys):
            found.append(problem)
    return tuple(found)


def _problem(origin: Origin, keys: Sequence[PublicKey] | None) -> str:
    """As a sentence; ``keys``: whose signature it must have (None: it needs none)."""
    problem = ""
    if origin.problem:
        problem = f"{origin.path}: the organisation's catalogue is left out: {origin.problem}."
    elif keys is not None:
        state = signature_of(origin.path, origin.data, keys).state
        if state is not State.SIGNED:
            problem = f"{origin.path}: the organisation's catalogue is {state.value}."
    return problem
