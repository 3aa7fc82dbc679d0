# SPDX-License-Identifier: Apache-2.0
"""Updates from an address: what a share holds, as much of it as this machine wants.

The fetcher child puts it into a folder of the user's own, from which it is installed as from any
folder: signature, size and hash are checked there again. Whatever comes of it, the folder is gone
afterwards. Nothing is asked before somebody asks for it.
"""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import quote

from desktop.catalog.signature import MAX_BYTES as MAX_SIGNATURE_BYTES
from desktop.catalog.signature import SUFFIX
from desktop.core.declared import replace
from desktop.core.errors import KnownError
from desktop.core.update import MANIFEST, MAX_MANIFEST_BYTES, Part
from desktop.fetch.address import is_endpoint
from desktop.fetch.protocol import Progress, Purpose, Save
from desktop.settings import spec
from desktop.store.files import known_os_error
from desktop.turn.fetching import Fetching
from desktop.turn.getting import get, save
from desktop.turn.update_file import room
from desktop.turn.updates import Updates, refuse_if_off


def address(fetching: Fetching) -> str:
    """Where updates are asked for, without a slash at its end.

    Raises:
        PolicyForbids: updates do not come by the network here.
        KnownError: no address is set, or it is none.
    """
    refuse_if_off(by_network=True)
    found = fetching.preferences.get(spec.UPDATE_ADDRESS).strip().rstrip("/")
    if not found:
        raise KnownError(
            "No address of updates is set.",
            "Write one into Settings, Network, Updates, or name a folder.",
        )
    if not is_endpoint(found):
        raise KnownError(f"{found} is no address.", "It must begin with https:// and have a host.")
    return found


@contextmanager
def fetched(
    fetching: Fetching,
    updates: Updates,
    parts: Sequence[Part] = (),
    *,
    insists: bool = False,
    on_progress: Callable[[Progress], None] = lambda _progress: None,
) -> Iterator[Path]:
    """A folder with the manifest and those packages that :meth:`Updates.install` would install.

    Args:
        parts: those whose packages are wanted; none: the manifest alone.
        on_progress: of all packages together, of none while the manifest comes; on the calling
            thread, also while nothing comes. What it raises ends it.

    Raises:
        UpdateRefused, PolicyForbids, FetchFailed, FolderNotWritable, NoSpace
    """
    home = address(fetching)
    with room(fetching.paths.state) as folder:
        begun = Progress(id=0, done_bytes=0, total_bytes=0)
        _fetch_manifest(fetching, home, updates, folder, lambda: on_progress(begun))
        network = fetching.network()
        packages = updates.wanted(updates.read(folder), parts, insists=insists)
        whole_bytes, before_bytes = sum(each.size_bytes for each in packages), 0
        for package in packages:
            request = Save(
                id=0,
                url=f"{home}/{quote(package.file)}",
                network=network,
                path=str(folder / package.file),
                size_bytes=package.size_bytes,
                sha256=package.sha256,
            )
            save(fetching, request, _of_all(on_progress, before_bytes, whole_bytes))
            before_bytes += package.size_bytes
        yield folder


def _of_all(
    told: Callable[[Progress], None], before_bytes: int, whole_bytes: int
) -> Callable[[Progress], None]:
    """Tells how far all packages are while one of them comes."""
    return lambda one: told(
        replace(one, done_bytes=before_bytes + one.done_bytes, total_bytes=whole_bytes)
    )


def _fetch_manifest(
    fetching: Fetching, home: str, updates: Updates, folder: Path, on_wait: Callable[[], None]
) -> None:
    found, network = [], fetching.network()
    for name, max_bytes in (
        (MANIFEST, MAX_MANIFEST_BYTES),
        (MANIFEST + SUFFIX, MAX_SIGNATURE_BYTES),
    ):
        url = f"{home}/{name}"
        found.append(get(fetching, network, url, max_bytes, Purpose.UPDATE, on_wait))
    updates.check(*found)
    for name, data in zip((MANIFEST, MANIFEST + SUFFIX), found, strict=True):
        try:
            (folder / name).write_bytes(data)
        except OSError as error:
            raise known_os_error(error, folder / name) from error
