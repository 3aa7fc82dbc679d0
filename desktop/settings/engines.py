# SPDX-License-Identifier: Apache-2.0
"""The setting that ends engines which nobody uses, as data."""

from desktop.settings.kinds import Whole
from desktop.settings.setting import Setting

ENGINE_IDLE_MINUTES = Setting(
    key="engine_idle_minutes",
    page="answers",
    label="Give memory back",
    help="A model that was not used for so long leaves the memory; a question loads it again.",
    default=30,
    kind=Whole(low=1, high=1440, unit="minutes", special=0, special_label="Never"),
)
