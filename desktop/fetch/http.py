# SPDX-License-Identifier: Apache-2.0
"""The only door to the network: every byte of every request passes ``_Gate``.

The gate refuses when the offline switch is on, when the policy does not name the host, when an
address is not HTTPS (unless the user chose an ``http:`` mirror); it gives the token to no host but
the endpoint's own, and writes the ledger. Certificates are always verified, by the system's store
and a file that adds to it (``trust.py``). Makes all requests of httpx2.
"""

from collections.abc import Callable
from contextlib import closing
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

import httpx2

import desktop
from desktop.fetch.address import host_of, is_endpoint, is_private, origin
from desktop.fetch.allowed import refused_host, refused_proxy
from desktop.fetch.answers import Answer, Counted, Finish, translated
from desktop.fetch.failures import RequestFailed, Trouble, no_write
from desktop.fetch.ledger import Connection, Ledger
from desktop.fetch.protocol import FailCode, Network
from desktop.fetch.proxies import Ways, log_in_wanted, shown, whole_address
from desktop.fetch.trust import trust

CONNECT_S, READ_S, MAX_REDIRECTS = 15.0, 30.0, 5
_TIMEOUTS = {"connect": CONNECT_S, "read": READ_S, "write": READ_S, "pool": READ_S}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HEADERS = {
    "User-Agent": f"Carrel/{desktop.__version__}",
    "Accept": "*/*",
    "Accept-Encoding": "identity",
}
MAX_SCRIPT_PIECES = 100
OFFLINE = "the offline switch is on"


class Web:
    """The network as one request's ``Network`` describes it."""

    def __init__(
        self,
        network: Network,
        is_offline: Callable[[], bool],
        ledger: Ledger,
        ways: Ways | None = None,
    ) -> None:
        """Make ready; opens nothing.

        Args:
            ways: what is known of proxies, shared by all requests of a process.

        Raises:
            RequestFailed: the endpoint, the proxy or the CA file cannot be used.
        """
        self.network = network
        self.endpoint = network.endpoint.rstrip("/")
        if not is_endpoint(self.endpoint):
            raise RequestFailed(FailCode.REFUSED, f"{self.endpoint!r} is no address of a hub")
        self._is_offline, self._ledger, self._ways = is_offline, ledger, ways or Ways()
        self._context = trust(network.ca_file)
        self._transports: dict[str, httpx2.HTTPTransport] = {}

    def client(self, purpose: str) -> httpx2.Client:
        """A client for the hub's library; it passes the same gate."""
        return httpx2.Client(
            transport=_Gate(self, purpose),
            follow_redirects=True,
            max_redirects=MAX_REDIRECTS,
            timeout=READ_S,
            trust_env=False,
        )

    def get(
        self,
        url: str,
        purpose: str,
        headers: dict[str, str] | None = None,
        *,
        is_direct: bool = False,
    ) -> list[Answer]:
        """Ask and follow redirects; all answers in order, the last one open.

        Args:
            is_direct: through no proxy, whatever the settings say.

        Raises:
            RequestFailed: refused by our rules, the proxy or a certificate.
            Trouble: not reachable now.
        """
        gate = _Gate(self, purpose, is_direct=is_direct)
        answers: list[Answer] = []
        while len(answers) <= MAX_REDIRECTS:
            sent = _HEADERS | (headers or {})
            request = httpx2.Request("GET", url, headers=sent, extensions={"timeout": _TIMEOUTS})
            answer = Answer(url, gate.handle_request(request))
            answers.append(answer)
            target = answer.header("location")
            if answer.status not in _REDIRECTS or not target:
                return answers
            answer.close()
            url = _joined(url, target)
        raise RequestFailed(FailCode.REFUSED, f"{host_of(url)} redirects without end")

    def close(self) -> None:
        """End all connections."""
        for transport in self._transports.values():
            transport.close()

    # --- for the gate -----------------------------------------------------------------------------

    def refuse_unless_allowed(self, url: str, purpose: str) -> None:
        """The rules that no request passes by.

        Raises:
            RequestFailed
        """
        code, reason = FailCode.REFUSED, refused_host(url)
        if self._is_offline():
            code, reason = FailCode.OFFLINE, OFFLINE
        elif not self._may_speak(url):
            reason = "the address is not https://"
        if reason:
            self._ledger.refused(host_of(url), purpose, reason)
            raise RequestFailed(code, f"{host_of(url)}: {reason}")

    def refuse_proxy_unless_allowed(self, proxy: str, purpose: str) -> None:
        """The organisation's list of hosts holds for proxies too, whoever named them.

        Raises:
            RequestFailed: REFUSED.
        """
        if proxy and (reason := refused_proxy(whole_address(proxy))):
            self._ledger.refused(host_of(whole_address(proxy)), purpose, reason)
            raise RequestFailed(FailCode.REFUSED, f"{shown(proxy)}: {reason}")

    def _may_speak(self, url: str) -> bool:
        scheme = urlsplit(url).scheme
        # A company's proxy script usually comes over http; it decides the way and nothing else.
        is_chosen = urlsplit(self.endpoint).scheme == "http" or url == self._script
        return scheme == "https" or (scheme == "http" and is_chosen)

    def token_for(self, url: str) -> str:
        """The token, if this is the very host that it was made for; else empty."""
        is_home = origin(url) == origin(self.endpoint) and is_private(url)
        return self.network.token if is_home else ""

    def transport(self, proxy: str) -> httpx2.HTTPTransport:
        """The way through this proxy; empty: direct."""
        if proxy not in self._transports:
            self._transports[proxy] = httpx2.HTTPTransport(
                verify=self._context,
                trust_env=False,
                proxy=self._proxy_settings(proxy) if proxy else None,
            )
        return self._transports[proxy]

    def note(self, url: str, purpose: str) -> Finish:
        """Begin a line of the ledger; call the result to end it.

        Raises:
            RequestFailed: it cannot be written: no request leaves unnoted.
        """
        try:
            begun: Connection = self._ledger.begin(host_of(url), purpose)
        except OSError as error:
            failure = no_write(self._ledger.path, error)
            raise RequestFailed(failure.code, failure.detail, missing_bytes=1) from error
        return lambda received_bytes, result: self._ledger.end(begun, received_bytes, result)

    def proxy(self, url: str) -> str:
        """The proxy on the way to this address; empty: none."""
        return self._ways.proxy(url, self.network.proxy, self._read_script)

    def avoid(self, proxy: str) -> None:
        """This proxy could not be reached."""
        self._ways.avoid(proxy)

    def has_user(self, proxy: str) -> bool:
        """Whether a proxy gets a name and a password."""
        return bool(self.network.proxy_user) or "@" in urlsplit(whole_address(proxy)).netloc

    @property
    def _script(self) -> str:
        return self._ways.script(self.network.proxy)

    def _read_script(self, url: str) -> bytes:
        with closing(self.get(url, "proxy script", is_direct=True)[-1]) as answer:
            if answer.status != 200:
                raise Trouble(f"{answer.host} answers with status {answer.status}")
            return b"".join(islice(answer.pieces(), MAX_SCRIPT_PIECES))

    def _proxy_settings(self, url: str) -> httpx2.Proxy:
        whole = whole_address(url)
        user, password = self.network.proxy_user, self.network.proxy_password
        auth = (user, password) if user else None
        is_tls = urlsplit(whole).scheme == "https"
        return httpx2.Proxy(whole, auth=auth, ssl_context=self._context if is_tls else None)


