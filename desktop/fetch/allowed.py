# SPDX-License-Identifier: Apache-2.0
"""What the policy of the organisation lets out. Asked in the fetcher before each request."""

from desktop.fetch.address import host_of, origin
from desktop.fetch.failures import RequestFailed
from desktop.fetch.ledger import Ledger
from desktop.fetch.protocol import FailCode, Get, Purpose, Save
from desktop.policy import keep_keys, use_keys
from desktop.policy.current import now

BY = "your organisation does not allow it"


def refused_host(url: str) -> str:
    """Why no byte may go to this address, as a clause; empty: it may."""
    key = keep_keys.ALLOWED_HOSTS
    return "" if now().allows(key, host_of(url)) else f"{BY} ({key.name})"


def refused_proxy(address: str) -> str:
    """Why nothing may go through this proxy, as a clause; empty: it may.

    A proxy has no usual port: its name alone lets it in at any.
    """
    key, policy = keep_keys.ALLOWED_HOSTS, now()
    _, host, _ = origin(address)
    is_listed = policy.allows(key, host) or policy.allows(key, host_of(address))
    return "" if is_listed else f"{BY} ({key.name})"


def refuse_unless_allowed(request: object, endpoint: str, ledger: Ledger) -> None:
    """Hubs, addresses of catalogues, updates: what one request as a whole may want.

    Raises:
        RequestFailed: REFUSED; it is noted in the ledger.
    """
    policy = now()
    if not isinstance(request, Get | Save):
        url, key = endpoint, keep_keys.ALLOWED_HUBS
        is_fine = policy.allows(key, url)
        name = key.name
    elif isinstance(request, Save) or request.purpose is Purpose.UPDATE:
        url, name = request.url, keep_keys.UPDATES.name
        is_fine = policy.get(keep_keys.UPDATES) == "any"
    else:
        url, name = request.url, use_keys.ALLOWED_CATALOGUE_ADDRESSES.name
        is_fine = policy.allows(use_keys.ALLOWED_CATALOGUE_ADDRESSES, url)
    if not is_fine:
        reason = f"{BY} ({name})"
        ledger.refused(host_of(url), type(request).__name__.lower(), reason)
        raise RequestFailed(FailCode.REFUSED, f"{host_of(url)}: {reason}")
