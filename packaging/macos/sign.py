# SPDX-License-Identifier: Apache-2.0
"""Signs Carrel.app without an identity ("ad hoc"), on any system: for trying, not for handing on.

usage: sign.py APP

Twice: signing changes the libraries, whose hashes stand in the bill of materials, which is sealed;
the second time finds them signed and gives them the same bytes. Without a team's identity the
hardened runtime would refuse the bundle's own libraries, so it is left out; with one release.sh
signs on a Mac. Needs apple-platform-py (tools.py).
"""

import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import bundle
import papers

_PROGRAM = "import sys, apple_platform; apple_platform.sign(sys.argv[1])"


def ad_hoc(app: Path) -> None:
    """Sign it.

    Raises:
        SystemExit: there is no program for it, or it refused.
    """
    _sign(app)
    papers.write(app / "Contents")
    _sign(app)


def _sign(app: Path) -> None:
    python = bundle.tools()
    if python is None:
        raise SystemExit("Signing needs apple-platform-py (tools.py).")
    if subprocess.run([python, "-c", _PROGRAM, app], check=False).returncode:
        raise SystemExit("The application could not be signed.")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    ad_hoc(Path(sys.argv[1]).resolve())
