# SPDX-License-Identifier: Apache-2.0
"""``carrelctl ask``: one question, one answer; nothing is kept."""

import argparse
import sys
from pathlib import Path
from typing import Any

from desktop.cli import adapters, choose, terminal
from desktop.cli.session import Printer, open_desk, tell_house
from desktop.core.declared import encode_json
from desktop.core.errors import BadConstraint, EngineFailed, KnownError
from desktop.core.records import Chat, Domain, ModelFile, ReplyFacts, ReplyState
from desktop.engine.options import Constraint, ConstraintKind, Wishes
from desktop.interchange.leaving import notice
from desktop.turn.desk import Desk
from desktop.turn.events import Outcome


def add_command(commands: Any) -> None:
    """Declare the command and its options."""
    parser = commands.add_parser("ask", help="answer one question", description=__doc__)
    parser.add_argument("text", nargs="*", metavar="TEXT", help="the question; none: read stdin")
    parser.add_argument("--json", action="store_true", help="one JSON object instead of text")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json-schema", type=Path, metavar="FILE", help="answer in JSON like it")
    shape.add_argument("--grammar", type=Path, metavar="FILE", help="answer as this GBNF says")
    adapters.add_option(parser)
    choose.add_seed(parser)
    choose.add_arguments(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Answer; 0 if the answer is complete or was cut at the longest length."""
    wishes = Wishes(constraint=_constraint(options), adapters=adapters.wished(options))
    question = " ".join(options.text) if options.text else _from_stdin()
    with open_desk(options, is_temporary=True) as desk:
        tell_house(desk)
        domain, model = choose.domain_and_model(desk, options)
        chat = new_chat(desk, domain, model, question, options.seed)
        printer = Printer((lambda _: None) if options.json else terminal.write)
        turn = desk.ask(
            chat=chat,
            question=question,
            parent_id=None,
            domain=domain,
            model=model,
            listener=printer,
            wishes=wishes,
        )
        outcome = printer.follow(turn)
        if options.json:
            _print_json(outcome, domain, question)
        else:
            terminal.end_answer(notice())
    return finish(outcome)


def new_chat(desk: Desk, domain: Domain, model: ModelFile, question: str, seed: int | None) -> Chat:
    """A chat named after its first question, kept or temporary as the rules say."""
    return desk.chats.create(question, domain.id, model.id, seed=seed).result()


def finish(outcome: Outcome) -> int:
    """Exit status of an answer; its problem goes to stderr through the caller."""
    if outcome.error is not None:
        raise outcome.error
    if outcome.reply is None:
        raise EngineFailed("the answer could not be stored")
    facts = outcome.reply.facts
    if facts is not None:
        _say_what_was_seen(facts)
    if outcome.reply.state is ReplyState.CUT:
        terminal.problem("The answer was cut off at the longest length.")
    return 0


def _say_what_was_seen(facts: ReplyFacts) -> None:
    """Never a silent truncation."""
    if facts.left_out_messages:
        terminal.problem(f"The model did not see the first {facts.left_out_messages} messages.")
    if facts.summarised_messages:
        next_ = "next" if facts.left_out_messages else "first"
        count = facts.summarised_messages
        terminal.problem(f"It saw only a summary of the {next_} {count} messages.")
    if facts.summary_problem:
        terminal.problem(f"They could not be summarised: {facts.summary_problem.rstrip('.')}.")


def _constraint(options: argparse.Namespace) -> Constraint | None:
    """The shape that the answer must have, read from the file that the options name."""
    file: Path | None = options.json_schema or options.grammar
    if file is None:
        return None
    kind = ConstraintKind.JSON_SCHEMA if options.json_schema else ConstraintKind.GBNF
    try:
        return Constraint(kind=kind, text=file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not text in UTF-8"
        raise BadConstraint(f"{file}: {reason}") from error


def _from_stdin() -> str:
    if sys.stdin.isatty():
        raise KnownError(
            "There is no question.", 'Write it after the command: carrelctl ask "How do I …?"'
        )
    text = sys.stdin.read().strip()
    if not text:
        raise KnownError("The question is empty.", "Pipe some text into the command.")
    return text


def _print_json(outcome: Outcome, domain: Domain, question: str) -> None:
    reply = outcome.reply
    answer = {
        "question": question,
        "answer": reply.text if reply else "",
        "state": reply.state.value if reply else "failed",
        "domain": domain.id,
        "facts": reply.facts if reply else None,
        "suggestions": [article.title for article in outcome.suggestions],
        "error": outcome.error.text() if outcome.error else None,
        "notice": notice(),
    }
    sys.stdout.write(encode_json(answer).decode("utf-8") + "\n")
    sys.stdout.flush()
