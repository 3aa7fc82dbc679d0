# SPDX-License-Identifier: Apache-2.0
"""The files of the policy: only what nobody but the administrator can have written is believed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.policy.files import MOST_BYTES, FileSource
from desktop.policy.keep_keys import LOCK_MINUTES, OFFLINE
from desktop.policy.keys import KEYS
from desktop.policy.policy import Policy
from tests.helpers.policy import Place
from tests.helpers.tree import ROOT

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the registry, there")


def is_strictest(policy: Policy) -> bool:
    return len(policy.problems) > 0 and all(policy.get(key) == key.rule.strictest for key in KEYS)


def test_no_files_demand_nothing(policy: Place) -> None:
    assert policy.look().is_empty
    policy.write()
    assert policy.look().is_empty


def test_files_are_read_in_order_and_hold_together(policy: Place) -> None:
    policy.write(lock_minutes=30)
    policy.write("policy.d/20.json", lock_minutes=60, offline=True)
    found = policy.write("policy.d/10.json", lock_minutes=10)
    assert found.get(LOCK_MINUTES) == 10
    assert found.get(OFFLINE)
    assert [Path(name).name for name in found.read] == ["policy.json", "10.json", "20.json"]
    assert found.sources["offline"].endswith("policy.d/20.json")
    assert found.sources["lock_minutes"].count(",") == 2
    policy.write("policy.d/notes.txt", offline="?")
    assert not policy.look().problems


def test_byte_order_mark_comment_and_schema(policy: Place) -> None:
    found = policy.write_bytes(b'\xef\xbb\xbf{"offline": true, "comment": "x", "$schema": "y"}')
    assert found.get(OFFLINE)
    assert not found.problems


def test_an_unknown_key_is_told_and_demands_nothing(policy: Place) -> None:
    found = policy.write(offlin=True)
    assert "offlin is no key" in found.problems[0]
    assert not found.values


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"[]", b'{"offline": true', b"\xff\xfe\x00", b'{"offline": true}x', b"[" * 100_000],
    ids=["empty", "open", "list", "cut", "bytes", "more", "deep"],
)
def test_no_json_is_as_strict_as_can_be(policy: Place, data: bytes) -> None:
    assert is_strictest(policy.write_bytes(data))


def test_a_good_file_beside_a_bad_one_opens_nothing(policy: Place) -> None:
    policy.write(offline=False)
    assert is_strictest(policy.write_bytes(b"{", "policy.d/10.json"))


def test_too_long(policy: Place) -> None:
    assert is_strictest(policy.write_bytes(b"{" + b" " * MOST_BYTES + b"}"))


@pytest.mark.parametrize("mode", [0o664, 0o646, 0o666])
def test_files_that_others_can_write(policy: Place, mode: int) -> None:
    policy.write(offline=False)
    policy.file.chmod(mode)
    assert is_strictest(policy.look())


@pytest.mark.parametrize("name", ["", "policy.d"])
def test_folders_that_others_can_write(policy: Place, name: str) -> None:
    policy.write("policy.d/10.json", offline=False)
    (policy.folder / name).chmod(0o777)
    found = policy.look()
    assert is_strictest(found)
    assert "can be written by others" in found.problems[0]


def test_another_owner(policy: Place) -> None:
    policy.write(offline=False)
    assert is_strictest(policy.spoil())


def test_links_are_not_followed(policy: Place, tmp_path: Path) -> None:
    policy.write(offline=False)
    mine = tmp_path / "mine.json"
    mine.write_text("{}")
    policy.file.unlink()
    policy.file.symlink_to(mine)
    assert is_strictest(policy.look())
    policy.file.unlink()
    policy.file.symlink_to(tmp_path / "nowhere")
    assert is_strictest(policy.look())


def test_a_pipe_does_not_make_carrel_wait(policy: Place) -> None:
    policy.write(offline=False)
    policy.file.unlink()
    if sys.platform == "win32":
        raise AssertionError
    os.mkfifo(policy.file, 0o644)
    assert is_strictest(policy.look())


def test_a_file_in_place_of_the_folder(policy: Place) -> None:
    policy.folder.write_text("x")
    assert is_strictest(policy.look())


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() != 0, reason="needs root to be another")
def test_unreadable(policy: Place) -> None:
    policy.write(offline=False)
    policy.file.chmod(0)
    script = (
        "import os\n"
        "from pathlib import Path\n"
        "from desktop.policy.files import FileSource\n"
        "os.setuid(12345)\n"
        f"print(FileSource(Path({str(policy.folder)!r})).read()[0].problem)"
    )
    for folder in policy.folder.parents:
        if folder.is_relative_to("/tmp") and folder != Path("/tmp"):
            folder.chmod(0o755)
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, env=environment, check=False
    )
    assert "Permission denied" in done.stdout, done.stderr


def test_owner_root_is_what_an_installed_carrel_wants(tmp_path: Path) -> None:
    (tmp_path / "policy.json").write_text('{"offline": false}')
    (tmp_path / "policy.json").chmod(0o644)
    tmp_path.chmod(0o755)
    if sys.platform == "win32":
        raise AssertionError
    reads = FileSource(tmp_path, owner=os.getuid() + 1).read()
    assert "belongs to user" in reads[0].problem


def test_an_installed_carrel_hears_of_no_other_place(policy: Place, tmp_path: Path) -> None:
    """The environment variable of the tests means nothing outside of a checkout."""
    policy.write(lock_minutes=7)
    installed = tmp_path / "lib"
    shutil.copytree(
        ROOT / "desktop", installed / "desktop", ignore=shutil.ignore_patterns("__pycache__", "ui")
    )
    script = "from desktop.policy import current as c; print(c.__file__, c.source_here().folder)"
    for folder, expected in ((installed, "/etc/carrel"), (ROOT, str(policy.folder))):
        done = subprocess.run(
            [sys.executable, "-c", script],
            cwd=folder,
            env=os.environ | {"PYTHONPATH": str(folder)},
            capture_output=True,
            text=True,
            check=True,
        )
        assert done.stdout.split() == [f"{folder}/desktop/policy/current.py", expected]
