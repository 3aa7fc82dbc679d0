# SPDX-License-Identifier: Apache-2.0
"""How models, downloads and checks are put into words. Pure but for the locale."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.bridge.downloads import FAILED, PAUSED, RUNNING, Transfer
from desktop.bridge.sentences import said
from desktop.core.fit import Fit, Verdict
from desktop.ui.chat.wording import DOT

if TYPE_CHECKING:
    from desktop.bridge.library import Check
    from desktop.turn.offers import Build, Installed, Offer

CONTEXT = "Models"


def joined(*words: str) -> str:
    """Words with a dot between them; empty ones are left out."""
    return DOT.join(filter(None, words))


def action_text(build: "Build | None", transfer: Transfer | None) -> str:
    """What the main button of an offer says; empty: there is none."""
    translate = QCoreApplication.translate
    if transfer is not None:
        goes = transfer.state not in (PAUSED, FAILED)
        return translate(CONTEXT, "Pause") if goes else translate(CONTEXT, "Resume")
    if build is None:
        return ""
    if build.installed is not None:
        is_whole = not build.installed.model.problem
        return translate(CONTEXT, "Installed ✓") if is_whole else ""
    return translate(CONTEXT, "Download") if build.files else ""


def parameters_text(parameters: int) -> str:
    """For example ``3.2B`` or ``270M``; empty if it is not known."""
    if parameters >= 10**8:
        return f"{parameters / 1e9:.1f}B"
    return f"{parameters / 1e6:.0f}M" if parameters >= 10**6 else ""


def facts_text(offer: "Offer", build: "Build | None") -> str:
    """Parameters, quantization, size and licence; the first two of a choice stand there."""
    kind = size = ""
    if build is not None and len(offer.builds) == 1:
        kind, size = build.quantization, size_text(build.size_bytes) if build.size_bytes else ""
    gated = QCoreApplication.translate(CONTEXT, "gated") if offer.is_gated else ""
    return joined(parameters_text(offer.parameters), kind, size, offer.licence, gated)


def build_texts(build: "Build", *, is_coming: bool) -> tuple[str, str]:
    """One line of the choice of quantizations, and the short one without the verdict."""
    translate = QCoreApplication.translate
    size = size_text(build.size_bytes) if build.size_bytes else ""
    marks = [
        translate(CONTEXT, "installed ✓") if build.installed is not None else "",
        translate(CONTEXT, "downloading") if is_coming else "",
        translate(CONTEXT, "recommended") if build.is_recommended else "",
    ]
    whole = joined(build.quantization, size, fit_text(build.fit), *marks)
    return whole, joined(build.quantization, size, *marks)


def fit_text(fit: Fit | None) -> str:
    """The verdict for this machine."""
    translate = QCoreApplication.translate
    if fit is None:
        return ""
    verdicts = {
        Verdict.GOOD: translate(CONTEXT, "Good"),
        Verdict.SLOW: translate(CONTEXT, "Slow"),
        Verdict.WILL_NOT_RUN: translate(CONTEXT, "Will not run"),
    }
    words = [verdicts[fit.verdict], said(fit.reason)]
    if fit.tokens_per_s and fit.verdict is not Verdict.WILL_NOT_RUN:
        speed = translate(CONTEXT, "about %1 tokens/s")
        words.append(speed.replace("%1", f"{fit.tokens_per_s:.0f}"))
    if fit.memory_bytes:
        memory = translate(CONTEXT, "%1 of memory")
        words.append(memory.replace("%1", size_text(fit.memory_bytes)))
    return joined(*words)


def installed_title(installed: "Installed") -> str:
    """Name and quantization."""
    kind = installed.quantization
    return installed.title if kind in installed.title else f"{installed.title} {kind}"


def installed_facts(installed: "Installed") -> str:
    """Architecture, parameters, size and whether it is built in."""
    model = installed.model
    builtin = QCoreApplication.translate(CONTEXT, "built in") if model.is_builtin else ""
    search = QCoreApplication.translate(CONTEXT, "for search only") if model.is_embedding else ""
    parameters = parameters_text(model.parameters)
    return joined(model.architecture, parameters, size_text(model.size_bytes), builtin, search)


def progress_text(transfer: Transfer) -> str:
    """State, bytes, speed and time left."""
    translate = QCoreApplication.translate
    states = {
        RUNNING: translate(CONTEXT, "Downloading"),
        PAUSED: translate(CONTEXT, "Paused"),
        FAILED: translate(CONTEXT, "Stopped"),
    }
    state = states.get(transfer.state, translate(CONTEXT, "Waiting"))
    amount = translate(CONTEXT, "%1 of %2")
    done, total = size_text(transfer.done_bytes), size_text(transfer.total_bytes)
    words = [state, amount.replace("%1", done).replace("%2", total)]
    if transfer.bytes_per_s > 0:
        words.append(f"{size_text(round(transfer.bytes_per_s))}/s")
        seconds = (transfer.total_bytes - transfer.done_bytes) / transfer.bytes_per_s
        left = translate(CONTEXT, "%1 left")
        words.append(left.replace("%1", time_text(seconds)))
    return joined(*words)


def details_text(offer: "Offer", build: "Build | None") -> str:
    """Source, revision, strengths and the licence's consequences."""
    translate = QCoreApplication.translate
    gate = translate(
        CONTEXT, "accept its terms on the model's page, then keep a token in Settings, Network"
    )
    unread = translate(
        CONTEXT, "Read it on the model's page before you use the model in a company."
    )
    notes = [translate("Catalogue", note) for note in offer.licence_notes] or [unread]
    licence = " ".join((f"{offer.licence}.", *notes))
    rows = (
        (translate(CONTEXT, "Good at"), ", ".join(offer.good_at)),
        (translate(CONTEXT, "Bad at"), ", ".join(offer.bad_at)),
        (translate(CONTEXT, "Licence"), licence),
        (translate(CONTEXT, "Gated"), gate if offer.is_gated else ""),
        (translate(CONTEXT, "Source"), build.repo if build is not None else ""),
        (translate(CONTEXT, "Revision"), build.revision if build is not None else ""),
    )
    return "\n".join(f"{title}: {text}" for title, text in rows if text)


