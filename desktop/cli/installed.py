# SPDX-License-Identifier: Apache-2.0
"""``carrelctl models remove | verify``: what can be done with a model that is there."""

import argparse
import sys
from collections.abc import Callable, Sequence
from typing import Any

from desktop.cli import terminal
from desktop.cli.choose import named
from desktop.cli.columns import size_text, table
from desktop.cli.session import open_desk
from desktop.core.errors import KnownError, ModelMissing
from desktop.core.records import ModelFile
from desktop.turn.desk import Desk
from desktop.turn.removing import Removal, Way, carry_out, removal_of
from desktop.turn.verifying import FileCheck, Result, overall, verify

EXIT_OK, EXIT_DIFFERS = 0, 1
WORDS = {
    Result.MATCHES: "matches",
    Result.DIFFERS: "DIFFERS",
    Result.UNKNOWN: "no hash known",
}
_YES = {"y", "yes"}


def add_actions(actions: Any) -> None:
    """Declare the actions below ``models``."""
    remove = actions.add_parser(
        "remove",
        help="delete a model from the models folder, or forget an added one",
        description="Files in the models folder are deleted; files and folders that you added "
        "are only taken off the settings. Chats stay.",
    )
    remove.add_argument("name", metavar="NAME", help="as in: carrelctl models list")
    remove.add_argument("--yes", action="store_true", help="do not ask")
    remove.set_defaults(run=run_remove)
    verify_ = actions.add_parser(
        "verify",
        help="hash model files again and compare",
        description="Compares with the hash of the catalogue or of the download. Exit status 1 "
        "if a file differs or cannot be read.",
    )
    verify_.add_argument("name", metavar="NAME", nargs="?", help="one model; else all")
    verify_.set_defaults(run=run_verify)


def run_remove(options: argparse.Namespace) -> int:
    """Remove one model."""
    with open_desk(options, is_temporary=True) as desk:
        model = only(desk.models(), options.name)
        removal = removal_of(model, desk.paths, desk.preferences)
        if removal.way is not Way.KEEP and not options.yes:
            terminal.line(_question(desk, removal))
            if not _is_yes():
                terminal.line("Nothing was changed.")
                return EXIT_OK
        freed = carry_out(desk, removal)
    if removal.way is Way.DELETE:
        terminal.line(f"{model.id} was removed; {size_text(freed)} are free now.")
    else:
        terminal.line(f"{removal.folder or model.path} was taken off the list and stays there.")
    return EXIT_OK


def only(listed: Sequence[ModelFile], wanted: str) -> ModelFile:
    """The one model that is meant; never a guess, because something is done to it.

    Raises:
        ModelMissing, KnownError: there is none, or there are several.
    """
    found = named(listed, wanted)
    if not found:
        raise ModelMissing(wanted, ", ".join(model.id for model in listed))
    if len(found) > 1:
        ids = ", ".join(model.id for model in found)
        raise KnownError(f"Several models have the name {wanted}.", f"Say one of: {ids}.")
    return found[0]


def _question(desk: Desk, removal: Removal) -> str:
    """What would happen, before it does."""
    if removal.way is Way.DELETE:
        files = "\n".join(f"  {path}" for path in removal.files)
        freed = size_text(removal.freed_bytes)
        return f"This deletes, and frees {freed}; chats stay:\n{files}"
    if removal.folder is None:
        return f"{removal.model.path} is taken off the list; the file stays where it is."
    inside = [m.id for m in desk.models() if m.path.is_relative_to(removal.folder)]
    return (
        f"The folder {removal.folder} is taken off the list, with all its models"
        f" ({', '.join(inside)}); the files stay where they are."
    )


def _is_yes() -> bool:
    """Ask. Raises KnownError where nobody can answer."""
    if not sys.stdin.isatty():
        raise KnownError("Nobody can answer here, so nothing was removed.", "Add --yes.")
    terminal.write("Go on? [y/N] ")
    return sys.stdin.readline().strip().casefold() in _YES


def run_verify(options: argparse.Namespace) -> int:
    """Check one model or all."""
    with open_desk(options, is_temporary=True) as desk:
        models = desk.models()
        if options.name is not None:
            models = (only(models, options.name),)
        rows: list[tuple[str, ...]] = [("RESULT", "KNOWN FROM", "FILE", "SHA-256")]
        is_bad = False
        for model in models:
            try:
                checks = verify(desk, model, _meter(model))
            except KnownError as error:
                is_bad = True
                rows.append(("not readable", "", str(model.path), error.text()))
                continue
            finally:
                _end_meter()
            is_bad |= overall(checks) is Result.DIFFERS
            rows += [_row(check) for check in checks]
    for line in table(rows):
        terminal.line(line)
    return EXIT_DIFFERS if is_bad else EXIT_OK


def _row(check: FileCheck) -> tuple[str, ...]:
    return WORDS[check.result], check.known_from, str(check.path), check.sha256


def _meter(model: ModelFile) -> Callable[[float], None]:
    """Percent on a terminal's one line, nothing elsewhere: the table is the result."""

    def show(fraction: float) -> None:
        if sys.stderr.isatty():
            sys.stderr.write(f"\r\x1b[K{terminal.harmless(model.id)}: {fraction:.0%}")
            sys.stderr.flush()

    return show


def _end_meter() -> None:
    if sys.stderr.isatty():
        sys.stderr.write("\r\x1b[K")
