# SPDX-License-Identifier: Apache-2.0
"""An installation that updates itself, and who makes updates for it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import desktop
from desktop.bridge.context import AppContext
from desktop.catalog.signature import PublicKey, public_key
from desktop.child.versions import CURRENT
from desktop.core.update import Manifest, Package, Part
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.turn.slots import Slots
from desktop.turn.updates import Updates, engine_version, system
from tests.helpers.served import Served, served
from tests.helpers.signing import new_key, script

TODAY = "2026-11-27"
APP, ENGINE = Part.APP, Part.ENGINE


def running_house(folder: Path) -> "House":
    """A house of the versions that run in this process."""
    return House(folder, app=desktop.__version__, engine=engine_version())


@contextmanager
def house_of(context: AppContext, folder: Path) -> "Iterator[House]":
    """The installation that this window belongs to and updates."""
    made = running_house(folder)
    context.updates.make = made.updates
    yield made
    made.running.close()


@contextmanager
def share_served(house: "House", settings: Preferences) -> Iterator[Served]:
    """A server with the share, whose address is in the settings."""
    with served(house.share) as made:
        settings.set(spec.PROXY, "direct")
        settings.set(spec.UPDATE_ADDRESS, made.url)
        yield made


class House:
    """One installation, two keys that it trusts, and who makes updates for it."""

    def __init__(self, folder: Path, *, app: str = "1.0", engine: str = "1.0") -> None:
        """``app``, ``engine``: the versions that are there."""
        self.brought = {APP: app, ENGINE: engine}
        self.folder, self.share = folder, folder / "share"
        self.share.mkdir()
        self.keys: tuple[PublicKey, ...] = tuple(
            _made_key(folder / name) for name in ("release.key", "next.key")
        )
        self.slots = Slots(folder / "carrel")
        for part, version in self.brought.items():
            self.slots.install(part, version, filler(f"{part.value} {version}"))
        self.running = (folder / "carrel" / "app" / app / "program.txt").open()

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
            self.running.read() == f"app {self.brought[APP]}"
            and {part: self.version(part) for part in Part} == self.brought
            and folders == {self.brought[APP], f"lock-{self.brought[APP]}", CURRENT}
        )


def _made_key(path: Path) -> PublicKey:
    new_key(path)
    return public_key(path.with_name(path.name + ".pub").read_text(), "Carrel")


def filler(text: str) -> Callable[[Path], None]:
    def fill(folder: Path) -> None:
        (folder / "program.txt").write_text(text)

    return fill
