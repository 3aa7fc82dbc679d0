# SPDX-License-Identifier: Apache-2.0
"""``dev.py package check``: what is known of vulnerabilities in a payload and in the locks."""

import os
from pathlib import Path

from devtools.package_steps import Script
from devtools.places import ROOT

SCRIPT = ROOT / "packaging" / "common" / "vulnerabilities.py"
RECORDS = "CARREL_VULNERABILITY_RECORDS"
"""Folders or zips of records, separated as in PATH; without one, only the registry is asked."""
NOTHING_TO_COMPARE = 3


def known_vulnerabilities(script: Script, payload: Path, folder: Path) -> int | None:
    """Each is explained; ``folder`` gets what is known as a file for scanners. None: skipped."""
    told = [each for each in os.environ.get(RECORDS, "").split(os.pathsep) if each]
    records = ["--records", *told] if told else []
    vex = folder / "vex.cdx.json"
    status = script(SCRIPT, payload, "--locks", "--online", *records, "--vex", vex)
    return None if status == NOTHING_TO_COMPARE else status
