# SPDX-License-Identifier: Apache-2.0
"""The keys about what one user's engines may take of a machine that many use, as data."""

from desktop.policy.key import Group, Key
from desktop.policy.rules import Most

_GROUP = Group.MACHINE
LEAST_MB = 256

ENGINE_IDLE_MINUTES = Key(
    name="engine_idle_minutes",
    group=_GROUP,
    title="Engines end after so many minutes at most",
    text="An engine whose model was not used for so long ends and gives its memory back; users may "
    "choose less.",
    enforced="The engines of window and command line, twice a minute.",
    rule=Most(default=0, strictest=1, low=1, high=1440, unit="minutes"),
    example=10,
)
MAX_ENGINE_MEMORY = Key(
    name="max_engine_memory",
    group=_GROUP,
    title="Most memory of a user's engines",
    text="What the loaded models of one Carrel may need together, in MB (1,000,000 bytes), as it "
    "is predicted; the one that was used longest ago makes room. A model that needs more by itself "
    "is not loaded.",
    enforced="Each start of an engine; each question.",
    rule=Most(default=0, strictest=LEAST_MB, low=LEAST_MB, high=4_000_000, unit="MB"),
    example=6000,
)
MAX_THREADS = Key(
    name="max_threads",
    group=_GROUP,
    title="Most threads of an engine",
    text="An engine computes with so many threads at most, whatever the settings or those of a "
    "model say.",
    enforced="Each start of an engine.",
    rule=Most(default=0, strictest=1, low=1, high=512),
    example=4,
)
SHARE_KEYS = (ENGINE_IDLE_MINUTES, MAX_ENGINE_MEMORY, MAX_THREADS)
