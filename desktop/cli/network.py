# SPDX-License-Identifier: Apache-2.0
"""``carrelctl network``: every connection that was made or refused, and the offline switch."""

import argparse
import getpass
import queue
import sys
from datetime import datetime
from typing import Any

from desktop.cli import terminal
from desktop.cli.columns import size_text, table
from desktop.cli.fetching import open_fetching
from desktop.core.declared import encode_json
from desktop.fetch.ledger import read
from desktop.paths import user_paths
from desktop.settings import file, spec
from desktop.settings.preferences import Preferences
from desktop.turn.connecting import Trial, try_connection
from desktop.turn.fetching import proxy_name, token_name


def add_command(commands: Any) -> None:
    """Declare the command and its own commands."""
    parser = commands.add_parser("network", help="connections, offline", description=__doc__)
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    log = actions.add_parser("log", help="every connection that was made or refused")
    log.add_argument("--json", action="store_true", help="a JSON array instead of a table")
    log.set_defaults(run=run_log)
    offline = actions.add_parser("offline", help="show or turn the offline switch")
    offline.add_argument("state", nargs="?", choices=("on", "off"))
    offline.set_defaults(run=run_offline)
    token = actions.add_parser("token", help="keep the hub's token, read from stdin; empty: none")
    token.set_defaults(run=run_token)
    test = actions.add_parser("test", help="try the settings: one question to the hub")
    test.set_defaults(run=run_test)
    password = actions.add_parser("proxy-password", help="keep the proxy's password, from stdin")
    password.set_defaults(run=run_password)


def run_log(options: argparse.Namespace) -> int:
    """Print the ledger, oldest first."""
    lines = read(user_paths().connections)
    if options.json:
        sys.stdout.write(encode_json(lines).decode() + "\n")
        return 0
    rows = [("TIME", "HOST", "BYTES", "RESULT", "PURPOSE")]
    for line in lines:
        when = datetime.fromtimestamp(line.at_s).strftime("%Y-%m-%d %H:%M:%S")
        rows.append((when, line.host, size_text(line.received_bytes), line.result, line.purpose))
    for text in table(rows):
        terminal.line(text)
    return 0


def run_offline(options: argparse.Namespace) -> int:
    """Print the switch, or turn it."""
    paths = user_paths()
    if options.state:
        paths.create()
        preferences = Preferences.open(paths.settings)
        preferences.set(spec.OFFLINE, options.state)
    terminal.line("offline: " + ("on" if file.is_offline(paths.settings) else "off"))
    return 0


def run_test(_: argparse.Namespace) -> int:
    """Say whether models can be fetched, or what failed; 1 if not."""
    trials: queue.SimpleQueue[Trial] = queue.SimpleQueue()
    with open_fetching(queue.SimpleQueue()) as fetching:
        try_connection(fetching, trials.put)
        trial = trials.get()
    (terminal.line if trial.is_fine else terminal.problem)(trial.text())
    return 0 if trial.is_fine else 1


def run_token(_: argparse.Namespace) -> int:
    """Keep a token for the hub of the settings."""
    hub = Preferences.open(user_paths().settings).get(spec.HUB)
    _keep(token_name(hub), f"Token for {hub}: ")
    return 0


def run_password(_: argparse.Namespace) -> int:
    """Keep the password for the proxy user of the settings."""
    user = Preferences.open(user_paths().settings).get(spec.PROXY_USER)
    _keep(proxy_name(user), f"Password of {user or 'the proxy user'}: ")
    return 0


def _keep(name: str, prompt: str) -> None:
    from desktop.settings import keychain  # noqa: PLC0415  # 40 ms that no other command needs

    # Never an argument: other users of the machine can read those.
    is_typed = sys.stdin.isatty()
    secret = getpass.getpass(prompt) if is_typed else sys.stdin.readline()
    keychain.write(name, secret.strip())
