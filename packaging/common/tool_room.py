# SPDX-License-Identifier: Apache-2.0
"""Programs that come as Python packages, each lock in an environment of its own."""

import hashlib
import shutil
import subprocess
import sys
import venv
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from devtools.places import python_of


def room(lock: Path, folder: Path) -> Path | None:
    """The Python that has what a lock names, set up now if need be; None: not to be had here.

    Args:
        folder: the environment; made anew where the lock is another than it was made from.
    """
    stamp = folder / "lock.sha256"
    wanted = hashlib.sha256(lock.read_bytes()).hexdigest()
    if not stamp.is_file() or stamp.read_text(encoding="ascii") != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True)
        options = ["--quiet", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
        command = [python_of(folder), "-m", "pip", "install", *options, "-r", lock]
        if subprocess.run(command, check=False).returncode:
            return None
        stamp.write_text(wanted, encoding="ascii")
    return python_of(folder)
