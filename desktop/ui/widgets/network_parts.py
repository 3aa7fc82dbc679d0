# SPDX-License-Identifier: Apache-2.0
"""What the network settings have besides rows: the trial, catalogues, and two secrets."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.bridge.context import AppContext
from desktop.bridge.sentences import said, said_error
from desktop.core.errors import KnownError
from desktop.settings import spec
from desktop.settings.setting import Setting
from desktop.ui.theme import em
from desktop.ui.widgets.buttons import TextButton
from desktop.ui.widgets.em_width import EmWidth
from desktop.ui.widgets.labels import label, set_role

if TYPE_CHECKING:
    from desktop.turn.added_catalogues import Added
    from desktop.turn.connecting import Kept, Trial

EDITOR_EM = 19


def line() -> QFrame:
    """A thin line between two rows."""
    made = QFrame()
    made.setObjectName("line")
    made.setFixedHeight(1)
    return made


def turn(layout: QBoxLayout, *, is_narrow: bool) -> None:
    """Beside each other, or under each other."""
    direction = QBoxLayout.Direction
    layout.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
    layout.setSpacing(6 if is_narrow else 24)


class ActionRow(QWidget):
    """Words at the left, one button at the right, and under the words what came of it."""

    def __init__(self, title: str, hint: str, button: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.button = TextButton(button)
        self.button.setAccessibleDescription(hint)
        self.said = label("small", can_select=True)
        self.said.hide()
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(label("strong", title))
        words.addWidget(label("muted", hint))
        words.addWidget(self.said)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 8, 0, 8)
        self._layout.setSpacing(24)
        self._layout.addLayout(words, 1)
        self._layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the button under the words where there is no room beside them."""
        turn(self._layout, is_narrow=is_narrow)

    def say(self, text: str, *, is_bad: bool = False) -> None:
        """Show a sentence; empty: none."""
        set_role(self.said, "error" if is_bad else "")
        self.said.setText(text)
        self.said.setVisible(bool(text))


class TrialRow(ActionRow):
    """One question to the hub by the settings of now; names what failed."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Connection"),
            self.tr("Asks the hub one question by the settings below and says what fails."),
            self.tr("Test connection"),
            parent,
        )
        self._app = app
        self.button.clicked.connect(self._on_clicked)
        app.network.tested.connect(self._on_tested)
        app.preferences.changed.connect(self._on_setting)

    def _on_clicked(self) -> None:
        self.button.setEnabled(False)
        self.say(self.tr("Asking …"))
        self._app.network.test()

    def _on_tested(self, trial: "Trial") -> None:
        self.button.setEnabled(True)
        head = "" if trial.is_fine else f"{self._culprit(trial.culprit.value)}: "
        text = f"{head}{said(trial.sentence)} {said(trial.hint)}".strip()
        self.say(text, is_bad=not trial.is_fine)
        self._app.requests.announced.emit(text)

    def _culprit(self, name: str) -> str:
        """What failed, in the reader's language; see Culprit in desktop/turn/connecting.py."""
        words = {
            "Offline switch": self.tr("Offline switch"),
            "Hub address": self.tr("Hub address"),
            "Host name": self.tr("Host name"),
            "Proxy": self.tr("Proxy"),
            "Certificate": self.tr("Certificate"),
            "Certificate file": self.tr("Certificate file"),
            "Access token": self.tr("Access token"),
            "Web filter or log-in page": self.tr("Web filter or log-in page"),
            "Host": self.tr("Host"),
            "Carrel's fetcher": self.tr("Carrel's fetcher"),
        }
        return words[name]

    def _on_setting(self, setting: Setting[object]) -> None:
        if setting.page == spec.HUB.page and not self._app.network.is_testing:
            self.say("")  # it was said of other settings


