# SPDX-License-Identifier: Apache-2.0
"""``carrelctl chat``: a conversation on the terminal, kept among the other chats."""

import argparse
import sys
from typing import Any

from desktop.cli import adapters, ask, choose, terminal
from desktop.cli.session import Printer, open_desk, tell_house
from desktop.core.errors import KnownError
from desktop.core.ids import MessageId
from desktop.core.records import Chat, Domain, ModelFile
from desktop.engine.options import Wishes
from desktop.interchange.leaving import notice
from desktop.turn.desk import Desk

_HELP = "Type a question and press Enter. /quit or Ctrl+D ends, Ctrl+C stops an answer."


def add_command(commands: Any) -> None:
    """Declare the command and its options."""
    parser = commands.add_parser("chat", help="talk in the terminal", description=__doc__)
    parser.add_argument("--temporary", action="store_true", help="keep nothing on the disk")
    adapters.add_option(parser)
    choose.add_seed(parser)
    choose.add_arguments(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Talk until /quit or the end of input."""
    with open_desk(options, is_temporary=options.temporary) as desk:
        tell_house(desk)
        domain, model = choose.domain_and_model(desk, options)
        wishes = Wishes(adapters=adapters.wished(options))
        desk.warm(model, wishes)
        if sys.stdin.isatty():
            terminal.line(f"{domain.name} · {model.name}")
            terminal.line(_HELP)
        _talk(desk, domain, model, wishes, options.seed)
    return 0


def _talk(desk: Desk, domain: Domain, model: ModelFile, wishes: Wishes, seed: int | None) -> None:
    chat: Chat | None = None
    last: MessageId | None = None
    while (question := _read()) is not None:
        if not question:
            continue
        if chat is None:
            chat = ask.new_chat(desk, domain, model, question, seed)
            if chat.is_temporary:
                terminal.problem("New chats are not saved here: carrelctl chats retain.")
        printer = Printer(terminal.write)
        turn = desk.ask(
            chat=chat,
            question=question,
            parent_id=last,
            domain=domain,
            model=model,
            listener=printer,
            wishes=wishes,
        )
        try:
            outcome = printer.follow(turn)
        except KeyboardInterrupt:
            outcome = printer.follow(turn)
        terminal.end_answer(notice())
        if outcome.reply is not None:
            last = outcome.reply.id
        try:
            ask.finish(outcome)
        except KnownError as error:
            terminal.problem(error.text())


def _read() -> str | None:
    """The next question; None at the end. Ctrl+C at the prompt ends too."""
    if sys.stdin.isatty():
        terminal.write("\n> ")
    line = sys.stdin.readline()
    if not line or line.strip() == "/quit":
        return None
    return line.strip()
