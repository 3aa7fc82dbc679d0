# SPDX-License-Identifier: Apache-2.0
"""The workflows: what they may, what they pin, and that what they call is there."""

import re
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.tree import ROOT, name_of

yaml = pytest.importorskip("yaml", reason="comes with the hub's library")
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def workflow(path: Path) -> dict[Any, Any]:
    found = yaml.safe_load(path.read_text(encoding="utf-8"))
    assert isinstance(found, dict)
    return found


def steps(path: Path) -> list[tuple[str, dict[str, Any]]]:
    """Each step with the name of its job."""
    jobs = workflow(path)["jobs"].items()
    return [(name, step) for name, job in jobs for step in job["steps"]]


def problems(path: Path) -> list[str]:
    """What could let others in."""
    found = []
    told = workflow(path)
    if told.get("permissions") != {}:
        found.append("rights are not empty by default")
    events = told[True]  # YAML reads the word "on" so
    if {"pull_request", "pull_request_target"} & set(events) and "secrets." in path.read_text():
        found.append("code of strangers runs beside secrets")
    for name, step in steps(path):
        uses = step.get("uses", "")
        if uses and not re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", uses):
            found.append(f"{name}: {uses} is not pinned by its commit")
        if "${{" in str(step.get("run", "")):
            found.append(f"{name}: an expression stands within a script")
    for name, job in told["jobs"].items():
        if "secrets." in str(job) and job.get("environment") != "release":
            found.append(f"{name} reads a secret outside the protected environment")
    return found


@pytest.mark.parametrize("name", [name_of(path) for path in FILES])
def test_a_workflow_lets_nobody_in(name: str) -> None:
    assert problems(ROOT / name) == []


@pytest.mark.parametrize("name", [name_of(path) for path in FILES])
def test_what_a_workflow_calls_is_there(name: str) -> None:
    scripts = [step["run"] for _, step in steps(ROOT / name) if "run" in step]
    called = set(re.findall(r"\b(?:packaging|devtools)/[\w./-]+", "\n".join(scripts)))
    assert sorted(each for each in called if not (ROOT / each).is_file()) == []


@pytest.mark.parametrize("name", [name_of(path) for path in FILES if path.stem.startswith("rel")])
def test_the_order_is_build_sign_verify_publish(name: str) -> None:
    jobs = workflow(ROOT / name)["jobs"]
    needs = {name: job.get("needs") for name, job in jobs.items()}
    apart = {"cuda": "build", "sign": ["build", "cuda"]} if "cuda" in jobs else {}
    order = {"build": None, "sign": "build", "verify": "sign", "publish": "verify"}
    assert needs == order | apart
    assert not any("secrets" in str(jobs[each]) for each in {"build", "cuda", "verify"} & set(jobs))
    assert "--trial" not in str(jobs)  # a pack that is for no use
    assert "test ! -e signed/signed-for-a-test" in str(jobs["publish"])


def test_what_lets_somebody_in_is_noticed(tmp_path: Path) -> None:
    planted = tmp_path / "planted.yml"
    planted.write_text(
        "on: {pull_request_target: {}}\njobs:\n  a:\n    steps:\n"
        "      - uses: actions/checkout@v4\n      - run: echo ${{ secrets.KEY }}\n"
    )
    assert len(problems(planted)) == 5
