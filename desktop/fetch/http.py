# SPDX-License-Identifier: Apache-2.0
"""The only door to the network: every byte of every request passes ``_Gate``.

The gate refuses when the offline switch is on, when the policy does not name the host, when an
address is not HTTPS (unless the user chose an ``http:`` mirror); it gives the token to no host but
the endpoint's own, and writes the ledger. Certificates are always verified, by the system's store
and a file that adds to it. The only importer of httpx2 and httpcore2.
"""

import ssl
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import cast
from urllib.parse import urlsplit

import httpcore2
import httpx2
import truststore

import desktop
from desktop.fetch.address import host_of, is_endpoint, is_private, origin
from desktop.fetch.allowed import refused_host
from desktop.fetch.failures import RequestFailed, Trouble
from desktop.fetch.ledger import Connection, Ledger
from desktop.fetch.protocol import FailCode, Network
from desktop.fetch.proxies import proxy_for, shown, whole_address

CONNECT_S, READ_S, MAX_REDIRECTS = 15.0, 30.0, 5
_TIMEOUTS = {"connect": CONNECT_S, "read": READ_S, "write": READ_S, "pool": READ_S}
_REDIRECTS = frozenset({301, 302, 303, 307, 308})
_HEADERS = {
    "User-Agent": f"Carrel/{desktop.__version__}",
    "Accept": "*/*",
    "Accept-Encoding": "identity",
}
READ_BYTES, SMALL_READ_BYTES = 1024 * 1024, 64 * 1024
"""Asked of a socket at once; the small one, httpcore2's own, keeps a limit evenly."""
OFFLINE = "the offline switch is on"
Finish = Callable[[int, str], None]


class Answer:
    """One response whose body is read piece by piece. Close it."""

    def __init__(self, url: str, response: httpx2.Response) -> None:
        self.url = url
        self.status = response.status_code
        self._response = response

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
        return iter(cast("httpx2.SyncByteStream", self._response.stream))

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
        is_limited = network.max_bytes_per_s > 0
        httpcore2.HTTP11Connection.READ_NUM_BYTES = SMALL_READ_BYTES if is_limited else READ_BYTES
        self._context = _trust(network.ca_file)
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
        code, reason = FailCode.REFUSED, refused_host(url)
        if self._is_offline():
            code, reason = FailCode.OFFLINE, OFFLINE
        elif not self._may_speak(url):
            reason = "the address is not https://"
        if reason:
            self._ledger.refused(host_of(url), purpose, reason)
            raise RequestFailed(code, f"{host_of(url)}: {reason}")

    def _may_speak(self, url: str) -> bool:
        scheme = urlsplit(url).scheme
        return scheme == "https" or (scheme == "http" and urlsplit(self.endpoint).scheme == "http")

    def token_for(self, url: str) -> str:
        """The token, if this is the very host that it was made for; else empty."""
        is_home = origin(url) == origin(self.endpoint) and is_private(url)
        return self.network.token if is_home else ""

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
        stream = cast("httpx2.SyncByteStream", response.stream)
        response.stream = _Counted(stream, host_of(url), str(response.status_code), finish)
        if response.status_code == 407:
            response.close()
            raise RequestFailed(FailCode.PROXY, "the proxy wants a user name and a password")
        return response


class _Counted(httpx2.SyncByteStream):
    """A body that counts itself and tells the ledger how it ended."""

    def __init__(
        self, stream: httpx2.SyncByteStream, host: str, status: str, finish: Finish
    ) -> None:
        self._stream, self._host, self._result = stream, host, status
        self._finish: Finish | None = finish
        self._count = 0

    def __iter__(self) -> Iterator[bytes]:
        try:
            for piece in self._stream:
                self._count += len(piece)
                yield piece
        except httpx2.HTTPError as error:
            said = _translated(error, self._host)
            self._result += f", then {said.detail}"
            raise said from error
        except OSError as error:
            raise Trouble(f"{self._host}: {error.strerror or error}") from error

    def close(self) -> None:
        if self._finish is not None:
            self._finish(self._count, self._result)
            self._finish = None
        with suppress(httpx2.HTTPError, OSError):
            self._stream.close()


def _trust(ca_file: str) -> ssl.SSLContext:
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    if ca_file:
        try:
            context.load_verify_locations(cafile=str(Path(ca_file)))
        except (OSError, ssl.SSLError) as error:
            said = f"the certificate file {ca_file} cannot be used: {error.strerror or error}"
            raise RequestFailed(FailCode.TLS, said) from error
    return context


def _translated(error: httpx2.HTTPError, host: str, proxy: str = "") -> RequestFailed | Trouble:
    """What httpx2 says, in our words: for good, or worth another try.

    ``proxy``: who stands in between; a connection that fails to open fails there.
    """
    first = proxy or host
    if (deep := _deep_cause(error, host, first)) is not None:
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


def _deep_cause(error: httpx2.HTTPError, host: str, first: str) -> RequestFailed | Trouble | None:
    """What lies below the error, if that tells more."""
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLCertVerificationError):
            said = f"the certificate of {host} is not trusted: {cause.verify_message}"
            return RequestFailed(FailCode.TLS, said)
        if type(cause).__name__ == "gaierror":  # of socket, which no room may import
            return Trouble(f"{first}: its name is not known in this network")
        cause = cause.__cause__ or cause.__context__
    return None


def _joined(url: str, target: str) -> str:
    try:
        return str(httpx2.URL(url).join(target))
    except httpx2.InvalidURL as error:
        raise RequestFailed(FailCode.REFUSED, f"{host_of(url)} redirects to nowhere") from error
