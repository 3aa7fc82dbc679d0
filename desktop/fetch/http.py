# SPDX-License-Identifier: Apache-2.0
"""The only door to the network: every byte of every request passes ``_Gate``.

The gate refuses when the offline switch is on, when an address is not HTTPS (unless the user chose
an ``http:`` mirror), keeps the token away from every host but the endpoint's own, and writes the
ledger. Certificates are always verified, against the system's store and a file that adds to it;
nothing here can switch that off (``trust.py``). The only importer of httpx2.
"""

from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import TypeVar, cast
from urllib.parse import urlsplit

import httpx2

import desktop
from desktop.fetch.address import host_of, is_endpoint, is_private, origin
from desktop.fetch.body import Body
from desktop.fetch.failures import RequestFailed, Trouble
from desktop.fetch.ledger import Connection, Ledger
from desktop.fetch.protocol import FailCode, Network
from desktop.fetch.proxies import proxy_for, shown, whole_address
from desktop.fetch.trust import deep_cause, trust

CONNECT_S, READ_S = 15.0, 30.0
MAX_REDIRECTS = 5
_TIMEOUTS = {"connect": CONNECT_S, "read": READ_S, "write": READ_S, "pool": READ_S}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HEADERS = {
    "User-Agent": f"Carrel/{desktop.__version__}",
    "Accept": "*/*",
    "Accept-Encoding": "identity",
}
OFFLINE = "the offline switch is on"
Finish = Callable[[int, str], None]
T = TypeVar("T")


class Answer:
    """One response whose body is read piece by piece. Close it."""

    def __init__(self, url: str, response: httpx2.Response) -> None:
        self.url = url
        self.status = response.status_code
        self._response = response
        self._body = cast("_Counted", response.stream)

    @property
    def host(self) -> str:
        """Who answered."""
        return host_of(self.url)

    def header(self, name: str) -> str:
        """A header's value; empty if it is not there."""
        return str(self._response.headers.get(name, ""))

    def pieces(self) -> Iterator[bytes]:
        """The body as it comes.

        Raises:
            Trouble: cut or too slow.
        """
        return iter(self._body)

    def read_into(self, view: memoryview) -> int:
        """Fill some of the view with the body's next bytes; 0: it has ended, whole or not.

        Raises:
            Trouble: cut or too slow.
        """
        return self._body.read_into(view)

    @property
    def is_straight(self) -> bool:
        """Whether the body came past the client library."""
        return self._body.is_straight

    def abort(self) -> None:
        """Wake a thread that waits for the next piece; it gets Trouble. Any thread."""
        stream = self._response.extensions.get("network_stream")
        sock = stream.get_extra_info("socket") if stream is not None else None
        if sock is not None:
            with suppress(OSError):
                sock.shutdown(2)

    def close(self) -> None:
        """Give the connection back, or end it if the body was not read."""
        self._response.close()


class Web:
    """The network as one request's ``Network`` describes it."""

    def __init__(self, network: Network, is_offline: Callable[[], bool], ledger: Ledger) -> None:
        """Make ready; opens nothing.

        Raises:
            RequestFailed: the endpoint, the proxy or the CA file cannot be used.
        """
        self.network = network
        self.endpoint = network.endpoint.rstrip("/")
        if not is_endpoint(self.endpoint):
            raise RequestFailed(FailCode.REFUSED, f"{self.endpoint!r} is no address of a hub")
        self._is_offline, self._ledger = is_offline, ledger
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

    def get(self, url: str, purpose: str, headers: dict[str, str] | None = None) -> list[Answer]:
        """Ask and follow redirects; all answers in order, the last one open.

        Raises:
            RequestFailed: refused by our rules, the proxy or a certificate.
            Trouble: not reachable now.
        """
        gate = _Gate(self, purpose)
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
        code, reason = FailCode.OFFLINE, ""
        if self._is_offline():
            reason = OFFLINE
        elif not self._may_speak(url):
            code, reason = FailCode.REFUSED, "the address is not https://"
        if reason:
            self._ledger.refused(host_of(url), purpose, reason)
            raise RequestFailed(code, f"{host_of(url)}: {reason}")

    def _may_speak(self, url: str) -> bool:
        scheme = urlsplit(url).scheme
        return scheme == "https" or (scheme == "http" and urlsplit(self.endpoint).scheme == "http")

    def token_for(self, url: str) -> str:
        """The token, if this is the very host that it was made for; else empty."""
        is_home = origin(url) == origin(self.endpoint)
        return self.network.token if is_home and is_private(url) else ""

    def transport(self, url: str) -> httpx2.HTTPTransport:
        """The way to this address, direct or through a proxy."""
        proxy = self.proxy(url)
        if proxy not in self._transports:
            self._transports[proxy] = httpx2.HTTPTransport(
                verify=self._context,
                trust_env=False,
                proxy=self._proxy_settings(proxy) if proxy else None,
            )
        return self._transports[proxy]

    def note(self, url: str, purpose: str) -> Finish:
        """Begin a line of the ledger; call the result to end it."""
        begun: Connection = self._ledger.begin(host_of(url), purpose)
        return lambda received_bytes, result: self._ledger.end(begun, received_bytes, result)

    def proxy(self, url: str) -> str:
        """The proxy on the way to this address; empty: none."""
        return proxy_for(url, self.network.proxy)

    def _proxy_settings(self, url: str) -> httpx2.Proxy:
        whole = whole_address(url)
        user, password = self.network.proxy_user, self.network.proxy_password
        auth = (user, password) if user else None
        is_tls = urlsplit(whole).scheme == "https"
        return httpx2.Proxy(whole, auth=auth, ssl_context=self._context if is_tls else None)


