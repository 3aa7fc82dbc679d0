# SPDX-License-Identifier: Apache-2.0
"""An installation that updates itself, and who makes updates for it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from desktop.catalog.signature import PublicKey, public_key
from desktop.child.versions import CURRENT
from desktop.core.update import Manifest, Package, Part
from desktop.turn.slots import Slots
from desktop.turn.updates import Updates, system
from tests.helpers.signing import new_key, script

TODAY = "2026-11-27"
APP, ENGINE = Part.APP, Part.ENGINE


class House:
    """One installation of version 1.0, a key that it trusts, and who makes updates for it."""

    def __init__(self, folder: Path) -> None:
        self.folder, self.share = folder, folder / "share"
        self.share.mkdir()
        new_key(folder / "release.key")
        self.keys: tuple[PublicKey, ...] = (
            public_key((folder / "release.key.pub").read_text(), "Carrel"),
        )
        self.slots = Slots(folder / "carrel")
        for part in Part:
            self.slots.install(part, "1.0", filler(f"{part.value} 1.0"))
        self.running = (folder / "carrel" / "app" / "1.0" / "program.txt").open()

    def updates(self, today: str = TODAY) -> Updates:
        return Updates(self.slots, self.keys, today)

    def pack(self, part: Part, version: str) -> Package:
        source = self.folder / "source" / part.value / version
        source.mkdir(parents=True, exist_ok=True)
        (source / "program.txt").write_text(f"{part.value} {version}")
        (source / "bin").mkdir(exist_ok=True)
        (source / "bin" / "run").write_text("#!/bin/sh\n")
        (source / "bin" / "run").chmod(0o755)
        made: Package = script("make_update").package(part, version, source, self.share, system())
        return made

    def publish(self, *packages: Package, key: str = "release.key", **values: Any) -> Manifest:
        facts: dict[str, Any] = {
            "v": 1,
            "serial": 1,
            "channel": "stable",
            "expires": "2027-01-31",
        } | values
        manifest = Manifest(packages=packages, **facts)
        script("make_update").write(self.folder / key, self.share, manifest)
        return manifest

    def version(self, part: Part = APP) -> str:
        current = self.slots.current(part)
        assert current is not None
        home = self.slots.root / part.value
        assert (
            home / current.version / "program.txt"
        ).read_text() == f"{part.value} {current.version}"
        assert [path for path in home.iterdir() if path.name.startswith(".")] == []
        return current.version

    def is_untouched(self) -> bool:
        """What was there is there, byte for byte, also for a program that runs."""
        self.running.seek(0)
        folders = {path.name for path in (self.slots.root / "app").iterdir()}
        return (
            self.running.read() == "app 1.0"
            and self.version() == self.version(ENGINE) == "1.0"
            and folders == {"1.0", "lock-1.0", CURRENT}
        )


def filler(text: str) -> Callable[[Path], None]:
    def fill(folder: Path) -> None:
        (folder / "program.txt").write_text(text)

    return fill
