# SPDX-License-Identifier: Apache-2.0
"""How long chats are kept, declared as settings are. The values lie in the database, not the file:
they travel with the chats, and a backup brings them back."""

from typing import Any

from desktop.settings.kinds import OneOf, Whole
from desktop.settings.setting import Setting

MOST_DAYS = 36_500
KEEP_DAYS = Setting(
    key="keep_days",
    page="",
    label="Delete chats by themselves",
    help="For good, when a chat was not used so long; also from the backups that Carrel keeps.",
    default=0,
    kind=Whole(low=1, high=MOST_DAYS, unit="days", special=0, special_label="Never"),
)
TRASH_DAYS = Setting(
    key="trash_days",
    page="",
    label="Empty the trash",
    help="How long a deleted chat can be brought back.",
    default=30,
    kind=Whole(low=1, high=MOST_DAYS, unit="days", special=0, special_label="At once"),
)
SAVES = Setting(
    key="saves",
    page="",
    label="New chats",
    help="Temporary ones are in memory only and end with Carrel.",
    default="yes",
    kind=OneOf(options=("yes", "no"), labels=("Are saved", "Are temporary")),
)
HOLD = Setting(
    key="held",
    page="",
    label="Legal hold on all chats",
    help="Nothing is deleted and every chat is saved, whatever else is said.",
    default="off",
    kind=OneOf(options=("off", "on"), labels=("Off", "On")),
)
KEEPING_SETTINGS: tuple[Setting[Any], ...] = (KEEP_DAYS, TRASH_DAYS, SAVES, HOLD)
