# SPDX-License-Identifier: Apache-2.0
"""The keyring matrix with the real window: whatever the keyring does, the recovery key opens.

Each state in a process of its own, over an encrypted store of some hundred chats: the window is
shown, the store is told to be locked, a wrong recovery key is refused, the right one opens, the
chats are there; where the keyring would keep items again, it is joined. The longest pause of the
window's event loop from its first paint on is in time of the clock, so this wants a quiet machine.
Afterwards no file holds a word, a key or the recovery key. And without a store: a first start with
each keyring asks nothing.

    python3 dev.py bench keyrings
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import keyring  # noqa: E402
from keyring.backend import KeyringBackend  # noqa: E402

from bench._chatting import furnish, paths_below  # noqa: E402
from bench._report import show  # noqa: E402
from desktop.core.ids import DomainId  # noqa: E402
from desktop.settings.keychain import Keychain  # noqa: E402
from desktop.store import chats, keys, messages, recovery  # noqa: E402
from desktop.turn.vault import Vault  # noqa: E402
from tests.helpers.rings import (  # noqa: E402
    FileRing,
    LockedRing,
    NoRing,
    OtherRing,
    RefusingRing,
    SlowRing,
)

if TYPE_CHECKING:
    from desktop.bridge.context import AppContext

BAR_MS = 100.0
CHATS = 300
WORD = "Zyxwvut-geheim"


def _lost(ring: FileRing) -> KeyringBackend:
    ring.keep({})
    return ring


def _exchanged(ring: FileRing) -> KeyringBackend:
    ring.keep({name: keys.item_secret()[1] for name in ring.items()})
    return ring


class SmallRing(FileRing):
    """Refuses everything as too long, as a keyring with a lower limit than Windows' would."""

    def set_password(self, service: str, username: str, password: str) -> None:
        RefusingRing.set_password(self, service, username, password)  # type: ignore[arg-type]


STATES: dict[str, Callable[[FileRing], KeyringBackend]] = {
    "works": lambda ring: ring,
    "absent": lambda _: NoRing(),  # type: ignore[no-untyped-call]
    "locked": lambda ring: LockedRing(ring.path),
    "slow": lambda ring: SlowRing(ring.path),
    "lost item": _lost,
    "other backend": lambda ring: OtherRing(ring.path.with_suffix(".other")),
    "wrong key": _exchanged,
    "size limit": lambda ring: SmallRing(ring.path.with_suffix(".small")),
}


def main() -> int:
    """Measure, print; 1 if a bar is not met."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--only", choices=STATES, help="one state")
    parser.add_argument("--inside", choices=STATES, help=argparse.SUPPRESS)
    parser.add_argument("--recovery-key", default="", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.inside:
        return inside(options.inside, options.recovery_key)
    figures = {}
    for state in (options.only,) if options.only else STATES:
        with tempfile.TemporaryDirectory(prefix="carrel-keyrings-") as name:
            figures[state] = matrix(Path(name), state)
    rows: list[Sequence[object]] = [
        ("keyring", "opened by", "told", "longest pause ms", "in clear")
    ]
    rows += [
        (state, each["opened_by"], each["told"][:48], f"{each['pause_ms']:.0f}", each["in_clear"])
        for state, each in figures.items()
    ]
    show(f"Keyrings (bar: {BAR_MS:.0f} ms)", rows, {"figures": figures})
    is_well = all(
        each["pause_ms"] <= BAR_MS and not each["in_clear"] and each["chats"] == CHATS
        for each in figures.values()
    )
    return 0 if is_well else 1


def matrix(folder: Path, state: str) -> dict[str, Any]:
    """One state: a store is made with a keyring that works, then it is as the state says."""
    home, ring = folder / "home", folder / "elsewhere" / "ring.json"
    ring.parent.mkdir(parents=True)
    (recovery_key,) = furnish(home, ring)
    vault = Vault(paths_below(home).database, Keychain(20))
    with closing(vault.open()) as db:
        for number in range(CHATS):
            title = f"{WORD} {number}"
            chat = chats.create_chat(db, domain_id=DomainId("general"), model_id=None, title=title)
            messages.add_question(db, chat.id, None, title)
    data_key = vault.key()
    assert data_key is not None
    command = [sys.executable, __file__, "--inside", state, "--recovery-key", recovery_key]
    environment = os.environ | {"CARREL_HOME": str(home), "BENCH_RING": str(ring)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stdout + done.stderr)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found | {"in_clear": in_clear(home, WORD, recovery_key, data_key)}


def in_clear(home: Path, word: str, recovery_key: str, data_key: bytes) -> int:
    """How many files hold what none may hold."""
    from bench._secrets import holds  # noqa: PLC0415

    secrets = (word, recovery_key, recovery_key.replace("-", ""), data_key.hex())
    data = [file.read_bytes() for file in home.rglob("*") if file.is_file()]
    return sum(data_key in each or any(holds(each, secret) for secret in secrets) for each in data)


# ------------------------------------------------------------------------------ in the child
def inside(state: str, recovery_key: str) -> int:
    """The window; prints figures as JSON."""
    from bench import _window  # noqa: PLC0415

    ring = STATES[state](FileRing(Path(os.environ["BENCH_RING"])))
    keyring.set_keyring(ring)
    app = _window.application()
    context, window = _window.open_window(app)
    painted, told = list[bool](), list[str]()
    window.first_painted.connect(lambda: painted.append(True))
    context.jobs.failed.connect(lambda error: told.append(error.sentence))
    window.show()
    _window.spin(lambda: bool(painted))
    _window.spin(lambda: window.sidebar.is_complete)
    beat = _window.Heartbeat()
    context.load()
    if state != "works":
        _window.spin(lambda: bool(told))
        _unlock(context, told, recovery_key)
    _window.spin(lambda: bool(context.shelf.is_loaded))
    _window.spin(lambda: window.sidebar.chats is not None)
    pause_ms = beat.end()
    joined = _join(context, _window.spin)
    print(
        json.dumps(
            {
                "told": told[0].split(": ", 1)[-1] if told else "",
                "opened_by": "keyring" if state == "works" else "recovery key",
                "chats": len(context.shelf.chats),
                "pause_ms": pause_ms,
                "work_ms": round(beat.longest_work_ms, 1),
                "joined": joined,
            }
        ),
        flush=True,
    )
    if isinstance(ring, SlowRing):
        ring.released.set()
    window.close()
    context.close()
    return 0


def _unlock(context: "AppContext", told: list[str], recovery_key: str) -> None:
    from bench._window import spin  # noqa: PLC0415

    count = len(told)
    context.unlock(recovery.make())
    spin(lambda: len(told) > count)
    assert "recovery key" in told[-1], told
    context.unlock(recovery_key)


def _join(context: "AppContext", spin: Callable[[Callable[[], bool]], None]) -> str:
    """Give this keyring an item; what it says."""
    ends: list[str] = []
    context.storage.join_keyring(
        lambda: ends.append("joined"), lambda error: ends.append(error.sentence)
    )
    spin(lambda: bool(ends))
    return ends[0]


if __name__ == "__main__":
    sys.exit(main())
