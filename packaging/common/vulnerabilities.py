# SPDX-License-Identifier: Apache-2.0
"""Known vulnerabilities of what packages hold, each with what it means here.

usage: vulnerabilities.py [BILL…] [--locks] [--records FOLDER…] [--online] [--vex FILE]

BILL is a bill of materials (CycloneDX) or the folder of a payload; --locks adds every requirement
of requirements/*.lock. Records come from --records (a folder or zip of OSV or CVE records, for
machines without a network) and, for Python packages, --online from their registry by pip-audit.
--vex writes what is known of one BILL, for scanners; without FILE's folder nothing is made.

Status 0: each match is explained in vulnerabilities.toml. 1: one is not, or an explanation is
expired or no longer about what is there. 3: explanations are in order, and there was nothing to
hold the bills against. What could not be looked at is said.
"""

import argparse
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from audit import audited
from billed import Part, of_bill, of_lock
from judgements import FILE, Judgement, judgements
from matches import Found, compare, explained, stale
from osv import Record, records
from sbom import PLACE, write
from vex import vex

ROOT = Path(__file__).resolve().parents[2]
NOTHING_TO_COMPARE = 3


def main(arguments: Sequence[str] | None = None, today: date | None = None) -> int:
    options = _parsed(arguments)
    today = today or date.today()  # an entry ends at the day of whoever looks
    try:
        judged = judgements(options.judged)
        bills = {path: of_bill(path) for path in map(_file, options.bills)}
        locks = sorted((ROOT / "requirements").glob("*.lock")) if options.locks else []
        parts = [part for listed in bills.values() for part in listed]
        parts += [part for lock in locks for part in of_lock(lock)]
        known = [each for source in options.records for each in records(source)]
    except (OSError, ValueError) as problem:
        print(problem)
        return 1
    if options.online:
        known += _asked(parts, options.kept)
    found = compare(known, parts)
    problems = _report(found, parts, judged, today) + stale(judged, parts, today)
    for sentence in problems:
        print(sentence)
    if options.vex:
        (path,) = bills
        write(vex(path, bills[path], found.matches, judged), options.vex)
    if problems:
        return 1
    return 0 if known else NOTHING_TO_COMPARE


def _parsed(arguments: Sequence[str] | None) -> argparse.Namespace:
    asked = argparse.ArgumentParser(usage=(__doc__ or "").partition("usage: ")[2])
    asked.add_argument("bills", type=Path, nargs="*")
    asked.add_argument("--locks", action="store_true")
    asked.add_argument("--records", type=Path, nargs="+", default=[], action="extend")
    asked.add_argument("--online", action="store_true")
    asked.add_argument("--vex", type=Path)
    asked.add_argument("--judged", type=Path, default=FILE)
    asked.add_argument("--kept", type=Path)
    options = asked.parse_args(arguments)
    if options.vex and len(options.bills) != 1:
        asked.error("--vex is about one BILL")
    for source in options.records:
        if not source.exists():
            asked.error(f"there is no {source}")
    if options.online and not options.kept:
        sys.path.insert(0, str(ROOT))
        from devtools.places import cache  # noqa: PLC0415 # who never asks needs no cache

        options.kept = cache() / "audit"
    return options


def _file(path: Path) -> Path:
    return path / PLACE if path.is_dir() else path


def _asked(parts: list[Part], kept: Path) -> list[Record]:
    told = audited(parts, kept)
    if told.why_not:
        print(f"SKIPPED Python packages online: {told.why_not}.")
        return []
    if told.silent:
        print(f"NOT TOLD by the registry: {', '.join(sorted(told.silent))}.")
    return told.records


def _report(found: Found, parts: list[Part], judged: list[Judgement], today: date) -> list[str]:
    """Print what was looked at and each match; returns what is not explained, as sentences."""
    problems = []
    for match in found.matches:
        part, record = match.part, match.record
        verdict, wrong = explained(match, judged, today)
        where = f"{part.name} {part.judged_version}" + (f" (in {part.of})" if part.of else "")
        mended = f"mended in {match.fixed}" if match.fixed else "no mended version is told"
        print(f"{record.id}  {where}  {record.severity}  {mended}  {verdict or 'OPEN'}")
        if wrong:
            problems.append(f"{wrong}: {record.id} of {where}: {record.summary}")
    versioned = {part for part in parts if part.version}
    print(f"{len(found.matches)} matches of {found.read} records with {len(versioned)} versions.")
    silent = sorted({part.name for part in versioned - found.named}, key=str.lower)
    if silent and found.read:
        print(f"No record names (in any version): {', '.join(silent)}.")
    for part in sorted({part for part in parts if not part.version}, key=lambda each: each.name):
        why = part.why_unversioned or "UNEXPLAINED: the bill gives no version"
        print(f"Without a version, so in no match: {part.name}: {why}")
        if not part.why_unversioned:
            problems.append(f"{part.name} has no version in its bill, and nothing says why")
    for sentence in sorted({part.too_old for part in parts if part.too_old}):
        print(f"NOT TO BE HANDED ON: {sentence}")
    names = sorted({part.name for _, part in found.undecided})
    if names:
        print(f"{len(found.undecided)} records name commits alone, of {', '.join(names)}.")
    if not found.read:
        print("SKIPPED the comparison: no records (--records FOLDER, --online).")
    return problems


if __name__ == "__main__":
    sys.exit(main())
