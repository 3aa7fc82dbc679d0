# SPDX-License-Identifier: Apache-2.0
"""Downloads as a person on the terminal: other processes, real hub on this machine."""

import hashlib
import json
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.fetch.names import target_path
from desktop.library.ledger import HashLedger, look_at
from desktop.paths import Paths
from tests.cli.conftest import Run
from tests.helpers.fetching import FILE, REPO, files_below, gguf_bytes
from tests.helpers.hub import Hub, hub_running

pytestmark = pytest.mark.sockets


@pytest.fixture
def hub(paths: Paths) -> Iterator[Hub]:
    with hub_running() as running:
        paths.settings.write_text(f'hub = "{running.url}"\nproxy = "direct"\n')
        yield running


def test_a_search_can_be_narrowed(carrelctl: Run, hub: Hub) -> None:
    hub.add(REPO, FILE, b"GGUF")
    narrow = ("--task", "text-generation", "--architecture", "llama", "--min-size", "0.5")
    found = carrelctl("models", "search", "small", *narrow, "--max-size", "1.5")
    assert REPO in found.stdout, found.stderr
    path = hub.asked[-1].path
    assert "pipeline_tag=text-generation" in path
    assert "filter=llama" in path
    assert REPO not in carrelctl("models", "search", "small", "--max-size", "0.9").stdout
    assert REPO not in carrelctl("models", "search", "small", "--min-size", "1.1").stdout


def test_get_search_and_log(carrelctl: Run, hub: Hub, paths: Paths) -> None:
    content = gguf_bytes(300_000)
    hub.add(REPO, FILE, content)
    found = carrelctl("models", "search", "small")
    assert found.returncode == 0, found.stderr
    assert found.stdout.splitlines()[1].split() == [
        REPO,
        "7",
        "llama",
        "1.0B",
        "apache-2.0",
        "open",
    ]
    files = json.loads(carrelctl("models", "search", REPO, "--files", "--json").stdout)
    assert [(file["path"], file["size_bytes"]) for file in files] == [(FILE, 300_000)]
    done = carrelctl("models", "get", REPO, FILE)
    assert done.returncode == 0, done.stderr
    place = target_path(paths.models, REPO, FILE)
    assert done.stdout == f"{place} (300.0 kB, checked)\n"
    assert place.read_bytes() == content
    entry = HashLedger(paths.hashes).entry(place)  # its first load need not hash it again
    assert entry is not None
    assert (entry.sha256, entry.look) == (hashlib.sha256(content).hexdigest(), look_at(place))
    log = json.loads(carrelctl("network", "log", "--json").stdout)
    hosts = {hub.url.removeprefix("http://"), hub.cdn_url.removeprefix("http://")}
    assert {line["host"] for line in log} == hosts
    assert f"download {REPO}/{FILE}" in carrelctl("network", "log").stdout
    assert "no unfinished" in carrelctl("models", "downloads").stdout


def test_all_parts_of_a_split_model(carrelctl: Run, hub: Hub, paths: Paths) -> None:
    names = [f"big-0000{number}-of-00003.gguf" for number in (1, 2, 3)]
    for name in names:
        hub.add(REPO, name, gguf_bytes(70_000))
    done = carrelctl("models", "get", REPO, names[1])
    assert done.returncode == 0, done.stderr
    for name in names:
        assert target_path(paths.models, REPO, name).read_bytes() == hub.files[REPO, name]


def test_what_belongs_to_a_model_comes_with_it(carrelctl: Run, hub: Hub, paths: Paths) -> None:
    along = {"mmproj-F16.gguf": gguf_bytes(70_000), "chat_template.jinja": b"{{ messages }}"}
    hub.add(REPO, FILE, gguf_bytes(70_000))
    for name, content in (*along.items(), ("mmproj-F32.gguf", gguf_bytes(99)), ("x.md", b"#")):
        hub.add(REPO, name, content)
    done = carrelctl("models", "get", REPO, FILE)
    assert done.returncode == 0, done.stderr
    for name, content in along.items():
        assert target_path(paths.models, REPO, name).read_bytes() == content
    assert not target_path(paths.models, REPO, "mmproj-F32.gguf").exists()
    assert not target_path(paths.models, REPO, "x.md").exists()


