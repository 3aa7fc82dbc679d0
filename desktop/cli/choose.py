# SPDX-License-Identifier: Apache-2.0
"""From ``--domain`` and ``--model`` to a domain and a model file."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from desktop.cli import terminal
from desktop.core.errors import BadModelFile, KnownError, ModelMissing, NoModelForDomain
from desktop.core.ids import DomainId
from desktop.core.records import SEEDS, Domain, ModelFile
from desktop.library.shelf import model_at
from desktop.policy.current import now
from desktop.settings import spec
from desktop.turn.allowed import domain_refusal
from desktop.turn.desk import Desk
from desktop.turn.usable import models_for, refused

_GUIDE, _GENERAL = DomainId("guide"), DomainId("general")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The two options that several commands share."""
    parser.add_argument("--model", metavar="NAME|FILE", help="a listed model, or a GGUF file")
    parser.add_argument(
        "--domain", metavar="ID", help="for example guide (the default), general, law"
    )


def add_seed(parser: argparse.ArgumentParser) -> None:
    """The option of commands that ask."""
    parser.add_argument(
        "--seed",
        type=_seed,
        metavar="N",
        help="for the same answer again to the same conversation; 0 to 2147483647",
    )


def _seed(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text) >= SEEDS:
        raise argparse.ArgumentTypeError(f"{text} is no number from 0 to {SEEDS - 1}")
    return int(text)


def domain_and_model(desk: Desk, options: argparse.Namespace) -> tuple[Domain, ModelFile]:
    """What the options mean.

    Without ``--domain`` it is the Guide, or General if a model other than the Guide is named.

    A revoked model is used with a warning, or refused as the settings say.

    Raises:
        ModelMissing, BadModelFile, NoModelForDomain, KnownError: says what is there instead.
    """
    domain, model = _chosen(desk, options)
    if reason := desk.catalog.revoked(model.id):
        terminal.problem(f"Warning: {model.id} is revoked. {reason}")
    return domain, model


def _chosen(desk: Desk, options: argparse.Namespace) -> tuple[Domain, ModelFile]:
    if options.model is None:
        domain = _domain(desk, options.domain or _GUIDE)
        if (forbidden := domain_refusal(now(), domain)) is not None:
            raise forbidden
        models = desk.models()
        found = models_for(domain, [model for model in models if not model.problem])
        if not found:
            for model in models:
                if model.problem and model.id in domain.model_ids:
                    raise BadModelFile(model.path.name, model.problem)
            raise NoModelForDomain(domain.name)
        return domain, found[0]
    refuses = desk.preferences.get(spec.REVOKED_MODELS) == "refuse"
    listed = _model(desk.models(), options.model)
    model = refused(desk.catalog, desk.paths, listed, refuses=refuses)
    if model.problem:
        raise BadModelFile(model.path.name, model.problem)
    return _domain(desk, options.domain or (_GUIDE if model.is_builtin else _GENERAL)), model


def _domain(desk: Desk, domain_id: str) -> Domain:
    found = [domain for domain in desk.domains if domain.id == domain_id]
    if not found:
        known = ", ".join(domain.id for domain in desk.domains)
        raise KnownError(f"There is no domain {domain_id}.", f"There are: {known}.")
    return found[0]


def _model(listed: Sequence[ModelFile], wanted: str) -> ModelFile:
    path = Path(wanted).expanduser()
    found = named(listed, wanted)
    if found:
        return found[0]
    if path.is_file():
        return model_at(path)
    raise ModelMissing(wanted, ", ".join(model.id for model in listed))


def named(listed: Sequence[ModelFile], wanted: str) -> tuple[ModelFile, ...]:
    """The model of this id; else all of this name, which quantizations of one model share."""
    text = wanted.casefold()
    by_id = tuple(model for model in listed if model.id.casefold() == text)
    return by_id or tuple(model for model in listed if model.name.casefold() == text)
