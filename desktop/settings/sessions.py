# SPDX-License-Identifier: Apache-2.0
"""The setting of what models have read and is kept on the disk."""

from desktop.settings.kinds import Whole
from desktop.settings.setting import Setting

SESSIONS_MB = Setting(
    key="sessions_mb",
    page="answers",
    label="Space for quick returns",
    help="What models have read of long chats is kept, encrypted, so that a chat goes on at once.",
    default=1_000,
    kind=Whole(low=100, high=1_000_000, step=100, unit="MB", special=0, special_label="Off"),
)
