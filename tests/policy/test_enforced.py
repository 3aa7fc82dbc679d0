# SPDX-License-Identifier: Apache-2.0
"""Every key in every situation, measured where it is enforced.

A probe first does what a user can do against the key, then measures. So "user override attempted"
is part of every measurement, and of a situation of its own, where the user tries while it holds.
"""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from desktop.policy.keys import BY_NAME, KEYS
from desktop.policy.rules import Flag, Given
from tests.helpers.draft_probes import DRAFT_PROBES
from tests.helpers.policy import Place
from tests.helpers.probes import PROBES, world
from tests.helpers.probing import Probe
from tests.helpers.world import World

__all__ = ["world"]


@dataclass(frozen=True, slots=True)
class Situation:
    """What happens to the policy, and whether the key has to hold then."""

    bring: Callable[[Place, str, object], object]
    holds: bool
    is_strictest: bool = False


def _absent(policy: Place, _name: str, _value: object) -> None:
    policy.look()


def _set(policy: Place, name: str, value: object) -> None:
    policy.write(**{name: value})


def _malformed(policy: Place, name: str, _value: object) -> None:
    is_flag = isinstance(BY_NAME[name].rule, Flag)
    assert policy.write(**{name: "yes" if is_flag else {"a": 1}}).problems


def _wrong_owner(policy: Place, name: str, value: object) -> None:
    policy.write(**{name: value})
    assert policy.spoil().problems


def _removed(policy: Place, name: str, value: object) -> None:
    policy.write(**{name: value})
    policy.remove()


def _removed_and_started_again(policy: Place, name: str, value: object) -> None:
    _removed(policy, name, value)
    policy.start_again()


def _beside_a_wider_one(policy: Place, name: str, value: object) -> None:
    """Another file that would demand nothing takes nothing away."""
    policy.write(**{name: value})
    rule = BY_NAME[name].rule
    wider = rule.default if not isinstance(rule.default, tuple) else list(rule.default)
    policy.write("policy.d/99.json", **({} if wider is None else {name: wider}))


SITUATIONS = {
    "absent": Situation(_absent, False),
    "set": Situation(_set, True),
    "malformed": Situation(_malformed, True, True),
    "wrong owner": Situation(_wrong_owner, True, True),
    "removed while running": Situation(_removed, True),
    "removed, then started again": Situation(_removed_and_started_again, False),
    "beside a wider one": Situation(_beside_a_wider_one, True),
}


CASES = [
    *(pytest.param(name, probe, id=name) for name, probe in PROBES.items()),
    *(pytest.param(name, probe, id=f"{name}-draft") for name, probe in DRAFT_PROBES.items()),
]


def test_every_key_has_a_probe() -> None:
    assert set(PROBES) == {key.name for key in KEYS}


@pytest.mark.parametrize("situation", SITUATIONS)
@pytest.mark.parametrize(("name", "probe"), CASES)
def test_every_key_in_every_situation(
    name: str, probe: Probe, situation: str, policy: Place, world: World
) -> None:
    what = SITUATIONS[situation]
    probe.prepare(world)
    what.bring(policy, name, probe.value)
    # What nobody can read gives nothing to anybody.
    holds = what.holds and not (what.is_strictest and isinstance(BY_NAME[name].rule, Given))
    probe.override(world)
    assert probe.holds(world) is holds


@pytest.mark.parametrize(("name", "probe"), CASES)
def test_a_user_cannot_override(name: str, probe: Probe, policy: Place, world: World) -> None:
    """The same, tried by a user before and again while the program runs."""
    probe.prepare(world)
    probe.override(world)
    policy.write(**{name: probe.value})
    probe.override(world)
    assert probe.holds(world)
    probe.override(world)
    assert probe.holds(world)
