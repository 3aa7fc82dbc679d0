# SPDX-License-Identifier: Apache-2.0
"""The settings of the lock, as data."""

from desktop.settings.kinds import OneOf, Whole
from desktop.settings.setting import Setting

LOCK_MINUTES = Setting(
    key="lock_minutes",
    page="lock",
    label="Lock by itself",
    help="After this time without use; a reply that is being written is finished first.",
    default=0,
    kind=Whole(low=1, high=480, unit="minutes", special=0, special_label="Never"),
)
LOCK_ON_SUSPEND = Setting(
    key="lock_on_suspend",
    page="lock",
    label="Lock before sleep",
    help="Works on Linux and Windows, which tell of it; on macOS use the time above.",
    default="on",
    kind=OneOf(options=("on", "off"), labels=("On", "Off")),
)
