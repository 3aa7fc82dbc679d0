# SPDX-License-Identifier: Apache-2.0
"""Sets up what builds and signs the application away from a Mac: Zig's C compiler, rcodesign.

usage: tools.py      into the cache, once; prints the Python that has them
"""

import hashlib
import shutil
import subprocess
import sys
import venv
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import bundle

LOCK = bundle.HERE / "tools.lock"


def made() -> Path | None:
    """The Python that has what tools.lock names, set up now if need be; None: not to be had here.

    A Mac needs none of it.
    """
    if sys.platform == "darwin":
        return None
    folder = bundle.kept() / "tools"
    stamp = folder / "lock.sha256"
    wanted = hashlib.sha256(LOCK.read_bytes()).hexdigest()
    if not stamp.is_file() or stamp.read_text(encoding="ascii") != wanted:
        shutil.rmtree(folder, ignore_errors=True)
        venv.create(folder, with_pip=True)
        python = bundle.python_of(folder)
        options = ["--quiet", "--no-deps", "--require-hashes", "--only-binary", ":all:"]
        command = [python, "-m", "pip", "install", *options, "-r", LOCK]
        if subprocess.run(command, check=False).returncode:
            return None
        stamp.write_text(wanted, encoding="ascii")
    return bundle.tools()


if __name__ == "__main__":
    if (found := made()) is None:
        sys.exit("Zig and rcodesign cannot be had here; on a Mac they are not needed.")
    print(found)
