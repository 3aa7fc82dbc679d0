# SPDX-License-Identifier: Apache-2.0
"""Settings of how the engine loads a model that go to llama.cpp as they are.

What each costs or gains is measured by ``bench/options.py``; docs/PERFORMANCE.md has the table.
"""

from desktop.settings.kinds import OneOf, Real, Text
from desktop.settings.setting import Setting

FLASH_ATTENTION = Setting(
    key="flash_attention",
    page="answers",
    label="Flash attention",
    help="Quicker reading of long conversations, and needed for smaller conversation memory.",
    default="auto",
    kind=OneOf(options=("auto", "on", "off"), labels=("Automatic", "On", "Off")),
)
MAP_FILE = Setting(
    key="map_file",
    page="answers",
    label="Read models as they are used",
    help="On: a model starts at once if it was used before. Off: it is read whole, into memory of "
    "its own.",
    default="on",
    kind=OneOf(options=("on", "off"), labels=("On", "Off")),
)
DRAFT_MODEL = Setting(
    key="draft_model",
    page="",
    label="Draft model",
    help="A much smaller model of the same family that guesses ahead. Quicker where it guesses "
    "well; the answer stays the same. It takes memory of its own.",
    default="",
    kind=Text(is_file=True),
)
"""Its file; the window and the terminal offer those that fit."""
ROPE_SCALING = Setting(
    key="rope_scaling",
    page="",
    label="RoPE scaling",
    help="Lets the context be longer than the model was trained for. Answers get less exact, the "
    "more so the longer it is; not used below that.",
    default="none",
    kind=OneOf(options=("none", "linear", "yarn"), labels=("None", "Linear", "YaRN")),
)
ROPE_FACTOR = Setting(
    key="rope_factor",
    page="",
    label="RoPE factor",
    help="With RoPE scaling: so many times the context that the model was trained for.",
    default=2.0,
    kind=Real(low=1.0, high=32.0, step=0.5),
)
