# SPDX-License-Identifier: Apache-2.0
"""Sets up what builds and signs the application away from a Mac: Zig's C compiler, rcodesign.

usage: tools.py      into the cache, once; prints the Python that has them
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import bundle
from tool_room import room

LOCK = bundle.HERE / "tools.lock"


def made() -> Path | None:
    """The Python that has what tools.lock names, set up now if need be; None: not to be had here.

    A Mac needs none of it.
    """
    if sys.platform == "darwin":
        return None
    if room(LOCK, bundle.kept() / "tools") is None:
        return None
    return bundle.tools()


if __name__ == "__main__":
    if (found := made()) is None:
        sys.exit("Zig and rcodesign cannot be had here; on a Mac they are not needed.")
    print(found)
