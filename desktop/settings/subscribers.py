# SPDX-License-Identifier: Apache-2.0
"""Who wants to hear of changes. Any thread."""

import threading
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Subscribers(Generic[T]):
    """Callbacks, told in the order in which they came."""

    def __init__(self) -> None:
        self._callbacks: list[Callable[[T], None]] = []
        self._lock = threading.Lock()

    def add(self, callback: Callable[[T], None]) -> Callable[[], None]:
        """Have ``callback`` called at each change; returns a function that ends it."""
        with self._lock:
            self._callbacks.append(callback)

        def remove() -> None:
            with self._lock:
                if callback in self._callbacks:
                    self._callbacks.remove(callback)

        return remove

    def tell(self, what: T) -> None:
        """Call all, on this thread, which must hold no lock that they might want."""
        with self._lock:
            callbacks = tuple(self._callbacks)
        for callback in callbacks:
            callback(what)
