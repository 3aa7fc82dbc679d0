# SPDX-License-Identifier: Apache-2.0
"""vulnerabilities.toml: what was decided about known vulnerabilities, by whom it can be checked."""

import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from billed import Part

FILE = Path(__file__).resolve().with_name("vulnerabilities.toml")
VERDICTS = {
    "not_affected": "not_affected",
    "affected": "exploitable",
    "fixed": "resolved",
    "under_investigation": "in_triage",
}
"""In VEX's words → in CycloneDX's."""
JUSTIFICATIONS = {
    "component_not_present": "code_not_present",
    "vulnerable_code_not_present": "code_not_present",
    "vulnerable_code_not_in_execute_path": "code_not_reachable",
    "vulnerable_code_cannot_be_controlled_by_adversary": "requires_environment",
    "inline_mitigations_already_exist": "protected_by_mitigating_control",
}
"""Why something is not affected, in VEX's words → in CycloneDX's."""
LONGEST = {"under_investigation": timedelta(days=45)}
YEAR = timedelta(days=366)


@dataclass(frozen=True)
class Judgement:
    """One entry: what it says holds for these versions of this component until that day."""

    ids: tuple[str, ...]
    component: str
    system: str
    """Of the bills that it is about; empty: of all."""
    versions: tuple[str, ...]
    verdict: str
    justification: str
    because: str
    planned: str
    on: date
    until: date

    def is_about(self, part: Part) -> bool:
        """The component, in whichever version."""
        return part.name == self.component and self.system in {"", part.system}

    def holds_for(self, part: Part) -> bool:
        """The component in a version that was judged."""
        return self.is_about(part) and part.judged_version in self.versions


def judgements(path: Path = FILE) -> list[Judgement]:
    """All of them.

    Raises:
        ValueError: an entry lacks something or says something that VEX does not know.
    """
    told = tomllib.loads(path.read_text(encoding="utf-8"))
    return [_one(entry) for entry in told.get("judged", [])]


def _one(entry: dict[str, Any]) -> Judgement:
    found = Judgement(
        ids=tuple(entry.get("ids", ())),
        component=entry.get("component", ""),
        system=entry.get("system", ""),
        versions=tuple(entry.get("versions", ())),
        verdict=entry.get("verdict", ""),
        justification=entry.get("justification", ""),
        because=entry.get("because", ""),
        planned=entry.get("planned", ""),
        on=entry["on"],
        until=entry["until"],
    )
    named = f"{', '.join(found.ids) or 'an entry without ids'} of {found.component}"
    if not (found.ids and found.component and found.versions and found.because):
        raise ValueError(f"{named}: ids, component, versions and because are needed")
    if found.verdict not in VERDICTS:
        raise ValueError(f"{named}: the verdict is one of {', '.join(VERDICTS)}")
    if found.verdict == "not_affected" and found.justification not in JUSTIFICATIONS:
        raise ValueError(f"{named}: the justification is one of {', '.join(JUSTIFICATIONS)}")
    if found.verdict == "affected" and not found.planned:
        raise ValueError(f"{named}: what is affected says what is planned")
    if not found.on < found.until <= found.on + LONGEST.get(found.verdict, YEAR):
        raise ValueError(f"{named}: until is too late for {found.verdict}, or before on")
    return found
