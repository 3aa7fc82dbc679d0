# SPDX-License-Identifier: Apache-2.0
"""Known vulnerabilities of Python packages, asked of their registry by pip-audit.

pip-audit is set up from audit.lock in a folder of its own, once; it asks for each package in its
version, and no more than the names and versions leave the machine.
"""

import json
import subprocess
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from billed import PYTHON, Part
from osv import Record
from tool_room import room

LOCK = Path(__file__).resolve().with_name("audit.lock")
FEW = 3


@dataclass
class Answer:
    """What the registry said; ``why_not`` is a sentence where it said nothing."""

    records: list[Record] = field(default_factory=list)
    silent: list[str] = field(default_factory=list)
    """Packages that it does not know, or not in this version."""
    why_not: str = ""


def audited(parts: Sequence[Part], kept: Path) -> Answer:
    """Ask for all of them that are Python packages.

    Args:
        kept: where pip-audit is set up.
    """
    wanted = sorted({(each.name, each.version) for each in parts if each.kind == PYTHON.lower()})
    if not wanted:
        return Answer()
    python = room(LOCK, kept)
    if python is None:
        return Answer(why_not="pip-audit (packaging/common/audit.lock) could not be set up")
    # A few at first: a mirror that tells nothing of vulnerabilities is not asked for all of them.
    few = _asked(python, wanted[:FEW])
    if few.why_not or len(wanted) <= FEW:
        return few
    rest = _asked(python, wanted[FEW:])
    silent, why_not = few.silent + rest.silent, rest.why_not
    return Answer(few.records + rest.records, silent, why_not)


def _asked(python: Path, wanted: list[tuple[str, str]]) -> Answer:
    told: dict[str, Any] = {"dependencies": []}
    with tempfile.TemporaryDirectory() as folder:
        for number, lines in enumerate(_apart(wanted)):
            file = Path(folder) / f"{number}.txt"
            file.write_text("".join(f"{name}=={version}\n" for name, version in lines))
            options = ["--no-deps", "--disable-pip", "--progress-spinner", "off", "-f", "json"]
            command = [python, "-m", "pip_audit", *options, "--timeout", "30", "-r", file]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            try:
                told["dependencies"] += json.loads(done.stdout)["dependencies"]
            except ValueError:
                why = (done.stderr.strip().splitlines() or ["it said nothing"])[-1]
                return Answer(why_not=f"pip-audit got no answer: {why}")
    return answer(told)


def _apart(wanted: list[tuple[str, str]]) -> list[list[tuple[str, str]]]:
    """Lists in which each name stands once: the bill's version and that of a lock may differ."""
    lists: list[list[tuple[str, str]]] = []
    for name, version in wanted:
        for each in lists:
            if all(name != other for other, _ in each):
                each.append((name, version))
                break
        else:
            lists.append([(name, version)])
    return lists


def answer(told: dict[str, Any]) -> Answer:
    """What pip-audit's JSON says, as records that are about one version each."""
    found = Answer()
    for each in told["dependencies"]:
        if "skip_reason" in each:
            found.silent.append(each["name"])
            continue
        for one in each["vulns"]:
            fixed = [{"fixed": version} for version in one.get("fix_versions", ())]
            package = {"ecosystem": PYTHON, "name": each["name"]}
            ranges = [{"type": "ECOSYSTEM", "events": fixed}] if fixed else []
            affected = {"package": package, "versions": [each["version"]], "ranges": ranges}
            summary = one.get("description", "").strip().partition("\n")[0][:120]
            aliases = tuple(one.get("aliases", ()))
            found.records.append(Record(one["id"], aliases, summary=summary, affected=(affected,)))
    if len(found.silent) == len(told["dependencies"]):
        found.why_not = "the registry that is reached from here tells nothing of vulnerabilities"
    return found
