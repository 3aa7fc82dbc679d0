# SPDX-License-Identifier: Apache-2.0
import errno
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from desktop.core.errors import FolderNotWritable, NoSpace, StoreBusy
from desktop.core.store_errors import StoreNoMemory
from desktop.store.files import create_private, known_os_error, only_one, shred, write_whole
from tests.helpers.tree import ROOT


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    path = tmp_path / "a.keys"
    write_whole(path, b"old")
    write_whole(path, b"new")
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600
    with pytest.raises(FolderNotWritable):
        write_whole(tmp_path / "none" / "a.keys", b"")


def test_what_the_system_says_has_its_own_sentence(tmp_path: Path) -> None:
    kinds = {
        errno.ENOSPC: NoSpace,
        errno.ENOMEM: StoreNoMemory,
        errno.EACCES: FolderNotWritable,
    }
    for number, kind in kinds.items():
        assert type(known_os_error(OSError(number, "as it says"), tmp_path / "a")) is kind


def test_a_private_file_is_made_once(tmp_path: Path) -> None:
    assert create_private(tmp_path / "a")
    assert not create_private(tmp_path / "a")


@pytest.mark.skipif(os.name != "posix", reason="an open file cannot be linked there")
def test_a_shredded_file_leaves_zeros(tmp_path: Path) -> None:
    path, other = tmp_path / "a", tmp_path / "b"
    path.write_bytes(b"secret" * 300_000)
    other.hardlink_to(path)
    shred(path)
    assert not path.exists()
    assert other.read_bytes() == bytes(1_800_000)
    shred(path)


def test_only_one_holds_the_lock(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    with only_one(path), pytest.raises(StoreBusy), only_one(path):
        pass
    with only_one(path):
        pass


def test_waiting_ends_when_the_other_is_done(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    held, leave = threading.Event(), threading.Event()

    def hold() -> None:
        with only_one(path):
            held.set()
            leave.wait(10)

    thread = threading.Thread(target=hold)
    thread.start()
    held.wait(10)
    leave.set()
    with only_one(path, wait_s=10):
        pass
    thread.join()


def test_the_lock_ends_with_its_process(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    script = (
        "import os, sys; from pathlib import Path; from desktop.store.files import only_one\n"
        "with only_one(Path(sys.argv[1])): os._exit(0)"
    )
    subprocess.run([sys.executable, "-c", script, path], cwd=ROOT, check=True, timeout=60)
    with only_one(path):
        pass
