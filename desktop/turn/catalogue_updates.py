# SPDX-License-Identifier: Apache-2.0
"""Fetches the catalogues of the setting ``catalogue_urls``, when it is asked for. No Qt.

Each must carry a trusted signature at the same address with ``.minisig`` after it; otherwise the
one that is there stays. Nothing of this is needed at a start.
"""

import hashlib

from desktop.catalog.signature import MAX_BYTES as MAX_SIGNATURE_BYTES
from desktop.catalog.signature import SUFFIX
from desktop.core.errors import KnownError
from desktop.fetch.address import is_endpoint
from desktop.fetch.protocol import Network
from desktop.settings import spec
from desktop.turn.added_catalogues import Added, Arrival, Judge, load_all
from desktop.turn.fetching import Fetching
from desktop.turn.getting import Missing, get

MAX_CATALOGUE_BYTES = 16_000_000


def update_catalogues(fetching: Fetching) -> tuple[Added, ...]:
    """Fetch all, one after the other, and keep those that are trusted; what happened with each.

    A catalogue that cannot be had keeps no other from coming. Waits for the network: on a thread
    that may.

    Raises:
        KnownError: there is no address in the settings.
        BadData: a file of the setting ``catalogue_keys`` holds no key.
    """
    paths, preferences = fetching.paths, fetching.preferences
    addresses = preferences.get(spec.CATALOGUE_URLS).split()
    if not addresses:
        raise KnownError(
            "No address of a catalogue is set.",
            "Write one into Settings, Network, Further catalogues.",
        )
    network, results = fetching.network(), []
    for url in addresses:
        judge = Judge(paths, preferences, load_all(paths, preferences))
        try:
            arrival = _fetch(fetching, network, url)
        except KnownError as error:
            results.append(Added(name=url, is_added=False, state=error.text()))
            continue
        results.append(judge.add(arrival, _stem(url)))
    return tuple(results)


def _fetch(fetching: Fetching, network: Network, url: str) -> Arrival:
    if not is_endpoint(url):
        raise KnownError(f"{url} is no address.", "It must begin with https:// and have a host.")
    data = get(fetching, network, url, MAX_CATALOGUE_BYTES)
    try:
        signature = get(fetching, network, url + SUFFIX, MAX_SIGNATURE_BYTES)
    except Missing:
        signature = b""
    return Arrival(name=url, data=data, signature=signature)


def _stem(url: str) -> str:
    """So that a newer one takes the place of an older one from the same address."""
    return f"url-{hashlib.sha256(url.encode()).hexdigest()[:16]}"
