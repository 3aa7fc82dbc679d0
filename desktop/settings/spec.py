# SPDX-License-Identifier: Apache-2.0
"""Every setting there is, as data: the file, the Settings page and the tests read this table."""

from pathlib import Path
from typing import Any

from desktop.settings import network
from desktop.settings.app_lock import LOCK_MINUTES, LOCK_ON_SUSPEND
from desktop.settings.backups import (
    BACKUP_EVERY,
    BACKUP_FOLDER,
    BACKUPS_DAILY,
    BACKUPS_MONTHLY,
    BACKUPS_WEEKLY,
)
from desktop.settings.desktop import NOTIFY, QUICK_KEYS, TRAY
from desktop.settings.engines import ENGINE_IDLE_MINUTES
from desktop.settings.kinds import OneOf, PathList, Real, Text, Whole
from desktop.settings.loading import FLASH_ATTENTION, MAP_FILE
from desktop.settings.looks import DENSITY, LANGUAGE, MOTION, WELCOMED
from desktop.settings.sessions import SESSIONS_MB
from desktop.settings.setting import Setting

# To add a setting: write one Setting here, or in a module of its page, and add it to SETTINGS.
# It is then stored, checked, shown on its page with the editor of its kind, and covered by
# tests/settings/.

THEME = Setting(
    key="theme",
    page="appearance",
    label="Theme",
    help="System follows your computer: light or dark, and high contrast where it asks for that.",
    default="system",
    kind=OneOf(
        options=("system", "light", "dark", "contrast"),
        labels=("System", "Light", "Dark", "High contrast"),
    ),
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
    help="The oldest messages are left out, or told to the model as a summary that it writes "
    "first, or you are asked to start a new chat. The reply says which.",
    default="drop_oldest",
    kind=OneOf(
        options=("drop_oldest", "refuse", "summarise"),
        labels=("Leave out oldest", "Stop and ask", "Summarise oldest"),
    ),
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
OFFLINE, HUB, PROXY, PROXY_USER = network.OFFLINE, network.HUB, network.PROXY, network.PROXY_USER
CA_FILE, CATALOGUE_URLS = network.CA_FILE, network.CATALOGUE_URLS
UPDATE_ADDRESS = network.UPDATE_ADDRESS
DOWNLOAD_KB_PER_S = network.DOWNLOAD_KB_PER_S
DOWNLOAD_CONNECTIONS = network.DOWNLOAD_CONNECTIONS
DOWNLOADS_AT_ONCE = network.DOWNLOADS_AT_ONCE
DOMAIN = Setting(key="domain", page="", default="", kind=Text())
"""The domain used last; empty at the first start."""
MODEL = Setting(key="model", page="", default="", kind=Text())
"""The model used last."""

SETTINGS: tuple[Setting[Any], ...] = (
    LANGUAGE,
    THEME,
    FONT_PERCENT,
    DENSITY,
    MOTION,
    TRAY,
    QUICK_KEYS,
    NOTIFY,
    CTX_TOKENS,
    WHEN_FULL,
    MAX_TOKENS,
    TEMPERATURE,
    REASONING,
    THREADS,
    GPU_LAYERS,
    GUESS_AHEAD,
    KV_TYPE,
    FLASH_ATTENTION,
    MAP_FILE,
    LOCK_MEMORY,
    SESSIONS_MB,
    ENGINE_IDLE_MINUTES,
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
    DOWNLOADS_AT_ONCE,
    CATALOGUE_URLS,
    UPDATE_ADDRESS,
    DOMAIN,
    MODEL,
    WELCOMED,
    BACKUP_EVERY,
    BACKUPS_DAILY,
    BACKUPS_WEEKLY,
    BACKUPS_MONTHLY,
    BACKUP_FOLDER,
)
"""All settings, in the order in which their page shows them."""
