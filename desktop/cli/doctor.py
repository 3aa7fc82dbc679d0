# SPDX-License-Identifier: Apache-2.0
"""``carrelctl doctor``: what Carrel finds on this machine. Holds no chat text."""

import argparse
import platform
import queue
import shutil
import sys
from collections import Counter
from collections.abc import Sequence
from importlib.metadata import PackageNotFoundError, version
from typing import Any

import desktop
from desktop.child.cards import has_library_for_cards
from desktop.child.command import child_command
from desktop.child.sandbox.level import Cell
from desktop.child.sandbox.probe import Outcome
from desktop.cli import terminal
from desktop.cli.columns import size_text
from desktop.cli.key import protection
from desktop.cli.models import as_json
from desktop.cli.secret import vault_for
from desktop.cli.session import open_desk
from desktop.core.declared import encode_json, to_builtins
from desktop.core.errors import EngineFailed, KnownError, NotIsolated
from desktop.core.model_errors import LockLimited
from desktop.core.records import ModelFile
from desktop.engine.cell import Place, shortfall
from desktop.engine.client import EngineClient
from desktop.engine.cores import lockable_bytes, physical_cores
from desktop.engine.hardware import memory_bytes
from desktop.engine.protocol import Event, Hello, Probe, Probed
from desktop.paths import installation, user_paths
from desktop.policy.current import watched
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.store.facts import database_facts
from desktop.store.worker import StoreThread
from desktop.turn.engine_origin import FAILED, PACKAGE, known_weaknesses, origin_text, unused_fix
from desktop.turn.requests import FLOORS
from desktop.turn.vault import Vault

HELLO_S = 30.0
_DRIVER = (
    "The engine ends as it starts when it loads the driver of a graphics card; without, it starts. "
    "Bring the driver up to date, or set gpu_layers to 0."
)
_PACKAGES = ("PySide6_Essentials", "llama-cpp-python", "apsw-sqlite3mc", "huggingface-hub")


