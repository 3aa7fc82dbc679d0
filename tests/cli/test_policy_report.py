# SPDX-License-Identifier: Apache-2.0
"""The report for IT: what holds, whether it is met, and no word of a chat."""

import json
import sys
from typing import Any

import pytest

from desktop.policy.keys import KEYS
from tests.cli.conftest import Run
from tests.helpers.policy import Place

pytestmark = [
    pytest.mark.skipif(sys.platform == "win32", reason="the registry, there"),
    pytest.mark.model,
]


def report(carrelctl: Run, status: int) -> dict[str, Any]:
    done = carrelctl("policy", "report")
    assert done.returncode == status, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_a_computer_that_is_as_it_should_be(carrelctl: Run, policy: Place) -> None:
    policy.write(require_encryption=True, forbidden_models=["carrel-guide*"])
    found = report(carrelctl, 0)
    assert [row["key"] for row in found["keys"]] == [key.name for key in KEYS]
    assert found["standing"] == [
        {"key": "require_encryption", "is_met": True, "found": "There are no chats yet."}
    ]
    (guide,) = (model for model in found["models"] if model["is_builtin"])
    assert "forbidden_models" in guide["problem"]


def test_what_is_not_met_changes_the_status(carrelctl: Run, policy: Place) -> None:
    assert carrelctl("chat", stdin="a word that nobody may read\n").returncode == 0
    policy.write(require_encryption=True, update_pin="99.0", isolation="partial")
    found = report(carrelctl, 1)
    standing = {row["key"]: row["is_met"] for row in found["standing"]}
    assert (standing["require_encryption"], standing["update_pin"]) == (False, False)
    assert set(standing) == {"isolation", "require_encryption", "update_pin"}
    assert found["chats"]["state"] == "not encrypted"
    assert "nobody may read" not in json.dumps(found)


def test_a_broken_policy_changes_the_status(carrelctl: Run, policy: Place) -> None:
    policy.write_bytes(b'{"offline": ')
    found = report(carrelctl, 1)
    assert any(str(policy.file) in problem for problem in found["problems"])
