# SPDX-License-Identifier: Apache-2.0
"""What the fetcher and its parent say to each other.

Every request has an id that grows by one and is complete in itself: a fetcher that was started a
moment ago needs nothing else. Every request but Stop and Limit ends with exactly one of Found,
Seen, Got, Downloaded or Failed that carries this id. Requests run at the same time.
"""

from enum import Enum

from desktop.core.declared import Struct

VERSION = 4
"""Grows whenever a message changes; a parent refuses any other at Hello."""

HUB = "https://huggingface.co"


class FailCode(Enum):
    """Why a request failed. The last four are said by the parent's side about the child."""

    OFFLINE = "offline"
    """The offline switch is on."""
    BAD_NAME = "bad_name"
    NOT_FOUND = "not_found"
    NEEDS_TOKEN = "needs_token"
    """401: the repository is private or gated, and no valid token was sent."""
    NO_ACCESS = "no_access"
    """403: the token's owner has not been granted access."""
    NO_SPACE = "no_space"
    """``missing_bytes`` tells how much must be freed; what was fetched is kept."""
    NO_WRITE = "no_write"
    BUSY = "busy"
    """Another process fetches the same file."""
    EXISTS = "exists"
    """Another file of this name lies there."""
    BLOCK_PAGE = "block_page"
    """A web page came in place of the file: a company filter, or a log-in."""
    CHANGED = "changed"
    """The file at the source is not the one that was asked for."""
    WRONG_HASH = "wrong_hash"
    """All bytes came and are not the ones that were asked for; the part was removed."""
    TLS = "tls"
    PROXY = "proxy"
    REFUSED = "refused"
    """A redirect or address that our own rules forbid."""
    NETWORK = "network"
    """Not reachable, or cut too often; what was fetched is kept."""
    STOPPED = "stopped"
    BUG = "bug"
    CRASHED = "crashed"
    HUNG = "hung"
    VERSION = "version"
    NOT_STARTED = "not_started"


