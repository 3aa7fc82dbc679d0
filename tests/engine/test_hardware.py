# SPDX-License-Identifier: Apache-2.0
from pathlib import Path
from types import SimpleNamespace

import psutil
import pytest

from desktop.engine import hardware
from desktop.engine.hardware import counted_cores, measure_bandwidth, memory_bytes


def test_memory_and_cores() -> None:
    total, available = memory_bytes()
    assert 0 < available <= total
    assert (counted_cores() or 1) >= 1


def test_bandwidth_is_that_of_memory() -> None:
    found = measure_bandwidth(64_000_000, rounds=2)
    assert 500_000_000 < found < 5_000_000_000_000


@pytest.mark.parametrize(
    ("kind", "options", "is_network"),
    [
        ("nfs4", "rw", True),
        ("cifs", "rw", True),
        ("ext4", "rw", False),
        ("NTFS", "rw,remote", True),
    ],
)
def test_a_share_is_told_from_a_disk(
    kind: str, options: str, is_network: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    mounts = [
        SimpleNamespace(mountpoint="/", fstype="ext4", opts="rw"),
        SimpleNamespace(mountpoint=str(tmp_path), fstype=kind, opts=options),
    ]
    monkeypatch.setattr(psutil, "disk_partitions", lambda **_all: mounts)
    assert hardware.is_network_folder(tmp_path / "deep" / "down") is is_network
    assert hardware.is_network_folder(tmp_path) is is_network
    assert not hardware.is_network_folder(tmp_path.parent)
    assert hardware.is_network_folder(Path("//server/share/carrel"))
