# SPDX-License-Identifier: Apache-2.0
"""A release played twice: by a fork that has no secrets, and by an owner who has."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from devtools.places import ROOT
from devtools.workflows.playing import Play, Tally, refused_as_it_must
from devtools.workflows.reading import Workflow, read

TAG = "refs/tags/v0.0.0-rehearsal"


def play_twice(path: Path, folder: Path, built: Path | None = None) -> tuple[list[Tally], bool]:
    """What each play did, and whether both ended as they must.

    The owner begins at the first job with secrets, with what the fork's jobs before it made.

    Args:
        built: a folder of ``dev.py package check``; what it has made takes the place of the first
            job of ``release.yml``, and only the owner's packages are verified, by the same steps.
    """
    workflow, bases = read(path), folder / "bases"
    places = [folder / who / path.name for who in ("fork", "owner")]
    for place in places:
        shutil.rmtree(place, ignore_errors=True)
    done = frozenset({"build", "verify"}) if built else frozenset[str]()
    if built:
        _as_if_built(built, places[0] / "artefacts")
    before = folder / "owner" / "release.yml" / "published"
    if not _is_release(workflow) and before.is_dir():  # it looks at what was released
        shutil.copytree(before, places[0] / "published")
    fork = Play(workflow, places[0], bases, {}).run(TAG, done)
    is_refused = _is_release(workflow) and refused_as_it_must(fork)
    print(_verdict("fork", fork, is_refused))
    if path.name != "release.yml" or not is_refused:
        return [fork], is_refused or not fork.faults
    done = _before_secrets(workflow)
    for name in _made_by(workflow, done):
        shutil.copytree(places[0] / "artefacts" / name, places[1] / "artefacts" / name)
    owner = Play(workflow, places[1], bases, _keys(folder / "keys")).run(TAG, done)
    for file in sorted((places[1] / "published").rglob("*")):
        if file.is_file():
            print(f"published: {file.relative_to(places[1])} {file.stat().st_size:,}")
    print(_verdict("owner", owner, False))
    return [fork, owner], not owner.faults


def _as_if_built(checked: Path, artefacts: Path) -> None:
    """Lay what a check of the packages made as the first job of release.yml hands it on."""
    unsigned, engine = artefacts / "unsigned", artefacts / "engine"
    engine.mkdir(parents=True)
    places = (
        *(("one", "", name) for name in ("*.deb", "*.rpm", "*.tar.xz")),
        *(("vulkan/one", "", name) for name in ("*.deb", "*.rpm")),
        ("", "", "vex.cdx.json"),
        ("payload", "payload", "notices"),
        ("vulkan/pack", "vulkan", "notices"),
    )
    for source, target, pattern in places:
        for path in (checked / source).glob(pattern):
            into = unsigned / target / path.name
            copied = shutil.copytree if path.is_dir() else shutil.copyfile
            into.parent.mkdir(parents=True, exist_ok=True)
            copied(path, into)
    libraries = "payload/runtime/lib/carrel/llama_cpp/lib"
    whole = ["tar", "-C", str(checked), "-cf", str(engine / "engine.tar"), libraries]
    subprocess.run(whole, check=True)


def _is_release(workflow: Workflow) -> bool:
    return "publish" in workflow.jobs


def _verdict(who: str, tally: Tally, is_refused: bool) -> str:
    left = f"; left: {', '.join(tally.left)}" if tally.left else ""
    ends = "refused at its end, as it must be" if is_refused else "; ".join(tally.faults) or "well"
    return f"{who}: {tally.jobs} jobs, {tally.steps} steps, {ends}{left}"


def _before_secrets(workflow: Workflow) -> frozenset[str]:
    """The jobs before the first that may read secrets."""
    held = next(name for name, job in workflow.jobs.items() if job.environment)
    return frozenset(workflow.before(held))


def _made_by(workflow: Workflow, jobs: frozenset[str]) -> list[str]:
    steps = (step for name in jobs for step in workflow.jobs[name].steps)
    return [step.inputs["name"] for step in steps if step.action == "actions/upload-artifact"]


def _keys(home: Path) -> dict[str, str]:
    """The secrets of the environment, with a key made for it."""
    shutil.rmtree(home, ignore_errors=True)
    script = ROOT / "packaging" / "linux" / "repository.py"
    made = [sys.executable, str(script), "test-key", str(home)]
    key = subprocess.run(made, check=True, capture_output=True, text=True).stdout.strip()
    told = ["gpg", "--batch", "--armor", "--export-secret-keys", key]
    env = os.environ | {"GNUPGHOME": str(home)}
    secret = subprocess.run(told, check=True, capture_output=True, text=True, env=env).stdout
    return {"GPG_PRIVATE_KEY": secret, "GPG_FINGERPRINT": key}
