# SPDX-License-Identifier: Apache-2.0
"""``carrelctl models``: what is installed."""

import argparse
import sys
from typing import Any

from desktop.cli import terminal
from desktop.cli.session import open_desk
from desktop.core.declared import encode_json
from desktop.core.records import ModelFile


def add_command(commands: Any) -> None:
    """Declare the command and its own commands."""
    parser = commands.add_parser("models", help="list installed models", description=__doc__)
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="all model files, also those with a problem")
    listing.add_argument("--json", action="store_true", help="a JSON array instead of a table")
    listing.set_defaults(run=run_list)


def run_list(options: argparse.Namespace) -> int:
    """Print the models."""
    with open_desk(options, is_temporary=True) as desk:
        found = desk.models()
        folder = desk.paths.models
    if options.json:
        sys.stdout.write(encode_json([as_json(model) for model in found]).decode() + "\n")
        return 0
    for row in table([HEAD, *(_row(model) for model in found)]):
        terminal.line(row)
    terminal.line()
    terminal.line(f"Put GGUF files into {folder} to add more.")
    return 0


HEAD = ("NAME", "SIZE", "KIND", "CONTEXT", "STATE")


def _row(model: ModelFile) -> tuple[str, ...]:
    state = model.problem or ("built in" if model.is_builtin else "ready")
    kind = " ".join(filter(None, (model.architecture, model.quantization)))
    context = f"{model.ctx_train_tokens:,}" if model.ctx_train_tokens else ""
    return model.id, size_text(model.size_bytes), kind, context, state


def table(rows: list[tuple[str, ...]]) -> list[str]:
    """Rows as lines with aligned columns."""
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    return [
        "  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip()
        for row in rows
    ]


def size_text(size_bytes: int) -> str:
    """Bytes for people, in powers of 1000 as disks and model pages count them."""
    for unit, scale in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size_bytes >= scale:
            return f"{size_bytes / scale:.1f} {unit}"
    return f"{size_bytes} B"


def as_json(model: ModelFile) -> dict[str, Any]:
    """A model for scripts."""
    return {
        "id": model.id,
        "name": model.name,
        "path": str(model.path),
        "size_bytes": model.size_bytes,
        "architecture": model.architecture,
        "quantization": model.quantization,
        "parameters": model.parameters,
        "ctx_train_tokens": model.ctx_train_tokens,
        "is_builtin": model.is_builtin,
        "problem": model.problem or None,
    }
