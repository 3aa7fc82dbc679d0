# SPDX-License-Identifier: Apache-2.0
"""LoRA adapters on the terminal: ``--adapter`` for some questions, ``adapters=`` for a model."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from desktop.core.errors import KnownError, ModelMissing
from desktop.core.model_errors import AdapterUnusable
from desktop.core.records import ModelFile
from desktop.engine.options import Adapter
from desktop.settings.adapters import ADAPTERS, SCALE, AdapterChoice, Choices
from desktop.turn.adapter_offers import adapter_offer, adapter_offers
from desktop.turn.desk import Desk

NONE, OFF = "none", "off"


def add_option(parser: argparse.ArgumentParser) -> None:
    """The option of commands that ask."""
    parser.add_argument(
        "--adapter",
        action="append",
        default=[],
        metavar="FILE[=SCALE]",
        help="a LoRA adapter (GGUF), in place of those that are set for the model; none: without",
    )


def wished(options: argparse.Namespace) -> tuple[Adapter, ...] | None:
    """What ``--adapter`` says; None: nothing.

    Raises:
        ModelMissing, KnownError: there is no such file, or its scale is no number.
    """
    if not options.adapter or options.adapter == [NONE]:
        return () if options.adapter else None
    return tuple(_wished(text) for text in options.adapter)


def chosen(desk: Desk, model: ModelFile, texts: Sequence[str]) -> Choices:
    """What ``adapters=FILE[=SCALE]``, once for each adapter, sets for a model.

    A file is named by its path, or by its name if it is among those that are offered.

    Raises:
        KnownError: no such file, one that cannot work on this model, a scale outside the limits.
    """
    offers = {each.adapter.path: each for each in adapter_offers(desk, model)}
    found: dict[Path, AdapterChoice] = {}
    for text in texts:
        name, scale = _parted(text)
        named = (path for path in offers if name in (path.name, path.stem))
        path = Path(name).absolute() if Path(name).is_file() else next(named, None)
        if path is None:
            names = ", ".join(each.name for each in offers) or "none"
            raise AdapterUnusable(name, model.name, f"there is no such file; offered: {names}")
        offer = adapter_offer(desk, model, path)
        if offer.problem:
            raise AdapterUnusable(path.name, model.name, offer.problem)
        if scale == OFF:
            found[path] = AdapterChoice(file=path, is_on=False)
            continue
        try:
            found[path] = AdapterChoice(file=path, scale=SCALE.decode(_number(scale)))
        except ValueError as error:
            raise KnownError(f"{ADAPTERS.key}: {error}.", ADAPTERS.help) from None
    return tuple(found.values())


def shown(choices: Choices) -> str:
    """What is set, on one line."""
    return ", ".join(
        f"{each.file.name} ({f'{each.scale:g}' if each.is_on else OFF})" for each in choices
    )


def offered(desk: Desk, model: ModelFile) -> list[str]:
    """A line for each adapter that a person can choose for a model."""
    lines = []
    for offer in adapter_offers(desk, model):
        adapter = offer.adapter
        words = [f"for {adapter.base}" if adapter.base else "", offer.problem]
        lines.append("; ".join(filter(None, (str(adapter.path), *words))))
    return lines


def _wished(text: str) -> Adapter:
    name, scale = _parted(text)
    path = Path(name)
    if not path.is_file():
        raise ModelMissing(str(path))
    return Adapter(path=str(path.absolute()), scale=_number(scale))


def _parted(text: str) -> tuple[str, str]:
    """The file and its scale; a file may have the sign in its name."""
    name, equals, scale = text.rpartition("=")
    return (name, scale) if equals and not Path(text).is_file() else (text, "1")


def _number(scale: str) -> float:
    try:
        return float(scale)
    except ValueError:
        raise KnownError(
            f"{scale} is no number.", "Write the adapter's strength like this: a.gguf=0.5"
        ) from None
