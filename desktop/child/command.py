# SPDX-License-Identifier: Apache-2.0
"""How this program starts itself again as a child, from a checkout and from an installer."""

import os
import sys
from collections.abc import Mapping, Sequence

from desktop.paths import installation, is_laid_out

_SECRET_MARKS = ("TOKEN", "SECRET", "PASSWORD", "PASSWD", "API_KEY", "CREDENTIAL")


def child_command(kind: str, *arguments: str) -> Sequence[str]:
    """The argv of a child, for example ``child_command("--engine")``."""
    return own_command(kind, *arguments)


def own_command(*arguments: str) -> Sequence[str]:
    """The argv of this program with other arguments; without any it is the window."""
    if getattr(sys, "frozen", False):
        return (sys.executable, *arguments)
    # -X utf8: messages and paths are UTF-8 whatever the locale says.
    return (sys.executable, "-X", "utf8", "-m", "desktop", *_versions(), *arguments)


def _versions() -> tuple[str, ...]:
    """On Windows the launcher's Python looks at no variable, so that nobody can load other code by
    one; what it is told are names of folders in the installation, which it looks up there itself.
    """
    if sys.platform == "win32":
        from desktop.child.running import for_a_child  # noqa: PLC0415  # there only

        return (for_a_child(installation()),) if is_laid_out() else ()
    return ()


def child_environment(parent: Mapping[str, str] | None = None) -> dict[str, str]:
    """A copy of the environment without anything that looks like a secret.

    OPENBLAS_NUM_THREADS=1: numpy would otherwise start threads in the engine that later sandboxing
    cannot bind (landlock_restrict_self(2) covers the calling thread and its later children).
    """
    source = os.environ if parent is None else parent
    kept = {
        name: value
        for name, value in source.items()
        if not any(mark in name.upper() for mark in _SECRET_MARKS)
    }
    kept["OPENBLAS_NUM_THREADS"] = "1"
    kept["PYTHONUNBUFFERED"] = "1"
    return kept
