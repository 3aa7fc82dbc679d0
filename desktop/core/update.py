# SPDX-License-Identifier: Apache-2.0
"""What an update says of itself, as records. Pure.

``carrel-update.json`` lies beside the packages, its signature in ``carrel-update.json.minisig``.
"""

import re
import struct
from enum import Enum

from desktop.core.declared import Struct

MANIFEST = "carrel-update.json"
VERSION = 1
MAX_MANIFEST_BYTES = 1_000_000
FILE_SUFFIX = ".carrel-update"
"""Of an update in one file; turn/update_file.py tells what is in it."""
FILE_MARK, FILE_HEAD = b"carrel update 1\n", struct.Struct(">16sII")
"""It begins so; the head also has the lengths of the manifest and of the signature."""
MOST_NOTES = MOST_SENTENCE = 4_000
"""Characters; also of a weakness, with its number."""
MOST_BYTES = 1 << 40
"""Of a package: what a number of the window holds, and more than any has."""
_VERSION = re.compile(r"[0-9][0-9A-Za-z.+-]{0,39}")
_FILE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._+-]{0,150}")
_SHA256 = re.compile(r"[0-9a-f]{64}")


class Part(Enum):
    """What is updated by itself: a fix of the engine need not wait for a release of the rest."""

    APP = "app"
    ENGINE = "engine"


class Package(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One archive for one system."""

    part: Part
    version: str
    system: str
    """``linux-x86_64``, ``windows-amd64``, ``macos-arm64`` …"""
    file: str
    """Its name beside the manifest."""
    size_bytes: int
    sha256: str
    stage_percent: int = 100
    """It is given to so many of each hundred machines, 0 to 100, until a manifest says more."""


class Advisory(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A weakness of an engine that is known."""

    below: str
    """Every version before this one has it."""
    id: str
    sentence: str


class Manifest(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One state of what there is to install.

    Attributes:
        serial: grows with each manifest; an earlier one is never accepted again.
        expires: day (``YYYY-MM-DD``) after which it is too old to be believed.
        notes: what is new, in plain words.
    """

    v: int
    serial: int
    channel: str
    expires: str
    packages: tuple[Package, ...] = ()
    advisories: tuple[Advisory, ...] = ()
    notes: str = ""


def problem_of(manifest: Manifest) -> str:
    """What is wrong with the values, as a clause; empty: nothing."""
    if manifest.v != VERSION:
        return f"version {manifest.v} is of a newer Carrel"
    if manifest.serial < 1 or manifest.channel not in {"stable", "preview"}:
        return "its serial or channel is none"
    if len(manifest.notes) > MOST_NOTES:
        return f"its notes are longer than {MOST_NOTES:,} characters"
    for package in manifest.packages:
        is_named = _FILE.fullmatch(package.file) and ".." not in package.file
        if not is_named or not _VERSION.fullmatch(package.version):
            return f"{package.file[:60]!r} is no name of a package"
        if not 0 < package.size_bytes <= MOST_BYTES or not _SHA256.fullmatch(package.sha256):
            return f"size or hash of {package.file} are missing"
        if not 0 <= package.stage_percent <= 100:
            return f"{package.stage_percent} is no share of a hundred machines"
    for weak in manifest.advisories:
        if not _VERSION.fullmatch(weak.below) or len(weak.id + weak.sentence) > MOST_SENTENCE:
            return f"{weak.id[:60]!r} is no weakness of a version"
    return ""
