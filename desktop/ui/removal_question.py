# SPDX-License-Identifier: Apache-2.0
"""The question before a model is removed: which files go, what stays. Deletes nothing itself."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from desktop.core.records import ModelFile
from desktop.ui.questions import ask_first
from desktop.ui.widgets.model_words import installed_title, size_text

if TYPE_CHECKING:
    from desktop.turn.offers import Installed
    from desktop.turn.removing import Removal

MAX_NAMES = 6
"""More files or models are only counted."""
translate = QCoreApplication.translate


def ask_to_remove(
    parent: QWidget, installed: "Installed", models: Sequence[ModelFile], on_yes: Callable[[], None]
) -> QMessageBox:
    """Ask; Enter and Escape mean Cancel.

    Args:
        models: all there are, to name those that go with a folder.
    """
    removal, name = installed.removal, installed_title(installed)
    if removal.deletes:
        return ask_first(
            parent,
            translate("Removal", "Remove %1?").replace("%1", name),
            more=_deleting(removal),
            button=translate("Removal", "Remove"),
            on_yes=on_yes,
            title=translate("Removal", "Remove a model"),
        )
    return ask_first(
        parent,
        translate("Removal", "Forget %1?").replace("%1", name),
        more=_forgetting(removal, models),
        button=translate("Removal", "Forget"),
        on_yes=on_yes,
        title=translate("Removal", "Forget a model"),
        icon=QMessageBox.Icon.Question,
    )


def said_after(installed: "Installed", freed_bytes: int) -> str:
    """What is said when it was done."""
    removal, name = installed.removal, installed_title(installed)
    if removal.deletes:
        text = translate("Removal", "%1 was removed; %2 are free now.")
        return text.replace("%1", name).replace("%2", size_text(freed_bytes))
    text = translate("Removal", "%1 is not listed any more; it still lies at %2.")
    place = removal.folder or removal.model.path.parent
    return text.replace("%1", name).replace("%2", str(place))


def _deleting(removal: "Removal") -> str:
    """Files, space, chats."""
    freed = translate("Removal", "%1 will be free.").replace("%1", size_text(removal.freed_bytes))
    return "\n\n".join(
        (
            translate("Removal", "This will be deleted from the models folder:"),
            _listed([file.name for file in removal.files]),
            freed + " " + translate("Removal", "Your chats stay; another model answers in them."),
        )
    )


def _forgetting(removal: "Removal", models: Sequence[ModelFile]) -> str:
    """That nothing is deleted, and which models go with a folder."""
    if removal.folder is None:
        stays = translate("Removal", "Nothing is deleted: you added this file, and it stays at %1.")
        words = [stays.replace("%1", str(removal.model.path))]
    else:
        stays = translate(
            "Removal",
            "Nothing is deleted. The model lies in the folder %1, which you added; the folder and "
            "all models in it are not listed any more:",
        )
        inside = [model.id for model in models if model.path.is_relative_to(removal.folder)]
        words = [stays.replace("%1", str(removal.folder)), _listed(inside)]
    words.append(translate("Removal", "Your chats stay. You can add it again at any time."))
    return "\n\n".join(words)


def _listed(names: Sequence[str]) -> str:
    shown = list(names[:MAX_NAMES])
    if len(names) > MAX_NAMES:
        more = translate("Removal", "… and %1 more")
        shown.append(more.replace("%1", str(len(names) - MAX_NAMES)))
    return "\n".join(shown)
