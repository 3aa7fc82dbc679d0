# SPDX-License-Identifier: Apache-2.0
"""What this computer says of proxies: variables, then the system's or the desktop's settings.

Opens no connection; on Linux it may start ``gsettings``. What it finds is a proxy by scheme, or the
address of a proxy script, and the hosts that need neither. It looks for no script by itself (WPAD):
anybody in the network could answer.
"""

import ast
import configparser
import fnmatch
import ipaddress
import os
import re
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import quote, urlsplit

PROGRAM_S = 3.0
_GNOME = "org.gnome.system.proxy"
_SCRIPT_LINE = re.compile(r"^\s*ProxyAutoConfig(Enable|URLString)\s*:\s*(\S+)\s*$", re.MULTILINE)


def _nobody(_host: str) -> bool:
    return False


@dataclass(frozen=True, slots=True, kw_only=True)
class SystemProxies:
    """What was found.

    Attributes:
        script: address or path of a proxy script; it then decides alone.
        by_scheme: proxy by the scheme of the address that is asked for.
        is_direct: whether a host (with its port) needs no proxy.
    """

    script: str = ""
    by_scheme: Mapping[str, str] = field(default_factory=dict)
    is_direct: Callable[[str], bool] = _nobody

    def proxy(self, url: str) -> str:
        """The proxy for an address, where no script decides; empty: none."""
        parts = urlsplit(url)
        if self.is_direct(parts.netloc):
            return ""
        return self.by_scheme.get(parts.scheme) or self.by_scheme.get("all") or ""


def look() -> SystemProxies:
    """Look now. Milliseconds; up to three seconds where a desktop's settings do not answer."""
    named = urllib.request.getproxies_environment()
    if any(named.get(scheme) for scheme in ("http", "https", "all")):
        return SystemProxies(
            by_scheme=named,
            # Here it is the one for variables, as there are some.
            is_direct=lambda host: bool(urllib.request.proxy_bypass(host)),
        )
    if sys.platform in {"win32", "darwin"}:
        return SystemProxies(
            script=_script_of_system(),
            by_scheme=urllib.request.getproxies(),
            is_direct=lambda host: bool(urllib.request.proxy_bypass(host)),
        )
    desktop = os.environ.get("XDG_CURRENT_DESKTOP", "").upper()
    if "KDE" in desktop:
        home = Path(os.environ.get("XDG_CONFIG_HOME") or Path.home() / ".config")
        return of_kde(_text_of(home / "kioslaverc"))
    if desktop and (program := shutil.which("gsettings")):
        return of_gnome(_output_of(program, "list-recursively", _GNOME))
    return SystemProxies()


def of_gnome(text: str) -> SystemProxies:
    """What ``gsettings list-recursively`` printed."""
    found: dict[str, object] = {}
    for line in text.splitlines():
        schema, _, rest = line.partition(" ")
        key, _, value = rest.partition(" ")
        try:
            found[f"{schema.removeprefix(_GNOME)}.{key}"] = ast.literal_eval(_plain(value))
        except (ValueError, SyntaxError):
            continue
    mode = found.get(".mode")
    if mode == "auto":
        return SystemProxies(script=str(found.get(".autoconfig-url", "")))
    if mode != "manual":
        return SystemProxies()
    ignored = found.get(".ignore-hosts")
    hosts = tuple(str(each) for each in ignored) if isinstance(ignored, list) else ()
    by_scheme = {}
    for scheme in ("http", "https"):
        # An HTTPS proxy that is not set means the other one, as in GNOME's own programs.
        which = scheme if found.get(f".{scheme}.host") else "http"
        host, port = found.get(f".{which}.host"), found.get(f".{which}.port")
        if host and port:
            by_scheme[scheme] = f"http://{_gnome_user(found)}{host}:{port}"
    return SystemProxies(by_scheme=by_scheme, is_direct=lambda host: is_listed(host, hosts))


def of_kde(text: str) -> SystemProxies:
    """What stands in ``kioslaverc``."""
    parser = configparser.RawConfigParser(strict=False, interpolation=None)
    try:
        parser.read_string(text)
    except configparser.Error:
        return SystemProxies()
    section = "Proxy Settings"

    def get(key: str) -> str:
        return parser.get(section, key, fallback="").strip()

    kind = get("ProxyType")
    if kind == "2":
        return SystemProxies(script=get("Proxy Config Script"))
    if kind != "1":
        return SystemProxies()
    pairs = {scheme: get(f"{scheme}Proxy").replace(" ", ":") for scheme in ("http", "https")}
    by_scheme = {scheme: proxy.rstrip(":/") for scheme, proxy in pairs.items() if proxy}
    hosts = tuple(each.strip() for each in get("NoProxyFor").split(",") if each.strip())
    return SystemProxies(by_scheme=by_scheme, is_direct=lambda host: is_listed(host, hosts))


def is_listed(netloc: str, patterns: tuple[str, ...]) -> bool:
    """Whether a host is one of these names, patterns and networks."""
    host = (urlsplit(f"//{netloc}").hostname or "").lower()
    for pattern in (each.lower() for each in patterns):
        bare = pattern.lstrip("*").lstrip(".")
        if fnmatch.fnmatchcase(host, pattern) or host == bare or host.endswith(f".{bare}"):
            return True
        try:
            if ipaddress.ip_address(host) in ipaddress.ip_network(pattern, strict=False):
                return True
        except ValueError:
            continue  # a name, or a network of the other kind
    return False


def script_of_scutil(text: str) -> str:
    """The script's address in what macOS's ``scutil --proxy`` printed; empty: none is used."""
    found = dict(_SCRIPT_LINE.findall(text))
    return found.get("URLString", "") if found.get("Enable") == "1" else ""


def _script_of_system() -> str:
    if sys.platform == "win32":
        import winreg  # noqa: PLC0415  # absent elsewhere

        path = r"Software\Microsoft\Windows\CurrentVersion\Internet Settings"
        try:
            with winreg.OpenKey(winreg.HKEY_CURRENT_USER, path) as key:
                return str(winreg.QueryValueEx(key, "AutoConfigURL")[0])
        except OSError:
            return ""
    return script_of_scutil(_output_of("/usr/sbin/scutil", "--proxy"))


def _gnome_user(found: Mapping[str, object]) -> str:
    if not found.get(".http.use-authentication"):
        return ""
    user = quote(str(found.get(".http.authentication-user", "")), safe="")
    password = quote(str(found.get(".http.authentication-password", "")), safe="")
    return f"{user}:{password}@" if user else ""


def _plain(value: str) -> str:
    words = {"true": "True", "false": "False"}
    return words.get(value, re.sub(r"^(@\S+|u?int\d+) ", "", value))


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _output_of(*argv: str) -> str:
    try:
        ran = subprocess.run(
            argv, capture_output=True, text=True, timeout=PROGRAM_S, check=False, errors="replace"
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return ran.stdout if ran.returncode == 0 else ""
