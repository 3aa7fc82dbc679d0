# SPDX-License-Identifier: Apache-2.0
"""``carrelctl models fit``: what runs on this machine, how fast, and which quantization to take."""

import argparse
import sys
from typing import Any

from desktop.catalog.shape import ModelTable
from desktop.cli import terminal
from desktop.cli.columns import size_text, table
from desktop.core.declared import encode_json
from desktop.core.fit import Machine, Verdict
from desktop.turn.desk import Desk
from desktop.turn.fits import BuildFit, build_fits, file_fit, to_take, usable_files
from desktop.turn.machine import this_machine

HEAD = ("MODEL", "TAKE", "SIZE", "MEMORY", "SPEED", "FIT")


def add_options(parser: argparse.ArgumentParser) -> None:
    """The options of the command."""
    parser.add_argument("domain", nargs="?", metavar="DOMAIN", help="only what a domain recommends")
    parser.add_argument("--all", action="store_true", help="every quantization, not only the best")
    parser.add_argument("--ctx", type=int, metavar="TOKENS", help="context size; else the setting")
    parser.add_argument("--measure", action="store_true", help="measure memory and card again")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")


def run(desk: Desk, options: argparse.Namespace, models: tuple[ModelTable, ...], ctx: int) -> int:
    """Print how the models fit; always 0."""
    machine = this_machine(desk.paths, is_fresh=options.measure)
    installed = desk.models()
    own = usable_files(installed)
    lines: list[BuildFit] = []
    for model in models:
        rows = build_fits(model, machine, ctx, own)
        taken = to_take(rows, machine)
        lines += rows if options.all or taken is None else (taken,)
    if options.domain is None:
        known = {build.id for model in models for build in model.build}
        usable = (each for each in installed if each.id not in known and not each.problem)
        lines += [file_fit(each, machine, ctx) for each in usable]
    if options.json:
        report = {"machine": machine, "ctx_tokens": ctx, "models": [_json(row) for row in lines]}
        sys.stdout.write(encode_json(report).decode() + "\n")
        return 0
    for text in table([HEAD, *(_row(line) for line in lines)]):
        terminal.line(text)
    terminal.line()
    terminal.line(_said(machine, ctx))
    if machine.card_problem:
        terminal.line(f"No graphics card answered: {machine.card_problem}")
    return 0


def _row(line: BuildFit) -> tuple[str, ...]:
    verdict = line.fit.verdict.value
    if line.fit.reason:
        verdict += f": {line.fit.reason}"
    if line.is_installed:
        verdict += ", installed"
    runs = line.fit.verdict is not Verdict.WILL_NOT_RUN
    return (
        line.model,
        line.quantization,
        size_text(line.size_bytes),
        size_text(line.fit.memory_bytes),
        f"{line.fit.tokens_per_s:.0f} tok/s" if runs and line.fit.tokens_per_s else "-",
        verdict,
    )


def _json(line: BuildFit) -> dict[str, Any]:
    return {
        "model": line.model,
        "quantization": line.quantization,
        "size_bytes": line.size_bytes,
        "is_installed": line.is_installed,
        "verdict": line.fit.verdict.value,
        "memory_bytes": line.fit.memory_bytes,
        "tokens_per_s": line.fit.tokens_per_s,
        "uses_gpu": line.fit.uses_gpu,
        "gpu_fraction": round(line.fit.gpu_fraction, 3),
        "reason": line.fit.reason or None,
    }


def _said(machine: Machine, ctx: int) -> str:
    card = f", graphics card with {size_text(machine.vram_bytes)}" if machine.vram_bytes else ""
    if machine.vram_bandwidth_bytes_per_s:
        card += f" at {machine.vram_bandwidth_bytes_per_s / 1e9:.0f} GB/s"
    return (
        f"For a context of {ctx:,} tokens on this machine: {size_text(machine.memory_bytes)} of "
        f"memory at {machine.bandwidth_bytes_per_s / 1e9:.0f} GB/s{card}. Speeds are predicted."
    )
