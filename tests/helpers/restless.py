# SPDX-License-Identifier: Apache-2.0
"""An engine that has two threads on any machine, and finds after each token that it is better to
write with the other number of them. Run as the child: python -m tests.helpers.restless
"""

import sys

from desktop.child.command import child_command
from desktop.engine import model
from desktop.engine.main import main
from desktop.engine.pace import Pace


def restless_command() -> tuple[str, ...]:
    """The argv of such an engine."""
    python, *_ = child_command("--engine")
    return (python, "-m", "tests.helpers.restless")


class Restless(Pace):
    """Two threads, one, two, …, beginning where the last reply ended."""

    def took(self, wall_s: float, cpu_s: float) -> bool:
        self.threads = 3 - self.threads
        return True


if __name__ == "__main__":
    vars(model).update(physical_cores=lambda: 2, Pace=Restless)
    sys.exit(main(()))
