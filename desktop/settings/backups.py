# SPDX-License-Identifier: Apache-2.0
"""The settings of scheduled backups."""

from desktop.settings.kinds import OneOf, Text, Whole
from desktop.settings.setting import Setting

BACKUP_EVERY = Setting(
    key="backup_every",
    page="storage",
    label="Back up by itself",
    help="Each backup is opened and checked; without one nothing brings back what a disk loses.",
    default="day",
    kind=OneOf(options=("day", "week", "never"), labels=("Every day", "Every week", "Never")),
)
BACKUPS_DAILY = Setting(
    key="backups_daily",
    page="storage",
    label="Daily backups kept",
    help="The last one of so many days.",
    default=7,
    kind=Whole(low=1, high=366),
)
BACKUPS_WEEKLY = Setting(
    key="backups_weekly",
    page="storage",
    label="Weekly backups kept",
    help="The last one of so many weeks; 0 keeps none for its week.",
    default=4,
    kind=Whole(low=0, high=520),
)
BACKUPS_MONTHLY = Setting(
    key="backups_monthly",
    page="storage",
    label="Monthly backups kept",
    help="The last one of so many months; 0 keeps none for its month.",
    default=3,
    kind=Whole(low=0, high=240),
)
BACKUP_FOLDER = Setting(
    key="backup_folder",
    page="storage",
    label="Place of the backups",
    help="A folder on another disk is safer; empty: in the data folder, beside the chats.",
    default="",
    kind=Text(is_folder=True),
)
