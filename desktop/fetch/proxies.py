# SPDX-License-Identifier: Apache-2.0
"""Which proxy stands before an address. Asks the system's settings; opens nothing."""

import urllib.request
from urllib.parse import urlsplit

from desktop.fetch.address import host_of
from desktop.fetch.failures import RequestFailed
from desktop.fetch.protocol import FailCode


def proxy_for(url: str, wanted: str) -> str:
    """The proxy's address; empty: none.

    Args:
        wanted: ``system``, ``direct``, or an address.
    """
    if wanted == "direct":
        return ""
    if wanted != "system":
        return wanted
    parts = urlsplit(url)
    if urllib.request.proxy_bypass(parts.netloc):
        return ""
    proxies = urllib.request.getproxies()
    return proxies.get(parts.scheme) or proxies.get("all") or ""


def whole_address(proxy: str) -> str:
    """A proxy's address with its scheme.

    Raises:
        RequestFailed: of a kind that we do not speak to.
    """
    whole = proxy if "://" in proxy else f"http://{proxy}"
    if urlsplit(whole).scheme not in {"http", "https"}:
        raise RequestFailed(FailCode.PROXY, "only http:// and https:// proxies are supported")
    return whole


def shown(proxy: str) -> str:
    """How a proxy is called in a sentence; empty: there is none."""
    return f"the proxy {host_of(whole_address(proxy))}" if proxy else ""
