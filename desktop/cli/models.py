# SPDX-License-Identifier: Apache-2.0
"""``carrelctl models``: what is installed, what would run here, and what can be fetched."""

import argparse
import sys
from typing import Any

from desktop.catalog.load import Catalog
from desktop.catalog.shape import ModelTable
from desktop.cli import adopting, fetching, fit, installed, model_settings, terminal
from desktop.cli.columns import size_text, table
from desktop.cli.session import open_desk
from desktop.core.declared import encode_json
from desktop.core.errors import KnownError
from desktop.core.records import ModelFile
from desktop.settings import spec


def add_command(commands: Any) -> None:
    """Declare the command and its own commands."""
    parser = commands.add_parser(
        "models", help="installed models, and more from the hub", description=__doc__
    )
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    listing = actions.add_parser("list", help="all model files, also those with a problem")
    listing.add_argument("--json", action="store_true", help="a JSON array instead of a table")
    listing.set_defaults(run=run_list)
    fitting = actions.add_parser("fit", help="what runs on this machine, and how fast")
    fit.add_options(fitting)
    fitting.set_defaults(run=run_fit)
    installed.add_actions(actions)
    adopting.add_actions(actions)
    model_settings.add_actions(actions)
    fetching.add_actions(actions)


def run_list(options: argparse.Namespace) -> int:
    """Print the models."""
    with open_desk(options, is_temporary=True) as desk:
        found = desk.models()
        folder, catalog = desk.paths.models, desk.catalog
    if options.json:
        sys.stdout.write(encode_json([as_json(model) for model in found]).decode() + "\n")
        return 0
    for row in table([HEAD, *(_row(model, catalog) for model in found)]):
        terminal.line(row)
    terminal.line()
    terminal.line(f"Put GGUF files into {folder} to add more.")
    return 0


def run_fit(options: argparse.Namespace) -> int:
    """Print how models fit this machine."""
    with open_desk(options, is_temporary=True) as desk:
        ctx_tokens = options.ctx or desk.preferences.get(spec.CTX_TOKENS)
        return fit.run(desk, options, chosen(desk.catalog, options.domain), ctx_tokens)


def chosen(catalog: Catalog, domain_id: str | None) -> tuple[ModelTable, ...]:
    """The models that a domain recommends, best first, or all.

    Raises:
        KnownError: there is no such domain; says which there are.
    """
    if domain_id is None:
        return catalog.models
    known = [domain.id for domain in catalog.domains]
    if domain_id not in known:
        raise KnownError(f"There is no domain {domain_id}.", f"There are: {', '.join(known)}.")
    return catalog.for_domain(domain_id)


HEAD = ("NAME", "SIZE", "KIND", "CONTEXT", "STATE")


def _row(model: ModelFile, catalog: Catalog) -> tuple[str, ...]:
    listed = catalog.model(model.id)
    state = model.problem or ("built in" if model.is_builtin else "ready")
    if listed is not None and listed.revoked and not model.problem:
        state = f"revoked: {listed.revoked}"
    elif model.is_embedding:
        state += ", for search only"
    kind = " ".join(filter(None, (model.architecture, model.quantization)))
    context = f"{model.ctx_train_tokens:,}" if model.ctx_train_tokens else ""
    return model.id, size_text(model.size_bytes), kind, context, state


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
