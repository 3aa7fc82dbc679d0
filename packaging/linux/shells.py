# SPDX-License-Identifier: Apache-2.0
"""Completions of carrelctl for three shells, from the tree of its commands.

They are tables: nothing is started when somebody presses Tab.
"""

import shlex
from typing import Protocol


class Argument(Protocol):
    """What is read of an argument; see commands.py."""

    flags: tuple[str, ...]
    help: str
    choices: tuple[str, ...]
    has_value: bool


class Command(Protocol):
    """What is read of a command; see commands.py."""

    path: tuple[str, ...]
    help: str
    options: tuple[Argument, ...]
    words: tuple[str, ...]
    below: tuple["Command", ...]

    def walk(self) -> "list[Command]": ...


BASH = """\
# SPDX-License-Identifier: Apache-2.0
# Completion of carrelctl; made by packaging/linux/commands.py.
_carrelctl() {{
    local here=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}}
    local at="" words="" word
    for word in "${{COMP_WORDS[@]:1:COMP_CWORD-1}}"; do
        case "$at/$word" in
            {paths}) at+=/$word ;;
        esac
    done
    case "$at $before" in
{choices}
        *) case "$at" in
{words}
        esac ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$here")
    if ((${{#COMPREPLY[@]}} == 0)); then mapfile -t COMPREPLY < <(compgen -f -- "$here"); fi
}}
complete -o filenames -F _carrelctl carrelctl
"""
ZSH = """\
#compdef carrelctl
# SPDX-License-Identifier: Apache-2.0
# Completion of carrelctl; made by packaging/linux/commands.py.
_carrelctl() {{
    local at="" word
    local -a found
    for word in "${{(@)words[2,CURRENT-1]}}"; do
        case "$at/$word" in
            {paths}) at+=/$word ;;
        esac
    done
    case "$at ${{words[CURRENT-1]}}" in
{choices}
        *) case "$at" in
{words}
        esac ;;
    esac
    _describe carrelctl found
    _files
}}
if [[ $zsh_eval_context[-1] == loadautofunc ]]; then
    _carrelctl "$@"
else
    compdef _carrelctl carrelctl
fi
"""
FISH = """\
# SPDX-License-Identifier: Apache-2.0
# Completion of carrelctl; made by packaging/linux/commands.py.
function __carrelctl_at
    set -l at ""
    for word in (commandline -opc)[2..-1]
        switch "$at/$word"
            case {paths}
                set at "$at/$word"
        end
    end
    test "$at" = "$argv[1]"
end
"""


def place(command: Command) -> str:
    """``/models/get``; empty for carrelctl itself."""
    return "".join(f"/{name}" for name in command.path)


def _paths(root: Command) -> list[str]:
    return [place(command) for command in root.walk() if command.path]


def _choices(root: Command) -> list[tuple[str, Argument]]:
    """Options that take one of a few words, by place and flag."""
    return [
        (f"{place(command)} {flag}", option)
        for command in root.walk()
        for option in command.options
        if option.choices
        for flag in option.flags
    ]


def bash(root: Command) -> str:
    """To be read by bash-completion."""
    choices = [
        f'        "{at}") words="{" ".join(option.choices)}" ;;' for at, option in _choices(root)
    ]
    words = []
    for command in root.walk():
        names = [each.path[-1] for each in command.below] + list(command.words)
        names += [flag for option in command.options for flag in option.flags]
        words.append(f'            "{place(command)}") words="{" ".join(names)}" ;;')
    return BASH.format(
        paths=" | ".join(_paths(root)), choices="\n".join(choices), words="\n".join(words)
    )


def zsh(root: Command) -> str:
    """To lie as _carrelctl in the search path of functions."""
    choices = [
        f'        "{at}") found=({shlex.join(option.choices)}) ;;' for at, option in _choices(root)
    ]
    words = []
    for command in root.walk():
        rows = [_described(each.path[-1], each.help) for each in command.below]
        rows += [shlex.quote(word) for word in command.words]
        rows += [
            _described(flag, option.help) for option in command.options for flag in option.flags
        ]
        words.append(f'            "{place(command)}") found=({" ".join(rows)}) ;;')
    return ZSH.format(
        paths=" | ".join(_paths(root)), choices="\n".join(choices), words="\n".join(words)
    )


def _described(word: str, told: str) -> str:
    return shlex.quote(f"{word}:{' '.join(told.split())}")


def fish(root: Command) -> str:
    """To lie in vendor_completions.d."""
    lines = [FISH.format(paths=" ".join(_paths(root)))]
    for command in root.walk():
        here = shlex.quote(f'__carrelctl_at "{place(command)}"')
        for each in command.below:
            lines.append(
                f"complete -c carrelctl -n {here} -f -a {each.path[-1]} -d {_fish(each.help)}\n"
            )
        if command.words:
            words = shlex.quote(" ".join(command.words))
            lines.append(f"complete -c carrelctl -n {here} -a {words}\n")
        for option in command.options:
            flags = " ".join(
                f"-l {flag[2:]}" if flag.startswith("--") else f"-s {flag[1:]}"
                for flag in option.flags
            )
            value = f" -x -a {shlex.quote(' '.join(option.choices))}" if option.choices else ""
            value = value or (" -r" if option.has_value else "")
            lines.append(
                f"complete -c carrelctl -n {here} {flags}{value} -d {_fish(option.help)}\n"
            )
    return "".join(lines)


def _fish(text: str) -> str:
    """Quoted as fish reads it: only the quote and the backslash are special."""
    plain = " ".join(text.split()).replace("\\", "\\\\").replace("'", "\\'")
    return f"'{plain}'"
