# SPDX-License-Identifier: Apache-2.0
"""What a user tries against a policy, and what is measured; ``probes.py`` puts it together."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from typing import Any

from desktop.core.keeping import Cause, Keeping
from desktop.core.key_errors import WeakPassphrase
from desktop.core.policy_errors import EncryptionDemanded, EscrowUnreadable, PolicyForbids
from desktop.core.records import Role
from desktop.core.store_errors import ChatHeld
from desktop.core.update import Manifest, Package, Part
from desktop.fetch.protocol import Get, Network, Purpose, Save
from desktop.interchange.leaving import format_refusal, labelled
from desktop.interchange.transcript import transcript
from desktop.interchange.writing import pieces
from desktop.settings import spec
from desktop.settings.setting import Setting
from desktop.store import chats, erasing, escrow, keeping, keys, messages
from desktop.store.db import open_database
from desktop.store.keys import Way
from desktop.turn.added_catalogues import keys_of
from desktop.turn.demands import with_escrow
from desktop.turn.slots import Slots
from desktop.turn.updates import Updates, system
from desktop.turn.vault import Vault
from tests.helpers.signing import new_key
from tests.helpers.world import DAY_MS, GUIDE, USERS_CATALOGUE, World

PUBLIC = escrow.new_keys()[1]
EVERYTHING = Keeping(keep_days=0, trash_days=36_500, saves=True, is_held=False)


def nothing(_world: World) -> None:
    """There is nothing that a user could do."""


Act = Callable[[World], object]


@dataclass(frozen=True, slots=True, kw_only=True)
class Probe:
    """``prepare`` comes before the policy, ``override`` after it, ``holds`` measures."""

    value: object
    holds: Callable[[World], bool]
    override: Act = nothing
    prepare: Act = nothing


def raises(kind: type[BaseException] | tuple[type[BaseException], ...], work: Any) -> bool:
    try:
        work()
    except kind:
        return True
    return False


def wish(setting: Setting[Any], value: Any) -> Act:
    return lambda world: world.wish(setting, value)


def get(setting: Setting[Any], value: Any) -> Callable[[World], bool]:
    return lambda world: bool(world.preferences.get(setting) == value)


def users_catalogue(world: World) -> None:
    world.paths.user_catalogue.write_text(USERS_CATALOGUE)


def rename_over(world: World) -> None:
    """Give a model another name in the user's own catalogue."""
    text = USERS_CATALOGUE.replace("own.gguf", f"{world.pinned.id}.gguf")
    world.paths.user_catalogue.write_text(text)


def old_chat(world: World) -> None:
    world.chat(days=40)


def deleted_chat(world: World) -> None:
    made = world.chat()
    chats.delete_chat(world.db, made)
    world.db.execute("UPDATE chats SET deleted_ms = deleted_ms - ?", (5 * DAY_MS,))


def is_due(world: World) -> bool:
    """Whether a chat is erased by the rules, or only a hold keeps it, which is stronger."""
    rules = keeping.get_keeping(world.db)
    return bool(keeping.due(world.db, chats.now_ms())) or (rules.is_held and rules.trash_days < 2)


def erases(world: World) -> bool:
    found = [chat.id for chat in chats.list_chats(world.db)]
    work = lambda: erasing.mark(world.db, dict.fromkeys(found, Cause.ASKED))  # noqa: E731
    return not raises(ChatHeld, work)


def saves_a_chat(world: World) -> bool:
    chats.create_chat(world.db, domain_id=GUIDE, model_id=None)
    return True


def continues_an_answer(world: World) -> bool:
    (first,) = [chat.id for chat in chats.list_chats(world.db)]
    messages.resume_reply(world.db, messages.thread(world.db, first)[-1].id)
    return True


def opens(world: World) -> bool:
    def work() -> None:
        with closing(Vault(world.paths.database).open()):
            pass

    return not raises(EncryptionDemanded, work)


def plain_database(world: World) -> None:
    with closing(open_database(world.paths.database, None)):
        pass


def has_escrow(world: World) -> bool:
    """Whether the organisation can open a new set, or none is made."""
    made, key = keys.new_set()
    try:
        return with_escrow(made, key).wrap(Way.ESCROW) is not None
    except EscrowUnreadable:
        return True


def takes_short_phrase(_world: World) -> bool:
    made, key = keys.new_set()
    return not raises(WeakPassphrase, lambda: keys.add_passphrase(made, key, "short one"))


def users_key(world: World) -> None:
    folder = world.paths.config
    if not (folder / "mine.key.pub").exists():
        new_key(folder / "mine.key")
    world.wish(spec.CATALOGUE_KEYS, (folder / "mine.key.pub",))


def trusts_user(world: World) -> bool:
    return any(key.name == "mine.key" for key in keys_of(world.preferences))


def exports(form: str) -> Callable[[World], bool]:
    def holds(world: World) -> bool:
        if form == "pdf":
            return format_refusal(form) is not None
        return raises(PolicyForbids, lambda: list(pieces(world.db, form, None)))

    return holds


def exported(world: World) -> str:
    (first,) = [chat.id for chat in chats.list_chats(world.db)]
    shown = transcript(world.db, first)
    answers = [each.heading for each in shown.entries if each.role is Role.ASSISTANT]
    return "\n".join((*shown.facts, *answers, labelled("copied")))


def get_of(url: str, purpose: Purpose = Purpose.CATALOGUE) -> Get:
    return Get(id=1, url=url, network=Network(), max_bytes=1, purpose=purpose)


def save_of(url: str) -> Save:
    return Save(id=1, url=url, network=Network(), path="/a", size_bytes=1, sha256="0" * 64)


def offer(world: World, version: str, channel: str = "stable") -> bool:
    """Whether this version of the application may be installed."""
    slots = Slots(world.paths.data / "installed")
    if slots.current(Part.APP) is None:
        slots.install(Part.APP, "1.0", lambda folder: (folder / "x").touch())
    updates = Updates(slots)
    package = Package(
        part=Part.APP, version=version, system=system(), file="a.tar", size_bytes=1, sha256="0" * 64
    )
    manifest = Manifest(v=1, serial=1, channel=channel, expires="2999-01-01", packages=(package,))
    return not any(offer.refusal for offer in updates.offers(manifest)) and not raises(
        PolicyForbids, lambda: updates.refuse_channel(manifest)
    )
