# SPDX-License-Identifier: Apache-2.0
"""What others' programs say of the workflows: the service's own schema of them (check-jsonschema
brings it), zizmor (what lets somebody in), and ShellCheck (every script of a step, and the
project's scripts). None of them asks the network."""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from devtools.places import ROOT
from devtools.workflows.reading import FOLDER, Fault, read, workflows
from devtools.workflows.wiring import every_problem


def schema() -> int:
    """The form of the files."""
    command = [_program("check-jsonschema"), "--builtin-schema", "vendor.github-workflows"]
    return subprocess.run([*command, "--quiet", *map(str, workflows())], check=False).returncode


def zizmor() -> int:
    """Rights, pins, injection; what is accepted stands with its reason in .github/zizmor.yml."""
    told = ("--offline", "--persona=pedantic", "--no-progress", "--quiet")
    return subprocess.run([_program("zizmor"), *told, str(FOLDER)], check=False).returncode


def wiring() -> int:
    """Names, rights, variables and arguments, by ``wiring.py``."""
    found = every_problem()
    for sentence in found:
        print(sentence)
    return int(bool(found))


def scripts() -> int:
    """ShellCheck, where it is installed; else it is said that it is not."""
    if not shutil.which("shellcheck"):
        print("SKIPPED: shellcheck is not installed (Debian: apt-get install shellcheck)")
        return 0
    own = sorted((ROOT / "packaging").rglob("*.sh"))
    status = _shellcheck(own, "--external-sources", "--source-path=SCRIPTDIR")
    with tempfile.TemporaryDirectory() as folder:
        return _shellcheck(written(Path(folder))) or status


def written(folder: Path) -> list[Path]:
    """The scripts of all steps as files, by the shells that run them; PowerShell's are left out."""
    found = []
    for path in workflows():
        for job in read(path).jobs.values():
            for number, step in enumerate(job.steps, 1):
                if not step.script or step.shell == "pwsh":
                    continue
                shell = step.shell or ("sh" if job.container else "bash")
                file = folder / f"{path.stem}-{job.name}-{number}.{shell}"
                file.write_text(f"#!/usr/bin/env {shell}\nset -e\n{step.script}", encoding="utf-8")
                found.append(file)
    return found


def _shellcheck(files: list[Path], *options: str) -> int:
    return subprocess.run(["shellcheck", *options, *map(str, files)], check=False).returncode


def _program(name: str) -> str:
    """One that lies beside this Python."""
    found = shutil.which(name, path=str(Path(sys.executable).parent))
    if not found:
        raise Fault(f"{name} is not there; python3 dev.py lint sets it up")
    return found


CHECKS: dict[str, Callable[[], int]] = {
    "schema": schema,
    "zizmor": zizmor,
    "wiring": wiring,
    "scripts": scripts,
}