class CataloguesRow(ActionRow):
    """Fetches further catalogues when it is clicked, and at no other time."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Update catalogues"),
            self.tr("Fetches the further catalogues now. They hold from the next start."),
            self.tr("Update"),
            parent,
        )
        self._app = app
        self.button.clicked.connect(self._on_clicked)
        app.network.updated.connect(self._on_updated)
        app.network.update_failed.connect(self._on_failed)

    def _on_clicked(self) -> None:
        self.button.setEnabled(False)
        self.say(self.tr("Fetching …"))
        self._app.network.update_catalogues()

    def _on_updated(self, results: "tuple[Added, ...]") -> None:
        self.button.setEnabled(True)
        added = self.tr("added")
        lines = [
            f"{each.name}: {f'{added}, ' if each.is_added else ''}{said(each.state)}"
            for each in results
        ]
        self.say("\n".join(lines))

    def _on_failed(self, error: KnownError) -> None:
        self.button.setEnabled(True)
        self.say(said_error(error), is_bad=True)


class SecretRow(QWidget):
    """A secret for the key store: it can be given and removed, never read."""

    def __init__(
        self, title: str, hint: str, keep: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._keep = keep
        self.line = QLineEdit()
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(title)
        self.line.setAccessibleDescription(hint)
        self.save = TextButton(self.tr("Keep"))
        self.line.textChanged.connect(lambda text: self.save.setEnabled(bool(text.strip())))
        self.line.returnPressed.connect(self._on_save_clicked)
        self.save.setAccessibleName(f"{self.save.text()}: {title}")
        self.save.setEnabled(False)
        self.save.clicked.connect(self._on_save_clicked)
        self.remove = TextButton(self.tr("Remove"))
        self.remove.setAccessibleName(f"{self.remove.text()}: {title}")
        self.remove.clicked.connect(lambda: self._keep(""))
        self.remove.hide()
        self.said = label("small")
        self._build(title, hint)

    def show_kept(self, is_kept: bool) -> None:
        """Say whether there is one."""
        self.remove.setVisible(is_kept)
        kept, none = self.tr("One is kept in the key store."), self.tr("None is kept.")
        set_role(self.said, "small")
        self.said.setText(kept if is_kept else none)
        self.line.setPlaceholderText(self.tr("Another one") if is_kept else "")

    def show_error(self, error: KnownError) -> None:
        """Say why it was not kept."""
        set_role(self.said, "error")
        self.said.setText(said_error(error))

    def set_narrow(self, is_narrow: bool) -> None:
        """Put the editor under the words where there is no room beside them."""
        turn(self._layout, is_narrow=is_narrow)
        self._editor.setMinimumWidth(0 if is_narrow else em(self, EDITOR_EM))

    def _build(self, title: str, hint: str) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for each in (label("strong", title), label("muted", hint), self.said):
            words.addWidget(each)
        self._editor = QWidget()
        EmWidth(self._editor, most=EDITOR_EM)
        row = QHBoxLayout(self._editor)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.line, 1)
        row.addWidget(self.save)
        row.addWidget(self.remove)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setContentsMargins(0, 8, 0, 8)
        self._layout.addLayout(words, 1)
        self._layout.addWidget(self._editor, 0, Qt.AlignmentFlag.AlignVCenter)
        self.set_narrow(False)

    def _on_save_clicked(self) -> None:
        secret = self.line.text().strip()
        self.line.clear()  # it stands nowhere but in the key store
        if secret:
            self._keep(secret)


class Secrets(QWidget):
    """Both secrets, one under the other; looked up each time that they are shown."""

    def __init__(self, app: AppContext, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self.token = SecretRow(
            self.tr("Access token"),
            self.tr(
                "For gated models. Kept in the computer's key store, and sent to the hub's own "
                "host only."
            ),
            self._keep_token,
        )
        self.password = SecretRow(
            self.tr("Proxy password"),
            self.tr("Of the proxy user above. Kept in the computer's key store."),
            self._keep_password,
        )
        self._last = self.token
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.token)
        layout.addWidget(line())
        layout.addWidget(self.password)
        app.network.known.connect(self._on_known)
        app.network.refused.connect(self._on_refused)
        app.preferences.changed.connect(self._on_setting)

    def set_narrow(self, is_narrow: bool) -> None:
        """Fit into a narrow page."""
        for row in (self.token, self.password):
            row.set_narrow(is_narrow)

    def load(self) -> None:
        """Look which secrets there are."""
        self._app.network.load()

    def _keep_token(self, token: str) -> None:
        self._last = self.token
        self._app.network.keep_token(token)

    def _keep_password(self, password: str) -> None:
        self._last = self.password
        self._app.network.keep_password(password)

    def _on_refused(self, error: KnownError) -> None:
        self._last.show_error(error)

    def _on_known(self, kept: "Kept") -> None:
        self.token.show_kept(kept.token)
        self.password.show_kept(kept.proxy_password)

    def _on_setting(self, setting: Setting[object]) -> None:
        if setting.key in (spec.HUB.key, spec.PROXY_USER.key):
            self.load()  # each hub and each user has a secret of its own
