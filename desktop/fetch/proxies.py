# SPDX-License-Identifier: Apache-2.0
"""Which proxy stands before an address, and what its refusal means. Opens no connection itself."""

import threading
import time
from collections.abc import Callable
from urllib.parse import urlsplit

from desktop.fetch.address import host_of
from desktop.fetch.failures import RequestFailed, Trouble
from desktop.fetch.protocol import FailCode
from desktop.fetch.scripts import ReadScript, Scripts, is_script
from desktop.fetch.system_proxies import SystemProxies, look

LOOK_S = 20.0
"""So long what the system says is believed."""


class Ways:
    """The way to every address; one for all requests of a process. Any thread."""

    def __init__(self, look_at_system: Callable[[], SystemProxies] = look) -> None:
        self._look, self._lock = look_at_system, threading.Lock()
        self._seen: tuple[float, SystemProxies] | None = None
        self._scripts = Scripts()

    def script(self, wanted: str) -> str:
        """The script that decides; empty: none does.

        Args:
            wanted: ``system``, ``direct``, the address of a proxy, or that of a script.
        """
        if wanted == "system":
            return self._system().script
        return wanted if wanted != "direct" and is_script(wanted) else ""

    def proxy(self, url: str, wanted: str, read: ReadScript) -> str:
        """The proxy's address; empty: none.

        Args:
            read: fetches the text of a script. Raises Trouble or RequestFailed.

        Raises:
            RequestFailed: a script cannot be used.
        """
        if wanted == "direct":
            return ""
        script = self.script(wanted)
        if not script:
            return self._system().proxy(url) if wanted == "system" else wanted
        try:
            return self._scripts.proxy(script, url, read)
        except Trouble as trouble:
            if wanted == "system":
                return ""  # outside the company's network there is no script, and no proxy
            said = f"the proxy script {script} cannot be fetched: {trouble.detail}"
            raise RequestFailed(FailCode.PROXY, said) from trouble

    def avoid(self, proxy: str) -> None:
        """This proxy could not be reached: a script's next one is taken."""
        self._scripts.avoid(proxy)

    def _system(self) -> SystemProxies:
        with self._lock:
            if self._seen is None or self._seen[0] < time.monotonic():
                self._seen = time.monotonic() + LOOK_S, self._look()
            return self._seen[1]


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


def log_in_wanted(offered: list[str], *, has_user: bool) -> RequestFailed:
    """What a proxy's 407 means.

    Args:
        offered: its ``Proxy-Authenticate`` headers; empty: unknown.
        has_user: whether a name and a password were sent.
    """
    kinds = list(dict.fromkeys(each.split(" ", 1)[0].strip(",") for each in offered if each))
    if kinds and "basic" not in {kind.lower() for kind in kinds}:
        said = (
            f"the proxy wants a log-in by {' or '.join(kinds)}, which Carrel does not speak; "
            "a helper on this computer, such as Px or Cntlm, can stand in between"
        )
    elif has_user:
        said = "the proxy does not accept the user name and password"
    else:
        said = "the proxy wants a user name and a password"
    return RequestFailed(FailCode.PROXY, said)
