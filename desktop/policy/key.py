# SPDX-License-Identifier: Apache-2.0
"""What one key of the policy is, as data."""

from enum import Enum
from typing import Any, Generic, TypeVar

from desktop.core.declared import Struct
from desktop.policy.rules import Rule

T = TypeVar("T")


class Group(Enum):
    """What a key is about; the headings of the documentation."""

    MODELS = "Domains and models"
    CATALOGUES = "Catalogues"
    NETWORK = "Network"
    PROTECTION = "Protection"
    MACHINE = "What engines may take of the machine"
    KEEPING = "How long chats are kept"
    LEAVING = "What leaves Carrel"
    UPDATES = "Updates"


class Key(Struct, Generic[T], frozen=True, kw_only=True):
    """One key. Read it with ``now().get(OFFLINE)``."""

    name: str
    """As it is written in all systems. Never changed once released."""
    group: Group
    title: str
    """A few words, for the editor of group policies."""
    text: str
    """What it demands, and what the rule for several demands is."""
    enforced: str
    """Where it holds, in words for IT."""
    rule: Rule[T]
    example: Any
    """What could stand in a file."""
    since: str = "0.1"
