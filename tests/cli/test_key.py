# SPDX-License-Identifier: Apache-2.0
"""Keys on the command line: other processes, a keyring backend in a file, and a terminal."""

import json
import os
import re
import select
import sys
import time
from pathlib import Path

import pytest

from desktop.paths import Paths
from desktop.store.db import open_database
from desktop.store.reencrypt import Form, form_of
from tests.cli.conftest import Run
from tests.helpers.rings import ring_environment

PHRASE = "four unrelated words here"
RECOVERY = re.compile(r"(?:[2-9A-Z]{5}-){7}[2-9A-Z]{5}")


@pytest.fixture
def phrase_file(tmp_path: Path) -> Path:
    path = tmp_path / "phrase.txt"
    path.write_text(PHRASE + "\n", encoding="utf-8")
    return path


@pytest.fixture
def headless(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")


@pytest.fixture
def ring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = tmp_path / "ring.json"
    for name, value in ring_environment(path).items():
        monkeypatch.setenv(name, value)
    return path


@pytest.mark.usefixtures("headless")
def test_without_a_keyring_it_says_so_and_a_passphrase_encrypts(
    carrelctl: Run, paths: Paths, phrase_file: Path
) -> None:
    open_database(paths.database).close()
    status = json.loads(carrelctl("key", "status", "--json").stdout)
    assert status["state"] == "not encrypted"
    assert "no keyring" in status["keyring here"]
    assert not (paths.data / "carrel.keys").exists()

    done = carrelctl("key", "passphrase", "set", "--new-file", str(phrase_file))
    assert done.returncode == 0, done.stderr
    (first,) = RECOVERY.findall(done.stderr)
    assert form_of(paths.database) is Form.ENCRYPTED

    refused = carrelctl("key", "unlock")
    assert refused.returncode == 1
    assert "locked" in refused.stderr
    assert "passphrase" in refused.stderr
    for secret in (PHRASE, first.lower().replace("-", " ")):
        opened = carrelctl("--passphrase-file", "-", "key", "unlock", stdin=secret + "\n")
        assert (opened.returncode, opened.stdout) == (0, "The database opens.\n")
    for secret in ("something else", first[:-1] + ("B" if first.endswith("A") else "A")):
        assert carrelctl("--passphrase-file", "-", "key", "unlock", stdin=secret).returncode == 1

    opening = ("--passphrase-file", str(phrase_file), "key")
    (second,) = RECOVERY.findall(carrelctl(*opening, "recovery").stderr)
    assert carrelctl("--passphrase-file", "-", "key", "unlock", stdin=first).returncode == 1
    done = carrelctl(*opening, "rotate", "--reencrypt", "--new-file", str(phrase_file))
    assert done.returncode == 0, done.stderr
    (third,) = RECOVERY.findall(done.stderr)
    for secret, status_code in ((second, 1), (third, 0), (PHRASE, 0)):
        opened = carrelctl("--passphrase-file", "-", "key", "unlock", stdin=secret)
        assert opened.returncode == status_code
    assert PHRASE not in "".join(p.read_text("latin-1") for p in paths.data.glob("carrel.*"))


@pytest.mark.usefixtures("ring")
def test_a_keyring_joins_and_rotates(
    carrelctl: Run, paths: Paths, phrase_file: Path, ring: Path
) -> None:
    assert carrelctl("key", "passphrase", "set", "--new-file", str(phrase_file)).returncode == 0
    status = json.loads(carrelctl("key", "status", "--json").stdout)
    assert status["opened by"] == "passphrase, keyring (rings.FileRing), recovery key"
    assert carrelctl("key", "unlock").stdout == "The database opens.\n"
    before = json.loads(ring.read_text("utf-8"))
    done = carrelctl("key", "rotate", "--new-file", str(phrase_file))
    assert done.returncode == 0, done.stderr
    assert json.loads(ring.read_text("utf-8")).keys().isdisjoint(before)
    ring.write_text("{}", encoding="utf-8")
    joined = carrelctl("--passphrase-file", str(phrase_file), "key", "unlock")
    assert "from now on" in joined.stdout
    assert carrelctl("key", "unlock").returncode == 0
    assert carrelctl("key", "passphrase", "remove").returncode == 0
    ring.write_text("{}", encoding="utf-8")
    assert carrelctl("--passphrase-file", str(phrase_file), "key", "unlock").returncode == 1


@pytest.mark.skipif(os.name != "posix", reason="pseudo-terminals are POSIX")
@pytest.mark.usefixtures("ring")
def test_on_a_terminal_it_begins_by_itself_and_asks_when_locked(paths: Paths, ring: Path) -> None:
    shown = on_terminal(["key", "unlock"], [])
    (recovery,) = RECOVERY.findall(shown)
    assert form_of(paths.database) is Form.ENCRYPTED
    ring.write_text("{}", encoding="utf-8")
    shown = on_terminal(["key", "unlock"], ["wrong words", recovery])
    assert "has lost its item" in shown
    assert "is mistyped" in shown
    assert "from now on" in shown
    assert recovery not in shown  # no echo
    assert RECOVERY.findall(on_terminal(["key", "unlock"], [])) == []


def on_terminal(arguments: list[str], answers: list[str]) -> str:
    """Run carrelctl on a pseudo-terminal; each answer is typed at the next question."""
    if sys.platform == "win32":
        raise NotImplementedError
    import pty  # noqa: PLC0415  # does not exist on Windows

    pid, descriptor = pty.fork()
    if pid == 0:
        os.execv(sys.executable, [sys.executable, "-m", "desktop", "cli", *arguments])
    shown, answered = "", 0
    end_s = time.monotonic() + 60
    while time.monotonic() < end_s:
        if not select.select([descriptor], [], [], 60)[0]:
            break
        try:
            shown += os.read(descriptor, 4096).decode("utf-8", "replace")
        except OSError:
            break
        if answers and shown[answered:].rstrip().endswith("recovery key:"):
            os.write(descriptor, answers.pop(0).encode() + b"\n")
            answered = len(shown)
    os.waitpid(pid, 0)
    os.close(descriptor)
    return shown
