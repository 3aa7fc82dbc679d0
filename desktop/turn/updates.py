# SPDX-License-Identifier: Apache-2.0
"""Updates of the application and of the engine: from a folder, signed, staged, and back again.

A manifest counts if Carrel's key signed it as a manifest of updates, if it has not expired, and if
none with a higher serial was accepted before (ADR 8 tells why this and not a library). What is
installed must have the size and the hash that the manifest names, and must be newer than what is
there. Nothing here uses the network; ``update_source.py`` does.
"""

import platform
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from desktop.catalog.signature import SUFFIX, PublicKey, State, trusted_keys, verify
from desktop.child.versions import order
from desktop.core.declared import decode_json
from desktop.core.errors import BadData
from desktop.core.policy_errors import PolicyForbids
from desktop.core.update import (
    MANIFEST,
    MAX_MANIFEST_BYTES,
    Advisory,
    Manifest,
    Package,
    Part,
    problem_of,
)
from desktop.core.update_errors import NothingToRollBack, NotUpdatable, UpdateRefused
from desktop.fetch.names import BadName, check_file
from desktop.policy import keep_keys
from desktop.policy.current import now
from desktop.turn.slots import Seen, Slots
from desktop.turn.staging import is_due
from desktop.turn.unpacking import unpack

MARK = "carrel-update"
"""The trusted comment begins with it: a signature of a catalogue is none of an update."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One part that can be updated.

    Attributes:
        is_newer: than what starts here; where nothing does, it is.
        refusal: why it may not be; empty: it may.
        waiting: why it is not installed before somebody insists; empty: it is.
    """

    package: Package
    installed: str
    is_newer: bool = True
    refusal: str = ""
    waiting: str = ""


