# SPDX-License-Identifier: Apache-2.0
"""Real keyring backends for the tests: one that keeps items in a file, and its unhappy relatives.

In this process: ``keyring.set_keyring(FileRing(path))``. In a child process: the environment of
:func:`ring_environment`, which is keyring's own way to choose a backend.
"""

import json
import os
import threading
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.backends.fail import Keyring as NoRing
from keyring.errors import KeyringLocked, PasswordSetError

from tests.helpers.tree import ROOT

WINDOWS_LIMIT_CHARS = 1280
PATH_VARIABLE = "KEYRING_PROPERTY_PATH"


class FileRing(KeyringBackend):
    """Keeps items in a JSON file, as long as Windows would."""

    priority = 5.0

    def __init__(self, path: Path | None = None) -> None:
        if path is None and PATH_VARIABLE not in os.environ:
            # So keyring leaves it out when it looks for what it could take by itself.
            raise TypeError("a file is needed")
        super().__init__()  # type: ignore[no-untyped-call]
        self.path = path or Path(os.environ[PATH_VARIABLE])

    def items(self) -> dict[str, str]:
        return json.loads(self.path.read_text("utf-8")) if self.path.exists() else {}

    def keep(self, items: dict[str, str]) -> None:
        new = self.path.with_suffix(".new")
        new.write_text(json.dumps(items), encoding="utf-8")
        new.replace(self.path)  # the tests kill its users

    def get_password(self, service: str, username: str) -> str | None:
        return self.items().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        if len(password) > WINDOWS_LIMIT_CHARS:
            raise PasswordSetError("stub received bad data")
        self.keep(self.items() | {f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        items = self.items()
        del items[f"{service}/{username}"]
        self.keep(items)


class OtherRing(FileRing):
    """Another desktop's keyring."""


class LockedRing(FileRing):
    """There, but nobody unlocked it."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringLocked("the collection is locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringLocked("the collection is locked")


class SlowRing(FileRing):
    """Asks somebody who does not answer, until the test lets it go."""

    def __init__(self, path: Path) -> None:
        super().__init__(path)
        self.released = threading.Event()

    def get_password(self, service: str, username: str) -> str | None:
        self.released.wait(60)
        return super().get_password(service, username)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.released.wait(60)
        super().set_password(service, username, password)


class ForgetfulRing(FileRing):
    """Says yes and keeps nothing."""

    def set_password(self, service: str, username: str, password: str) -> None:
        pass


class RefusingRing(FileRing):
    """Refuses every item, and repeats it in its message."""

    def set_password(self, service: str, username: str, password: str) -> None:
        raise PasswordSetError(f"cannot store {password}")


__all__ = [
    "FileRing",
    "ForgetfulRing",
    "LockedRing",
    "NoRing",
    "OtherRing",
    "RefusingRing",
    "SlowRing",
]


def ring_environment(path: Path) -> dict[str, str]:
    """Variables that give a child process a FileRing."""
    return {
        "PYTHON_KEYRING_BACKEND": "tests.helpers.rings.FileRing",
        PATH_VARIABLE: str(path),
        "PYTHONPATH": str(ROOT),
    }
