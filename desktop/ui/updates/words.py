# SPDX-License-Identifier: Apache-2.0
"""What the window says of versions and updates. No widgets."""

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.bridge.updates import Found, Step
from desktop.child.versions import order
from desktop.core.update import Part
from desktop.ui.widgets.labels import breakable
from desktop.ui.widgets.model_words import size_text

if TYPE_CHECKING:
    from desktop.turn.update_state import PartState, UpdateState
    from desktop.turn.updates import Offer

translate = QCoreApplication.translate


def part_name(part: Part) -> str:
    """What a part is called."""
    return "Carrel" if part is Part.APP else translate("Updates", "Engine")


def named(part: Part, version: str) -> str:
    """For example ``Carrel 1.1``."""
    return f"{part_name(part)} {version}"


def all_named(versions: Iterable[tuple[Part, str]]) -> str:
    """Several of them."""
    return ", ".join(named(part, version) for part, version in versions)


def manner_text(state: "UpdateState") -> str:
    """Who brings the updates."""
    from desktop.turn.update_state import Manner  # noqa: PLC0415  # with the page's facts

    return {
        Manner.ITSELF: translate(
            "Updates",
            "Carrel looks for updates only when you ask. What it did not sign is refused, and what "
            "runs stays as it is until the next start.",
        ),
        Manner.OTHERS: translate(
            "Updates",
            "This Carrel was installed for several users of this computer. Whoever installed it "
            "updates it, and you get the new version at your next start.",
        ),
        Manner.PACKAGES: translate(
            "Updates",
            "This Carrel came by the system's packages or from its source. Updates come the same "
            "way; Carrel does not update itself here.",
        ),
        Manner.ORGANISATION: translate(
            "Updates", "Your organisation installs the updates of Carrel on this computer."
        ),
    }[state.manner]


def no_look_text(state: "UpdateState", *, is_offline: bool, has_address: bool) -> str:
    """Why nothing can be looked for; empty: it can, or this says nothing of use here."""
    from desktop.turn.update_state import Manner  # noqa: PLC0415  # as above

    if state.manner is Manner.ORGANISATION:
        return ""
    if state.only_files:
        return translate("Updates", "Your organisation lets updates come from files only.")
    if not has_address:
        if state.manner is not Manner.ITSELF:
            return ""
        return translate(
            "Updates",
            "No address of updates is set, so Carrel cannot look for any. Write one into the "
            "settings of the network, or use a file that you were given.",
        )
    if is_offline:
        return translate(
            "Updates",
            "The offline switch is on, so Carrel cannot look for updates. A file needs no network.",
        )
    return ""


def failed_text(part: "PartState") -> str:
    """What should start, and does not; empty: nothing."""
    words = translate("Updates", "%1 was started here and did not come up")
    return words.replace("%1", part.failed) if part.failed else ""


def version_text(part: "PartState") -> str:
    """What runs, and which package of the system brought it if it is not Carrel's own."""
    words = translate("Updates", "%1, from the package %2")
    return (
        words.replace("%1", part.running).replace("%2", part.package)
        if part.package
        else (part.running)
    )


def back_text(part: "PartState") -> str:
    """What the button that rolls a part back says."""
    words = translate("Updates", "Go back to %1")
    if part.back_to == part.running:
        words = translate("Updates", "Stay with %1")
    elif order(part.back_to) > order(part.next):
        words = translate("Updates", "Use %1 again")
    return words.replace("%1", named(part.part, part.back_to))


def step_text(step: Step, fraction: float) -> str:
    """What is being done."""
    if step is Step.FETCHING and fraction:
        words = translate("Updates", "Fetching the update: %1 %")
        return words.replace("%1", str(int(100 * fraction)))
    return {
        Step.NOTHING: "",
        Step.LOOKING: translate("Updates", "Looking for updates …"),
        Step.FETCHING: translate("Updates", "Fetching the update …"),
        Step.INSTALLING: translate("Updates", "Checking and installing …"),
    }[step]


def nothing_new_text(found: Found, state: "UpdateState | None", address: str) -> str:
    """That there is nothing newer, than what, and where."""
    where = str(found.place) if found.place is not None else address
    installed = [] if state is None else [(p.part, p.next or p.running) for p in state.parts]
    words = translate("Updates", "Up to date: nothing newer than %1 was found at %2.")
    return breakable(words.replace("%1", all_named(installed)).replace("%2", where))


def found_facts(found: Found, offers: "Iterable[Offer]") -> str:
    """Signature, size and source of what was found."""
    size_bytes = sum(each.package.size_bytes for each in offers)
    signed = translate("Updates", "Signed by Carrel")
    preview = translate("Updates", "a preview, not a release")
    is_preview = found.manifest.channel == "preview"
    source = found.place.name if found.place is not None else ""
    facts = (signed, preview if is_preview else "", size_text(size_bytes), source)
    return breakable(" · ".join(fact for fact in facts if fact))
