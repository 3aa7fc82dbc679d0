# SPDX-License-Identifier: Apache-2.0
"""One state on its way between an engine and its file. Waits: on threads of their own.

What goes wrong costs the state and nothing else: the model reads the chat again.
"""

import logging
import time
from collections.abc import Callable, Iterator
from itertools import chain

from desktop.core.errors import KnownError
from desktop.engine.client import EngineClient
from desktop.engine.protocol import Hello
from desktop.engine.session_link import Entering, Leaving, LinkBroken
from desktop.paths import Paths
from desktop.settings.preferences import Preferences
from desktop.settings.sessions import SESSIONS_MB
from desktop.store.sealed_file import Damaged
from desktop.store.sessions import SessionFiles, erase_all
from desktop.turn.holding import Holding
from desktop.turn.identity import identity
from desktop.turn.vault import Vault

log = logging.getLogger(__name__)
LOADING_S = 600.0
"""The model may have to be loaded before it takes a state."""


def write_down(
    leaving: Leaving,
    files: SessionFiles,
    held: Holding,
    hello: Hello,
    patience_s: float,
    is_wanted: Callable[[], bool],
) -> None:
    """Write a state that leaves an engine into its file.

    Args:
        is_wanted: asked between two parts; once it is False, nothing is kept.
    """

    def wanted(first: bytes) -> Iterator[bytes]:
        for data in chain((first,), (data for _, data in parts)):
            if not is_wanted():
                raise LinkBroken("it is not wanted any more")
            yield data

    try:
        label = identity(held.model, held.load, held.adapters, hello)
        parts = leaving.parts(time.monotonic() + patience_s)
        total_bytes, first = next(parts)
        files.write(held.session, label, total_bytes, wanted(first))
    except (LinkBroken, KnownError, OSError) as error:
        log.info("what was read of a chat is not kept: %s", error)
    finally:
        leaving.give_up()


def feed(entering: Entering, client: EngineClient, files: SessionFiles, held: Holding) -> None:
    """Send the state in a chat's file into an engine, if it was made as this engine would."""
    try:
        hello = client.introduction(LOADING_S)
        if hello is None:
            raise LinkBroken("the engine ended")
        label = identity(held.model, held.load, held.adapters, hello)
        file = files.read(held.session, label)
        if file is None:
            raise LinkBroken("there is none that fits")
        with file:
            tokens = entering.send(file.parts(), file.total_bytes, time.monotonic() + LOADING_S)
        log.info("%d tokens of a chat need not be read again", tokens)
    except Damaged as error:
        files.give_up(held.session, str(error))
    except (LinkBroken, KnownError, OSError) as error:
        log.info("a chat must be read again: %s", error)
    finally:
        entering.give_up()


def files_of(
    paths: Paths, preferences: Preferences, vault: Vault | None
) -> Callable[[], SessionFiles | None]:
    """Where states may be kept now: nowhere without a key, nor where the setting says off."""

    def files() -> SessionFiles | None:
        key = None if vault is None else vault.key_in_memory
        budget_bytes = preferences.get(SESSIONS_MB) * 1_000_000
        if not budget_bytes:
            erase_all(paths.sessions)
        if key is None or not budget_bytes:
            return None
        return SessionFiles(paths.sessions, key, budget_bytes)

    return files
