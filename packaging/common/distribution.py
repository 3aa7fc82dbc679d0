# SPDX-License-Identifier: Apache-2.0
"""What a distribution says of itself: its metadata, and its own bills of materials."""

import json
import re
from collections.abc import Iterator
from email.message import Message
from pathlib import Path
from typing import Any

from component import normal


def home(data: Message) -> str:
    """Where it lives, as its metadata says; empty: it says nothing."""
    if data["Home-page"]:
        return str(data["Home-page"])
    links = dict(line.split(", ", 1) for line in data.get_all("Project-URL") or () if ", " in line)
    low = {name.lower(): link for name, link in links.items()}
    wanted = ("homepage", "source", "repository", "source code", "code", "github")
    return next((low[name] for name in wanted if name in low), next(iter(low.values()), ""))


def needs(data: Message) -> list[str]:
    """Normalised names of what it always asks for."""
    lines = data.get_all("Requires-Dist") or ()
    names = (re.match(r"[A-Za-z0-9._-]+", line) for line in lines if "extra ==" not in line)
    return sorted({normal(found[0]) for found in names if found})


def parts(folder: Path) -> list[dict[str, Any]]:
    """What the bills of materials of a wheel list, without the paths of whoever built it."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for path in sorted(folder.glob("*.json")):
        for part in json.loads(path.read_text(encoding="utf-8")).get("components", ()):
            kept = {"type": "library", "name": part["name"], "version": part.get("version", "")}
            if part.get("licenses"):
                kept["licenses"] = part["licenses"]
            if "file://" not in part.get("purl", "file://"):
                kept["purl"] = part["purl"].split("?")[0]
            found[part["name"], kept["version"]] = kept
    return [found[key] for key in sorted(found)]


def licences_of(parts: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Name and licence of each of such parts."""
    for part in parts:
        for each in part.get("licenses", ()):
            inner = each.get("license", {})
            yield part["name"], each.get("expression") or inner.get("id") or inner.get("name", "")
