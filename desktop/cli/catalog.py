# SPDX-License-Identifier: Apache-2.0
"""``carrelctl catalog``: which models the catalogues offer, and whether they are sound."""

import argparse
import sys
from pathlib import Path
from typing import Any

from desktop.catalog.load import Catalog, load_alone, load_catalog
from desktop.catalog.review import Finding, missing_pins, review
from desktop.catalog.shape import ModelTable
from desktop.catalog.signature import Signature, State, signature_of
from desktop.cli import catalog_online, terminal
from desktop.cli.columns import size_text, table
from desktop.cli.model_facts import facts
from desktop.cli.models import chosen
from desktop.cli.session import open_desk, tell_house
from desktop.core.declared import encode_json
from desktop.core.errors import KnownError
from desktop.paths import catalogue_file
from desktop.turn.added_catalogues import keys_of


def add_command(commands: Any) -> None:
    """Declare the command and its own commands."""
    parser = commands.add_parser(
        "catalog", help="models that can be fetched, and their catalogues", description=__doc__
    )
    actions = parser.add_subparsers(metavar="ACTION", required=True)
    check = actions.add_parser(
        "check",
        help="form, licences, doubles, sizes, pins, signatures; no network without --online",
    )
    check.add_argument("file", nargs="?", type=Path, help="one file, on top of the built-in one")
    check.add_argument("--signed", action="store_true", help="fail without a trusted signature")
    check.add_argument(
        "--online", action="store_true", help="also ask the hub, and show what it can fill in"
    )
    check.add_argument("--write", action="store_true", help="with --online: write it into the file")
    check.add_argument("--json", action="store_true", help="one JSON object instead of text")
    check.set_defaults(run=run_check)
    update = actions.add_parser(
        "update",
        help="fetch further catalogues from the addresses in the settings",
        description="Only catalogues with a trusted signature are taken. Exit status 1 if one "
        "was not to be had or not trusted.",
    )
    update.set_defaults(run=catalog_online.run_update)
    listing = actions.add_parser("list", help="models, or those that a domain recommends")
    listing.add_argument("domain", nargs="?", metavar="DOMAIN", help="for example law")
    listing.add_argument("--json", action="store_true", help="a JSON array instead of a table")
    listing.set_defaults(run=run_list)
    show = actions.add_parser("show", help="everything known about one model, with the sources")
    show.add_argument("model", metavar="MODEL", help="its name in the list, or a file's name")
    show.set_defaults(run=run_show)


def run_check(options: argparse.Namespace) -> int:
    """Print what is wrong and what is worth knowing; 1 if something is wrong."""
    with open_desk(options, is_temporary=True) as desk:
        keys = keys_of(desk.preferences)
        catalog, findings = desk.catalog, review(desk.catalog)
    if options.file is not None:
        catalog, findings = _alone(options.file)
    problems = [finding.text for finding in findings if finding.is_problem]
    files: list[dict[str, str]] = []
    for origin in catalog.origins:
        state = origin.problem
        if origin.problem:
            problems.append(f"{origin.path} is left out: {origin.problem}")
        else:
            signature = signature_of(origin.path, origin.data, keys)
            state = signature.text()
            if options.signed and signature.state is not State.SIGNED:
                problems.append(f"{origin.path} is {_said(signature)}")
        files.append({"owner": origin.owner.value, "path": str(origin.path), "state": state})
    if options.online:
        problems += catalog_online.check_online(catalog, options)
    notices = [finding.text for finding in findings if not finding.is_problem]
    if options.json:
        report = {"catalogues": files, "problems": problems, "notices": notices}
        sys.stdout.write(encode_json(report).decode() + "\n")
        return 1 if problems else 0
    for file in files:
        terminal.line(f"{file['owner']}: {file['path']}, {file['state']}")
    terminal.line(_counts(catalog))
    for notice in notices:
        terminal.line(f"note: {notice}")
    for problem in problems:
        terminal.problem(f"problem: {problem}")
    return 1 if problems else 0


def _alone(file: Path) -> tuple[Catalog, tuple[Finding, ...]]:
    """What one file brings, and what is to be said of it. Raises BadData."""
    whole, catalog = load_alone(file, catalogue_file())
    findings = review(whole)
    if whole is not catalog:  # what is said of the built-in one is not about this file
        known = review(load_catalog(catalogue_file()))
        findings = tuple(each for each in findings if each not in known)
    return catalog, findings


def run_list(options: argparse.Namespace) -> int:
    """Print the models with one line for each quantization."""
    with open_desk(options, is_temporary=True) as desk:
        catalog = desk.catalog
        tell_house(desk)
    models = chosen(catalog, options.domain)
    if options.json:
        sys.stdout.write(encode_json([as_json(catalog, model) for model in models]).decode() + "\n")
        return 0
    rows = [row for model in models for row in _rows(catalog, model)]
    for row in table([HEAD, *rows]):
        terminal.line(row)
    return 0


def run_show(options: argparse.Namespace) -> int:
    """Print one model."""
    with open_desk(options, is_temporary=True) as desk:
        catalog = desk.catalog
    model = catalog.model(options.model.removesuffix(".gguf"))
    if model is None:
        raise KnownError(
            f"There is no model {options.model} in the catalogue.",
            "See carrelctl catalog list.",
        )
    for name, value in facts(catalog, model):
        if value:
            terminal.line(f"{name.ljust(12)}  {value}")
    return 0


HEAD = ("MODEL", "QUANTIZATION", "SIZE", "LICENCE", "PINNED", "FROM", "STATE")


def as_json(catalog: Catalog, model: ModelTable) -> dict[str, Any]:
    """A model for scripts, with everything known and where it comes from."""
    origin = catalog.origin_by_model[model.id]
    return {
        "model": model,
        "origin": {"owner": origin.owner.value, "path": str(origin.path)},
        "domains": [
            domain.id for domain in catalog.domains if model in catalog.for_domain(domain.id)
        ],
    }


def _rows(catalog: Catalog, model: ModelTable) -> list[tuple[str, ...]]:
    owner = catalog.origin_by_model[model.id].owner.value
    state = "revoked" if model.revoked else "classic" if model.is_classic else model.kind
    if model.unavailable:
        return [(model.id, "-", "-", model.licence, "-", owner, f"{state}, not to be fetched")]
    return [
        (
            model.id,
            build.quantization,
            size_text(build.size_bytes) if build.size_bytes else "-",
            model.licence,
            "built in" if model.builtin else _pins(missing_pins(build)),
            owner,
            state,
        )
        for build in model.build
    ]


def _pins(missing: tuple[str, ...]) -> str:
    return f"no {', '.join(missing)}" if missing else "yes"


def _said(signature: Signature) -> str:
    return f"{signature.text()}; sign it with packaging/common/sign_catalogue.py"


def _counts(catalog: Catalog) -> str:
    builds = [build for model in catalog.models for build in model.build if not model.builtin]
    pinned = sum(build.is_pinned for build in builds)
    return (
        f"{len(catalog.domains)} domains, {len(catalog.models)} models, {len(builds)} builds, "
        f"{pinned} of them pinned by revision, size and hash"
    )
