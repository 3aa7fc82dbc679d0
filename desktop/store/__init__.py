# SPDX-License-Identifier: Apache-2.0
"""The only door to the database: open, migrations, chats, messages; must not know the engine.

Functions take the :class:`~desktop.store.db.Database` first and return frozen records. They run on
the thread that owns the connection, see :class:`~desktop.store.worker.StoreThread`.
"""
