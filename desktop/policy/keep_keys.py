# SPDX-License-Identifier: Apache-2.0
"""The keys about network, protection, keeping, what leaves, and updates, as data."""

from desktop.policy.key import Group, Key
from desktop.policy.rules import Allowed, Flag, Least, Level, Match, Most, One, Words

_NETWORK, _PROTECTION, _KEEPING = Group.NETWORK, Group.PROTECTION, Group.KEEPING
_LEAVING, _UPDATES = Group.LEAVING, Group.UPDATES
_GATE = "The fetcher, before each request; the settings."
_UPKEEP = "Each look for what is due; window and command line show it."
_WRITERS = (
    "Each export of window and command line; copies and drags from the window; answers that "
    "carrelctl writes into a file or a pipe."
)
_UPDATE = "Each look for updates and each installation."
AI_LABEL = "AI-generated"

OFFLINE = Key(
    name="offline",
    group=_NETWORK,
    title="No network",
    text="Carrel makes no connection at all.",
    enforced=_GATE,
    rule=Flag(),
    example=True,
)
ALLOWED_HUBS = Key(
    name="allowed_hubs",
    group=_NETWORK,
    title="Hubs and mirrors",
    text="Models are searched and fetched only here. Where the user's hub is none of them, the "
    "first one is used.",
    enforced=_GATE,
    rule=Allowed(match=Match.ADDRESS),
    example=["https://models.example.com/hub"],
)
ALLOWED_HOSTS = Key(
    name="allowed_hosts",
    group=_NETWORK,
    title="Hosts that may be reached",
    text="No other host gets a request, not by a redirect either. The proxy, and the host that a "
    "proxy script comes from, are hosts too.",
    enforced=_GATE,
    rule=Allowed(match=Match.HOST),
    example=["models.example.com", ".cdn.example.com"],
)
ISOLATION = Key(
    name="isolation",
    group=_PROTECTION,
    title="Least isolation of the engine",
    text="The engine does not start if less is reached.",
    enforced="Each start of an engine.",
    rule=Level(words=("any", "partial", "full"), default="any", strictest="full"),
    example="partial",
)
ENCRYPTION = Key(
    name="require_encryption",
    group=_PROTECTION,
    title="Chats must be encrypted",
    text="A database that is not encrypted is not opened before it is.",
    enforced="Each opening of the database.",
    rule=Flag(),
    example=True,
)
PASSPHRASE = Key(
    name="require_passphrase",
    group=_PROTECTION,
    title="A passphrase must open the chats",
    text="The keyring alone opens nothing; the passphrase cannot be removed. Includes "
    "require_encryption.",
    enforced="Each opening of the database.",
    rule=Flag(),
    example=True,
)
PASSPHRASE_LENGTH = Key(
    name="passphrase_length",
    group=_PROTECTION,
    title="Least length of a passphrase",
    text="In characters, for passphrases that are chosen from now on.",
    enforced="Each time a passphrase is chosen.",
    rule=Least(low=8, high=128, unit="characters", default=0, strictest=32),
    example=14,
)
LOCK_MINUTES = Key(
    name="lock_minutes",
    group=_PROTECTION,
    title="Lock after so many minutes at most",
    text="Carrel locks by itself when nobody used it for so long; users may choose less.",
    enforced="The lock of the window.",
    rule=Most(low=1, high=480, unit="minutes", default=0, strictest=1),
    example=10,
)
LOCK_ON_SUSPEND = Key(
    name="lock_on_suspend",
    group=_PROTECTION,
    title="Lock before sleep",
    text="Carrel locks before the computer sleeps.",
    enforced="The lock of the window.",
    rule=Flag(),
    example=True,
)
ESCROW_KEY = Key(
    name="escrow_key",
    group=_PROTECTION,
    title="Public key for recovery keys",
    text="Each new recovery key is also kept beside the database, sealed for this key of the "
    "organisation (carrelctl policy new-escrow-key makes one). Where it cannot be read, no new "
    "recovery key is made.",
    enforced="Each time a recovery key is made.",
    rule=One(default="", strictest="unreadable", most_characters=200),
    example="carrel-escrow-1:3p7bfXt9wbTTW2HC7OQ1Nz+DQ8hbeGdNrfx+FG+IK08=",
)
KEEP_DAYS = Key(
    name="keep_days",
    group=_KEEPING,
    title="Chats are erased after so many days at most",
    text="A chat that was not used for so long is erased, whatever it or its folder says; a hold "
    "still keeps it.",
    enforced=_UPKEEP,
    rule=Most(low=1, high=36_500, unit="days", default=0, strictest=1),
    example=365,
)
TRASH_DAYS = Key(
    name="trash_days",
    group=_KEEPING,
    title="Deleted chats are erased after so many days at most",
    text="Counted from the day on which they were deleted.",
    enforced=_UPKEEP,
    rule=Most(low=1, high=36_500, unit="days", default=0, strictest=1),
    example=30,
)
LEGAL_HOLD = Key(
    name="legal_hold",
    group=_KEEPING,
    title="Legal hold over all chats",
    text="Nothing is erased, by nobody; users cannot begin temporary chats. It is stronger than "
    "keep_days and trash_days.",
    enforced="Each erasing; each new chat.",
    rule=Flag(),
    example=False,
)
TEMPORARY_ONLY = Key(
    name="temporary_only",
    group=_KEEPING,
    title="Only temporary chats",
    text="New chats are in memory only and gone when Carrel closes. Together with legal_hold, what "
    "is there is kept, and new chats are temporary.",
    enforced="Each new chat, of the window, the command line and by import.",
    rule=Flag(),
    example=False,
)
ALLOWED_EXPORTS = Key(
    name="allowed_exports",
    group=_LEAVING,
    title="Formats of exports",
    text="Chats leave in these formats only; an empty list: in none. An answer of carrelctl is no "
    "export, in a file as little as on a terminal or in a pipe; ai_label marks it there.",
    enforced="Each export of window and command line.",
    rule=Allowed(match=Match.WORD, words=("json", "markdown", "html", "docx", "pdf")),
    example=["pdf", "docx"],
)
NO_CLIPBOARD = Key(
    name="forbid_clipboard",
    group=_LEAVING,
    title="No copying",
    text="Nothing that Carrel shows gets into the clipboard, or is dragged out of a chat.",
    enforced="The clipboard as Carrel's window owns it; each drag out of a chat.",
    rule=Flag(),
    example=True,
)
NO_PRINTING = Key(
    name="forbid_printing",
    group=_LEAVING,
    title="No printing",
    text="Carrel prints nothing, and no format that is made for printing (PDF) is exported.",
    enforced="Each printing; each export.",
    rule=Flag(),
    example=True,
)
LABEL = Key(
    name="ai_label",
    group=_LEAVING,
    title='"AI-generated" on copies and exports',
    text="Each answer that is copied or exported says that a model wrote it.",
    enforced=_WRITERS,
    rule=Flag(),
    example=True,
)
DISCLAIMER = Key(
    name="disclaimer",
    group=_LEAVING,
    title="Disclaimer on copies and exports",
    text="Stands on each answer that is copied, and once on each chat that is exported.",
    enforced=_WRITERS,
    rule=Words(
        strictest="Written by a language model. Not to be relied on without a check by a person."
    ),
    example="Draft, to be checked by a lawyer.",
)
UPDATES = Key(
    name="updates",
    group=_UPDATES,
    title="Where updates may come from",
    text="any: an address or a file; files: only from files and shares, never by the network; off: "
    "none, the organisation installs them.",
    enforced=_UPDATE,
    rule=Level(words=("any", "files", "off"), default="any", strictest="off"),
    example="files",
)
UPDATE_CHANNEL = Key(
    name="update_channel",
    group=_UPDATES,
    title="Least stable channel of updates",
    text="preview: releases and previews; stable: releases only.",
    enforced=_UPDATE,
    rule=Level(words=("preview", "stable"), default="preview", strictest="stable"),
    example="stable",
)
UPDATE_PIN = Key(
    name="update_pin",
    group=_UPDATES,
    title="The only version to install",
    text="No other version of the application is installed; fixes of the engine still are.",
    enforced=_UPDATE,
    rule=One(default="", strictest="none", most_characters=40),
    example="1.4.2",
)
KEEP_KEYS = (
    OFFLINE,
    ALLOWED_HUBS,
    ALLOWED_HOSTS,
    ISOLATION,
    ENCRYPTION,
    PASSPHRASE,
    PASSPHRASE_LENGTH,
    LOCK_MINUTES,
    LOCK_ON_SUSPEND,
    ESCROW_KEY,
    KEEP_DAYS,
    TRASH_DAYS,
    LEGAL_HOLD,
    TEMPORARY_ONLY,
    ALLOWED_EXPORTS,
    NO_CLIPBOARD,
    NO_PRINTING,
    LABEL,
    DISCLAIMER,
    UPDATES,
    UPDATE_CHANNEL,
    UPDATE_PIN,
)
