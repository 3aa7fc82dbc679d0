# SPDX-License-Identifier: Apache-2.0
"""Catalogues that came from elsewhere, with a bundle or from an address. No network.

Only those with a trusted signature are taken; they lie in a folder of ours, are read at each start
like any other file, and their signature is shown by ``carrelctl catalog check``.
"""

import hashlib
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.catalog.load import Catalog, Origin, Owner, load_catalogues
from desktop.catalog.signature import (
    SUFFIX,
    PublicKey,
    Signature,
    State,
    public_key,
    signature_of,
    trusted_keys,
    verify,
)
from desktop.core.errors import BadData, FolderNotWritable
from desktop.paths import Paths, catalogue_file
from desktop.policy import use_keys
from desktop.policy.current import now
from desktop.settings import spec
from desktop.settings.governed import trusts_users_catalogues
from desktop.settings.preferences import Preferences

_DATE = re.compile(r"\b(\d{4}-\d{2}-\d{2})\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrival:
    """A catalogue that came.

    Attributes:
        name: for people: a file's name or an address.
        signature: the bytes of its signature file; empty: it has none.
    """

    name: str
    data: bytes
    signature: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """What happened with one; ``state`` is a clause for people."""

    name: str
    is_added: bool
    state: str


def added_files(paths: Paths) -> tuple[Path, ...]:
    """The catalogues that were added, in the order of their names."""
    return tuple(sorted(paths.catalogues.glob("*.toml")))


def load_all(
    paths: Paths,
    preferences: Preferences,
    more: Iterable[Path] = (),
    without: Collection[str] = (),
) -> Catalog:
    """All catalogues of this user put together; where the policy restricts models, not their own.

    Args:
        more: taken as if they had been added already.
        without: names of added ones that are to be replaced.

    Raises:
        BadData: the built-in one is damaged.
    """
    trusts = trusts_users_catalogues(now())
    user = (paths.user_catalogue,) if trusts and paths.user_catalogue.exists() else ()
    files: tuple[Path, ...] = preferences.get(spec.CATALOGUE_FILES)
    added = [path for path in added_files(paths) if path.name not in without]
    if added and not trusts:  # whoever can write into the folder could have put one there
        keys = keys_of(preferences)
        added = [path for path in added if _is_signed(path, keys)]
    return load_catalogues(catalogue_file(), (*added, *more, *files), user)


def keys_of(preferences: Preferences) -> tuple[PublicKey, ...]:
    """Whose signatures are trusted: Carrel's, and those of the policy or else of the settings.

    Raises:
        BadData: a file of the setting ``catalogue_keys`` holds no key.
    """
    files: tuple[Path, ...] = preferences.get(spec.CATALOGUE_KEYS)
    return keys_among(now().get(use_keys.CATALOGUE_KEYS) or (), files)


def keys_among(lines: Sequence[str], files: tuple[Path, ...] = ()) -> tuple[PublicKey, ...]:
    """Carrel's keys, those in files of keys, and those lines of the policy that are keys.

    Raises:
        BadData: a file holds no key.
    """
    keys = trusted_keys(files)
    return (*keys, *(key for line in lines if (key := _key_of(line)) is not None))


def _key_of(line: str) -> PublicKey | None:
    try:
        return public_key(line, "your organisation")
    except BadData:  # then nobody is trusted for it
        return None


def _is_signed(path: Path, keys: Sequence[PublicKey]) -> bool:
    try:
        return signature_of(path, path.read_bytes(), keys).state is State.SIGNED
    except OSError:
        return False


class Judge:
    """Decides which catalogues may be added. Reads key files: not on the window's thread."""

    def __init__(self, paths: Paths, preferences: Preferences, catalog: Catalog) -> None:
        """Read the trusted keys.

        Raises:
            BadData: a file of the setting ``catalogue_keys`` holds no key.
        """
        self._paths, self._preferences, self._catalog = paths, preferences, catalog
        self._keys: Sequence[PublicKey] = keys_of(preferences)

    def signature(self, arrival: Arrival) -> Signature:
        """What is known of who signed it."""
        if not arrival.signature:
            return Signature(state=State.UNSIGNED)
        return verify(arrival.data, arrival.signature, self._keys)

    def refusal(self, arrival: Arrival) -> str:
        """Why it is not to be added, as a clause; empty: it is."""
        signature = self.signature(arrival)
        if signature.state is not State.SIGNED:
            return f"not added, because it is {signature.text()}"
        if any(arrival.data == origin.data for origin in self._catalog.origins):
            return "known already"
        if self._is_old(arrival, signature):
            return "not needed: the one that came with this Carrel is as new"
        return ""

    def add(self, arrival: Arrival, stem: str = "") -> Added:
        """Keep it if it may be kept, in place of an older one of the same stem.

        Raises:
            FolderNotWritable
        """
        refusal = self.refusal(arrival)
        if refusal:
            return Added(name=arrival.name, is_added=False, state=refusal)
        stem = stem or hashlib.sha256(arrival.data).hexdigest()[:16]
        folder = self._paths.catalogues
        new = folder / f"{stem}.new"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            new.write_bytes(arrival.data)
            whole = load_all(self._paths, self._preferences, (new,), {f"{stem}.toml"})
            problem = next(o.problem for o in whole.origins if o.path == new)
            if problem:
                new.unlink()
                state = f"not added, because it cannot be used: {problem}"
                return Added(name=arrival.name, is_added=False, state=state)
            (folder / f"{stem}.toml{SUFFIX}").write_bytes(arrival.signature)
            new.replace(folder / f"{stem}.toml")
        except OSError as error:
            raise FolderNotWritable(str(folder), error.strerror or str(error)) from error
        return Added(name=arrival.name, is_added=True, state=self.signature(arrival).text())

    def _is_old(self, arrival: Arrival, signature: Signature) -> bool:
        """Whether it is Carrel's own catalogue in a state that this program has, or is past."""
        own: Origin = next(o for o in self._catalog.origins if o.owner is Owner.BUILT_IN)
        beside = own.path.with_name(own.path.name + SUFFIX)
        mine = verify(own.data, beside.read_bytes(), self._keys) if beside.is_file() else None
        if mine is None or mine.signer != signature.signer:
            return False
        here, there = _DATE.search(mine.comment), _DATE.search(signature.comment)
        return here is not None and there is not None and there[1] <= here[1]