class _Gate(httpx2.BaseTransport):
    """Where every request leaves. ``purpose`` stands in the ledger."""

    def __init__(self, web: Web, purpose: str, *, is_direct: bool = False) -> None:
        self._web, self._purpose, self._is_direct = web, purpose, is_direct

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        web, url = self._web, str(request.url)
        web.refuse_unless_allowed(url, self._purpose)
        request.headers.pop("authorization", None)
        if token := web.token_for(url):
            request.headers["authorization"] = f"Bearer {token}"
        proxy = "" if self._is_direct else web.proxy(url)
        web.refuse_proxy_unless_allowed(proxy, self._purpose)
        finish = web.note(url, self._purpose)
        offered: list[str] = []
        request.extensions["trace"] = lambda event, told: _hear(event, told, offered)
        try:
            response = web.transport(proxy).handle_request(request)
            if response.status_code == 407:
                response.close()
                raise httpx2.ProxyError("407")
        except httpx2.HTTPError as error:
            said = translated(error, host_of(url), shown(proxy))
            if str(error).startswith("407"):
                said = log_in_wanted(offered, has_user=web.has_user(proxy))
            elif proxy and isinstance(said, Trouble):
                web.avoid(proxy)
            finish(0, said.detail)
            raise said from error
        response.stream = Counted(response, host_of(url), finish)
        return response


def _hear(event: str, told: dict[str, Any], offered: list[str]) -> None:
    """Keep how a proxy wants to be logged in to: the library's own error does not tell."""
    if event == "http11.receive_response_headers.complete" and told["return_value"][1] == 407:
        headers = told["return_value"][3]
        offered += [v.decode() for n, v in headers if n.lower() == b"proxy-authenticate"]


def _joined(url: str, target: str) -> str:
    try:
        return str(httpx2.URL(url).join(target))
    except httpx2.InvalidURL as error:
        raise RequestFailed(FailCode.REFUSED, f"{host_of(url)} redirects to nowhere") from error
