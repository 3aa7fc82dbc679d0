# SPDX-License-Identifier: Apache-2.0
"""On Windows itself: the job object holds what it promises, and nothing more is claimed."""

import sys

import pytest

from desktop.child.command import child_command
from desktop.child.sandbox.level import Level, Promise
from desktop.child.sandbox.probe import Outcome
from desktop.child.sandbox.windows_rights import Way
from desktop.engine.client import EngineClient
from tests.helpers.cells import attack_from_inside

pytestmark = pytest.mark.skipif(sys.platform != "win32", reason="the cell of Windows")


def test_partial_and_honest_about_it() -> None:
    client = EngineClient(child_command("--engine", "--fake"))
    hello = client.greet(60)
    assert hello.isolation.level.reaches(Level.PARTIAL)
    is_contained = Way.CONTAINER.value in hello.isolation.means
    assert ("network" in hello.isolation.describe()) is not is_contained
    _, findings = attack_from_inside(client)
    held = {each.promise for each in findings.values() if each.outcome is not Outcome.ALLOWED}
    assert {Promise.RUN, Promise.REACH} <= held
    client.close()