class _Gate(httpx2.BaseTransport):
    """Where every request leaves. ``purpose`` stands in the ledger."""

    def __init__(self, web: Web, purpose: str) -> None:
        self._web, self._purpose = web, purpose

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        url = str(request.url)
        self._web.refuse_unless_allowed(url, self._purpose)
        request.headers.pop("authorization", None)
        if token := self._web.token_for(url):
            request.headers["authorization"] = f"Bearer {token}"
        transport = self._web.transport(url)
        finish = self._web.note(url, self._purpose)
        try:
            response = transport.handle_request(request)
        except httpx2.HTTPError as error:
            said = _translated(error, host_of(url), shown(self._web.proxy(url)))
            finish(0, said.detail)
            raise said from error
        response.stream = _Counted(response, host_of(url), finish)
        if response.status_code == 407:
            response.close()
            raise RequestFailed(FailCode.PROXY, "the proxy wants a user name and a password")
        return response


class _Counted(httpx2.SyncByteStream):
    """A body that counts itself and tells the ledger how it ended."""

    def __init__(self, response: httpx2.Response, host: str, finish: Finish) -> None:
        self._stream = cast("httpx2.SyncByteStream", response.stream)
        self._body = Body(self._stream, response.extensions.get("network_stream"))
        self._host, self._result = host, str(response.status_code)
        self._finish: Finish | None = finish
        self._count = 0

    def __iter__(self) -> Iterator[bytes]:
        while piece := self._read(self._body.piece):
            self._count += len(piece)
            yield piece

    @property
    def is_straight(self) -> bool:
        return self._body.is_straight

    def read_into(self, view: memoryview) -> int:
        size = self._read(lambda: self._body.read_into(view))
        self._count += size
        return size

    def _read(self, read: Callable[[], T]) -> T:
        try:
            return read()
        except httpx2.HTTPError as error:
            said = _translated(error, self._host)
            self._result += f", then {said.detail}"
            raise said from error
        except OSError as error:
            reason = (
                "does not answer in time" if isinstance(error, TimeoutError) else error.strerror
            )
            raise Trouble(f"{self._host}: {reason or error}") from error

    def close(self) -> None:
        if self._finish is not None:
            self._finish(self._count, self._result)
            self._finish = None
        with suppress(httpx2.HTTPError, OSError):
            self._stream.close()


def _translated(error: httpx2.HTTPError, host: str, proxy: str = "") -> RequestFailed | Trouble:
    """What httpx2 says, in our words: for good, or worth another try.

    ``proxy``: who stands in between; a connection that fails to open fails there.
    """
    first = proxy or host
    if (deep := deep_cause(error, host, first)) is not None:
        return deep
    if isinstance(error, httpx2.ConnectError | httpx2.ConnectTimeout):
        return Trouble(f"{first} cannot be reached: {error}")
    if isinstance(error, httpx2.ProxyError):
        text = str(error)
        if text.startswith("407"):
            text = "the proxy wants a user name and a password"
        if text[:1] != "5":
            return RequestFailed(FailCode.PROXY, text)
        return Trouble(f"the proxy says {text}")
    if isinstance(error, httpx2.TimeoutException):
        return Trouble(f"{host} does not answer in time")
    if isinstance(error, httpx2.UnsupportedProtocol | httpx2.LocalProtocolError):
        return RequestFailed(FailCode.REFUSED, f"{host}: {error}")
    return Trouble(f"{host}: {error}")


def _joined(url: str, target: str) -> str:
    try:
        return str(httpx2.URL(url).join(target))
    except httpx2.InvalidURL as error:
        raise RequestFailed(FailCode.REFUSED, f"{host_of(url)} redirects to nowhere") from error
