# SPDX-License-Identifier: Apache-2.0
"""Which language the window speaks. English is the source and needs no catalogue.

The texts of a language are in ``resources/i18n/carrel_LANG.qm``, which ``dev.py translate`` builds
from ``translations/``. Needs the search path ``i18n:``. Qt turns the layout round by itself where
a catalogue says so. Qt thread.
"""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.core.declared import replace
from desktop.core.records import Domain

SYSTEM, ENGLISH = "system", "en"
LANGUAGES = (ENGLISH, "de", "fr", "es", "hi", "ja")
PROPERTY = "carrel_language"
"""Of the application: the code of its language; unset while it is English."""


def speak(app: QCoreApplication, choice: str) -> str:
    """Let the application speak a language from now on; what is shown already stays as it is.

    Args:
        choice: a code, or SYSTEM: the first of the computer's languages that there is.

    Returns:
        The code of the language that is spoken; English if its catalogue cannot be read.
    """
    code = of_system() if choice == SYSTEM else choice
    if choice != SYSTEM and QLocale.system().language() != QLocale(code).language():
        QLocale.setDefault(QLocale(code))  # numbers and dates go with the words
    if code == ENGLISH:
        return code
    own, qt = QTranslator(app), QTranslator(app)
    if not own.load(f"i18n:carrel_{code}.qm"):
        return ENGLISH
    if qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt)
    app.installTranslator(own)  # the last one is asked first
    app.setProperty(PROPERTY, code)
    return code


def of_system() -> str:
    """The first language of the computer's list that Carrel speaks."""
    for name in QLocale.system().uiLanguages():
        code = name.partition("-")[0]
        if code in LANGUAGES:
            return code
    return ENGLISH


def is_translated() -> bool:
    """Whether another language than English is spoken."""
    app = QCoreApplication.instance()
    return app is not None and bool(app.property(PROPERTY))


def in_language(domain: Domain) -> Domain:
    """A domain with what people read of it in their language; its prompt stays as it is."""
    if not is_translated():
        return domain
    return replace(
        domain,
        name=catalogue_text(domain.name),
        purpose=catalogue_text(domain.purpose),
        disclaimer=catalogue_text(domain.disclaimer),
        examples=tuple(map(catalogue_text, domain.examples)),
    )


def catalogue_text(text: str) -> str:
    """A text of the catalogue in the language of the window."""
    return QCoreApplication.translate("Catalogue", text) if text else text
