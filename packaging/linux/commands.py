# SPDX-License-Identifier: Apache-2.0
"""The commands of carrelctl as data, read from the parser itself, for man page and completions.

usage: commands.py FOLDER      writes carrelctl.1, carrelctl.bash, _carrelctl (zsh), carrelctl.fish
"""

import argparse
import os
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import shells

from desktop import __version__
from desktop.cli.main import command_tree


@dataclass(frozen=True, kw_only=True)
class Argument:
    """An option, or without flags a positional argument."""

    flags: tuple[str, ...]
    value: str
    help: str
    choices: tuple[str, ...] = ()

    @property
    def has_value(self) -> bool:
        """Whether something follows the flag."""
        return bool(self.value)


@dataclass(frozen=True, kw_only=True)
class Command:
    """One command; ``path`` is empty for carrelctl itself."""

    path: tuple[str, ...]
    help: str
    text: str
    arguments: tuple[Argument, ...]
    below: tuple["Command", ...]

    def walk(self) -> Iterator["Command"]:
        """This and everything below."""
        yield self
        for each in self.below:
            yield from each.walk()

    @property
    def options(self) -> tuple[Argument, ...]:
        """The arguments that have a flag."""
        return tuple(each for each in self.arguments if each.flags)

    @property
    def words(self) -> tuple[str, ...]:
        """What may stand in place of an argument, where only a few words may."""
        return tuple(word for each in self.arguments if not each.flags for word in each.choices)


def tree() -> Command:
    """The whole of carrelctl."""
    return _command((), "", command_tree())


def _command(path: tuple[str, ...], told: str, parser: argparse.ArgumentParser) -> Command:
    arguments, below = [], []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {each.dest: each.help or "" for each in action._choices_actions}
            below += [
                _command((*path, name), helps.get(name, ""), each)
                for name, each in action.choices.items()
            ]
        elif action.help != argparse.SUPPRESS:
            arguments.append(_argument(parser, action))
    return Command(
        path=path,
        help=told,
        text=" ".join((parser.description or told).split()),
        arguments=tuple(arguments),
        below=tuple(below),
    )


def _argument(parser: argparse.ArgumentParser, action: argparse.Action) -> Argument:
    value = action.metavar or action.dest.upper()
    if isinstance(value, tuple):
        value = " ".join(value)
    is_switch = bool(action.option_strings) and action.nargs == 0
    formatter = parser._get_formatter()
    return Argument(
        flags=tuple(action.option_strings),
        value="" if is_switch else value,
        help=formatter._expand_help(action) if action.help else "",
        choices=tuple(map(str, action.choices or ())),
    )


# ------------------------------------------------------------------------------------- man page
HEAD = r"""'\" t
.TH CARRELCTL 1 "{date}" "Carrel {version}" "User commands"
.SH NAME
carrelctl \- small language models on this computer, from the terminal
.SH SYNOPSIS
.B carrelctl
.RI [ OPTIONS ]
.I COMMAND
.RI [ ARGUMENTS ]
.SH DESCRIPTION
The same rooms as the window of
.BR carrel (1),
without one. Nothing that a person or a model writes leaves the computer.
"""
TAIL = r""".SH EXIT STATUS
0 done, 1 a problem that was told, 2 wrong usage, 130 interrupted.
.SH FILES
.TP
.I /etc/carrel/policy.json, /etc/carrel/policy.d/*.json
What the organisation decided; must belong to root.
.TP
.I ~/.local/share/carrel, ~/.config/carrel, ~/.local/state/carrel
Chats and models, settings, log. Removing the package leaves them alone.
.SH SEE ALSO
.BR carrel (1)
"""


def man(root: Command, when: int) -> str:
    """The page in section 1."""
    date = time.strftime("%Y-%m-%d", time.gmtime(when))
    parts = [HEAD.format(date=date, version=__version__), ".SH OPTIONS\n"]
    parts += [_man_argument(each) for each in root.options]
    parts.append(".SH COMMANDS\n")
    for command in root.walk():
        if command.path:
            name = " ".join(command.path)
            parts.append(f'.SS "{roff(name)}"\n{roff(command.text or command.help)}\n')
            parts += [_man_argument(each) for each in command.arguments if _is_own(each)]
    return "".join(parts) + TAIL


def _is_own(argument: Argument) -> bool:
    return "--help" not in argument.flags


def _man_argument(argument: Argument) -> str:
    names = ", ".join(rf"\fB{roff(flag)}\fR" for flag in argument.flags)
    value = rf"\fI{roff(argument.value)}\fR" if argument.value else ""
    return f".TP\n{' '.join(filter(None, (names, value)))}\n{roff(argument.help)}\n"


def roff(text: str) -> str:
    """Plain text for troff."""
    text = " ".join(text.replace("``", "").split()).replace("\\", r"\e").replace("-", r"\-")
    text = text.replace("…", r"\[u2026]")
    return rf"\&{text}" if text.startswith((".", "'")) else text


def main(folder: Path) -> None:
    when = int(os.environ.get("SOURCE_DATE_EPOCH", time.time()))
    root = tree()
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in (
        ("carrelctl.1", man(root, when)),
        ("carrelctl.bash", shells.bash(root)),
        ("_carrelctl", shells.zsh(root)),
        ("carrelctl.fish", shells.fish(root)),
    ):
        (folder / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
