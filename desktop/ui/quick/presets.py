# SPDX-License-Identifier: Apache-2.0
"""What is often asked about a text, in one click. Pure but for the locale."""

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from desktop.core.attached import AttachedFile, with_files
from desktop.ui.i18n import QT_TRANSLATE_NOOP

CONTEXT = "QuickPresets"


class Preset(NamedTuple):
    """``label`` stands on the button, ``text`` is asked; both English, translated late."""

    label: str
    text: str


PRESETS = (
    Preset(
        QT_TRANSLATE_NOOP("QuickPresets", "Explain"),
        QT_TRANSLATE_NOOP("QuickPresets", "Explain the text below in plain words."),
    ),
    Preset(
        QT_TRANSLATE_NOOP("QuickPresets", "Summarise"),
        QT_TRANSLATE_NOOP("QuickPresets", "Summarise the text below in a few sentences."),
    ),
    Preset(
        QT_TRANSLATE_NOOP("QuickPresets", "Translate"),
        QT_TRANSLATE_NOOP(
            "QuickPresets",
            "Translate the text below into %1. Answer with the translation only.",
        ),
    ),
    Preset(
        QT_TRANSLATE_NOOP("QuickPresets", "Correct"),
        QT_TRANSLATE_NOOP(
            "QuickPresets",
            "Correct spelling and grammar of the text below, and change nothing else. Answer with "
            "the corrected text only.",
        ),
    ),
)


def label(preset: Preset) -> str:
    """What its button says."""
    return QCoreApplication.translate(CONTEXT, preset.label)


def question(preset: Preset) -> str:
    """What it asks; a translation is into the language of this computer."""
    text = QCoreApplication.translate(CONTEXT, preset.text)
    return text.replace("%1", QLocale.languageToString(QLocale().language()))


def about(words: str, quoted: str, name: str) -> str:
    """A question about a text, which goes with it like a file of this name."""
    return with_files(words, [AttachedFile(name=name, text=quoted)] if quoted else [])
