# SPDX-License-Identifier: Apache-2.0
"""How models, downloads and checks are put into words. Pure but for the locale."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desktop.bridge.download_rows import FAILED, PAUSED, RUNNING, Transfer
from desktop.bridge.sentences import said
from desktop.core.fit import Fit, Machine, Verdict
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
    """Kind, parameters, quantization, size, licence and source.

    Quantization and size stand in the choice if there is one; a hub's offer has its source as name.
    """
    kind = size = ""
    if build is not None and len(offer.builds) == 1:
        kind, size = build.quantization, size_text(build.size_bytes) if build.size_bytes else ""
    translate, about = QCoreApplication.translate, offer.about
    gated = translate(CONTEXT, "gated") if offer.is_gated else ""
    classic = translate(CONTEXT, "classic") if about is not None and about.is_classic else ""
    use = kind_text(about.kind) if about is not None else ""
    parameters = parameters_text(offer.parameters)
    source = build.repo if build is not None and build.repo != offer.name else ""
    return joined(classic, use, parameters, kind, size, offer.licence, gated, source)


def kind_text(kind: str) -> str:
    """What a model is for, by the catalogue's word; empty: it answers in a chat."""
    translate = QCoreApplication.translate
    return {
        "completion": translate(CONTEXT, "continues text only"),
        "embedding": translate(CONTEXT, "for search only"),
        "reranker": translate(CONTEXT, "orders what a search found"),
    }.get(kind, "")


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


def cards_text(machine: Machine | None, *, is_looking: bool, is_late: bool) -> str:
    """What a graphics card has not told, and what that means; empty: nothing worth a word."""
    translate = QCoreApplication.translate
    if machine is None or machine.vram_bandwidth_bytes_per_s or (is_looking and not is_late):
        return ""
    if machine.vram_bytes:
        return translate(
            CONTEXT,
            "The speed of the graphics card is not known: for models that fit on it whole, no "
            "speed is predicted.",
        )
    if is_looking:
        return translate(
            CONTEXT,
            "The graphics card has not answered yet. Until it does, speeds are those of the "
            "processor.",
        )
    if machine.card_problem:
        return translate(
            CONTEXT, "The graphics card did not answer. Speeds are those of the processor."
        )
    return ""


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
    if transfer.state == RUNNING and transfer.next_try_ms:
        state = translate(CONTEXT, "Waiting for the server, next try at %1")
        at = QDateTime.fromMSecsSinceEpoch(transfer.next_try_ms).time()
        state = state.replace("%1", QLocale().toString(at, QLocale.FormatType.ShortFormat))
    amount = translate(CONTEXT, "%1 of %2")
    done, total = size_text(transfer.done_bytes), size_text(transfer.total_bytes)
    words = [state, amount.replace("%1", done).replace("%2", total)]
    if transfer.bytes_per_s > 0:
        words.append(f"{size_text(round(transfer.bytes_per_s))}/s")
        seconds = (transfer.total_bytes - transfer.done_bytes) / transfer.bytes_per_s
        left = translate(CONTEXT, "%1 left")
        words.append(left.replace("%1", time_text(seconds)))
    return joined(*words)


def revoked_text(reason: str) -> str:
    """That a model must not be used any more, with the reason; empty: it may."""
    text = QCoreApplication.translate(CONTEXT, "Revoked: %1")
    return text.replace("%1", reason) if reason else ""


def is_unverified(installed: "Installed | None") -> bool:
    """Whether nobody has said yet that its bytes are what they should be."""
    return installed is not None and installed.trust.value == "unverified"


def trust_text(installed: "Installed | None") -> str:
    """How well a model's bytes are known; empty: a published hash fits."""
    translate = QCoreApplication.translate
    if installed is None or installed.trust.value == "known":
        return ""
    if not is_unverified(installed):
        return translate(CONTEXT, "Confirmed by you. No hash was published for it.")
    return translate(
        CONTEXT,
        "Unverified: nothing is known yet to compare this file with. Check it, or confirm that you "
        "trust it.",
    )


def moving_text(fraction: float) -> str:
    """How far a move is."""
    text = QCoreApplication.translate(CONTEXT, "Moving … %1 %")
    return text.replace("%1", f"{fraction * 100:.0f}")


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
    hashes = "\n".join(grouped(file.sha256) for file in check.files)
    text = translate(CONTEXT, "No hash is known to compare with. The SHA-256 is:\n%1")
    return text.replace("%1", hashes)


def grouped(digest: str) -> str:
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
