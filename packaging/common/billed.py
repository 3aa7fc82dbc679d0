# SPDX-License-Identifier: Apache-2.0
"""What bills of materials and locks list, and by which names records of vulnerabilities know it."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import unquote

from component import normal

PYTHON = "Py" + "PI"
ECOSYSTEMS = {"py" + "pi": PYTHON, "cargo": "crates.io"}
"""Of packages whose names an ecosystem gives out: kind of their purl → name with OSV."""
OWN_NAMES = {"", "OSS-Fuzz", "Bitnami", "ConanCenter", "vcpkg", "GIT", "CVE"}
"""Where what is published is named as its project is."""


@dataclass(frozen=True)
class Part:
    """A component as a bill or a lock lists it."""

    name: str
    version: str
    ref: str
    """As it is named in its bill; empty for one of a lock."""
    purl: str = ""
    cpe: str = ""
    repo: str = ""
    why_unversioned: str = ""
    too_old: str = ""
    """Why it should not be handed on, and was all the same."""
    of: str = ""
    """What it is a part of, or the lock."""
    system: str = ""
    """Of the bill: ``linux``, ``macos``, ``windows``; empty for a lock."""

    @property
    def kind(self) -> str:
        """Of its purl: ``generic``, ``deb`` …"""
        return self.purl.removeprefix("pkg:").partition("/")[0]

    @property
    def judged_version(self) -> str:
        """By which it is judged: a distribution's own where the distribution mends it."""
        found = re.search(r"@([^?#]+)", self.purl)
        return unquote(found[1]) if found and self.kind == "deb" else self.version

    def is_named_by(self, affected: dict[str, Any]) -> bool:
        """Whether an entry ``affected`` of a record is about it, whatever the version."""
        package = affected.get("package", {})
        ecosystem, name = package.get("ecosystem", ""), package.get("name", "")
        if self.kind == "deb":
            return ecosystem == self._release and name == self._base.rpartition("/")[2]
        if self.kind in ECOSYSTEMS:
            known = ECOSYSTEMS[self.kind]
            return ecosystem == known and normal(name) == normal(self._base.rpartition("/")[2])
        if package.get("purl") and _base(package["purl"]) == self._base:
            return True
        if ecosystem not in OWN_NAMES:
            return False
        repos = {each.get("repo", "") for each in affected.get("ranges", ())}
        if self.repo and _plain(self.repo) in map(
            _plain, repos | {affected.get("repo", "")} - {""}
        ):
            return True
        return bool(name) and normal(name) in self._names

    @property
    def _base(self) -> str:
        return _base(self.purl)

    @property
    def _release(self) -> str:
        found = re.search(r"distro=([a-z]+)-([\w.]+)", self.purl)
        return f"{found[1].capitalize()}:{found[2]}" if found else ""

    @property
    def _names(self) -> set[str]:
        product = self.cpe.split(":")[4] if self.cpe else ""
        last = self.repo.rpartition("/")[2]
        return {normal(each) for each in (self._base.rpartition("/")[2], product, last) if each}


def _base(purl: str) -> str:
    return re.split(r"[@?#]", purl)[0].lower()


def _plain(url: str) -> str:
    return re.sub(r"(\.git)?/?$", "", url.lower())


def of_bill(path: Path) -> list[Part]:
    """Everything that a bill of materials lists, files aside."""
    told = json.loads(path.read_text(encoding="utf-8"))
    system = _notes(told.get("metadata", {})).get("carrel:system", "")
    return list(_parts(told["components"], "", system))


def _parts(listed: list[dict[str, Any]], of: str, system: str) -> Iterator[Part]:
    for each in listed:
        if each["type"] in {"file", "machine-learning-model"}:
            continue
        links = {link["type"]: link["url"] for link in each.get("externalReferences", ())}
        yield Part(
            name=each["name"],
            version=each.get("version", ""),
            ref=each.get("bom-ref", ""),
            purl=each.get("purl", ""),
            cpe=each.get("cpe", ""),
            repo=links.get("vcs", ""),
            why_unversioned=_notes(each).get("carrel:no-version", ""),
            too_old=_notes(each).get("carrel:too-old", ""),
            of=of or _notes(each).get("carrel:inside", ""),
            system=system,
        )
        yield from _parts(each.get("components", []), each["name"], system)


def _notes(of: dict[str, Any]) -> dict[str, str]:
    return {note["name"]: note["value"] for note in of.get("properties", ())}


def of_lock(path: Path) -> list[Part]:
    """Every requirement of a lock, whatever the system it is for."""
    found = re.findall(r"^([\w.-]+)==([^\s;]+)", path.read_text(encoding="utf-8"), re.MULTILINE)
    return [
        Part(name, version, "", f"pkg:{PYTHON.lower()}/{normal(name)}@{version}", of=path.name)
        for name, version in found
    ]