class Network(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How to reach the world. Sent with each request, over the pipe only: it can hold passwords.

    Attributes:
        endpoint: the hub or a mirror, without a slash at the end. ``http:`` must be chosen here
            and is then accepted for this address and its redirects; no token goes over it.
        token: for the endpoint's own host; empty: none.
        proxy: ``system`` as the system says, ``direct`` none, or a URL ``http://host:port``, or the
            address or path of a proxy script.
        proxy_user, proxy_password: for a proxy that asks.
        ca_file: PEM file of further certificate authorities; they add to the system's.
        max_bytes_per_s: for all downloads together, the newest request's value holds; 0: no limit.
        connections: at most so many for one file.
    """

    endpoint: str = HUB
    token: str = ""
    proxy: str = "system"
    proxy_user: str = ""
    proxy_password: str = ""
    ca_file: str = ""
    max_bytes_per_s: int = 0
    connections: int = 4

    def __repr__(self) -> str:
        """Without what nobody may read in a log."""
        return f"Network(endpoint={self.endpoint!r})"


# --- requests -----------------------------------------------------------------------------------


class Search(Struct, tag="search", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Find repositories with GGUF files.

    Attributes:
        text: words of the name; empty: the most downloaded.
        task: for example ``text-generation``; empty: any.
        architecture: for example ``llama``; empty: any.
        min_parameters, max_parameters: 0: no bound. A repository of unknown size passes.
        limit: at most so many.
    """

    id: int
    text: str
    network: Network
    task: str = ""
    architecture: str = ""
    min_parameters: int = 0
    max_parameters: int = 0
    limit: int = 20


class Look(Struct, tag="look", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Tell the files of a repository at a revision."""

    id: int
    repo: str
    network: Network
    revision: str = "main"


class Download(Struct, tag="download", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Fetch one file, going on from what is there.

    Attributes:
        file: path in the repository.
        revision: best a commit: anything else may mean other bytes tomorrow.
        models: absolute path of the models folder; the file lands in a folder of its repository.
        sha256: what the file must be; empty: what the hub says at this revision.
        size_bytes: what it must have; 0: as the source says.
    """

    id: int
    repo: str
    file: str
    models: str
    network: Network
    revision: str = "main"
    sha256: str = ""
    size_bytes: int = 0


class Purpose(Enum):
    """What a small file is for; the policy of the organisation treats each in its own way."""

    CATALOGUE = "catalogue"
    UPDATE = "update"


class Get(Struct, tag="get", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Fetch a small file, a catalogue for example, into memory.

    Attributes:
        url: at the host of ``network.endpoint``.
        max_bytes: a longer one is refused.
    """

    id: int
    url: str
    network: Network
    max_bytes: int
    purpose: Purpose = Purpose.CATALOGUE


class Save(Struct, tag="save", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Fetch one package of an update into a file of its own, whose hash is known.

    Attributes:
        url: at the host of ``network.endpoint``.
        path: absolute; nothing may be there yet. What is not whole in the end is removed.
        size_bytes, sha256: as the signed manifest says.
    """

    id: int
    url: str
    network: Network
    path: str
    size_bytes: int
    sha256: str


class Stop(Struct, tag="stop", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """End the request with this id now; what was fetched stays. No answer of its own."""

    id: int


class Limit(Struct, tag="limit", frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Another ``max_bytes_per_s`` from now on, sent for a request that runs. No answer."""

    id: int
    max_bytes_per_s: int


Request = Search | Look | Get | Save | Download | Stop | Limit

# --- events -------------------------------------------------------------------------------------


class Hello(Struct, tag="hello", frozen=True, kw_only=True):
    """First line of every fetcher."""

    v: int


class Repo(Struct, frozen=True, kw_only=True):
    """One repository. Foreign text; ``gated`` is empty, ``auto`` or ``manual``."""

    name: str
    downloads: int = 0
    likes: int = 0
    architecture: str = ""
    parameters: int = 0
    licence: str = ""
    gated: str = ""
    task: str = ""


class RepoFile(Struct, frozen=True, kw_only=True):
    """One file; ``sha256`` is empty where the hub keeps none (small text files)."""

    path: str
    size_bytes: int
    sha256: str = ""


class Found(Struct, tag="found", frozen=True, kw_only=True):
    """Answer to Search, most downloaded first."""

    id: int
    repos: tuple[Repo, ...]


class Seen(Struct, tag="seen", frozen=True, kw_only=True):
    """Answer to Look. ``commit`` is what the revision means today."""

    id: int
    repo: Repo
    commit: str
    files: tuple[RepoFile, ...]


class Got(Struct, tag="got", frozen=True, kw_only=True):
    """Answer to Get: the whole file."""

    id: int
    data: bytes


class Progress(Struct, tag="progress", frozen=True, kw_only=True):
    """About twice a second while a download runs, also while it waits.

    Attributes:
        done_bytes: on disk, those of earlier runs included.
        checked_bytes: hashed.
        bytes_per_s: received, over the last seconds.
        trouble: why it waits before it tries again; empty: all is well.
        next_try_ms: the server said when to come back: then, Unix milliseconds; 0: it did not.
    """

    id: int
    done_bytes: int
    total_bytes: int
    checked_bytes: int = 0
    bytes_per_s: float = 0.0
    connections: int = 0
    trouble: str = ""
    next_try_ms: int = 0


class Downloaded(Struct, tag="downloaded", frozen=True, kw_only=True):
    """Answer to Download and Save: the file is whole, at its place, and on the disk.

    Attributes:
        is_verified: its hash was known before; False: ``sha256`` is only what arrived.
        received_bytes: over the network in this run.
    """

    id: int
    path: str
    size_bytes: int
    sha256: str
    is_verified: bool
    received_bytes: int


class Failed(Struct, tag="failed", frozen=True, kw_only=True):
    """A request ended without its result.

    Attributes:
        detail: a clause for people: host, status, reason.
        missing_bytes: for NO_SPACE only.
    """

    id: int
    code: FailCode
    detail: str
    missing_bytes: int = 0


Event = Hello | Found | Seen | Got | Progress | Downloaded | Failed
Terminal = Found | Seen | Got | Downloaded | Failed
