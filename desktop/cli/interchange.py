# SPDX-License-Identifier: Apache-2.0
"""``carrelctl chats import`` and ``carrelctl chats export``."""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from desktop.cli import terminal
from desktop.cli.database import opened
from desktop.core.declared import encode_json
from desktop.core.errors import FolderNotWritable, KnownError
from desktop.core.ids import ChatId
from desktop.interchange.importer import Report, import_files
from desktop.interchange.reading import KNOWN
from desktop.interchange.writing import JSON, PDF, READABLE, pieces
from desktop.store.files import PRIVATE


def add_actions(actions: Any) -> None:
    """Declare both actions of ``carrelctl chats``."""
    exporting = actions.add_parser(
        "export", help="JSON without loss, or Markdown, HTML or DOCX to read; see docs/EXPORT.md"
    )
    exporting.add_argument("ids", nargs="*", type=int, metavar="ID", help="none: all")
    exporting.add_argument(
        "--format",
        choices=(JSON, *READABLE, PDF),
        default=JSON,
        help="json: all that there is (default); the others: the active branches; pdf: only in the"
        " window",
    )
    exporting.add_argument(
        "--json", action="store_const", const="json", dest="format", help="the same as the default"
    )
    exporting.add_argument("--output", type=Path, metavar="FILE", help="a new file, not stdout")
    exporting.set_defaults(run=run_export)
    importing = actions.add_parser(
        "import", help="chats of Carrel and of other programs", description=f"Imports {KNOWN}."
    )
    importing.add_argument("paths", nargs="+", type=Path, metavar="PATH", help="file or folder")
    importing.add_argument("--dry-run", action="store_true", help="only say what would come of it")
    importing.add_argument("--json", action="store_true", help="the report as a JSON object")
    importing.set_defaults(run=run_import)


def run_export(options: argparse.Namespace) -> int:
    """Write the document to stdout or to a new, private file."""
    if options.format == PDF:
        raise KnownError(
            "A PDF is laid out by the window.",
            "Use File ▸ Export there, or another format here: docx and html print as well.",
        )
    wanted = [ChatId(each) for each in options.ids] or None
    with opened(options) as db:
        document = pieces(db, options.format, wanted)
        if options.output is None:
            for piece in document:
                sys.stdout.buffer.write(piece)
            sys.stdout.flush()
            return 0
        _write(options.output, document)
    terminal.problem("The file is not encrypted; anybody who has it can read it.")
    return 0


def run_import(options: argparse.Namespace) -> int:
    """Import, and tell what came of it."""
    with opened(options) as db:
        report = import_files(db, options.paths, dry_run=options.dry_run)
    if options.json:
        shown = {
            **{name: getattr(report, name) for name in report.__struct_fields__ if name != "added"},
            "skipped": [{"title": title, "reason": reason} for title, reason in report.skipped],
            "left_out": dict(report.left_out),
            "dry_run": options.dry_run,
        }
        sys.stdout.write(encode_json(shown).decode() + "\n")
        return 0
    for sentence in _sentences(report):
        terminal.line(sentence)
    if options.dry_run:
        terminal.line("Nothing was changed: this was a dry run.")
    return 0


def _write(target: Path, document: Iterable[bytes]) -> None:
    """A new, private file with all the pieces, or none."""
    is_half = False
    try:
        with target.open("xb") as file:
            is_half = True
            target.chmod(PRIVATE)
            file.writelines(document)
            file.flush()
            is_half = False
    except OSError as error:
        raise FolderNotWritable(str(target), error.strerror or str(error)) from error
    finally:
        if is_half:  # it would look like a whole one
            target.unlink(missing_ok=True)


def _sentences(report: Report) -> Iterator[str]:
    counted = (
        (report.imported, "imported"),
        (report.continued, "continued"),
        (report.copies, "imported as copies, because they were changed elsewhere"),
        (report.duplicates, "already here"),
    )
    for count, what in counted:
        if count or what == "imported":
            yield f"{_number(count, 'chat')} {what}."
    yield f"{_number(report.messages, 'message')} stored."
    for title, reason in report.skipped:
        yield f"{title or 'Untitled chat'}: {reason}"
    if report.left_out:
        listed = ", ".join(f"{what} ({count:,})" for what, count in report.left_out)
        yield f"Not kept: {listed}."


def _number(count: int, what: str) -> str:
    return f"{count:,} {what}{'' if count == 1 else 's'}"
