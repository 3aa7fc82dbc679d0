# SPDX-License-Identifier: Apache-2.0
"""From the fetcher's failure codes to the sentences that people read. Parent's side."""

from desktop.core.errors import FetchFailed
from desktop.fetch.protocol import FailCode, Failed

_HINTS = {
    FailCode.OFFLINE: "Turn the offline switch off to use the network: "
    "carrelctl network offline off.",
    FailCode.NEEDS_TOKEN: "Open the model's page, accept its terms, and give Carrel a token: "
    "Settings, Network, or carrelctl network token.",
    FailCode.NO_ACCESS: "Ask for access on the model's page and try again when it is granted.",
    FailCode.NOT_FOUND: "Check the names of repository, revision and file.",
    FailCode.NO_WRITE: "Correct the folder's permissions.",
    FailCode.BUSY: "Wait for the other download, or cancel it.",
    FailCode.EXISTS: "Move the other file away, then try again.",
    FailCode.BLOCK_PAGE: "A filter or a log-in of your network stands in between; ask whoever "
    "runs it, or set a mirror.",
    FailCode.CHANGED: "The file at the source is another one now; ask for it without the old "
    "hash or size if you want it.",
    FailCode.WRONG_HASH: "What came was removed. Try again; if it happens twice, the source or "
    "something on the way is damaged.",
    FailCode.TLS: "If your company reads encrypted traffic, name its certificate file in "
    "Settings, Network (ca_file). The check cannot be switched off.",
    FailCode.PROXY: "Check proxy and proxy user in Settings, Network, and keep the proxy's "
    "password there.",
    FailCode.NETWORK: "What was fetched is kept. Try again later.",
}


def known_error(failed: Failed, name: str) -> FetchFailed:
    """The error that a person should see.

    Args:
        name: what was asked for, for example ``owner/name/file.gguf``.
    """
    if failed.code is FailCode.NO_SPACE:
        return FetchFailed(name, failed.detail, _space_hint(failed.missing_bytes))
    return FetchFailed(name, failed.detail, _HINTS.get(failed.code, ""))


def _space_hint(missing_bytes: int) -> str:
    amount = f"{missing_bytes / 1e9:.1f} GB" if missing_bytes >= 10**9 else ""
    amount = amount or f"{max(missing_bytes, 100_000) / 1e6:.1f} MB"
    return f"Free {amount} on that disk and go on; what was fetched is kept."
