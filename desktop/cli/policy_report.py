# SPDX-License-Identifier: Apache-2.0
"""``carrelctl policy report``: one computer and its policy as one JSON object, for IT.

No word of a chat, and no name of one, is in it.
"""

import argparse
import platform
import sys
from typing import Any

import desktop
from desktop.child.command import child_command
from desktop.child.sandbox.level import Isolation
from desktop.cli.key import protection
from desktop.cli.models import as_json
from desktop.cli.session import open_desk
from desktop.core.declared import encode_json, to_builtins
from desktop.core.errors import KnownError
from desktop.engine.cell import place_without_model
from desktop.engine.client import EngineClient
from desktop.paths import Paths, user_paths
from desktop.policy.current import watched
from desktop.policy.key import Key
from desktop.policy.keys import KEYS
from desktop.policy.policy import Policy
from desktop.settings import spec
from desktop.settings.governed import GOVERNED
from desktop.settings.preferences import Preferences
from desktop.turn.engine_origin import known_weaknesses
from desktop.turn.requests import FLOORS
from desktop.turn.standing import of_chats, of_engine, of_version
from desktop.turn.updates import engine_version
from desktop.turn.vault import Vault

HELLO_S = 30.0


def add_action(actions: Any) -> None:
    """Declare it below ``policy``."""
    report = actions.add_parser(
        "report",
        help="this computer and its policy as JSON, for IT",
        description="What holds, from where, and whether it is met here: protection of the chats, "
        "the engine's cell, versions, models that may not be used. Exit status 1 if something "
        "demanded is not met, or something is wrong with the policy.",
    )
    report.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the report."""
    report = _report(options)
    sys.stdout.write(encode_json(report).decode("utf-8") + "\n")
    is_met = all(row["is_met"] for row in report["standing"])
    return 0 if is_met and not report["problems"] else 1


def demanded(policy: Policy) -> dict[str, Any]:
    """What holds, where it came from, and which settings of the user it changes."""
    preferences = Preferences.open(user_paths().settings)
    settings = {
        setting.key: setting.kind.encode(preferences.get(setting))
        for setting in spec.SETTINGS
        if setting.key in GOVERNED
    }
    return {
        "carrel": desktop.__version__,
        "sources": list(policy.read),
        "problems": list(policy.problems),
        "keys": [_row(policy, key) for key in KEYS],
        "settings": settings,
    }


def _report(options: argparse.Namespace) -> dict[str, Any]:
    policy, paths = watched().look(), user_paths()
    report = demanded(policy)
    problems = report["problems"]
    with open_desk(options, is_temporary=True) as desk:
        models = [as_json(model) for model in desk.models()]
        problems += desk.house_problems
    problems += known_weaknesses()
    standing = of_engine(policy, _isolation(paths, problems)) + of_version(policy)
    chats = {"state": "cannot be told"}
    try:
        status = Vault(paths.database).status()
        standing += of_chats(policy, paths.database, status)
        chats = protection(status)
    except KnownError as error:
        problems.append(error.text())
    return report | {
        "computer": platform.node(),
        "system": platform.platform(),
        "engine": engine_version(),
        "chats": chats,
        "models": models,
        "standing": to_builtins(standing),
    }


def _isolation(paths: Paths, problems: list[str]) -> Isolation | None:
    """As measured in an engine without a model."""
    floor = FLOORS[Preferences.open(paths.settings).get(spec.ISOLATION)]
    client = EngineClient(child_command("--engine"), place=place_without_model(floor))
    try:
        return client.greet(HELLO_S).isolation
    except KnownError as error:
        problems.append(error.text())
        return None
    finally:
        client.close()


def _row(policy: Policy, key: Key[Any]) -> dict[str, Any]:
    return {
        "key": key.name,
        "is_set": key.name in policy.values,
        "value": policy.get(key),
        "source": policy.sources.get(key.name, ""),
        "is_kept": key.name in policy.kept,
    }
