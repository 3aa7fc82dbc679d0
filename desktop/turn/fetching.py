# SPDX-License-Identifier: Apache-2.0
"""Introduces settings, key store and fetcher to each other; shared by window and command line."""

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.child.command import child_command
from desktop.fetch.address import host_of, is_endpoint
from desktop.fetch.client import FetchClient
from desktop.fetch.entries import Entries, Entry
from desktop.fetch.ledger import Ledger
from desktop.fetch.protocol import Downloaded, Network
from desktop.fetch.queue import News, Queue
from desktop.library.ledger import HashLedger, look_at
from desktop.paths import Paths
from desktop.policy.current import now
from desktop.settings import file, spec
from desktop.settings.preferences import Preferences
from desktop.settings.setting import Setting
from desktop.turn.added_catalogues import load_all
from desktop.turn.allowed import refuse_download, restricts_models


class Fetching:
    """Everything one process needs to fetch models. Making one opens nothing.

    Attributes:
        client: for searching and looking.
        queue: for downloads.
    """

    def __init__(
        self,
        paths: Paths,
        preferences: Preferences,
        on_news: Callable[[News], None],
        *,
        argv: Sequence[str] | None = None,
    ) -> None:
        """Make ready.

        Args:
            on_news: see Queue.
            argv: command of the fetcher child; None: this program's own.
        """
        paths.create()
        self.paths, self.preferences = paths, preferences
        self.client = FetchClient(
            argv or child_command("--fetcher"), self.is_offline, Ledger(paths.connections)
        )
        self._hashes, self._on_news = HashLedger(paths.hashes), on_news
        self.queue = Queue(
            Entries(paths.downloads),
            self.client,
            self.network,
            self._hear,
            at_once=lambda: preferences.get(spec.DOWNLOADS_AT_ONCE),
            refuse=self._refuse,
        )
        self._unsubscribe = preferences.subscribe(self._on_setting)

    def is_offline(self) -> bool:
        """Whether the switch is on, here or in the file that another process wrote."""
        is_on = self.preferences.get(spec.OFFLINE) == "on"
        return is_on or file.is_offline(self.paths.settings)

    def network(self) -> Network:
        """How to reach the world by today's settings. May wait for the key store."""
        preferences, hub = self.preferences, self.preferences.get(spec.HUB).rstrip("/")
        user = preferences.get(spec.PROXY_USER)
        return Network(
            endpoint=hub,
            token=_secret(token_name(hub)) if is_endpoint(hub) else "",
            proxy=preferences.get(spec.PROXY) or "system",
            proxy_user=user,
            proxy_password=_secret(proxy_name(user)) if user else "",
            ca_file=preferences.get(spec.CA_FILE),
            max_bytes_per_s=preferences.get(spec.DOWNLOAD_KB_PER_S) * 1000,
            connections=preferences.get(spec.DOWNLOAD_CONNECTIONS),
        )

    def close(self) -> None:
        """End the fetcher; what runs goes on another time."""
        self._unsubscribe()
        self.queue.close()
        self.client.close()

    def _hear(self, news: News) -> None:
        """A file was hashed while it came, so its first load need not do it again."""
        if isinstance(news.end, Downloaded) and news.end.sha256:
            path = Path(news.end.path)
            if (look := look_at(path)) is not None:
                self._hashes.remember(path, news.end.sha256, look)
        self._on_news(news)

    def _refuse(self, entry: Entry) -> None:
        """Raises PolicyForbids for a model that could not be used here."""
        if restricts_models(policy := now()):
            refuse_download(policy, load_all(self.paths, self.preferences), entry)

    def _on_setting(self, setting: Setting[object]) -> None:
        if setting.key == spec.OFFLINE.key and self.is_offline():
            self.client.go_offline()
        if setting.key == spec.DOWNLOAD_KB_PER_S.key:
            self.queue.limit(self.preferences.get(spec.DOWNLOAD_KB_PER_S) * 1000)


def token_name(hub: str) -> str:
    """Under what the token for a hub is kept: one host's token never goes to another."""
    return f"token {host_of(hub)}"


def proxy_name(user: str) -> str:
    """Under what the proxy's password is kept."""
    return f"proxy {user}"


def _secret(name: str) -> str:
    from desktop.settings import keychain  # noqa: PLC0415  # 40 ms that only fetching needs

    return keychain.read(name)
