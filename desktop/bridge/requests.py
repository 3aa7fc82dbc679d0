# SPDX-License-Identifier: Apache-2.0
"""What one part of the window asks of another, so that pages need not know each other."""

from PySide6.QtCore import QObject, Signal


class Requests(QObject):
    """Anyone may emit; the window answers."""

    report = ""
    """Of what ended the last session, for the button of that error."""

    page_wanted = Signal(str)
    """Name of a page."""
    settings_wanted = Signal(str)
    """The page of some settings, as they declare it."""
    domain_menu_wanted = Signal()
    places_wanted = Signal(str)
    """Look for a domain or model; what was typed so far."""
    models_of_domain_wanted = Signal(str)
    """The Models page at this domain."""
    models_folder_wanted = Signal()
    model_file_wanted = Signal()
    question_wanted = Signal(str)
    """Go to the chat and ask this."""
    compare_wanted = Signal(str)
    """Ask two models the same; the text of the question, or empty."""
    export_wanted = Signal(object)
    """Of a tuple of Chats; None: of all."""
    message_export_wanted = Signal(object)
    """Of one Message."""
    chat_command_given = Signal(str)
    """Name of a command that the chat page carries out."""
    action_wanted = Signal(object)
    """The Action of an error whose button was pressed; RETRY is for whoever failed."""
    quick_wanted = Signal()
    """Open quick ask."""
    lock_wanted = Signal()
    sidebar_toggled = Signal()
    restart_wanted = Signal()
    closing = Signal()
    """The program ends: what is not stored yet is stored now."""
    announced = Signal(str)
    """A sentence for screen readers."""
