# SPDX-License-Identifier: Apache-2.0
"""Every setting there is, as data: the file, the Settings page and the tests read this table."""

from pathlib import Path
from typing import Any

from desktop.settings.app_lock import LOCK_MINUTES, LOCK_ON_SUSPEND
from desktop.settings.kinds import OneOf, PathList, Real, Text, Whole
from desktop.settings.setting import Setting

# To add a setting: write one Setting here, or in a module of its page, and add it to SETTINGS.
# It is then stored, checked, shown on its page with the editor of its kind, and covered by
# tests/settings/.

THEME = Setting(
    key="theme",
    page="appearance",
    label="Theme",
    help="System follows the light or dark mode of your computer.",
    default="system",
    kind=OneOf(options=("system", "light", "dark"), labels=("System", "Light", "Dark")),
)
FONT_PERCENT = Setting(
    key="font_percent",
    page="appearance",
    label="Text size",
    help="In percent of your computer's own text size.",
    default=100,
    kind=Whole(low=80, high=200, step=10, unit="%"),
)
CTX_TOKENS = Setting(
    key="ctx_tokens",
    page="answers",
    label="Context size",
    help="How much of a conversation the model can see. A larger context needs more memory.",
    default=4096,
    kind=Whole(low=512, high=1_048_576, step=512, unit="tokens"),
)
MAX_TOKENS = Setting(
    key="max_tokens",
    page="answers",
    label="Longest answer",
    help="An answer that reaches this length is cut off and says so.",
    default=0,
    kind=Whole(low=1, high=1_048_576, unit="tokens", special=0, special_label="No limit"),
)
WHEN_FULL = Setting(
    key="when_full",
    page="answers",
    label="When a chat is too long",
    help="Leave out the oldest messages and say so, or stop and ask you to start a new chat.",
    default="drop_oldest",
    kind=OneOf(options=("drop_oldest", "refuse"), labels=("Leave out oldest", "Stop and ask")),
)
TEMPERATURE = Setting(
    key="temperature",
    page="answers",
    label="Temperature",
    help="0 always takes the likeliest word; higher values vary more and err more.",
    default=-1.0,
    kind=Real(low=0.0, high=2.0, step=0.1, special=-1.0, special_label="As the domain says"),
)
REASONING = Setting(
    key="reasoning",
    page="answers",
    label="Reasoning",
    help="Some models think aloud first: better answers, later. Off where the model allows it.",
    default="auto",
    kind=OneOf(options=("auto", "on", "off"), labels=("As the model does", "On", "Off")),
)
THREADS = Setting(
    key="threads",
    page="answers",
    label="Processor threads",
    help="Automatic uses one for each physical core.",
    default=0,
    kind=Whole(low=1, high=512, special=0, special_label="Automatic"),
)
GPU_LAYERS = Setting(
    key="gpu_layers",
    page="answers",
    label="GPU layers",
    help="How many layers of the model run on the graphics card; 0 uses the processor only.",
    default=-1,
    kind=Whole(low=0, high=1_000, special=-1, special_label="Automatic"),
)
ISOLATION = Setting(
    key="isolation",
    page="answers",
    label="Engine isolation",
    help="The engine does not start if less is reached; full uses the processor only.",
    default="any",
    kind=OneOf(
        options=("any", "partial", "full"),
        labels=("Best possible", "At least partial", "Full"),
    ),
)
GUESS_AHEAD = Setting(
    key="guess_ahead",
    page="answers",
    label="Guess ahead",
    help="On: quicker where an answer repeats the conversation. The answer stays the same.",
    default="on",
    kind=OneOf(options=("on", "off"), labels=("On", "Off")),
)
KV_TYPE = Setting(
    key="kv_type",
    page="answers",
    label="Conversation memory",
    help="Smaller holds a longer conversation in the same memory, and loses a little precision.",
    default="f16",
    kind=OneOf(
        options=("f16", "q8_0", "q4_0"),
        labels=("Full, 16 bits", "Half, 8 bits", "Quarter, 4 bits"),
    ),
)
LOCK_MEMORY = Setting(
    key="lock_memory",
    page="answers",
    label="Keep models in memory",
    help="On: the system may not put a loaded model aside when memory is short.",
    default="off",
    kind=OneOf(options=("off", "on"), labels=("Off", "On")),
)
_NO_PATHS: tuple[Path, ...] = ()
MODEL_FILES = Setting(
    key="model_files",
    page="answers",
    label="Model files",
    help="GGUF files that you added. They stay where they are.",
    default=_NO_PATHS,
    kind=PathList(are_folders=False),
)
MODEL_FOLDERS = Setting(
    key="model_folders",
    page="answers",
    label="Model folders",
    help="Carrel also looks for GGUF files here.",
    default=_NO_PATHS,
    kind=PathList(are_folders=True),
)
CATALOGUE_FILES = Setting(
    key="catalogue_files", page="", default=_NO_PATHS, kind=PathList(are_folders=False)
)
"""Catalogues of the organisation, in the form of models.toml; merged by desktop/catalog/load.py.
The user's own is ``models.toml`` beside the settings file."""
CATALOGUE_KEYS = Setting(
    key="catalogue_keys", page="", default=_NO_PATHS, kind=PathList(are_folders=False)
)
"""Public keys (``.pub`` files of minisign) whose signatures are trusted beside Carrel's own."""
REVOKED_MODELS = Setting(
    key="revoked_models",
    page="",
    default="warn",
    kind=OneOf(options=("warn", "refuse"), labels=("Warn", "Refuse")),
)
"""What happens with a model that a catalogue marks as revoked."""
OFFLINE = Setting(
    key="offline",
    page="",
    label="Offline",
    help="On: Carrel makes no connection at all, whatever is asked of it.",
    default="off",
    kind=OneOf(options=("off", "on"), labels=("Off", "On")),
)
HUB = Setting(
    key="hub",
    page="",
    label="Model hub",
    help="Address of the hub or of a mirror, for example https://models.example.com/hub.",
    default="https://huggingface.co",
    kind=Text(),
)
PROXY = Setting(
    key="proxy",
    page="",
    label="Proxy",
    help="system: as the computer says; direct: none; or an address such as http://proxy:3128.",
    default="system",
    kind=Text(),
)
PROXY_USER = Setting(
    key="proxy_user",
    page="",
    label="Proxy user",
    help="For a proxy that asks; the password is kept in the computer's key store.",
    default="",
    kind=Text(),
)
CA_FILE = Setting(
    key="ca_file",
    page="",
    label="Certificate file",
    help="PEM file of your company's certificate authority; it adds to the computer's own store.",
    default="",
    kind=Text(),
)
DOWNLOAD_KB_PER_S = Setting(
    key="download_kb_per_s",
    page="",
    label="Download limit",
    help="For all downloads together.",
    default=0,
    kind=Whole(low=1, high=10_000_000, unit="kB/s", special=0, special_label="No limit"),
)
DOWNLOAD_CONNECTIONS = Setting(
    key="download_connections",
    page="",
    label="Connections per download",
    help="More are opened only where that is faster.",
    default=4,
    kind=Whole(low=1, high=8),
)
# The network settings get a page of their own with the Models page; until then: settings.toml.
DOMAIN = Setting(key="domain", page="", default="", kind=Text())
"""The domain used last; empty at the first start."""
MODEL = Setting(key="model", page="", default="", kind=Text())
"""The model used last."""

SETTINGS: tuple[Setting[Any], ...] = (
    THEME,
    FONT_PERCENT,
    CTX_TOKENS,
    WHEN_FULL,
    MAX_TOKENS,
    TEMPERATURE,
    REASONING,
    THREADS,
    GPU_LAYERS,
    GUESS_AHEAD,
    KV_TYPE,
    LOCK_MEMORY,
    ISOLATION,
    MODEL_FILES,
    MODEL_FOLDERS,
    CATALOGUE_FILES,
    CATALOGUE_KEYS,
    REVOKED_MODELS,
    LOCK_MINUTES,
    LOCK_ON_SUSPEND,
    OFFLINE,
    HUB,
    PROXY,
    PROXY_USER,
    CA_FILE,
    DOWNLOAD_KB_PER_S,
    DOWNLOAD_CONNECTIONS,
    DOMAIN,
    MODEL,
)
"""All settings, in the order in which their page shows them."""
