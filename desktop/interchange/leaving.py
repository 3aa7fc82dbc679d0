# SPDX-License-Identifier: Apache-2.0
"""What the policy of the organisation says of what leaves: formats, label, disclaimer. Pure."""

from desktop.core.policy_errors import PolicyForbids
from desktop.policy import keep_keys
from desktop.policy.current import now

PRINTED = "pdf"


def format_refusal(form: str) -> PolicyForbids | None:
    """Why chats may not be exported in this format; None: they may."""
    policy = now()
    if not policy.allows(keep_keys.ALLOWED_EXPORTS, form):
        name = keep_keys.ALLOWED_EXPORTS.name
        return PolicyForbids(f"Chats may not be exported as {form}.", name)
    if form == PRINTED and policy.get(keep_keys.NO_PRINTING):
        name = keep_keys.NO_PRINTING.name
        return PolicyForbids("Chats may not be printed, so there is no PDF of them.", name)
    return None


def refuse_format(form: str) -> None:
    """Raises PolicyForbids if chats may not be exported in this format."""
    if (refusal := format_refusal(form)) is not None:
        raise refusal


def answer_label() -> str:
    """What stands beside each answer that leaves; empty: nothing."""
    return keep_keys.AI_LABEL if now().get(keep_keys.LABEL) else ""


def disclaimer() -> str:
    """What stands on each chat that leaves; empty: nothing."""
    return now().get(keep_keys.DISCLAIMER)


def notice() -> str:
    """Label and disclaimer on one line; empty: there is none."""
    return " · ".join(filter(None, (answer_label(), " ".join(disclaimer().split()))))


def labelled(text: str) -> str:
    """A copy of an answer, with label and disclaimer below it."""
    said = notice()
    return f"{text.rstrip()}\n\n{said}\n" if said and said not in text else text
