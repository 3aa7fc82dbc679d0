# SPDX-License-Identifier: Apache-2.0
"""Names that come from elsewhere, and where their files may lie. Must not touch a file.

A repository decides its own name and its files' names; none of them may lead out of the models
folder, hide, or mean something to Windows. What is doubtful is refused, never repaired.
"""

import re
from pathlib import Path

from desktop.core.errors import KnownError

PART_SUFFIX = ".carrel-part"
JOURNAL_SUFFIX = ".carrel-part.json"
ORIGIN_SUFFIX = ".origin.json"
OUR_SUFFIXES = (PART_SUFFIX, JOURNAL_SUFFIX, ORIGIN_SUFFIX)
STAGING_FOLDER = ".carrel-bundle"
"""Hidden folder of the models folder where copies from a bundle gather."""
MAX_NAME_BYTES = 180
"""Leaves room for our suffixes below the 255 bytes of most file systems."""
MAX_REVISION_CHARS = 200

_REPO_PART = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9_])?")
_REVISION = re.compile(r"[A-Za-z0-9][A-Za-z0-9._/-]*")
_COMMIT = re.compile(r"[0-9a-f]{40}")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_FORBIDDEN = re.compile(r'[\x00-\x1f\x7f-\x9f<>:"|?*\\]')
_INVISIBLE = re.compile("[\u061c\u200b-\u200f\u2028-\u202f\u2060-\u206f\ufeff\ud800-\udfff]")
_DEVICES = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{n}" for port in ("com", "lpt") for n in "0123456789\u00b9\u00b2\u00b3"}
)


class BadName(KnownError):
    """A repository, revision, file or digest whose name could do harm or cannot exist.

    Attributes:
        reason: the name and what is wrong with it, as a clause.
    """

    def __init__(self, what: str, name: str, reason: str) -> None:
        shown = name if len(name) <= 80 else name[:80] + "…"
        self.reason = f"{shown!r} is refused: {reason}"
        super().__init__(
            f"The {what} {shown!r} is refused: {reason}.",
            "Copy the name from the model's page, or choose another model.",
        )


def check_repo(repo: str) -> str:
    """The name of a repository, ``owner/name``.

    Raises:
        BadName
    """
    parts = repo.split("/")
    if len(parts) != 2:
        raise BadName("repository", repo, "it must read owner/name")
    for part in parts:
        if len(part) > 96 or ".." in part or "--" in part or not _REPO_PART.fullmatch(part):
            reason = "only letters, digits and single . _ - inside may stand in it"
            raise BadName("repository", repo, reason)
        _check_device("repository", repo, part)
    return repo


def check_revision(revision: str) -> str:
    """A branch, tag or commit.

    Raises:
        BadName
    """
    is_plain = _REVISION.fullmatch(revision) and len(revision) <= MAX_REVISION_CHARS
    if not is_plain or ".." in revision or "//" in revision or revision.endswith("/"):
        reason = "only letters, digits and . _ - / may stand in it"
        raise BadName("revision", revision, reason)
    return revision


def is_commit(revision: str) -> bool:
    """Whether this revision can never mean other bytes."""
    return _COMMIT.fullmatch(revision) is not None


def check_sha256(digest: str) -> str:
    """64 lower-case hexadecimal digits; empty stays empty.

    Raises:
        BadName
    """
    if digest and not _SHA256.fullmatch(digest):
        raise BadName("SHA-256", digest, "it must be 64 digits of 0-9 and a-f")
    return digest


def is_sha256(text: str) -> bool:
    """Whether this is the form of a SHA-256."""
    return _SHA256.fullmatch(text) is not None


def check_file(file: str) -> tuple[str, ...]:
    """The parts of a file's path in its repository.

    Raises:
        BadName
    """
    parts = tuple(file.split("/"))
    for part in parts:
        _check_part(file, part)
    return parts


def _check_part(file: str, part: str) -> None:
    reason = ""
    if part in {"", ".", ".."}:
        reason = "it leads elsewhere"
    elif _FORBIDDEN.search(part):
        reason = "it has a character that may not stand in a file's name"
    elif _INVISIBLE.search(part):
        reason = "it has an invisible character"
    elif part.startswith((".", "~", " ")) or part.endswith((".", " ")):
        reason = "it begins or ends with a character that hides or changes it"
    elif part.lower().endswith(OUR_SUFFIXES):
        reason = "its ending is reserved"
    if reason:
        raise BadName("file", file, reason)
    _check_device("file", file, part)


def _check_device(what: str, whole: str, part: str) -> None:
    if part.split(".", 1)[0].rstrip(" ").lower() in _DEVICES:
        raise BadName(what, whole, "Windows takes it for a device")


def local_name(file: str) -> str:
    """The file's name on this machine: folders of the repository become part of it.

    Two files of one repository never get the same name by accident: a name that holds ``--``
    itself is refused where folders are joined.

    Raises:
        BadName
    """
    parts = check_file(file)
    if len(parts) > 1 and any("--" in part for part in parts):
        raise BadName("file", file, "its folders cannot be told from its name")
    name = "--".join(parts)
    if len(name.encode("utf-8")) > MAX_NAME_BYTES:
        raise BadName("file", file, "it is too long")
    return name


def model_folder(models: Path, repo: str) -> Path:
    """The flat folder of one repository's files below the models folder.

    Raises:
        BadName
    """
    return models / check_repo(repo).replace("/", "--")


def target_path(models: Path, repo: str, file: str) -> Path:
    """Where a file of a repository lies when it is whole.

    Raises:
        BadName
    """
    return model_folder(models, repo) / local_name(file)


def part_path(target: Path) -> Path:
    """Where its bytes gather. Never ends in .gguf, so the library does not list it."""
    return target.with_name(target.name + PART_SUFFIX)


def journal_path(target: Path) -> Path:
    """What is known of the part."""
    return target.with_name(target.name + JOURNAL_SUFFIX)


def origin_path(target: Path) -> Path:
    """Where a finished file came from."""
    return target.with_name(target.name + ORIGIN_SUFFIX)
