# SPDX-License-Identifier: Apache-2.0
"""What the system would write of a process that crashed. Must not change anything else of it."""

import sys


def leave_none() -> None:
    """No core file of this process and those that it starts: all words and keys would be in it."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415  # absent on Windows

        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))
