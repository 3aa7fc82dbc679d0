# SPDX-License-Identifier: Apache-2.0
"""One thing in a payload that somebody made, and what inside.toml says of those that do not say it
themselves."""

import re
import sys
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from desktop import __version__

HERE = Path(__file__).resolve().parent
DECLARED: dict[str, Any] = tomllib.loads((HERE / "inside.toml").read_text(encoding="utf-8"))


@dataclass(kw_only=True)
class Component:
    """One thing that somebody else wrote, or Carrel itself."""

    name: str
    version: str
    licence: str
    purl: str
    home: str = ""
    source: str = ""
    kind: str = "library"
    inside: str = ""
    cpe: str = ""
    repo: str = ""
    """Where its versions are tagged; by it records of vulnerabilities are found."""
    notes: dict[str, str] = field(default_factory=dict)
    """What else the bill says of it; names begin with ``carrel:``."""
    needs: list[str] = field(default_factory=list)
    files: list[Path] = field(default_factory=list)
    texts: list[Path] = field(default_factory=list)
    parts: list[dict[str, Any]] = field(default_factory=list)
    """As its own bill of materials in the form of CycloneDX lists them."""


def carrel() -> Component:
    """The application itself."""
    return Component(
        name="carrel",
        version=__version__,
        licence="Apache-2.0",
        purl=f"pkg:generic/carrel@{__version__}",
        kind="application",
    )


def upstream(entry: dict[str, Any], outer: str, version: str | None = None) -> Component:
    """What inside.toml tells of somebody else's work within a distribution, or the engine.

    Args:
        version: what was read from its bytes; else what the entry notes.
    """
    version = entry.get("version", "") if version is None else version
    purl = f"pkg:generic/{entry.get('purl', normal(entry['name']))}"
    notes = {"carrel:no-version": entry["unversioned"]} if not version else {}
    return Component(
        name=entry["name"],
        version=version,
        licence=entry["licence"],
        purl=f"{purl}{f'@{version}' if version else ''}?inside={outer}",
        home=entry["home"],
        source=entry.get("source", ""),
        inside=outer,
        cpe=cpe(entry, version),
        repo=entry.get("repo", ""),
        notes=notes,
        texts=[HERE / "licences" / f"{name}.txt" for name in entry.get("text", [])],
    )


def cpe(entry: dict[str, Any], version: str) -> str:
    """The name that vulnerability scanners know it by; empty: it has none, or no version."""
    known = entry.get("cpe", "")
    return f"cpe:2.3:a:{known}:{version}:*:*:*:*:*:*:*" if known and version else ""


def normal(name: str) -> str:
    """A name as it is compared."""
    return re.sub(r"[^a-z0-9]+", "-", name.lower())