def test_wrong_hash_wrong_size_wrong_name(carrelctl: Run, hub: Hub, paths: Paths) -> None:
    hub.add(REPO, FILE, gguf_bytes(70_000))
    for arguments, said in (
        ((REPO, FILE, "--sha256", "0" * 64), "SHA-256"),
        ((REPO, FILE, "--size", "5"), "70,000 bytes in place of 5"),
        ((REPO, "none.gguf"), "there is no none.gguf"),
        ((REPO, "../x.gguf", "--sha256", "0" * 64), "refused"),
    ):
        done = carrelctl("models", "get", *arguments)
        assert (done.returncode, done.stdout) == (1, ""), arguments
        assert said in done.stderr
        assert "Traceback" not in done.stderr
    assert [name for name in files_below(paths.models) if not name.endswith(".json")] == []


def test_interrupt_resume_and_cancel(carrelctl: Run, hub: Hub, paths: Paths) -> None:
    hub.add(REPO, FILE, gguf_bytes(3_000_000))
    hub.bytes_per_s = 1_000_000
    interrupt_in_the_middle(paths)
    listed = carrelctl("models", "downloads").stdout.splitlines()
    number, state = listed[1].split()[:2]
    assert state == "waiting"
    hub.bytes_per_s, hub.sent_bytes = 0, 0
    done = carrelctl("models", "downloads", "resume")
    assert done.returncode == 0, done.stderr
    place = target_path(paths.models, REPO, FILE)
    assert place.read_bytes() == hub.files[REPO, FILE]
    assert hub.sent_bytes < 3_000_000
    place.unlink()
    hub.bytes_per_s = 1_000_000
    interrupt_in_the_middle(paths)
    number = carrelctl("models", "downloads").stdout.splitlines()[1].split()[0]
    assert carrelctl("models", "downloads", "cancel", number).returncode == 0
    assert "no unfinished" in carrelctl("models", "downloads").stdout
    carrelctl("models", "downloads")  # the origin of the file that is gone is swept
    assert files_below(paths.models) == []
    assert carrelctl("models", "downloads", "cancel", "77").returncode == 1


def interrupt_in_the_middle(paths: Paths) -> None:
    """Ctrl+C when something has come."""
    argv = [sys.executable, "-m", "desktop", "cli", "models", "get", REPO, FILE]
    process = subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    with process:
        journal = Path(f"{target_path(paths.models, REPO, FILE)}.carrel-part.json")
        until = time.monotonic() + 60
        while not (journal.exists() and journal.read_bytes().count(b"\n") > 3):
            assert time.monotonic() < until
            assert process.poll() is None, process.stderr and process.stderr.read()
        process.send_signal(signal.SIGINT)
        assert process.wait(20) == 130


def test_offline(carrelctl: Run, hub: Hub, paths: Paths) -> None:
    hub.add(REPO, FILE, gguf_bytes(70_000))
    assert carrelctl("network", "offline").stdout == "offline: off\n"
    assert carrelctl("network", "offline", "on").stdout == "offline: on\n"
    for arguments in (("search", "x"), ("get", REPO, FILE, "--sha256", "0" * 64)):
        done = carrelctl("models", *arguments)
        assert done.returncode == 1
        assert "offline switch is on" in done.stderr
    assert hub.asked == []
    assert "refused: the offline switch is on" in carrelctl("network", "log").stdout
    carrelctl("network", "offline", "off")
    assert carrelctl("models", "get", REPO, FILE).returncode == 0


def test_a_token_has_no_place_without_a_key_store(
    carrelctl: Run, hub: Hub, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    done = carrelctl("network", "token", stdin="hf_abc\n")
    assert done.returncode == 1
    assert "no keyring that Carrel can trust" in done.stderr
    for path in paths.data.parent.rglob("*"):
        assert path.is_dir() or b"hf_abc" not in path.read_bytes()
