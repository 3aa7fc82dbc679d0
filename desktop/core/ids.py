# SPDX-License-Identifier: Apache-2.0
"""Names for the integers and strings that identify things, so that they cannot be mixed up."""

from typing import NewType

ChatId = NewType("ChatId", int)
"""Row id of a chat in the store."""

FolderId = NewType("FolderId", int)
"""Row id of a folder of chats in the store."""

FIRST_TEMPORARY = 1 << 52
"""Chats and messages from here on are in memory only; no database gets this far by counting."""

MessageId = NewType("MessageId", int)
"""Row id of a message in the store."""

DomainId = NewType("DomainId", str)
"""Key of a domain in models.toml, for example ``guide`` or ``general``."""

ModelId = NewType("ModelId", str)
"""Stable name of one model file on this machine: its file name without the suffix."""

ArticleId = NewType("ArticleId", str)
"""Key of a handbook article, for example ``add-model``."""
