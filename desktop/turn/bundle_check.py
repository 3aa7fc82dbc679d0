# SPDX-License-Identifier: Apache-2.0
"""Whether a bundle is what it says, before anything of it is used. Must not change anything."""

import hashlib
from pathlib import Path

from desktop.catalog.signature import SUFFIX
from desktop.core.bundle import (
    CATALOGUES,
    MANIFEST,
    MAX_MANIFEST_BYTES,
    MODELS,
    UNFINISHED,
    VERSION,
    BundledFile,
    Manifest,
)
from desktop.core.bundle_errors import BadBundle
from desktop.core.declared import decode_json
from desktop.core.errors import BadData
from desktop.fetch.names import BadName, check_revision, is_sha256, target_path
from desktop.library.copying import OnBytes, hash_file, is_plain, is_plain_folder, reason_of
from desktop.turn.added_catalogues import Arrival

MAX_CATALOGUE_BYTES = 16_000_000


def read_manifest(folder: Path) -> Manifest:
    """The manifest, with every name in it checked.

    Raises:
        BadBundle
    """
    path = folder / MANIFEST
    if (folder / UNFINISHED).exists():
        raise BadBundle(str(folder), "the bundle was not finished when it was made")
    if not is_plain(path):
        raise BadBundle(str(folder), f"there is no {MANIFEST}, so this is no bundle")
    try:
        if path.stat().st_size > MAX_MANIFEST_BYTES:
            raise BadBundle(str(path), "it is too large")
        manifest = decode_json(path.read_bytes(), Manifest, str(path))
    except OSError as error:
        raise BadBundle(str(path), reason_of(error)) from error
    except BadData as error:
        raise BadBundle(str(path), error.detail) from error
    if manifest.v != VERSION:
        raise BadBundle(str(path), f"it has the form {manifest.v}, and this Carrel knows {VERSION}")
    _check_names(path, manifest)
    return manifest


def check_bundle(folder: Path, on_bytes: OnBytes) -> Manifest:
    """Read and check all of it: names, sizes, links, and the hash of every file.

    Raises:
        BadBundle: names the file and what is wrong with it.
    """
    manifest = read_manifest(folder)
    for file in manifest.files:
        _check_place(folder, file)
    for file in manifest.files:
        path = target_path(folder / MODELS, file.repo, file.file)
        try:
            digest = hash_file(path, on_bytes)
        except OSError as error:
            raise BadBundle(str(path), reason_of(error)) from error
        if digest != file.sha256:
            raise BadBundle(str(path), f"its SHA-256 is {digest} in place of {file.sha256}")
    return manifest


def arrivals_of(folder: Path, manifest: Manifest) -> tuple[Arrival, ...]:
    """The bundle's catalogues with their signatures.

    Raises:
        BadBundle: one is not what the manifest says.
    """
    found = []
    owners = {listed.name: listed.owner for listed in manifest.catalogues}
    for name, data in _catalogue_bytes(folder, manifest).items():
        path = folder / CATALOGUES / (name + SUFFIX)
        signature = path.read_bytes() if is_plain(path) else b""
        shown = f"the bundle's catalogue {name} ({owners[name]})"
        found.append(Arrival(name=shown, data=data, signature=signature))
    return tuple(found)


def _catalogue_bytes(folder: Path, manifest: Manifest) -> dict[str, bytes]:
    """The catalogues of a bundle by name.

    Raises:
        BadBundle: one is not what the manifest says.
    """
    found: dict[str, bytes] = {}
    for listed in manifest.catalogues:
        path = folder / CATALOGUES / listed.name
        if not is_plain_folder(path.parent) or not is_plain(path):
            raise BadBundle(str(path), "it is missing, or a link")
        try:
            with path.open("rb") as file:
                data = file.read(MAX_CATALOGUE_BYTES + 1)
        except OSError as error:
            raise BadBundle(str(path), reason_of(error)) from error
        if len(data) != listed.size_bytes or hashlib.sha256(data).hexdigest() != listed.sha256:
            raise BadBundle(str(path), "it is not the file that the manifest names")
        found[listed.name] = data
    return found


def _check_names(path: Path, manifest: Manifest) -> None:
    if not manifest.files:
        raise BadBundle(str(path), "it names no file")
    seen: set[str] = set()
    for file in manifest.files:
        try:
            check_revision(file.revision)
            # Windows and macOS take names for the same that differ only in their case.
            place = str(target_path(Path(), file.repo, file.file)).casefold()
        except BadName as error:
            raise BadBundle(str(path), error.sentence) from error
        if place in seen:
            raise BadBundle(str(path), f"{file.repo}/{file.file} stands there twice")
        seen.add(place)
        if not is_sha256(file.sha256) or file.size_bytes < 1:
            raise BadBundle(str(path), f"{file.repo}/{file.file} has no size or no SHA-256")
    for listed in manifest.catalogues:
        stem, _, suffix = listed.name.partition(".")
        if not (stem.isascii() and stem.isdigit() and suffix == "toml"):
            raise BadBundle(str(path), f"{listed.name!r} is no name of a catalogue")


def _check_place(folder: Path, file: BundledFile) -> None:
    path = target_path(folder / MODELS, file.repo, file.file)
    for above in (folder / MODELS, path.parent):
        if not is_plain_folder(above):
            raise BadBundle(str(above), "it is missing, or a link")
    if not is_plain(path):
        raise BadBundle(str(path), "it is missing, or a link")
    size_bytes = path.stat().st_size
    if size_bytes != file.size_bytes:
        said = f"it has {size_bytes:,} bytes in place of {file.size_bytes:,}"
        raise BadBundle(str(path), said)
