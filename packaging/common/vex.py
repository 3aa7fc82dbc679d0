# SPDX-License-Identifier: Apache-2.0
"""What is known of vulnerabilities of one bill of materials, as CycloneDX says it (VEX).

It names the components by the serial number of the bill (BOM-Link), and lies beside it: a bill
stays as long as its package, what is known of it changes from day to day.
"""

import json
import uuid
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from billed import Part
from judgements import JUSTIFICATIONS, VERDICTS, Judgement
from matches import Match

NAMESPACE = uuid.UUID("0f1c8a3e-9d53-5c57-8f59-7b1d2a90c4be")


def vex(
    bill: Path, parts: Sequence[Part], found: Sequence[Match], judged: Sequence[Judgement]
) -> dict[str, Any]:
    """What was decided about the components of a bill, and what was found and not yet decided.

    The same input gives the same bytes.
    """
    told = json.loads(bill.read_text(encoding="utf-8"))
    link = f"urn:cdx:{told['serialNumber'].removeprefix('urn:uuid:')}/{told.get('version', 1)}"
    by_id = {(name, each.part): each for each in found for name in each.record.names}
    entries, known = [], set()
    for each in judged:
        for part in (part for part in parts if each.holds_for(part)):
            for name in each.ids:
                match = by_id.get((name, part))
                known.update((alias, part) for alias in match.record.names) if match else None
                entries.append(
                    _entry(name, f"{link}#{part.ref}", match) | {"analysis": _said(each)}
                )
                if each.planned:
                    entries[-1]["recommendation"] = each.planned
    for match in found:
        if match.part in parts and (match.record.id, match.part) not in known:
            entry = _entry(match.record.id, f"{link}#{match.part.ref}", match)
            entries.append(entry | {"analysis": {"state": "in_triage"}})
    entries.sort(key=lambda entry: (entry["id"], entry["affects"][0]["ref"]))
    text = json.dumps(entries, sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(NAMESPACE, link + text)}",
        "version": 1,
        "metadata": {"component": told["metadata"]["component"]},
        "vulnerabilities": entries,
    }


def _entry(name: str, ref: str, match: Match | None) -> dict[str, Any]:
    entry: dict[str, Any] = {"id": name, "affects": [{"ref": ref}]}
    if match is not None:
        entry["description"] = match.record.summary
        others = sorted(match.record.names - {name})
        entry["references"] = [{"id": each, "source": {"name": "alias"}} for each in others]
        if match.fixed:
            entry["recommendation"] = f"mended in {match.fixed}"
    return {key: value for key, value in entry.items() if value}


def _said(each: Judgement) -> dict[str, Any]:
    analysis = {
        "state": VERDICTS[each.verdict],
        "justification": JUSTIFICATIONS.get(each.justification, ""),
        "detail": each.because,
        "firstIssued": f"{each.on}T00:00:00Z",
    }
    return {key: value for key, value in analysis.items() if value}
