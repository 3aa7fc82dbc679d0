# SPDX-License-Identifier: Apache-2.0
"""What the window does with the data as a whole: measure, check, back up, restore, change keys.

All of it waits for disk or keyring, so it runs on the thread for what takes long, one after the
other. Knows no widget.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from desktop.bridge.conversation import Conversation
from desktop.bridge.jobs import Jobs
from desktop.bridge.shelf import Shelf
from desktop.core.declared import Struct
from desktop.core.errors import KnownError

if TYPE_CHECKING:
    from desktop.store.backup import Backup
    from desktop.turn.desk import Desk
    from desktop.turn.storage import Space
    from desktop.turn.vault import Vault
    from desktop.turn.wrapping import KeyStatus

T = TypeVar("T")
Done = Callable[[], None]
Failed = Callable[[KnownError], None]


class Found(Struct, frozen=True, kw_only=True):
    """What there is.

    Attributes:
        keyring: name of this machine's keyring; empty: there is none that can be trusted.
        keyring_problem: why there is none.
    """

    space: "Space"
    keys: "KeyStatus"
    backups: "tuple[Backup, ...]"
    keyring: str
    keyring_problem: str


class Storage(QObject):
    """All methods: Qt thread. Each tells how it ended by the functions that it is given."""

    loaded = Signal(object)
    """What was :class:`Found`."""
    checked = Signal(object)
    """What is wrong with the database, as a tuple of sentences; empty: nothing."""
    backed_up = Signal(object)
    """The Path of the new backup."""
    restored = Signal()
    """Other chats are there now, and no engine runs."""

    def __init__(
        self,
        desk: "Callable[[], Desk]",
        shelf: Shelf,
        conversation: Conversation,
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self._jobs = desk, jobs
        self._shelf, self._conversation = shelf, conversation

    def load(self) -> None:
        """Measure and list; :attr:`loaded` follows."""
        self._jobs.long(self._find, self.loaded.emit)

    def check(self, failed: Failed) -> None:
        """Read the whole database; :attr:`checked` follows."""

        def work() -> tuple[str, ...]:
            from desktop.turn.storage import check  # noqa: PLC0415  # not at the start

            return check(self._desk().vault)

        self._jobs.long(work, self.checked.emit, failed)

    def back_up(self, folder: Path | None, failed: Failed) -> None:
        """Make a backup here, or beside the others; :attr:`backed_up` follows."""

        def work() -> Path:
            from contextlib import closing  # noqa: PLC0415

            from desktop.turn.backups import backup_now  # noqa: PLC0415

            vault = self._desk().vault
            with closing(vault.open()) as db:  # of its own, so that no question waits
                return backup_now(vault, db, folder=folder).path

        def done(path: Path) -> None:
            self.backed_up.emit(path)
            self.load()

        self._jobs.long(work, done, failed)

    def restore(
        self, path: Path, secret: str | None, done: Callable[[Path | None], None], failed: Failed
    ) -> None:
        """Put a backup in place of the chats, which are kept beside it.

        Args:
            done: gets the file that holds what was there before.
        """

        def work() -> Path | None:
            from desktop.turn.backups import restore  # noqa: PLC0415

            desk = self._desk()
            desk.close(for_good=False)  # what is being written belongs to the chats of now
            kept = desk.store.exchange(lambda: restore(desk.vault, path, secret)).result()
            self._forget_read(desk)
            return kept

        def changed(kept: Path | None) -> None:
            self._conversation.open(None)
            self._shelf.load()
            self.load()
            self.restored.emit()
            done(kept)

        self._conversation.stop()
        self._jobs.long(work, changed, failed)

    # --- keys -------------------------------------------------------------------------------------

    def new_recovery_key(self) -> str:
        """A recovery key to be shown; it opens nothing before one of the next calls gets it."""
        from desktop.turn.wrapping import new_recovery_key  # noqa: PLC0415

        return new_recovery_key()

    def begin(self, recovery_key: str, passphrase: str | None, done: Done, failed: Failed) -> None:
        """Encrypt the chats under a key for the keyring, the passphrase and the recovery key."""
        self._change(lambda vault: vault.begin(recovery_key, passphrase), done, failed, alone=True)

    def renew_key(
        self, recovery_key: str, passphrase: str | None, done: Done, failed: Failed
    ) -> None:
        """Encrypt everything again under another key; a passphrase stays only if it is given."""

        def renew(vault: "Vault") -> None:
            vault.renew_key(recovery_key, passphrase)
            self._forget_read(self._desk())

        self._change(renew, done, failed, alone=True)

    def set_passphrase(self, passphrase: str, done: Done, failed: Failed) -> None:
        """Let this passphrase open the chats, in place of an earlier one."""
        # They are encrypted, so there is no recovery key to hand over.
        self._change(lambda vault: vault.set_passphrase(passphrase, ""), done, failed)

    def remove_passphrase(self, done: Done, failed: Failed) -> None:
        """Only keyring and recovery key open them from now on."""
        self._change(lambda vault: vault.remove_passphrase(), done, failed)

    def renew_recovery(self, recovery_key: str, done: Done, failed: Failed) -> None:
        """This recovery key takes the place of the one before."""
        self._change(lambda vault: vault.renew_recovery(recovery_key), done, failed)

    def join_keyring(self, done: Done, failed: Failed) -> None:
        """Let this machine's keyring open them, by a new item."""
        self._change(lambda vault: vault.join_keyring(), done, failed)

    def save_recovery(self, recovery_key: str, path: Path, done: Done, failed: Failed) -> None:
        """Write a recovery key into a private file, a PDF or plain text by its ending."""

        def work() -> None:
            from desktop.bridge.recovery_sheet import save  # noqa: PLC0415

            save(recovery_key, path)

        self._jobs.long(work, lambda _none: done(), failed)

    def _change(
        self,
        work: "Callable[[Vault], None]",
        done: Done,
        failed: Failed,
        *,
        alone: bool = False,
    ) -> None:
        """``alone``: it needs the database for itself."""

        def change() -> None:
            desk = self._desk()
            if alone:
                desk.store.exchange(lambda: work(desk.vault)).result()
            else:
                work(desk.vault)

        def ended() -> None:
            self.load()
            done()

        self._jobs.long(change, lambda _none: ended(), failed)

    def _forget_read(self, desk: "Desk") -> None:
        """What models have read belongs to the key and the chats of before."""
        from desktop.turn.forgetting import forget_sessions  # noqa: PLC0415

        forget_sessions(desk.sessions, desk.paths)

    def _find(self) -> Found:
        """On the long thread: the keyring may take its time."""
        from desktop.core.key_errors import KeyringProblem  # noqa: PLC0415
        from desktop.turn.backups import backups  # noqa: PLC0415
        from desktop.turn.storage import space  # noqa: PLC0415

        desk = self._desk()
        keyring = problem = ""
        try:
            keyring = desk.vault.keychain.backend()
        except KeyringProblem as error:
            problem = error.text()
        return Found(
            space=space(desk.paths, desk.vault),
            keys=desk.vault.status(),
            backups=backups(desk.vault),
            keyring=keyring,
            keyring_problem=problem,
        )
