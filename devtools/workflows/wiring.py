# SPDX-License-Identifier: Apache-2.0
"""What is wrong with a workflow, as far as that can be said without running it: rights, secrets,
expressions, variables, artefacts and the files that jobs look for in them, programs and their
arguments. The jobs of Windows and macOS are looked at in no other way here."""

import re
from collections.abc import Iterator
from pathlib import Path

from devtools.places import ROOT
from devtools.workflows.expressions import Contexts, filled, holds, named
from devtools.workflows.handing import handed
from devtools.workflows.reading import FOLDER, Fault, Job, Step, Workflow, read
from devtools.workflows.usage import calls, wrong

GIVEN = {
    *("GITHUB_REPOSITORY", "GITHUB_WORKSPACE", "GITHUB_REF", "GITHUB_REF_NAME", "RUNNER_TEMP"),
    *("RUNNER_OS", "HOME", "PATH", "PWD", "SECONDS", "EPOCHREALTIME", "TMPDIR"),
}
"""Variables that the service, the system or the shell sets."""
GIVEN_BY_WINDOWS = {"ProgramFiles", "LOCALAPPDATA"}
GIVEN_BY_POWERSHELL = {"_", "true", "false", "LASTEXITCODE", "ErrorActionPreference"}
_OWN_FILE = re.compile(r"\b(?:packaging|devtools|requirements|desktop|resources)/[\w./-]+")


def problems(path: Path) -> list[str]:
    """Each fault of a file, in a sentence that begins with where it is."""
    try:
        workflow = read(path)
    except Fault as fault:
        return [str(fault)]
    head = path.read_text(encoding="utf-8").partition("\nname:")[0]
    found = []
    for job in workflow.jobs.values():
        found += [f"{path.name}: {job.name}: {each}" for each in _of_job(workflow, job, head)]
    return found


def every_problem() -> list[str]:
    """Those of all files of the project."""
    return [each for path in sorted(FOLDER.glob("*.yml")) for each in problems(path)]


def _of_job(workflow: Workflow, job: Job, head: str) -> Iterator[str]:
    if not job.minutes:
        yield "no timeout-minutes"
    yield from _rights(job)
    yield from _secrets(job, head)
    yield from _expressions(job)
    yield from _repository(job)
    yield from handed(workflow, job)
    for step in job.steps:
        powershell = step.shell == "pwsh"
        unset = _unset_in_powershell(step) if powershell else _unset(job, step)
        yield from (f"{step.name}: nothing sets {name}" for name in sorted(unset))
        for call in () if powershell else calls(step.script):
            if why := wrong(call):
                yield f"{step.name}: {why}"
        for name in sorted(set(_OWN_FILE.findall(step.script))):
            if not (ROOT / name).exists():
                yield f"{step.name}: there is no {name}"


def _rights(job: Job) -> Iterator[str]:
    """Exactly what its steps need."""
    needed: dict[str, str] = {}
    for step in job.steps:
        if step.action == "actions/checkout" or "gh release download" in step.script:
            needed = {"contents": "read"} | needed
        if "publish.sh" in step.script or re.search(r"gh release (?:create|upload)", step.script):
            needed |= {"contents": "write"}
        if step.action == "actions/attest-build-provenance":
            needed |= {"id-token": "write", "attestations": "write"}
        if re.search(r"\bgh |publish\.sh", step.script) and "GH_TOKEN" not in step.env:
            yield f"{step.name}: gh has no GH_TOKEN"
    for right in sorted(needed.keys() | job.rights.keys()):
        if job.rights.get(right) != needed.get(right):
            has, wants = job.rights.get(right, "none"), needed.get(right, "none")
            yield f"has the right {right}: {has}, and needs {wants}"


def _secrets(job: Job, head: str) -> Iterator[str]:
    for place in (*job.env.values(), job.condition):
        if named(place, "secrets"):
            yield "a secret is there for every step"
    for step in job.steps:
        secrets = {name for text in step.env.values() for name in named(text, "secrets")}
        names = secrets | {name for text in step.env.values() for name in named(text, "vars")}
        if secrets and job.environment != "release":
            yield f"{step.name}: a secret outside the protected environment"
        if step.action and any(named(text, "secrets") for text in step.inputs.values()):
            yield f"{step.name}: an action gets a secret"
        for name in sorted(names):
            if not re.search(rf"\b{name}\b", head):
                yield f"{step.name}: the head of the file does not name {name}"


def _expressions(job: Job) -> Iterator[str]:
    contexts: Contexts = {
        "github": {"ref": "refs/tags/v1", "ref_name": "v1", "token": "t"},
        "matrix": {key: values[0] for key, values in job.matrix.items()},
        "secrets": {},
        "vars": {},
    }
    texts = [job.runner, job.container, *job.env.values()]
    for step in job.steps:
        texts += [*step.env.values(), *step.inputs.values()]
        if "${{" in step.script:
            yield f"{step.name}: an expression stands within a script"
    try:
        for text in texts:
            filled(text, contexts)
        for condition in (job.condition, *(step.condition for step in job.steps)):
            holds(condition, contexts)
    except Fault as fault:
        yield str(fault)


def _repository(job: Job) -> Iterator[str]:
    """Git before the checkout, and its consent to a repository of another user."""
    before = ""
    is_checked_out = False
    for step in job.steps:
        if step.action == "actions/checkout":
            is_checked_out = True
            if step.inputs.get("persist-credentials") != "false":
                yield "the checkout keeps its token on the disk"
            if job.container and not re.search(r"\binstall\b.*\bgit\b", before, re.DOTALL):
                yield "git is not installed before the checkout"
        if "dev.py" in step.script and job.container and "safe.directory" not in before:
            yield f"{step.name}: git is not told that the checkout is safe"
        own = [call.program for call in calls(step.script)] if step.shell != "pwsh" else []
        if own and not is_checked_out:
            yield f"{step.name}: {own[0]} is not there without a checkout"
        before += step.script


def _unset(job: Job, step: Step) -> set[str]:
    """Variables in capitals that a shell's script uses and nothing sets."""
    script = re.sub(r"(?m)(^|\s)#.*$", "", step.script)
    used = set(re.findall(r"\$\{?([A-Z][A-Z0-9_]+)\b", script))
    own = set(re.findall(r"\b([A-Z][A-Z0-9_]+)=", script))
    return used - own - GIVEN - job.env.keys() - step.env.keys()


def _unset_in_powershell(step: Step) -> set[str]:
    script = step.script
    own = {
        name
        for line in re.findall(r"^\s*((?:\$\w+, )*\$\w+) = ", script, re.MULTILINE)
        for name in re.findall(r"\w+", line)
    }
    own |= set(re.findall(r"foreach \(\$(\w+) in", script))
    system = set(re.findall(r"\$env:(\w+)", script)) - GIVEN_BY_WINDOWS - step.env.keys()
    used = set(re.findall(r"\$(\w+)", script)) - {"env"}
    return (used - own - GIVEN_BY_POWERSHELL) | system
