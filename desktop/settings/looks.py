# SPDX-License-Identifier: Apache-2.0
"""Settings of how the window looks beside theme and text size, and whether it has greeted."""

from desktop.settings.kinds import OneOf
from desktop.settings.setting import Setting

DENSITY = Setting(
    key="density",
    page="appearance",
    label="Density",
    help="Compact shows more rows of lists and menus at once.",
    default="comfortable",
    kind=OneOf(options=("comfortable", "compact"), labels=("Comfortable", "Compact")),
)
MOTION = Setting(
    key="motion",
    page="appearance",
    label="Motion",
    help="Reduced: menus open without animation, the cursor does not blink, marks do not fade.",
    default="full",
    kind=OneOf(options=("full", "reduced"), labels=("As usual", "Reduced")),
)
LANGUAGE = Setting(
    key="language",
    page="appearance",
    label="Language",
    help="Of menus, buttons and messages; models answer in the language you write. Takes effect "
    "when Carrel is started again.",
    default="system",
    kind=OneOf(
        options=("system", "en", "de", "fr", "es", "hi", "ja"),
        labels=("As the computer", "English", "Deutsch", "Français", "Español", "हिन्दी", "日本語"),
    ),
)
WELCOMED = Setting(
    key="welcomed", page="", default="no", kind=OneOf(options=("no", "yes"), labels=("No", "Yes"))
)
"""Whether the first steps were shown, or skipped."""
