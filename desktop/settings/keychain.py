# SPDX-License-Identifier: Apache-2.0
"""Secrets in the system's key store: tokens and proxy passwords. The only user of keyring.

A store that would write them into a plain file counts as none.
"""

import threading
from collections.abc import Callable
from typing import TypeVar

import keyring
import keyring.backend
import keyring.errors

from desktop.core.errors import KeychainFailed

T = TypeVar("T")
SERVICE = "carrel"
LIMIT_S = 10.0
"""A locked store asks the user, and must not hold everything up meanwhile."""


def read(name: str) -> str:
    """The secret of this name; empty if there is none or no store. Up to ten seconds."""
    try:
        return _within_limit(lambda: _store().get_password(SERVICE, name) or "")
    except KeychainFailed:
        return ""


def write(name: str, secret: str) -> None:
    """Keep a secret; an empty one removes it.

    Raises:
        KeychainFailed: there is no store, or it refuses.
    """
    if secret:
        _within_limit(lambda: _store().set_password(SERVICE, name, secret))
    elif read(name):
        _within_limit(lambda: _store().delete_password(SERVICE, name))


def _store() -> keyring.backend.KeyringBackend:
    backend = keyring.get_keyring()
    module = type(backend).__module__
    if module.startswith(("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")):
        raise KeychainFailed("there is none that keeps secrets safely")
    return backend


def _within_limit(act: Callable[[], T]) -> T:
    results: list[T] = []
    problems: list[str] = ["it did not answer; is it locked?"]

    def run() -> None:
        try:
            results.append(act())
        except KeychainFailed as error:
            problems[0] = error.sentence.partition(": ")[2]
        except keyring.errors.KeyringError as error:
            problems[0] = str(error) or type(error).__name__

    thread = threading.Thread(target=run, name="keychain", daemon=True)
    thread.start()
    thread.join(LIMIT_S)
    if not results:
        raise KeychainFailed(problems[0])
    return results[0]
