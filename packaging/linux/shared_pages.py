#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""What the processes that map a file have of it in memory together: proc_pid_smaps(5).

usage: shared_pages.py FILE COUNT     COUNT: so many processes at least must map it

A page that n processes map counts as 1/n of it for each (PSS), so that the sum is what they take
together. Status 1: fewer processes, or together more than the file, give or take MARGIN.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

MARGIN = 1.1


def main(file: Path, count: int) -> int:
    """Look, and say what was seen."""
    sizes = [pss for pid in os.listdir("/proc") if pid.isdigit() for pss in mapped(pid, file)]
    size, together = file.stat().st_size, sum(sizes)
    print(
        f"{len(sizes)} processes map {file.name} ({size / 1e6:.1f} MB), together "
        f"{together / 1e6:.1f} MB of it in memory"
    )
    return int(len(sizes) < count or together > MARGIN * size)


def mapped(pid: str, file: Path) -> Iterator[int]:
    """Bytes of the file that are this process's share, if it maps it."""
    status, share, is_found = file.stat(), 0, False
    try:
        lines = Path(f"/proc/{pid}/smaps").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return
    is_ours = False
    for line in lines.splitlines():
        fields = line.split()
        if fields and "-" in fields[0] and not fields[0].endswith(":"):
            is_ours = len(fields) > 4 and int(fields[4]) == status.st_ino
            is_found |= is_ours
        elif is_ours and fields[0] == "Pss:":
            share += int(fields[1]) * 1024
    if is_found:
        yield share


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
