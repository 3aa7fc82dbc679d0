# SPDX-License-Identifier: Apache-2.0
"""Plays a workflow's jobs on this machine, one after another, as the service would.

Jobs of Linux run, each in a fresh system (rooms.py); those of Windows and macOS are left to
``wiring.py``, which looks at their files, arguments and names. The jobs of somebody who has no
secrets (a fork) come first; who has them begins where the environment that holds them begins, with
the same artefacts.
"""

import itertools
import json
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from devtools.places import ROOT
from devtools.workflows.artefacts import Store
from devtools.workflows.expressions import Contexts, filled, holds
from devtools.workflows.reading import Fault, Job, Step, Workflow
from devtools.workflows.rooms import HOME, SHELLS, TEMP, WORKSPACE, Room, can_make, image_of
from devtools.workflows.stand_ins import SCRIPTS, lay_engines, lay_gh

REFUSED = "what was signed for a test is nothing for the public"
"""The step at which a release without secrets must end."""


@dataclass
class Tally:
    """What one play did."""

    jobs: int = 0
    steps: int = 0
    stood_in: int = 0
    left: list[str] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)


class Play:
    """One workflow, for one person; ``folder`` gets artefacts, logs and what is published."""

    def __init__(
        self,
        workflow: Workflow,
        folder: Path,
        bases: Path,
        secrets: Mapping[str, str],
        restore: Callable[[Path], None] = lay_engines,
    ) -> None:
        """``restore`` lays what a cache holds below the HOME of a job."""
        self.workflow, self.folder, self._bases, self.secrets = workflow, folder, bases, secrets
        self._restore = restore
        self.store, self.tally = Store(folder / "artefacts"), Tally()
        self.published = folder / "published"
        self.published.mkdir(parents=True, exist_ok=True)
        self._ended: dict[str, bool] = {}

    def run(self, ref: str, done: frozenset[str] = frozenset()) -> Tally:
        """Every job that can run here, in the order of their needs.

        Args:
            ref: what was pushed, ``refs/tags/…``.
            done: jobs whose artefacts are there already.
        """
        self._ended = dict.fromkeys(done, True)
        for name, job in self.workflow.jobs.items():
            if name not in done:
                self._ended[name] = self._matrix(job, _github(ref))
        return self.tally

    def _matrix(self, job: Job, github: dict[str, str]) -> bool:
        contexts = {"github": github, "secrets": self.secrets, "vars": {}, "matrix": {}}
        if waiting := [each for each in job.needs if not self._ended.get(each)]:
            self._say(job.name, f"left: it needs {', '.join(waiting)}", is_left=True)
            return False
        if not holds(job.condition, contexts):
            return False
        all_went = True
        for values in itertools.product(*job.matrix.values()):
            told = contexts | {"matrix": dict(zip(job.matrix, values, strict=True))}
            image = filled(job.container or image_of(job.runner), told)
            title = " ".join((job.name, *values))
            if not can_make(image):
                self._say(title, f"left: there is no {image} here", is_left=True)
                all_went = all_went and bool(job.matrix)
                continue
            all_went = self._job(job, title, image, told) and all_went
        return all_went

    def _job(self, job: Job, title: str, image: str, contexts: Contexts) -> bool:
        self.tally.jobs += 1
        room = Room(self.folder / "room", image, self._bases, is_runner=not job.container)
        log = self.folder / f"{title.replace(' ', '-').replace(':', '-')}.log"
        log.unlink(missing_ok=True)
        with room:
            self._restore(room.home)
            if not job.container:
                lay_gh(room.root, self.published)
                subprocess.run(["chown", "-R", "1001", room.root / "published"], check=True)
            failed = ""
            for step in job.steps:
                if failed and "always()" not in step.condition:
                    continue
                began_s = time.monotonic()
                try:
                    self._step(job, step, room, contexts, log)
                except Fault as fault:
                    failed = failed or f"{step.name}: {fault}"
                told = f"{'FAILED' if failed else 'ok'}  {step.name}"
                self._say(title, f"{told}  {time.monotonic() - began_s:.0f} s")
            if (room.root / "published").is_dir():
                shutil.copytree(room.root / "published", self.published, dirs_exist_ok=True)
        if failed:
            self.tally.faults.append(f"{self.workflow.name}: {title}: {failed}; {log}")
        return not failed

    def _step(self, job: Job, step: Step, room: Room, contexts: Contexts, log: Path) -> None:
        """Raises Fault: it failed, or would on the service."""
        self.tally.steps += 1
        env = {key: filled(value, contexts) for key, value in {**job.env, **step.env}.items()}
        told = {key: filled(value, contexts) for key, value in step.inputs.items()}
        if step.script:
            self._script(job, step, room, env | _service(contexts["github"]), log)
        elif step.action == "actions/checkout":
            room.check_out(ROOT)
        elif step.action == "actions/upload-artifact":
            place, home = room.workspace, room.home
            idle = self.store.upload(told["name"], place, told["path"], home)
            if idle := [each for each in idle if not (self.secrets and "test" in each)]:
                raise Fault(f"nothing is at {', '.join(idle)}")
        elif step.action == "actions/download-artifact":
            given = Path(told.get("path", "."))
            into = room.root / given.relative_to("/") if given.is_absolute() else None
            self.store.download(told["name"], into or room.workspace / given)
            room.give_to_runner()
        else:
            self._attest(job, told, room.workspace)

    def _script(self, job: Job, step: Step, room: Room, env: dict[str, str], log: Path) -> None:
        script, _ = SCRIPTS.get((self.workflow.name, job.name, step.name), (step.script, ""))
        self.tally.stood_in += script != step.script
        shell = step.shell or ("" if job.container else "runner")
        if shell not in SHELLS:
            raise Fault(f"the shell {shell} is not known to the rehearsal")
        if status := room.run(script, SHELLS[shell], env, log, job.minutes * 60):
            raise Fault(f"status {status}")

    def _attest(self, job: Job, told: Mapping[str, str], workspace: Path) -> None:
        """What would be attested: the name and the hash of each file of the list."""
        if {job.rights.get("id-token"), job.rights.get("attestations")} != {"write"}:
            raise Fault("provenance takes id-token and attestations")
        lines = (workspace / told["subject-checksums"]).read_text(encoding="utf-8").splitlines()
        subjects = []
        for line in lines:
            digest, _, name = line.partition("  ")
            if len(digest) != 64 or not name:
                raise Fault(f"not a line of checksums: {line}")
            subjects.append({"name": name, "digest": {"sha256": digest}})
        target = self.published / f"provenance-{self.workflow.name}.json"
        target.write_text(json.dumps(subjects, indent=1), encoding="utf-8")

    def _say(self, title: str, text: str, *, is_left: bool = False) -> None:
        print(f"{self.workflow.name:20} {title:22} {text}", flush=True)
        if is_left:
            self.tally.left.append(title)


def refused_as_it_must(tally: Tally) -> bool:
    """Whether a play without secrets went to the end and there published nothing."""
    return len(tally.faults) == 1 and REFUSED in tally.faults[0]


def _github(ref: str) -> dict[str, str]:
    return {"ref": ref, "ref_name": ref.rpartition("/")[2], "token": "a-token-of-the-job"}


def _service(github: Mapping[str, str]) -> dict[str, str]:
    return dict(_variables(github))


def _variables(github: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    yield "GITHUB_ACTIONS", "true"
    yield "GITHUB_WORKSPACE", str(WORKSPACE)
    yield "GITHUB_REPOSITORY", "carrel/carrel"
    yield "GITHUB_REF", github["ref"]
    yield "GITHUB_REF_NAME", github["ref_name"]
    yield "RUNNER_TEMP", str(TEMP)
    yield "RUNNER_OS", "Linux"
    yield "HOME", str(HOME)