class Updates:
    """One installation. Methods read and write files: not on the window's thread."""

    def __init__(
        self, slots: Slots, keys: Sequence[PublicKey] | None = None, today: str | None = None
    ) -> None:
        """Read nothing yet.

        Args:
            keys: who may sign; None: Carrel alone. An organisation's keys sign catalogues only.
            today: ``YYYY-MM-DD``; None: what the clock says.
        """
        self.slots = slots
        self._keys = trusted_keys() if keys is None else keys
        self._today = today

    def read(self, folder: Path) -> Manifest:
        """The manifest of a folder or share, if it is to be believed.

        Raises:
            UpdateRefused, PolicyForbids
        """
        data = _bytes(folder / MANIFEST, MAX_MANIFEST_BYTES)
        return self.check(data, _bytes(folder / (MANIFEST + SUFFIX), MAX_MANIFEST_BYTES))

    def check(self, data: bytes, signature: bytes) -> Manifest:
        """The manifest of these bytes, if it is to be believed.

        Raises:
            UpdateRefused, PolicyForbids
        """
        refuse_if_off()
        found = verify(data, signature, self._keys)
        if found.state is not State.SIGNED:
            raise UpdateRefused("The update", f"it is {found.text()}")
        if not found.comment.startswith(f"{MARK} "):
            raise UpdateRefused("The update", "what was signed is no manifest of updates")
        try:
            manifest = decode_json(data, Manifest, MANIFEST)
        except BadData as error:
            raise UpdateRefused("The update", error.detail) from error
        problem = problem_of(manifest) or _problem_of_names(manifest)
        if problem := problem or self._staleness(manifest):
            raise UpdateRefused("The update", problem)
        self.refuse_channel(manifest)
        return manifest

    def refuse_channel(self, manifest: Manifest) -> None:
        """Raises PolicyForbids if the organisation wants nothing of this channel."""
        if manifest.channel == "preview" and now().get(keep_keys.UPDATE_CHANNEL) == "stable":
            name = keep_keys.UPDATE_CHANNEL.name
            raise PolicyForbids("Previews may not be installed here.", name)

    def accept(self, manifest: Manifest) -> None:
        """Remember a manifest that was checked: no earlier one counts from now on.

        Raises:
            FolderNotWritable, NoSpace
        """
        if manifest.serial > self.slots.seen().serial:
            self.slots.remember(Seen(serial=manifest.serial, advisories=manifest.advisories))

    def offers(self, manifest: Manifest) -> tuple[Offer, ...]:
        """The newest package of each part for this system, with what speaks against it."""
        found = []
        for part in Part:
            fitting = [
                each for each in manifest.packages if each.part is part and each.system == system()
            ]
            if fitting:
                package = max(fitting, key=lambda each: order(each.version))
                found.append(self._offer(package))
        return tuple(found)

    def wanted(
        self, manifest: Manifest, parts: Sequence[Part], *, insists: bool
    ) -> tuple[Package, ...]:
        """The packages that :meth:`install` would take."""
        return tuple(
            offer.package
            for offer in self.offers(manifest)
            if offer.package.part in parts and offer.installed and not offer.refusal
            if insists or not offer.waiting
        )

    def install(
        self, folder: Path, parts: Sequence[Part] = tuple(Part), *, insists: bool = False
    ) -> tuple[Package, ...]:
        """Install what is newer, each part by itself; returns what was installed.

        Args:
            insists: also what is not given to this machine yet, or was gone back from.

        Raises:
            UpdateRefused, PolicyForbids, NotUpdatable: nothing of this part was installed.
            FolderNotWritable, NoSpace: likewise.
        """
        self.refuse_unless_updatable()
        with self.slots.alone():
            return self._install_newer(folder, parts, insists=insists)

    def refuse_unless_updatable(self) -> None:
        """Raises NotUpdatable."""
        if all(self.slots.current(part) is None for part in Part):
            raise NotUpdatable

    def roll_back(self, part: Part) -> str:
        """Back to the version before; returns it.

        Raises:
            NothingToRollBack, PolicyForbids, UpdateRefused, FolderNotWritable, NoSpace
        """
        refuse_if_off()
        if self.slots.current(part) is None:
            raise NothingToRollBack(part.value)
        with self.slots.alone():
            return self.slots.roll_back(part)

    def weaknesses(self, engine: str) -> tuple[Advisory, ...]:
        """What is known of this version of the engine, from the last accepted manifest, also where
        Carrel does not update itself.
        """
        return tuple(
            each for each in self.slots.seen().advisories if order(engine) < order(each.below)
        )

    def _install_newer(
        self, folder: Path, parts: Sequence[Part], *, insists: bool
    ) -> tuple[Package, ...]:
        manifest = self.read(folder)
        done = []
        for offer in self.offers(manifest):
            package = offer.package
            if package.part not in parts or not offer.installed:
                continue
            if offer.refusal and len(parts) == 1:
                raise UpdateRefused(package.file, offer.refusal)
            if not offer.refusal and (insists or not offer.waiting):
                self._install(folder, package)
                done.append(package)
        self.accept(manifest)
        return tuple(done)

    def _install(self, folder: Path, package: Package) -> None:
        def fill(staged: Path) -> None:
            unpack(folder / package.file, package.size_bytes, package.sha256, staged)

        self.slots.install(package.part, package.version, fill)

    def _offer(self, package: Package) -> Offer:
        current = self.slots.current(package.part)
        # What really starts: an older version than one that failed may still be newer than that.
        installed = self.slots.starts(package.part) or (current.version if current else "")
        refusal, pin = "", now().get(keep_keys.UPDATE_PIN)
        is_newer = not installed or order(package.version) > order(installed)
        if not is_newer:
            refusal = f"{package.version} is not newer than {installed}"
        elif package.part is Part.APP and pin and package.version != pin:
            refusal = f"your organisation wants {pin} ({keep_keys.UPDATE_PIN.name})"
        elif package.version in self.slots.failed(package.part):
            refusal = f"{package.version} was started here and did not come up"
        waiting = ""
        if current is not None and current.left == package.version:
            waiting = f"{package.version} was gone back from"
        elif not is_due(package):
            share = package.stage_percent
            waiting = f"it is given to {share} of 100 machines so far, and not to this one"
        return Offer(
            package=package,
            installed=installed,
            is_newer=is_newer,
            refusal=refusal,
            waiting=waiting,
        )

    def _staleness(self, manifest: Manifest) -> str:
        today = self._today or time.strftime("%Y-%m-%d", time.gmtime())
        try:
            last = time.strftime("%Y-%m-%d", time.strptime(manifest.expires, "%Y-%m-%d"))
        except ValueError:
            last = ""
        if last != manifest.expires:  # days are compared as texts
            return "its last day is none"
        if today > manifest.expires:
            return f"it was to be believed until {manifest.expires}; look for a newer one"
        seen = self.slots.seen().serial
        if manifest.serial < seen:
            return f"its serial {manifest.serial} is below {seen}, which was accepted before"
        return ""


def refuse_if_off(*, by_network: bool = False) -> None:
    """Raises PolicyForbids if the organisation installs updates itself, or wants no network."""
    wanted = now().get(keep_keys.UPDATES)
    if wanted == "off" or (by_network and wanted == "files"):
        raise PolicyForbids("Carrel may not update itself here.", keep_keys.UPDATES.name)


def engine_version() -> str:
    """Of the binding to llama.cpp that is installed; ``0``: there is none."""
    try:
        return version("llama-cpp-python")
    except PackageNotFoundError:
        return "0"


def system() -> str:
    """This system, as packages name it."""
    names = {"win32": "windows", "darwin": "macos"}
    return f"{names.get(sys.platform, sys.platform)}-{platform.machine().lower()}"


def _problem_of_names(manifest: Manifest) -> str:
    """Names that would be something else on another system, as Windows' devices; empty: none."""
    for package in manifest.packages:
        for name in (package.file, package.version):
            try:
                check_file(name)
            except BadName as error:
                return error.reason
    return ""


def _bytes(path: Path, most: int) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(most + 1)
    except OSError as error:
        raise UpdateRefused(str(path), error.strerror or str(error)) from error
    if len(data) > most:
        raise UpdateRefused(str(path), f"it is longer than {most:,} bytes")
    return data
