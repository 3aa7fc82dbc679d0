# SPDX-License-Identifier: Apache-2.0
"""Workflow files as records. A key that is not known here is an error, so that nothing that a file
says is passed over."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml  # type: ignore[import-untyped]  # comes with the hub's library

from devtools.places import ROOT

FOLDER = ROOT / ".github" / "workflows"
EVENTS = {"push", "schedule", "workflow_dispatch"}
"""None by which a stranger starts anything."""
WORKFLOW_KEYS = {"name", "on", "permissions", "concurrency", "jobs"}
JOB_KEYS = {
    *("runs-on", "container", "needs", "if", "environment", "permissions", "env", "strategy"),
    *("timeout-minutes", "steps", "concurrency"),
}
STEP_KEYS = {"name", "uses", "with", "run", "shell", "env", "if"}
INPUTS = {
    "actions/checkout": {"persist-credentials"},
    "actions/upload-artifact": {"name", "path", "if-no-files-found"},
    "actions/download-artifact": {"name", "path"},
    "actions/attest-build-provenance": {"subject-checksums"},
}
"""What is rehearsed of each action, and what it may be told."""


class Fault(Exception):
    """Something in a workflow that the service would not do as it is meant; says where."""


@dataclass(frozen=True)
class Step:
    """One step: an action with what it is told, or a script."""

    name: str
    action: str = ""
    inputs: Mapping[str, str] = field(default_factory=dict)
    script: str = ""
    shell: str = ""
    env: Mapping[str, str] = field(default_factory=dict)
    condition: str = ""


@dataclass(frozen=True)
class Job:
    """One job; ``matrix`` has each variable with its values, ``rights`` each with its level."""

    name: str
    runner: str
    steps: tuple[Step, ...]
    container: str = ""
    needs: tuple[str, ...] = ()
    condition: str = ""
    environment: str = ""
    rights: Mapping[str, str] = field(default_factory=dict)
    env: Mapping[str, str] = field(default_factory=dict)
    matrix: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    minutes: int = 0


@dataclass(frozen=True)
class Workflow:
    """One file; jobs in the order of the file."""

    name: str
    jobs: Mapping[str, Job]

    def before(self, name: str) -> list[str]:
        """Every job that is finished when this one begins, by all its ``needs``."""
        found = list(self.jobs[name].needs)
        for each in found:
            found += [further for further in self.jobs[each].needs if further not in found]
        return found


def workflows() -> list[Path]:
    """The project's files."""
    return sorted(FOLDER.glob("*.yml"))


def read(path: Path) -> Workflow:
    """A file.

    Raises:
        Fault: it says something that is not known here.
    """
    told = yaml.safe_load(path.read_text(encoding="utf-8"))
    told["on"] = told.pop(True, None)  # YAML 1.1 takes the word for a truth value
    known(told, WORKFLOW_KEYS, path.name)
    known(told["on"], EVENTS, f"{path.name}: on")
    if told.get("permissions") != {}:
        raise Fault(f"{path.name}: rights are not empty by default")
    jobs = {name: _job(f"{path.name}: {name}", name, job) for name, job in told["jobs"].items()}
    for name, job in jobs.items():
        if missing := set(job.needs) - set(jobs):
            raise Fault(f"{path.name}: {name} needs {', '.join(missing)}, which is no job")
    return Workflow(path.name, jobs)


def known(told: Iterable[str], keys: set[str], where: str) -> None:
    """Refuse what stands in none of ``keys``.

    Raises:
        Fault: names it.
    """
    if unknown := sorted(set(told) - keys):
        raise Fault(f"{where}: {', '.join(unknown)} is not known to the rehearsal")


def _job(where: str, name: str, told: dict[str, Any]) -> Job:
    known(told, JOB_KEYS, where)
    strategy = told.get("strategy", {})
    known(strategy, {"fail-fast", "matrix"}, f"{where}: strategy")
    matrix = strategy.get("matrix", {})
    if any(key in matrix for key in ("include", "exclude")):
        raise Fault(f"{where}: include and exclude of a matrix are not known to the rehearsal")
    needs = told.get("needs", [])
    rights = told.get("permissions", {})
    if not isinstance(rights, dict):
        raise Fault(f"{where}: rights are named one by one")
    return Job(
        name=name,
        runner=told["runs-on"],
        steps=tuple(_step(where, number, step) for number, step in enumerate(told["steps"], 1)),
        container=told.get("container", ""),
        needs=(needs,) if isinstance(needs, str) else tuple(needs),
        condition=str(told.get("if", "")),
        environment=told.get("environment", ""),
        rights=rights,
        env=_texts(told.get("env", {})),
        matrix={key: tuple(map(str, values)) for key, values in matrix.items()},
        minutes=told.get("timeout-minutes", 0),
    )


def _step(where: str, number: int, told: dict[str, Any]) -> Step:
    action, _, commit = told.get("uses", "").partition("@")
    first = str(told.get("run", "")).strip().partition("\n")[0]
    name = told.get("name") or action or first
    where = f"{where}: step {number} ({name})"
    known(told, STEP_KEYS, where)
    if bool(action) == ("run" in told):
        raise Fault(f"{where}: it is an action or a script")
    inputs = _texts(told.get("with", {}))
    if action:
        if action not in INPUTS:
            raise Fault(f"{where}: what {action} does is not known to the rehearsal")
        if len(commit) != 40:
            raise Fault(f"{where}: it is not pinned by its commit")
        known(inputs, INPUTS[action], where)
    return Step(
        name=name,
        action=action,
        inputs=inputs,
        script=str(told.get("run", "")),
        shell=told.get("shell", ""),
        env=_texts(told.get("env", {})),
        condition=str(told.get("if", "")),
    )


def _texts(told: Mapping[str, Any]) -> dict[str, str]:
    """Truth values as the service writes them."""
    return {
        key: str(value).lower() if isinstance(value, bool) else str(value)
        for key, value in told.items()
    }
