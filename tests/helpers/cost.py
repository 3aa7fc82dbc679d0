# SPDX-License-Identifier: Apache-2.0
"""What a piece of work costs the thread that does it."""

import gc
import time
from collections.abc import Iterator
from contextlib import contextmanager


class Cost:
    """``seconds`` of processor time, once the work has ended."""

    seconds = 0.0


@contextmanager
def cost() -> Iterator[Cost]:
    """Of this thread, and without garbage collection: all that other tests left would be in it."""
    measured, was_on = Cost(), gc.isenabled()
    gc.disable()
    start = time.thread_time()
    try:
        yield measured
    finally:
        measured.seconds = time.thread_time() - start
        if was_on:
            gc.enable()
