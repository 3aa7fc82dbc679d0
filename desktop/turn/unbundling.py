# SPDX-License-Identifier: Apache-2.0
"""Installs a bundle: checks all of it first, then copies, then shows everything at once.

Copies gather in a hidden folder of the models folder, so that no scan lists them; a killed
installation goes on from the files that are whole there. No Qt, no network.
"""

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from desktop.catalog.shape import CatalogueFile, ModelTable
from desktop.catalog.signature import State
from desktop.core.bundle import MODELS, BundledFile, Manifest
from desktop.core.bundle_errors import BadBundle, NotCopied
from desktop.core.declared import decode_toml
from desktop.core.errors import BadData
from desktop.fetch.disk import SharedFile, sync_folder
from desktop.fetch.names import STAGING_FOLDER, local_name, model_folder, origin_path, target_path
from desktop.fetch.state import ORIGIN_VERSION, Origin, write_origin
from desktop.library.copying import OnBytes, copy_file, hash_file, is_plain, reason_of
from desktop.turn.added_catalogues import Added, Arrival, Judge
from desktop.turn.bundle_check import arrivals_of, check_bundle, read_manifest
from desktop.turn.bundling import refuse_if_small
from desktop.turn.desk import Desk

STAGING, LOCK = STAGING_FOLDER, ".lock"
GO_ON = "Run the same command again to go on; what was copied is kept."


