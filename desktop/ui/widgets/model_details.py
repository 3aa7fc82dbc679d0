# SPDX-License-Identifier: Apache-2.0
"""Everything known of a model of a catalogue or hub, in words. Pure but for the locale."""

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.bridge.language import catalogue_text
from desktop.ui.widgets.model_words import grouped, parameters_text, size_text

if TYPE_CHECKING:
    from desktop.turn.about import About, Seal
    from desktop.turn.offers import Build, Offer

CONTEXT = "Models"
SIGNED, UNSIGNED, UNKNOWN_KEY = "SIGNED", "UNSIGNED", "UNKNOWN_KEY"


def details_text(offer: "Offer", build: "Build | None") -> str:
    """A line for each thing: strengths, the licence's consequences, facts, files, sources."""
    translate = QCoreApplication.translate
    gate = translate(
        CONTEXT, "accept its terms on the model's page, then keep a token in Settings, Network"
    )
    rows = [
        (translate(CONTEXT, "Good at"), ", ".join(offer.good_at)),
        (translate(CONTEXT, "Bad at"), ", ".join(offer.bad_at)),
        (translate(CONTEXT, "Licence"), _licence(offer)),
        (translate(CONTEXT, "Gated"), gate if offer.is_gated else ""),
    ]
    if offer.about is not None:
        rows += _facts(offer.about)
    if build is not None:
        rows += _files(offer, build)
    if offer.about is not None:
        rows += _claims(offer.about)
    return "\n".join(f"{title}: {text}" for title, text in rows if text)


def seals_text(seals: "Sequence[Seal]") -> str:
    """Which catalogues are not signed by somebody who is trusted; empty: all are."""
    return "\n".join(
        f"{seal.path}: {seal_text(seal)}" for seal in seals if seal.signature.state.name != SIGNED
    )


def seal_text(seal: "Seal") -> str:
    """Who signed a catalogue."""
    translate, signature = QCoreApplication.translate, seal.signature
    if signature.state.name == SIGNED:
        text = translate(CONTEXT, "signed by %1").replace("%1", signature.signer)
        return f"{text} ({signature.comment})" if signature.comment else text
    return {
        UNSIGNED: translate(CONTEXT, "this catalogue is not signed"),
        UNKNOWN_KEY: translate(CONTEXT, "this catalogue is signed by a key that is not trusted"),
    }.get(
        signature.state.name, translate(CONTEXT, "this catalogue was changed after it was signed")
    )


def _licence(offer: "Offer") -> str:
    translate = QCoreApplication.translate
    unread = translate(
        CONTEXT, "Read it on the model's page before you use the model in a company."
    )
    notes = [catalogue_text(note) for note in offer.licence_notes] or [unread]
    return " ".join((f"{offer.licence}.", *notes))


def _facts(about: "About") -> Iterator[tuple[str, str]]:
    translate = QCoreApplication.translate
    older = translate(CONTEXT, "an older model that the field started from; rarely the best choice")
    tokens = translate(CONTEXT, "%1 tokens")
    active = translate(CONTEXT, "%1 parameters work for one token")
    yield translate(CONTEXT, "Classic"), older if about.is_classic else ""
    yield translate(CONTEXT, "Languages"), ", ".join(about.languages)
    yield translate(CONTEXT, "Made from"), about.base
    yield translate(CONTEXT, "Architecture"), about.architecture
    if about.active_parameters:
        said = active.replace("%1", parameters_text(about.active_parameters))
        yield translate(CONTEXT, "Mixture of experts"), said
    if about.ctx_tokens:
        yield (
            translate(CONTEXT, "Context"),
            tokens.replace("%1", QLocale().toString(about.ctx_tokens)),
        )


def _files(offer: "Offer", build: "Build") -> Iterator[tuple[str, str]]:
    translate = QCoreApplication.translate
    yield translate(CONTEXT, "Source"), build.repo
    yield translate(CONTEXT, "Revision"), build.revision
    unknown = translate(CONTEXT, "no source gives its SHA-256; it is kept at the first download")
    for entry in build.files:
        size = size_text(entry.size_bytes) if entry.size_bytes else ""
        digest = f"SHA-256 {grouped(entry.sha256)}" if entry.sha256 else unknown
        yield translate(CONTEXT, "File"), ", ".join(filter(None, (entry.file, size, digest)))
    note = offer.about.notes.get(build.quantization, "") if offer.about is not None else ""
    yield translate(CONTEXT, "Note"), note


def _claims(about: "About") -> Iterator[tuple[str, str]]:
    translate = QCoreApplication.translate
    names = {
        "facts": translate(CONTEXT, "Who says so: the facts"),
        "licence": translate(CONTEXT, "Who says so: the licence"),
        "languages": translate(CONTEXT, "Who says so: the languages"),
        "judgement": translate(CONTEXT, "Who says so: what it is good and bad at"),
        "pins": translate(CONTEXT, "Who says so: revision, size and hash"),
    }
    for claim, titles in about.claims:
        yield names[claim], " ".join(titles)
    yield translate(CONTEXT, "Catalogue"), seal_text(about.seal)
