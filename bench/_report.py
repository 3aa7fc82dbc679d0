# SPDX-License-Identifier: Apache-2.0
"""How a measurement is printed: a table for people, and JSON with the machine's details."""

import json
import os
import platform
import statistics
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any


def machine() -> dict[str, Any]:
    """Where the figures were taken."""
    return {
        "system": platform.platform(),
        "processor": _processor(),
        "cores": os.cpu_count(),
        "load": round(os.getloadavg()[0], 2) if hasattr(os, "getloadavg") else None,
        "python": platform.python_version(),
    }


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        return platform.processor()
    names = [line.partition(":")[2].strip() for line in lines if line.startswith("model name")]
    return names[0] if names else platform.processor()


def spread(values: Sequence[float]) -> dict[str, float]:
    """Minimum, median and maximum."""
    return {
        "min": round(min(values), 4),
        "median": round(statistics.median(values), 4),
        "max": round(max(values), 4),
    }


def by_name(
    first: str, figures: Mapping[str, Mapping[str, float]], form: str = ".2f"
) -> list[Sequence[object]]:
    """Rows of a table with a head: a name each, then its values in the order of the first one."""
    columns = list(next(iter(figures.values())))
    rows: list[Sequence[object]] = [(first, *columns)]
    rows += [(name, *(format(each[c], form) for c in columns)) for name, each in figures.items()]
    return rows


def show(title: str, rows: Sequence[Sequence[object]], figures: dict[str, Any]) -> None:
    """Print a table with its first row as head, then one line of JSON."""
    cells = [[str(cell) for cell in row] for row in rows]
    widths = [max(len(row[i]) for row in cells) for i in range(len(cells[0]))]
    print(f"\n{title}\n")
    for number, row in enumerate(cells):
        print(
            "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        )
        if number == 0:
            print("  ".join("-" * width for width in widths))
    print()
    print(json.dumps({"title": title, "machine": machine(), **figures}))
