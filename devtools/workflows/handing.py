# SPDX-License-Identifier: Apache-2.0
"""What jobs hand to each other, without running them: each artefact from a job before, and in it
what is looked for."""

import re
from collections.abc import Iterator
from pathlib import PurePosixPath

from devtools.places import ROOT
from devtools.workflows import artefacts
from devtools.workflows.reading import Job, Step, Workflow
from devtools.workflows.usage import calls


def handed(workflow: Workflow, job: Job) -> Iterator[str]:
    """Artefacts: each from a job before, and in each what is looked for."""
    makers = _makers(workflow)
    uploaded = [s.inputs["name"] for s in job.steps if s.action == "actions/upload-artifact"]
    for name in uploaded:
        if len(makers[name]) > 1:
            yield f"more than one step uploads {name}"
        if not any(name == step.inputs.get("name") for step in _downloads(workflow)):
            yield f"nobody downloads {name}"
    for step in job.steps:
        is_upload = step.action == "actions/upload-artifact"
        if is_upload and step.inputs.get("if-no-files-found") != "error":
            yield f"{step.inputs.get('name')}: an empty artefact would be no error"
        if step.action != "actions/download-artifact":
            continue
        name = step.inputs["name"]
        earlier = workflow.before(job.name)
        before = [each for each in makers.get(name, ()) if each[0].name in earlier]
        if not before:
            yield f"no job before uploads {name}"
        for maker, wanted in before:
            yield from _looked_for(job, step, maker, artefacts.patterns(wanted))


def _makers(workflow: Workflow) -> dict[str, list[tuple[Job, str]]]:
    """Artefact → the jobs that upload it, with the paths."""
    found: dict[str, list[tuple[Job, str]]] = {}
    for job in workflow.jobs.values():
        for step in job.steps:
            if step.action == "actions/upload-artifact":
                row = (job, step.inputs["path"])
                found.setdefault(step.inputs["name"], []).append(row)
    return found


def _downloads(workflow: Workflow) -> Iterator[Step]:
    for job in workflow.jobs.values():
        yield from (step for step in job.steps if step.action == "actions/download-artifact")


def _looked_for(job: Job, step: Step, maker: Job, wanted: list[str]) -> Iterator[str]:
    """Files that the job takes from the artefact and that cannot be in it."""
    place = step.inputs.get("path", "")
    scripts = [each.script for each in job.steps]
    if place and any(f"tar -C {place} -x" in each for each in scripts):
        return  # what an archive holds is seen when it is unpacked
    text = "\n".join([*scripts, *(each.inputs.get("subject-checksums", "") for each in job.steps)])
    if not place:
        return
    looked = set(re.findall(rf"(?<![\w./-]){re.escape(place)}/([\w.*/-]+)", text))
    looked |= set(re.findall(rf"Get-ChildItem {re.escape(place)} -Filter ([\w.*-]+)", text))
    looked |= set(re.findall(rf"publish\.sh \S+ {re.escape(place)} ([\w.-]+)", text))
    told = _text_of(maker)
    for name in sorted(looked):
        if not artefacts.may_hold(wanted, name):
            yield f"{step.inputs['name']} holds no {name}"
        elif artefacts.names(wanted) == ["."] and not _is_told(name, told):
            yield f"{step.inputs['name']}: {maker.name} makes no {name}"


def _is_told(name: str, text: str) -> bool:
    """Whether a name, or the end of a pattern, stands in what makes the files."""
    last = PurePosixPath(name).name
    if "*" in last:
        return last.rpartition("*")[2] in text
    return re.search(rf"(?<![\w-]){re.escape(last)}(?![\w-])", text) is not None


def _text_of(job: Job) -> str:
    """Its scripts, and the programs of the project that they call."""
    parts = [step.script for step in job.steps]
    for step in job.steps:
        programs = {call.program for call in calls(step.script)}
        parts += [(ROOT / each).read_text("utf-8") for each in programs if (ROOT / each).is_file()]
    return "\n".join(parts)
