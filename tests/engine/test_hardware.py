# SPDX-License-Identifier: Apache-2.0
import sys
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


LIMITS = {
    "v2": (
        "0::/user.slice/app.scope\n",
        {
            "sys/fs/cgroup/user.slice/memory.max": "3000000000\n",
            "sys/fs/cgroup/user.slice/memory.current": "1500000000\n",
            "sys/fs/cgroup/user.slice/memory.stat": "anon 5\ninactive_file 500000000\n",
            "sys/fs/cgroup/user.slice/app.scope/memory.max": "max\n",
        },
    ),
    "v2 in a container": (
        "0::/../../elsewhere\n",
        {
            "sys/fs/cgroup/memory.max": "3000000000\n",
            "sys/fs/cgroup/memory.current": "1000000000\n",
        },
    ),
    "v1": (
        "5:devices:/\n4:memory:/docker/ab\n0::/\n",
        {
            "sys/fs/cgroup/memory/docker/ab/memory.limit_in_bytes": "3000000000\n",
            "sys/fs/cgroup/memory/docker/ab/memory.usage_in_bytes": "1000000000\n",
            "sys/fs/cgroup/memory/memory.limit_in_bytes": "9223372036854771712\n",
            "sys/fs/cgroup/memory/memory.usage_in_bytes": "7\n",
        },
    ),
}


@pytest.mark.skipif(sys.platform != "linux", reason="Linux's control groups")
@pytest.mark.parametrize("kind", LIMITS)
def test_a_control_group_may_have_less_than_the_machine(kind: str, tmp_path: Path) -> None:
    group, files = LIMITS[kind]
    for name, text in {"proc/self/cgroup": group, **files}.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="ascii")
    total, available = memory_bytes(str(tmp_path))
    machine = psutil.virtual_memory()
    assert total == min(machine.total, 3_000_000_000)
    assert available <= 2_000_000_000
    assert total == machine.total or available > 1_000_000_000


def test_without_control_groups_it_is_the_machines(tmp_path: Path) -> None:
    assert memory_bytes(str(tmp_path))[0] == psutil.virtual_memory().total
