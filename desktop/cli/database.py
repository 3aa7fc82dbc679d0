# SPDX-License-Identifier: Apache-2.0
"""The database for one command."""

import argparse
from collections.abc import Iterator
from contextlib import closing, contextmanager

from desktop.cli.secret import unlock, vault_for
from desktop.core.errors import KnownError
from desktop.paths import user_paths
from desktop.store.db import Database
from desktop.turn.vault import Vault


@contextmanager
def opened(options: argparse.Namespace, vault: Vault | None = None) -> Iterator[Database]:
    """Unlocked and open; a number that names no chat is told, not a bug.

    Args:
        vault: one that was unlocked already; None: one is made.
    """
    if vault is None:
        user_paths().create()
        vault = vault_for(options)
        unlock(vault)
    with closing(vault.open()) as db:
        try:
            yield db
        except LookupError as error:
            if type(error) is not LookupError:
                raise  # KeyError and IndexError are bugs
            raise KnownError(f"There is {error}.", "See carrelctl chats list.") from error
