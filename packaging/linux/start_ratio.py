#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""How long a package takes to its first window, against a checkout on the same machine.

usage: start_ratio.py INSTALLED CHECKOUT     two commands for a shell, each `… --smoke FILE.png`

Both in turn, so that other work meets both alike; of each the quickest start counts, from the start
of the process to its word of the first paint. Status 1: the package takes more than BAR times.
"""

import subprocess
import sys
import time

RUNS = 5
BAR = 1.5


def main(commands: list[str]) -> int:
    """Measure, and say what came of it."""
    for command in commands:
        first_paint_s(command)  # what is read from the disk, and the folders of a new user
    rounds = [[first_paint_s(command) for command in commands] for _ in range(RUNS)]
    installed_s, checkout_s = (min(times) for times in zip(*rounds, strict=True))
    ratio = installed_s / checkout_s
    verdict = "within" if ratio <= BAR else "ABOVE"
    print(
        f"first window after {installed_s:.2f} s, that of the checkout after {checkout_s:.2f} s: "
        f"{ratio:.2f}, {verdict} {BAR}"
    )
    return int(ratio > BAR)


def first_paint_s(command: str) -> float:
    """Seconds to the first paint; the process is waited for.

    Raises:
        SystemExit: it ended before.
    """
    began_s = time.perf_counter()
    with subprocess.Popen(
        command, shell=True, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if line.startswith("first paint"):
                return time.perf_counter() - began_s
    raise SystemExit(f"no window: {command}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:3]))
