# SPDX-License-Identifier: Apache-2.0
"""A chat as it is read: the active branch with what is told beside it. Must not know any markup."""

import time

from desktop.core.declared import Struct
from desktop.core.ids import ChatId
from desktop.core.records import Chat, Message, ReplyState, Role
from desktop.interchange.leaving import answer_label, disclaimer
from desktop.store import branches, chats, messages
from desktop.store.db import Database

UNTITLED = "Untitled chat"
_SPEAKERS = {Role.SYSTEM: "System", Role.USER: "You", Role.ASSISTANT: "Assistant"}
_NOTES = {
    ReplyState.STREAMING: "This reply was still being written.",
    ReplyState.STOPPED: "This reply was stopped.",
    ReplyState.CUT: "This reply was cut at the longest length or the end of the context window.",
    ReplyState.INTERRUPTED: "This reply was interrupted when the application ended.",
    ReplyState.FAILED: "This reply failed.",
}


class Entry(Struct, frozen=True, kw_only=True):
    """One message."""

    role: Role
    heading: str
    """Who, with which model, and when."""
    text: str
    note: str
    """How a reply ended if it is not whole; else empty."""


class Transcript(Struct, frozen=True, kw_only=True):
    """One chat."""

    title: str
    facts: tuple[str, ...]
    """Sentences and half sentences about the chat, one a line."""
    entries: tuple[Entry, ...]


def transcript(db: Database, chat_id: ChatId) -> Transcript:
    """Read a chat. Times are in this machine's time zone.

    Raises:
        LookupError: it does not exist.
    """
    chat = chats.get_chat(db, chat_id)
    facts = [
        f"Begun {when(chat.created_ms)}, last used {when(chat.updated_ms)} ({_zone(chat)})",
        f"Domain: {chat.domain_id}",
    ]
    prompt = chats.options(db, chat_id).system_prompt
    if prompt:
        facts.append(f"System prompt: {' '.join(prompt.split())}")
    if said := disclaimer():
        facts.append(" ".join(said.split()))
    others = branches.other_branches(db, chat_id)
    if others:
        number = "1 other branch" if others == 1 else f"{others} other branches"
        facts.append(f"This chat has {number}, not shown here.")
    return Transcript(
        title=title_of(chat),
        facts=tuple(facts),
        entries=tuple(_entry(message) for message in messages.thread(db, chat_id)),
    )


def title_of(chat: Chat) -> str:
    """The title on one line; a chat without one is called untitled."""
    return " ".join(chat.title.split()) or UNTITLED


def when(time_ms: int) -> str:
    """A time for people."""
    return time.strftime("%Y-%m-%d %H:%M", time.localtime(time_ms / 1000))


def _zone(chat: Chat) -> str:
    return "UTC" + time.strftime("%z", time.localtime(chat.created_ms / 1000))


def _entry(message: Message) -> Entry:
    facts = message.facts
    label = answer_label() if message.role is Role.ASSISTANT else ""
    model = facts.model_name if facts else ""
    parts = [_SPEAKERS[message.role], label, model, when(message.created_ms)]
    note = _NOTES.get(message.state, "")
    if note and facts and facts.error:
        note = f"{note} {facts.error}"
    return Entry(
        role=message.role,
        heading=" · ".join(" ".join(part.split()) for part in parts if part),
        text=message.text,
        note=note,
    )
