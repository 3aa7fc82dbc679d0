# SPDX-License-Identifier: Apache-2.0
"""The start of the window after this one: in the version that was installed meanwhile, if any.

What was installed and does not come up must not leave anybody without a window: then the version
before it is started, as the launcher would the next time.
"""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop.child import versions
from desktop.child.command import own_command

KIND = "--next-start"
"""First argument of the process that looks after the new window."""
COMES_UP_S = 60.0
"""A window that lasts longer has come up."""
_PART, _KINDS = "app", ("window",)


def begin(root: Path, arguments: Sequence[str]) -> "subprocess.Popen[bytes]":
    """What a window calls last: start the next one, from another process where Carrel updates
    itself. The one that waited would stay on the screen, with its keys and its icon in the tray.
    """
    told = (KIND, *arguments) if versions.packaged(root) else arguments
    return subprocess.Popen(own_command(*told), start_new_session=True)


def start_again(
    root: Path, arguments: Sequence[str], wait_s: float = COMES_UP_S
) -> "subprocess.Popen[bytes]":
    """Start the window; where Carrel updates itself, wait until it came up or ended. Returns the
    process that was started last.

    Args:
        root: of this installation (paths.installation).
    """
    command, environment = next_start(root, *arguments)
    before = _starts(root)
    child = subprocess.Popen(command, env=environment, start_new_session=True)
    if not before:
        return child
    try:
        child.wait(wait_s)
    except subprocess.TimeoutExpired:
        return child
    if _starts(root) == before:
        return child
    return subprocess.Popen(command, env=environment, start_new_session=True)


def next_start(root: Path, *arguments: str) -> tuple[Sequence[str], Mapping[str, str]]:
    """Its argv and environment: that of a launcher where one chooses, this program's elsewhere."""
    chooses = root / _PART / "desktop" / "child" / "launch.py"
    if not chooses.is_file():
        return own_command(*arguments), dict(os.environ)
    # It names the folders of the versions that run now, and nothing else: see the launcher.
    environment = {name: text for name, text in os.environ.items() if name != "PYTHONPATH"}
    if sys.platform == "win32":  # this program is the launcher
        return (sys.executable, *arguments), environment
    return (sys.executable, "-X", "utf8", str(chooses), *arguments), environment


def _starts(root: Path) -> str:
    """The version that the next window starts in; empty: this Carrel does not update itself."""
    if not (brought := versions.packaged(root).get(_PART, "")):
        return ""
    for kind in _KINDS:
        versions.Marks(root, _PART, kind).judge()
    return versions.choose(root, _PART, versions.failed(root, _PART)) or brought
