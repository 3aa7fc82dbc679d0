# SPDX-License-Identifier: Apache-2.0
"""How the fetcher reaches the world: the settings of the page Network. Secrets are no settings."""

from desktop.settings.kinds import OneOf, Text, Whole
from desktop.settings.setting import Setting

OFFLINE = Setting(
    key="offline",
    page="network",
    label="Offline",
    help="On: Carrel makes no connection at all, whatever is asked of it.",
    default="off",
    kind=OneOf(options=("off", "on"), labels=("Off", "On")),
)
HUB = Setting(
    key="hub",
    page="network",
    label="Model hub",
    help="Address of the hub or of a mirror, for example https://models.example.com/hub.",
    default="https://huggingface.co",
    kind=Text(),
)
PROXY = Setting(
    key="proxy",
    page="network",
    label="Proxy",
    help="system: as the computer says; direct: none; or an address such as http://proxy:3128, "
    "or that of a proxy script, such as http://company/proxy.pac.",
    default="system",
    kind=Text(),
)
PROXY_USER = Setting(
    key="proxy_user",
    page="network",
    label="Proxy user",
    help="For a proxy that asks; the password is kept in the computer's key store.",
    default="",
    kind=Text(),
)
CA_FILE = Setting(
    key="ca_file",
    page="network",
    label="Certificate file",
    help="PEM file of your company's certificate authority; it adds to the computer's own store.",
    default="",
    kind=Text(is_file=True),
)
DOWNLOAD_KB_PER_S = Setting(
    key="download_kb_per_s",
    page="network",
    label="Download limit",
    help="For all downloads together.",
    default=0,
    kind=Whole(low=1, high=10_000_000, unit="kB/s", special=0, special_label="No limit"),
)
DOWNLOAD_CONNECTIONS = Setting(
    key="download_connections",
    page="network",
    label="Connections per download",
    help="More are opened only where that is faster.",
    default=4,
    kind=Whole(low=1, high=8),
)
DOWNLOADS_AT_ONCE = Setting(
    key="downloads_at_once",
    page="network",
    label="Downloads at the same time",
    help="The others wait for their turn.",
    default=1,
    kind=Whole(low=1, high=4),
)
CATALOGUE_URLS = Setting(
    key="catalogue_urls",
    page="network",
    label="Further catalogues",
    help="Addresses, with spaces between them. They are fetched when you ask for it, and must "
    "carry a signature that is trusted.",
    default="",
    kind=Text(),
)
UPDATE_ADDRESS = Setting(
    key="update_address",
    page="network",
    label="Updates",
    help="Address of a folder with signed updates of Carrel. It is asked when you look for "
    "updates, and at no other time.",
    default="",
    kind=Text(),
)
