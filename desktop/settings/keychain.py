# SPDX-License-Identifier: Apache-2.0
"""The system's keyring, with a time limit; the only importer of keyring. Must not know the store.

Each call runs on a thread of its own, because a locked keyring may ask the user and wait for ever.
A keyring that would keep secrets as plain text counts as none.
"""

import queue
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from desktop.core.key_errors import KeyringFailed, KeyringLocked, KeyringMissing, KeyringSlow

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

T = TypeVar("T")

SERVICE = "Carrel"
LIMIT_S = 10.0
_UNSAFE = ("keyring.backends.fail", "keyring.backends.null", "keyrings.alt")


class Keychain:
    """Items of this user, by name. Methods wait up to the limit: not on the window's thread.

    All raise KeyringMissing, KeyringLocked, KeyringSlow or KeyringFailed.
    """

    def __init__(self, limit_s: float = LIMIT_S) -> None:
        self._limit_s = limit_s

    def backend(self) -> str:
        """Which keyring is used, for example ``SecretService``."""
        return self._in_time(_name)

    def get(self, item: str) -> str | None:
        """The content of an item; None: it is not there."""
        return self._in_time(lambda ring: ring.get_password(SERVICE, item))

    def add(self, item: str, content: str) -> str:
        """Store a new item and read it back; returns the keyring's name.

        Items are never rewritten: macOS would ask the user again.
        """

        def work(ring: "KeyringBackend") -> str:
            ring.set_password(SERVICE, item, content)
            if ring.get_password(SERVICE, item) != content:
                raise KeyringFailed(_name(ring), "it did not keep what was stored")
            return _name(ring)

        return self._in_time(work)

    def remove(self, item: str) -> None:
        """Remove an item; one that is not there is no error."""

        def work(ring: "KeyringBackend") -> None:
            if ring.get_password(SERVICE, item) is not None:
                ring.delete_password(SERVICE, item)

        self._in_time(work)

    def _in_time(self, work: "Callable[[KeyringBackend], T]") -> T:
        answers: queue.SimpleQueue[tuple[T | None, BaseException | None]] = queue.SimpleQueue()

        def run() -> None:
            try:
                answers.put((_use(work), None))
            except BaseException as error:  # noqa: BLE001  # raised again on the thread that waits
                answers.put((None, error))

        # A daemon: a keyring that never answers must not keep the program from ending.
        threading.Thread(target=run, name="keyring", daemon=True).start()
        try:
            value, error = answers.get(timeout=self._limit_s)
        except queue.Empty:
            raise KeyringSlow(self._limit_s) from None
        if error is not None:
            raise error
        return value  # type: ignore[return-value]  # T may be None itself


def _use(work: "Callable[[KeyringBackend], T]") -> T:
    from keyring import errors  # noqa: PLC0415  # 0.2 s that a plain start does not need

    ring = _ring()
    try:
        return work(ring)
    except errors.NoKeyringError as error:
        raise KeyringMissing("none is running") from error
    except (errors.KeyringLocked, errors.InitError) as error:
        raise KeyringLocked(_name(ring)) from error
    except errors.KeyringError as error:
        # Its own words may hold what was to be stored; its kind is enough.
        raise KeyringFailed(_name(ring), type(error).__name__) from error
    except (OSError, RuntimeError) as error:
        raise KeyringFailed(_name(ring), type(error).__name__) from error


def _ring() -> "KeyringBackend":
    """The first keyring that can be trusted; the chain of several would fall back to a weak one."""
    import keyring  # noqa: PLC0415
    from keyring.backends.chainer import ChainerBackend  # noqa: PLC0415

    chosen: KeyringBackend = keyring.get_keyring()
    rings: tuple[KeyringBackend, ...] = (
        tuple(chosen.backends) if isinstance(chosen, ChainerBackend) else (chosen,)
    )
    for ring in rings:
        if not type(ring).__module__.startswith(_UNSAFE):
            return ring
    raise KeyringMissing(f"only {_name(rings[0])}" if rings else "none is installed")


def _name(ring: "KeyringBackend") -> str:
    module = type(ring).__module__.rpartition(".")[2]
    return f"{module}.{type(ring).__name__}"


def read(item: str) -> str:
    """The secret of this name; empty if there is none or no keyring that answers."""
    try:
        return Keychain().get(item) or ""
    except (KeyringMissing, KeyringLocked, KeyringSlow, KeyringFailed):
        return ""


def write(item: str, secret: str) -> None:
    """Keep a secret in place of an older one; an empty one only removes it. Raises as Keychain."""
    chain = Keychain()
    chain.remove(item)
    if secret:
        chain.add(item, secret)
