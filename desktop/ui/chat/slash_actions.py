# SPDX-License-Identifier: Apache-2.0
"""What the commands of the message box do. Imported at the first one."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from desktop.bridge.context import AppContext
from desktop.bridge.jobs import nothing
from desktop.core.file_errors import NoChatYet
from desktop.settings.prompts import Prompt
from desktop.ui.chat.acts import Act
from desktop.ui.chat.composer import Composer
from desktop.ui.chat.prompt_dialogs import PromptLibraryDialog, VariablesDialog
from desktop.ui.chat.slash import Suggestion, command_in, suggestions
from desktop.ui.chat.talk_view import TalkView
from desktop.ui.domain_menu import model_label


class SlashActions(QObject):
    """Carries out commands and puts prompts of the library into the box."""

    def __init__(self, app: AppContext, view: TalkView, composer: Composer) -> None:
        super().__init__(view)
        self._app, self._view, self._composer = app, view, composer
        app.prompts.load()

    def suggestions(self, typed: str) -> Sequence[Suggestion]:
        """What a beginning may become."""
        return suggestions(typed, self._app.prompts.of_domain(self._app.choices.domain.id))

    def run(self, text: str) -> bool:
        """Carry out a command; False: the text is a question."""
        found = command_in(text)
        if found is None:
            return False
        name, argument = found
        self._composer.set_text("")
        act: Callable[[str], None] = getattr(self, f"_do_{name}")
        act(argument)
        return True

    def choose(self, chosen: Suggestion) -> None:
        """A row of the completion was taken."""
        if chosen.prompt is None:
            self.run(f"/{chosen.name}")
        else:
            self.use_prompt(chosen.prompt)

    def use_prompt(self, prompt: Prompt) -> None:
        """Put a prompt into the box, when its variables are known."""
        if not prompt.variables:
            self._composer.set_text(prompt.text)
            return
        dialog = VariablesDialog(prompt, self._view)
        dialog.filled.connect(self._on_filled)
        dialog.open()

    def _on_filled(self, text: str) -> None:
        self._composer.set_text(text)
        self._composer.setFocus()

    # --- one for each command --------------------------------------------------------------------

    def _do_new(self, _argument: str) -> None:
        self._app.conversation.open(None)

    def _do_domain(self, argument: str) -> None:
        choices = self._app.choices
        wanted = argument.casefold()
        found = [d for d in choices.domains if wanted and d.name.casefold().startswith(wanted)]
        if found:
            choices.pick(found[0].id)
        else:
            self._app.requests.domain_menu_wanted.emit()

    def _do_model(self, argument: str) -> None:
        choices = self._app.choices
        wanted = argument.casefold()
        models = choices.models_of(choices.domain.id)
        found = [m for m in models if wanted and wanted in model_label(m).casefold()]
        if found:
            choices.pick(choices.domain.id, found[0].id)
        else:
            self._app.requests.domain_menu_wanted.emit()

    def _do_system(self, argument: str) -> None:
        chat = self._app.conversation.chat
        if chat is None:
            self._app.jobs.failed.emit(NoChatYet(self.tr("A system prompt of its own")))
            self._composer.set_text(f"/system {argument}")
            return
        work = self._app.desk().chats.set_system_prompt(chat.id, argument or None)
        self._app.jobs.follow(work, nothing)
        self._app.measuring.again()
        self._app.requests.announced.emit(self.tr("The system prompt of this chat is changed"))

    def _do_summarise(self, _argument: str) -> None:
        self._app.conversation.send(
            self.tr(
                "Summarise our conversation so far: the questions, the answers that matter, and "
                "what is still open. Be brief and add nothing new."
            )
        )

    def _do_compare(self, argument: str) -> None:
        self._app.requests.compare_wanted.emit(argument)

    def _do_regenerate(self, _argument: str) -> None:
        self._app.conversation.regenerate()

    def _do_continue(self, _argument: str) -> None:
        self._view.act(Act.CONTINUE)

    def _do_find(self, _argument: str) -> None:
        self._view.open_find()

    def _do_export(self, _argument: str) -> None:
        chat = self._app.conversation.chat
        if chat is None:
            self._app.jobs.failed.emit(NoChatYet(self.tr("An export")))
        else:
            self._app.requests.export_wanted.emit((chat,))

    def _do_prompts(self, _argument: str) -> None:
        dialog = PromptLibraryDialog(self._app, self._view)
        dialog.used.connect(self.use_prompt)
        dialog.open()