def add_command(commands: Any) -> None:
    """Declare the command and its options."""
    parser = commands.add_parser(
        "doctor", help="what was found on this machine", description=__doc__
    )
    parser.add_argument("--json", action="store_true", help="one JSON object instead of text")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the report; 1 if something that is needed does not work."""
    report = _report(options)
    if options.json:
        sys.stdout.write(encode_json(report).decode("utf-8") + "\n")
    else:
        for title, facts in report.items():
            if title != "problems":
                terminal.line(title.capitalize())
                _print(facts, "  ")
    for sentence in report["problems"]:
        terminal.problem(sentence)
    return 1 if report["problems"] else 0


def _report(options: argparse.Namespace) -> dict[str, Any]:
    problems: list[str] = []
    paths = user_paths()
    preferences = Preferences.open(paths.settings)
    if preferences.problem is not None:
        problems.append(preferences.problem.text())
    with open_desk(options, is_temporary=True) as desk:
        models = desk.models()
        problems += desk.house_problems
    problems += known_weaknesses()
    problems += _unused_fix()
    problems += watched().look().problems
    total, available = memory_bytes()
    return {
        "versions": _versions(),
        "machine": {
            "system": platform.platform(),
            "cores": physical_cores(),
            "memory": f"{size_text(available)} of {size_text(total)} available",
            "lockable memory": _lockable(preferences, models, problems),
            "disk": f"{size_text(shutil.disk_usage(paths.data).free)} free",
        },
        "engine": _engine(problems),
        "folders": {
            "data": str(paths.data),
            "models": str(paths.models),
            "settings": str(paths.settings),
            "log": str(paths.log),
        },
        "database": _database(options, problems),
        "encryption": _encryption(problems),
        "models": [as_json(model) for model in models],
        "problems": problems,
    }


def _lockable(preferences: Preferences, models: Sequence[ModelFile], problems: list[str]) -> str:
    """How much memory may be locked; a problem if the settings want more for some model."""
    limit = lockable_bytes()
    if limit is None:
        return "not limited"
    too_large = [model for model in models if model.size_bytes > limit and not model.problem]
    if too_large and preferences.get(spec.LOCK_MEMORY) == "on":
        problems.append(LockLimited(too_large[0].name, size_text(limit)).text())
    return size_text(limit)


def _versions() -> dict[str, str]:
    found = {"carrel": desktop.__version__, "python": platform.python_version()}
    for package in _PACKAGES:
        try:
            found[package] = version(package)
        except PackageNotFoundError:
            found[package] = "not installed"
    return found


def _engine(problems: list[str]) -> dict[str, Any]:
    """Start an engine child without a model and let it tell what it can use."""
    client = EngineClient(child_command("--engine"))
    try:
        hello = _greeted(client)
        if hello is None:
            client.close()
            client = EngineClient(child_command("--engine"), place=Place(cell=Cell()))
            hello = client.greet(HELLO_S)
            problems.append(_DRIVER)
        isolation = _isolation(client, problems)
    except KnownError as error:
        problems.append(error.text())
        return {"state": "does not start"}
    finally:
        client.close()
    return {
        "library": hello.engine,
        "from": origin_text(installation()),
        "processor features": hello.system_info,
        "devices": [
            {
                "name": device.name,
                "kind": device.kind,
                "description": device.description,
                "memory_bytes": device.memory_bytes,
            }
            for device in hello.devices
        ],
        "graphics card": f"not used: {hello.no_card}" if hello.no_card else "can be used",
        "isolation": isolation,
    }


def _unused_fix() -> list[str]:
    """A fix that was to be used."""
    version, why = unused_fix(installation())
    failed = f"The engine {version} of the package {PACKAGE} is not used: {why}."
    return [failed] if why == FAILED else []


def _greeted(client: EngineClient) -> Hello | None:
    """What the engine says of itself; None: nothing, but it may without a card's driver.

    Raises:
        EngineFailed: it does not start, and no driver can be to blame.
    """
    try:
        return client.greet(HELLO_S)
    except EngineFailed:
        if not has_library_for_cards():
            raise
        return None


def _isolation(client: EngineClient, problems: list[str]) -> dict[str, Any]:
    """Have the engine attack its own cell, and tell what became of it."""
    paths = user_paths()
    answers: queue.SimpleQueue[Event] = queue.SimpleQueue()
    targets = [paths.data, paths.database, paths.settings, paths.log]
    client.probe(Probe(id=0, targets=tuple(str(path) for path in targets)), answers.put)
    answer = answers.get()
    if not isinstance(answer, Probed):
        problems.append("The engine's isolation could not be measured: it ended.")
        return {"level": "unknown"}
    outcomes = Counter(finding.outcome for finding in answer.findings)
    floor = FLOORS[Preferences.open(paths.settings).get(spec.ISOLATION)]
    if not answer.isolation.level.reaches(floor):
        problems.append(NotIsolated(shortfall(answer.isolation, floor)).text())
    open_to = [each.name for each in answer.findings if each.outcome is Outcome.ALLOWED]
    return {
        "level": answer.isolation.level.value,
        "by": ", ".join(answer.isolation.means) or "nothing",
        "why not full": " ".join(answer.isolation.reasons),
        "measured": f"{outcomes[Outcome.DENIED]} of {sum(outcomes.values())} attacks from inside"
        f" were denied, {outcomes[Outcome.ALLOWED]} succeeded",
        "succeeded": ", ".join(open_to),
    }


def _database(options: argparse.Namespace, problems: list[str]) -> dict[str, Any]:
    path = user_paths().database
    if not path.exists():
        return {"path": str(path), "state": "not made yet"}
    store = StoreThread(vault_for(options).open)
    try:
        facts = store.submit(database_facts).result()
    except KnownError as error:
        problems.append(error.text())
        return {"path": str(path), "state": "cannot be opened"}
    finally:
        store.close()
    if facts.integrity != "ok":
        problems.append(f"The database {path} is damaged: {facts.integrity}.")
    size = size_text(path.stat().st_size)
    return {"path": str(path), "size": size, **to_builtins(facts)}


def _encryption(problems: list[str]) -> dict[str, str]:
    """How the database is protected, in words; see ``carrelctl key status``."""
    try:
        status = Vault(user_paths().database).status()
    except KnownError as error:
        problems.append(error.text())
        return {"state": "cannot be told"}
    return protection(status)


def _print(facts: Any, indent: str) -> None:
    """Nested facts as indented lines."""
    if isinstance(facts, dict):
        width = max((len(key) for key in facts), default=0)
        for key, value in facts.items():
            if isinstance(value, list | dict):
                terminal.line(f"{indent}{key}")
                _print(value, indent + "  ")
            elif value != "":
                terminal.line(f"{indent}{key.ljust(width)}  {value}")
        return
    for item in facts:
        shown = {key: value for key, value in item.items() if value not in (None, "", 0)}
        terminal.line(indent + ", ".join(f"{key}: {value}" for key, value in shown.items()))
