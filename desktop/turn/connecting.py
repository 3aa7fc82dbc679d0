# SPDX-License-Identifier: Apache-2.0
"""Tries the network settings out, and keeps their secrets. No Qt.

The trial is one search for one repository, by the very way that every other request goes, so that
nothing can pass the trial and fail later.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from desktop.fetch.address import host_of, is_endpoint
from desktop.fetch.failure import known_error
from desktop.fetch.protocol import Event, FailCode, Failed, Found, Network, Search
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.turn.fetching import Fetching, proxy_name, token_name


class Culprit(Enum):
    """What failed; NOTHING: all is well."""

    NOTHING = ""
    SWITCH = "Offline switch"
    ADDRESS = "Hub address"
    NAME = "Host name"
    PROXY = "Proxy"
    CERTIFICATE = "Certificate"
    TOKEN = "Access token"
    FILTER = "Web filter or log-in page"
    CA_FILE = "Certificate file"
    HOST = "Host"
    FETCHER = "Carrel's fetcher"


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """How a trial ended: what failed, a sentence, and what to do (may be empty)."""

    culprit: Culprit
    sentence: str
    hint: str = ""

    @property
    def is_fine(self) -> bool:
        """Whether models can be fetched by these settings."""
        return self.culprit is Culprit.NOTHING

    def text(self) -> str:
        """All of it on one line."""
        head = f"{self.culprit.value}: " if not self.is_fine else ""
        return f"{head}{self.sentence} {self.hint}".strip()


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """Which secrets the key store has for the settings of today."""

    token: bool
    proxy_password: bool


_CULPRITS = {
    FailCode.OFFLINE: Culprit.SWITCH,
    FailCode.TLS: Culprit.CERTIFICATE,
    FailCode.PROXY: Culprit.PROXY,
    FailCode.REFUSED: Culprit.ADDRESS,
    FailCode.NOT_FOUND: Culprit.ADDRESS,
    FailCode.NEEDS_TOKEN: Culprit.TOKEN,
    FailCode.NO_ACCESS: Culprit.TOKEN,
    FailCode.BLOCK_PAGE: Culprit.FILTER,
    FailCode.NETWORK: Culprit.HOST,
}


def try_connection(fetching: Fetching, on_trial: Callable[[Trial], None]) -> None:
    """Ask the hub for one repository; ``on_trial`` comes on the fetcher's reader thread.

    Waits for the key store: not on the window's thread.
    """
    network = fetching.network()

    def hear(event: Event) -> None:
        if isinstance(event, Found | Failed):
            on_trial(trial_of(event, network))

    fetching.client.search(Search(id=0, text="", network=network, limit=1), hear)


def trial_of(event: Found | Failed, network: Network) -> Trial:
    """What an answer says about the settings."""
    host = host_of(network.endpoint) if is_endpoint(network.endpoint) else network.endpoint
    if isinstance(event, Found):
        ways = {"system": "by the computer's own settings", "direct": "directly"}
        way = ways.get(network.proxy, f"through {network.proxy}")
        return Trial(culprit=Culprit.NOTHING, sentence=f"{host} answers as a hub, {way}.")
    culprit = _CULPRITS.get(event.code, Culprit.FETCHER)
    hint = known_error(event, host).hint
    detail = event.detail
    if event.code is FailCode.NOT_FOUND:
        detail = f"there is a server at {host}, but no hub at this address"
        hint = "Check the address, with its path."
    elif event.code is FailCode.NEEDS_TOKEN:
        hint = "Remove the token below, or give the one of today."
    elif event.code is FailCode.TLS and "certificate file" in detail:
        culprit = Culprit.CA_FILE
    elif event.code is FailCode.NETWORK:
        culprit, hint = _which_host(detail)
    if not detail.startswith((host, network.endpoint)):
        detail = detail[:1].upper() + detail[1:]
    return Trial(culprit=culprit, sentence=f"{detail.rstrip('.')}.", hint=hint)


def _which_host(detail: str) -> tuple[Culprit, str]:
    if detail.startswith("the proxy"):
        return Culprit.PROXY, "Check the proxy's address and whether it runs."
    if "name is not known" in detail:
        return Culprit.NAME, "Check the address for typing errors, and the network's name service."
    return Culprit.HOST, "Check the address, cable or wireless network, or try again later."


def kept(preferences: Preferences) -> Kept:
    """Look into the key store: not on the window's thread."""
    from desktop.settings import keychain  # noqa: PLC0415  # 40 ms that only this needs

    hub, user = preferences.get(spec.HUB), preferences.get(spec.PROXY_USER)
    return Kept(
        token=is_endpoint(hub) and bool(keychain.read(token_name(hub))),
        proxy_password=bool(keychain.read(proxy_name(user))),
    )


def keep_token(preferences: Preferences, token: str) -> None:
    """Keep the token of today's hub; an empty one only removes it. Raises KeyringProblem."""
    from desktop.settings import keychain  # noqa: PLC0415

    keychain.write(token_name(preferences.get(spec.HUB)), token.strip())


def keep_password(preferences: Preferences, password: str) -> None:
    """Keep the password of today's proxy user; empty: remove it. Raises KeyringProblem."""
    from desktop.settings import keychain  # noqa: PLC0415

    keychain.write(proxy_name(preferences.get(spec.PROXY_USER)), password)