def check_text(check: "Check | None") -> str:
    """How the check of a model's files goes, or ended; empty: there was none."""
    translate = QCoreApplication.translate
    if check is None:
        return ""
    if check.is_running:
        text = translate(CONTEXT, "Checking … %1 %")
        return text.replace("%1", f"{check.fraction * 100:.0f}")
    if check.problem:
        return said(check.problem)
    different = [file.path.name for file in check.files if file.differs]
    if different:
        text = translate(
            CONTEXT,
            "%1 differs from what was published: it is damaged or was changed. Remove it and "
            "download it again.",
        )
        return text.replace("%1", ", ".join(different))
    if any(file.known_from == "arrival" for file in check.files):
        return translate(
            CONTEXT, "Checked: the file is as it was downloaded. No hash was published for it."
        )
    if all(file.expected for file in check.files):
        return translate(CONTEXT, "Checked: the file is the one that was published (SHA-256).")
    hashes = "\n".join(_grouped(file.sha256) for file in check.files)
    text = translate(CONTEXT, "No hash is known to compare with. The SHA-256 is:\n%1")
    return text.replace("%1", hashes)


def _grouped(digest: str) -> str:
    """In groups, so that a narrow card can break it and an eye can follow."""
    return " ".join(digest[start : start + 16] for start in range(0, len(digest), 16))


def size_text(size_bytes: int) -> str:
    """Bytes in powers of 1000."""
    return QLocale().formattedDataSize(size_bytes, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def time_text(seconds: float) -> str:
    """Minutes and seconds, with hours if there are some."""
    minutes, rest = divmod(max(0, int(seconds)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
