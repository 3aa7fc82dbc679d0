# SPDX-License-Identifier: Apache-2.0
"""The workflows, held against the project or played on this machine.

usage: python -m devtools.workflows check             schema, zizmor, wiring and scripts
       python -m devtools.workflows play FILE...      the jobs of Linux, each in a fresh system
       python -m devtools.workflows play-built FOLDER release.yml, from packages that dev.py package
                                                      check has made in FOLDER

``play`` wants root, debootstrap and some gigabytes below dist/rehearsal; a workflow that signs is
played twice: as a fork without secrets, whose release must be refused at its end, and as an owner
with keys made for it, whose release is kept below ``published``.
"""

import sys
import time
from pathlib import Path

from devtools.places import ROOT
from devtools.progress import Stop
from devtools.workflows.linting import CHECKS
from devtools.workflows.owner import play_twice
from devtools.workflows.reading import FOLDER, Fault
from devtools.workflows.rooms import lacks

PLACE = ROOT / "dist" / "rehearsal"


def main(arguments: list[str]) -> int:
    """Run one of the two; status 1 if something is wrong, 3 if nothing could be played."""
    match arguments:
        case ["check"]:
            return check()
        case ["play", *names] if names:
            return play(names)
        case ["play-built", folder]:
            return play(["release.yml"], Path(folder).absolute())
        case _:
            pass
    print(__doc__)
    return 2


def check() -> int:
    """All four; goes on after a failure."""
    status = 0
    for name, run in CHECKS.items():
        if run():
            print(f"workflows: {name} failed")
            status = 1
    return status


def play(names: list[str], built: Path | None = None) -> int:
    """Each workflow by the name of its file; ``built`` is owner.py's."""
    if wanted := lacks():
        print(f"SKIPPED: needs {', '.join(wanted)}")
        return 3
    began_s, whole, is_good = time.monotonic(), [0, 0, 0], True
    for name in names:
        tallies, is_well = play_twice(FOLDER / name, PLACE, built)
        is_good = is_good and is_well
        for tally in tallies:
            whole = [whole[0] + tally.jobs, whole[1] + tally.steps, whole[2] + tally.stood_in]
    minutes = (time.monotonic() - began_s) / 60
    print(
        f"{whole[0]} jobs, {whole[1]} steps, {whole[2]} of them stood in for; {minutes:.1f} minutes"
    )
    return 0 if is_good else 1


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except (Fault, Stop) as problem:
        sys.exit(str(problem))
