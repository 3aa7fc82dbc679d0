# SPDX-License-Identifier: Apache-2.0
"""A place for the policy of one test, and what an administrator or an intruder does there."""

import json
import os
import sys
from pathlib import Path

from desktop.policy import current
from desktop.policy.policy import Policy

SOMEBODY_ELSE = 12_345


class Place:
    """The folder that ``CARREL_POLICY`` names; it does not exist before something is written."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.file = folder / "policy.json"

    def write(self, name: str = "policy.json", /, **values: object) -> Policy:
        """Write a file as an administrator would; returns what holds then."""
        return self.write_bytes(json.dumps(values).encode(), name)

    def write_bytes(self, data: bytes, name: str = "policy.json") -> Policy:
        path = self.folder / name
        for folder in (self.folder, path.parent):
            folder.mkdir(parents=True, exist_ok=True, mode=0o755)
            folder.chmod(0o755)
        path.write_bytes(data)
        path.chmod(0o644)
        return self.look()

    def spoil(self, path: Path | None = None) -> Policy:
        """Give a file to somebody who is no administrator."""
        path = path or self.file
        if sys.platform != "win32" and os.getuid() == 0:
            os.chown(path, SOMEBODY_ELSE, -1)
        else:
            path.chmod(0o666)
        return self.look()

    def remove(self) -> Policy:
        self.file.unlink()
        return self.look()

    def look(self) -> Policy:
        """What holds in this process, after a look."""
        return current.watched().look()

    def start_again(self) -> Policy:
        """What a Carrel finds that starts now."""
        current._watched.clear()
        return self.look()
