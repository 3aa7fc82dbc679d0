# SPDX-License-Identifier: Apache-2.0
"""``carrelctl models show | set | reset``: what one model does differently from the settings."""

import argparse
from collections.abc import Sequence
from typing import Any, cast

from desktop.cli import terminal
from desktop.cli.adapters import chosen, offered, shown
from desktop.cli.columns import size_text, table
from desktop.cli.installed import only
from desktop.cli.session import open_desk
from desktop.core.errors import KnownError
from desktop.core.records import ModelFile
from desktop.library.vocabulary import draft_problem
from desktop.settings.adapters import ADAPTERS, Choices
from desktop.settings.kinds import OneOf, Real, Whole
from desktop.settings.loading import DRAFT_MODEL
from desktop.settings.per_model import PER_MODEL, Values
from desktop.settings.setting import Setting

_BY_KEY = {setting.key: setting for setting in PER_MODEL}


def add_actions(actions: Any) -> None:
    """Declare the actions below ``models``."""
    show = actions.add_parser(
        "show",
        help="one model and the settings that hold for it",
        description="Values of the model's own are marked; the others are as in the settings.",
    )
    show.add_argument("name", metavar="NAME", help="as in: carrelctl models list")
    show.set_defaults(run=run_show)
    change = actions.add_parser(
        "set",
        help="give one model settings of its own",
        description=f"Keys: {', '.join(_BY_KEY)}. KEY= lets the settings hold again. One LoRA "
        "adapter is adapters=FILE, FILE=0.5 for half its strength, FILE=off; once for each one.",
    )
    change.add_argument("name", metavar="NAME", help="as in: carrelctl models list")
    change.add_argument("changes", metavar="KEY=VALUE", nargs="+")
    change.set_defaults(run=run_set)
    reset = actions.add_parser("reset", help="let the settings hold for one model again")
    reset.add_argument("name", metavar="NAME", help="as in: carrelctl models list")
    reset.set_defaults(run=run_reset)


def run_show(options: argparse.Namespace) -> int:
    """Print a model and its settings."""
    with open_desk(options, is_temporary=True) as desk:
        model = only(desk.models(), options.name)
        own = desk.model_settings.own(model.id)
        settings = desk.model_settings.over(desk.preferences, model.id)
        values = [(each, settings.get(each)) for each in PER_MODEL]
        adapters = offered(desk, model)
    terminal.line(f"{model.name} ({model.id}), {size_text(model.size_bytes)}")
    terminal.line(str(model.path))
    if model.ctx_train_tokens:
        terminal.line(f"trained for a context of {model.ctx_train_tokens:,} tokens")
    if model.problem:
        terminal.line(f"cannot be used: {model.problem}")
    terminal.line()
    rows = [("SETTING", "VALUE", "FROM")]
    rows += [(each.key, _shown(each, value), _source(each, own)) for each, value in values]
    for row in table(rows):
        terminal.line(row)
    for line in adapters:
        terminal.line(f"adapter: {line}")
    return 0


def _source(setting: Setting[Any], own: Values) -> str:
    if setting.key in own:
        return "this model"
    return "settings" if setting.page else "default"


def run_set(options: argparse.Namespace) -> int:
    """Change what is given, all or nothing if a value is wrong."""
    changes = [_change(text) for text in options.changes]
    named = [value for setting, value in changes if setting is ADAPTERS]
    with open_desk(options, is_temporary=True) as desk:
        models = desk.models()
        model = only(models, options.name)
        changes = [
            (each, _draft(each, value, model, models))
            for each, value in changes
            if each is not ADAPTERS
        ]
        if named:
            given = [name for name in named if name]
            changes.append((ADAPTERS, chosen(desk, model, given) if given else None))
        for setting, value in changes:
            desk.model_settings.set(model.id, setting, value)
    return 0


def _draft(setting: Setting[Any], value: Any, model: ModelFile, models: Sequence[ModelFile]) -> Any:
    """A draft model is given by its name, and must be one that can guess for this model."""
    if setting.key != DRAFT_MODEL.key or not value:
        return value
    draft = only(models, value)
    if problem := draft_problem(draft, model):
        raise KnownError(f"{draft.name} cannot be the draft model: {problem}.", setting.help)
    return str(draft.path)


def run_reset(options: argparse.Namespace) -> int:
    """Forget all of a model's own values."""
    with open_desk(options, is_temporary=True) as desk:
        desk.model_settings.reset(only(desk.models(), options.name).id)
    return 0


def _change(text: str) -> tuple[Setting[Any], Any]:
    key, equals, value = text.partition("=")
    setting = _BY_KEY.get(key.strip())
    if setting is None or not equals:
        raise KnownError(
            f"{text} is no setting of a model.",
            f"Write KEY=VALUE with one of: {', '.join(_BY_KEY)}.",
        )
    return setting, _value(setting, value.strip())


def _value(setting: Setting[Any], text: str) -> Any:
    """What is meant; None for an empty text."""
    if not text:
        return None
    if setting is ADAPTERS:
        return text  # what it names depends on the model
    raw: object = text
    try:
        if isinstance(setting.kind, Whole):
            raw = int(text)
        elif isinstance(setting.kind, Real):
            raw = float(text)
    except ValueError:
        pass  # the kind says better what it wants
    try:
        return setting.kind.decode(raw)
    except ValueError as error:
        raise KnownError(f"{setting.key}: {error}.", setting.help) from None


def _shown(setting: Setting[Any], value: object) -> str:
    kind = setting.kind
    if setting is ADAPTERS:
        return shown(cast("Choices", value))
    if isinstance(kind, Whole | Real) and value == kind.special:
        return f"{value} ({kind.special_label.lower()})"
    if isinstance(kind, OneOf):
        return str(value)
    return f"{value:,}" if isinstance(value, int) else str(value)
