# SPDX-License-Identifier: Apache-2.0
"""Ends a change of keys, or an encryption, that a crash interrupted."""

from pathlib import Path

from desktop.core.errors import StoreBusy
from desktop.store import keys
from desktop.store.files import only_one
from desktop.store.keys import KeyFile, KeySet
from desktop.store.reencrypt import Form, form_of, reencrypt


def settle(database: Path, file: KeyFile, held: KeySet, form: Form, key: bytes) -> bool:
    """End what a crash interrupted: a conversion, or a change of the data key.

    Returns:
        Whether the database is encrypted now. If another program has the unencrypted one open,
        it stays so until the next start.
    """
    path = keys.key_path(database)
    if form is not Form.PLAIN and file.next is None:
        return True
    try:
        with only_one(keys.lock_path(database)):
            if keys.load(path) != file:
                raise StoreBusy(str(path))
            if form_of(database) is Form.PLAIN:
                reencrypt(database, None, key)
            elif file.next is not None:
                keys.save(path, held)
    except StoreBusy:
        return form_of(database) is not Form.PLAIN
    return True