@dataclass(frozen=True, slots=True, kw_only=True)
class Installed:
    """What came of it.

    Attributes:
        new: files that are there now.
        present: files that had been there already.
        unverified: of the new ones, those whose hash no trusted catalogue names.
        catalogues: what happened with each of the bundle's catalogues.
    """

    new: tuple[BundledFile, ...]
    present: tuple[BundledFile, ...]
    unverified: tuple[BundledFile, ...]
    catalogues: tuple[Added, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """A bundle that was read and found good.

    Attributes:
        new: files to be copied.
        present: files that are there already.
        known: the hashes that trusted catalogues name, the bundle's own among them.
    """

    folder: Path
    new: tuple[BundledFile, ...]
    present: tuple[BundledFile, ...]
    known: frozenset[str]
    arrivals: tuple[Arrival, ...]

    @property
    def size_bytes(self) -> int:
        """What is to be copied."""
        return sum(file.size_bytes for file in self.new)


def install_bundle(desk: Desk, folder: Path, on_bytes: OnBytes) -> Installed:
    """Check and install; nothing changes unless everything is right.

    Args:
        on_bytes: told twice of each byte, when it is checked and when it is copied.

    Raises:
        BadBundle: a wrong hash or name, a missing file, a link; or another file lies in the way.
        NoRoomForModels, NotCopied
    """
    judge = Judge(desk.paths, desk.preferences, desk.catalog)
    return install_ready(desk, judge, ready_bundle(desk, judge, folder, on_bytes), on_bytes)


def ready_bundle(
    desk: Desk, judge: Judge, folder: Path, on_bytes: OnBytes, *, is_as_it_was: bool = False
) -> Ready:
    """Read and check all of a bundle; changes nothing.

    Args:
        is_as_it_was: its models are installed and look as they did then, here and there: only
            the names and the catalogues are read.

    Raises:
        BadBundle: a wrong hash or name, a missing file, a link; or another file lies in the way.
        NotCopied: what lies here cannot be read.
    """
    manifest = read_manifest(folder) if is_as_it_was else check_bundle(folder, on_bytes)
    arrivals = arrivals_of(folder, manifest)
    trusted = (*desk.catalog.models, *_models_of(judge, arrivals))
    _refuse_contradiction(trusted, manifest)
    new: tuple[BundledFile, ...] = ()
    present = manifest.files
    if not is_as_it_was:
        with _errors(desk.paths.models):
            new, present = _sorted_out(desk.paths.models, manifest.files)
    return Ready(folder=folder, new=new, present=present, known=_hashes(trusted), arrivals=arrivals)


def install_ready(desk: Desk, judge: Judge, ready: Ready, on_bytes: OnBytes) -> Installed:
    """Copy what is missing, show it, add the catalogues.

    Raises:
        BadBundle: a file changed since it was checked; nothing of it is shown.
        NoRoomForModels, NotCopied
    """
    if ready.new:
        _install_files(desk.paths.models, ready, on_bytes)
    return Installed(
        new=ready.new,
        present=ready.present,
        unverified=tuple(file for file in ready.new if file.sha256 not in ready.known),
        catalogues=tuple(judge.add(arrival) for arrival in ready.arrivals),
    )


def _install_files(models: Path, ready: Ready, on_bytes: OnBytes) -> None:
    staging = models / STAGING
    with _errors(models), _locked(staging):
        new, _ = _sorted_out(models, ready.new)  # another process may have been faster
        refuse_if_small(models, sum(f.size_bytes for f in new) - _staged_bytes(staging, new))
        try:
            _stage(ready.folder, staging, new, ready.known, on_bytes)
        except BadBundle:
            _clear(staging, set())
            raise
        _show(models, staging, new)
        _clear(staging, set())


def _models_of(judge: Judge, arrivals: Iterable[Arrival]) -> Iterator[ModelTable]:
    """What the catalogues with a trusted signature list."""
    for arrival in arrivals:
        if judge.signature(arrival).state is State.SIGNED:
            with suppress(BadData):  # told when it is added
                yield from decode_toml(arrival.data, CatalogueFile, arrival.name).model


# --- what is to be done ---------------------------------------------------------------------------


def _refuse_contradiction(trusted: Iterable[ModelTable], manifest: Manifest) -> None:
    """A catalogue that we trust may know what a file at this revision must be."""
    pins = {
        (build.repo, one.name, build.revision): one.sha256
        for model in trusted
        for build in model.build
        for one in build.all_files
        if build.revision and one.sha256
    }
    for file in manifest.files:
        pinned = pins.get((file.repo, file.file, file.revision), file.sha256)
        if pinned != file.sha256:
            said = "its SHA-256 is not the one that the catalogue names for this revision"
            raise BadBundle(f"{file.repo}/{file.file}", said)


def _hashes(trusted: Iterable[ModelTable]) -> frozenset[str]:
    builds = (build for model in trusted for build in model.build)
    return frozenset(one.sha256 for build in builds for one in build.all_files if one.sha256)


def _sorted_out(
    models: Path, files: Sequence[BundledFile]
) -> tuple[tuple[BundledFile, ...], tuple[BundledFile, ...]]:
    """Files to install, and files that are there already.

    Raises:
        BadBundle: another file, or a link, lies at a place.
    """
    new, present = [], []
    for file in files:
        target = target_path(models, file.repo, file.file)
        if target.parent.is_symlink():
            raise BadBundle(str(target.parent), "it is a link, and nothing is put behind links")
        if not os.path.lexists(target):
            new.append(file)
        elif not is_plain(target) or hash_file(target, lambda _count: None) != file.sha256:
            raise BadBundle(str(target), "another file lies there; move it away first")
        else:
            present.append(file)
    return tuple(new), tuple(present)


# --- copying --------------------------------------------------------------------------------------


def _stage(
    folder: Path,
    staging: Path,
    files: Sequence[BundledFile],
    known: frozenset[str],
    on_bytes: OnBytes,
) -> None:
    """Copy what is missing into the hidden folder, with a record of its origin beside it."""
    wanted = {target_path(staging, file.repo, file.file) for file in files}
    _clear(staging, wanted | {origin_path(path) for path in wanted})
    for file in files:
        target = target_path(staging, file.repo, file.file)
        target.parent.mkdir(exist_ok=True)
        source = target_path(folder / MODELS, file.repo, file.file)
        if not (target.exists() and hash_file(target, on_bytes) == file.sha256):
            target.unlink(missing_ok=True)
            new = target.with_name(f".{target.name}.new")
            new.unlink(missing_ok=True)
            digest = copy_file(source, new, on_bytes)
            if digest != file.sha256:  # it was right a moment ago
                raise BadBundle(str(source), "it changed while it was copied")
            new.rename(target)
        write_origin(origin_path(target), _origin(file, is_verified=file.sha256 in known))


def _clear(staging: Path, wanted: set[Path]) -> None:
    """Remove what another bundle left."""
    for path in sorted(staging.rglob("*"), reverse=True):
        if path.is_dir() and not path.is_symlink():
            with suppress(OSError):
                path.rmdir()
        elif path not in wanted and path.name != LOCK:
            path.unlink()


def _staged_bytes(staging: Path, files: Sequence[BundledFile]) -> int:
    paths = [target_path(staging, file.repo, file.file) for file in files]
    return sum(path.stat().st_size for path in paths if is_plain(path))


def _origin(file: BundledFile, *, is_verified: bool) -> Origin:
    return Origin(
        v=ORIGIN_VERSION,
        endpoint=file.endpoint,
        repo=file.repo,
        file=file.file,
        revision=file.revision,
        size_bytes=file.size_bytes,
        sha256=file.sha256,
        is_verified=is_verified,
    )


def _show(models: Path, staging: Path, files: Sequence[BundledFile]) -> None:
    """Move from the hidden folder to the places: whole folders where that is possible."""
    for repo in dict.fromkeys(file.repo for file in files):
        here, there = model_folder(staging, repo), model_folder(models, repo)
        if not there.exists():
            here.rename(there)
        else:
            for file in (each for each in files if each.repo == repo):
                source, target = here / local_name(file.file), there / local_name(file.file)
                origin_path(source).replace(origin_path(target))
                source.rename(target)
        sync_folder(there)
    sync_folder(models)


@contextmanager
def _locked(staging: Path) -> Iterator[None]:
    """No two installations at the same time."""
    staging.mkdir(mode=0o700, exist_ok=True)
    path = staging / LOCK
    lock = SharedFile(path)
    is_mine = lock.try_lock() and lock.lies_at(path)
    try:
        if not is_mine:
            raise NotCopied(str(staging), "another process is installing a bundle", "Wait for it.")
        yield
    finally:
        lock.close()
        if is_mine:
            with suppress(OSError):
                path.unlink()
                staging.rmdir()  # only if nothing waits in it


@contextmanager
def _errors(models: Path) -> Iterator[None]:
    """What the disk says, for people."""
    try:
        yield
    except OSError as error:
        place = str(error.filename or models)
        raise NotCopied(place, reason_of(error), GO_ON) from error
