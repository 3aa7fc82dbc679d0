# SPDX-License-Identifier: Apache-2.0
"""The project's programs as scripts call them, held against what each says of its usage."""

import re
import shlex
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from devtools.places import ROOT

_PROGRAM = re.compile(r"(?:^|/)(dev\.py|(?:packaging|devtools)/[\w./-]+\.(?:py|sh))$")
_PARTING = re.compile(r"&&|\|\||\$\(|[;|()]|\bthen\b|\bdo\b|\belse\b")
_ANY = "[^\x1f]+"
_WORD = re.compile(r'"[^"]*"|\[|\]|\s\|\s|[^\s\[\]]+')
_PACKERS = {
    "linux": ("packaging/linux/deb.py", ("PAYLOAD", "OUT")),
    "cuda": ("packaging/linux/pack.py", ("deb", "NAME", "PACK", "OUT")),
    "windows": ("packaging/windows/make.py", ("OUT",)),
    "macos": ("packaging/macos/app.py", ("FOLDER",)),
}
"""What ``dev.py package`` hands its arguments to, and what it puts before them."""


@dataclass(frozen=True)
class Call:
    """A program of the project, by its path in the checkout, and its arguments."""

    program: str
    arguments: tuple[str, ...]
    is_run_itself: bool
    """Not given to an interpreter."""


@dataclass
class Usage:
    """One line of a usage: patterns of positionals, values of options (-1: more than one)."""

    positionals: list[str] = field(default_factory=list)
    options: dict[str, int] = field(default_factory=dict)

    def fits(self, arguments: Sequence[str]) -> bool:
        """Whether a program of this usage takes these."""
        left, plain = list(arguments), ""
        while left:
            given = left.pop(0)
            if not given.startswith("--"):
                plain += f"{given}\x1f"
                continue
            name, _, value = given.partition("=")
            if name not in self.options:
                return False
            count = 0 if value else self.options[name]
            values = next((n for n, each in enumerate(left) if each.startswith("--")), len(left))
            if count and not values:
                return False
            del left[: values if count < 0 else count]
        return re.fullmatch("".join(self.positionals), plain) is not None


def calls(script: str) -> Iterator[Call]:
    """Every program of the project that a shell's script calls, in order."""
    whole = script.replace("\\\n", " ")
    for line in whole.splitlines():
        for part in _PARTING.split(line):
            try:
                words = shlex.split(part, comments=True)
            except ValueError:  # a quotation that was parted: no call of ours has one
                continue
            for place, word in enumerate(words):
                if found := _PROGRAM.search(word):
                    given = [each for each in words[place + 1 :] if not re.match(r"\d?[<>]", each)]
                    is_first = all("=" in each for each in words[:place])
                    for variant in _variants(given, whole):
                        yield Call(found[1], tuple(variant), is_first)
                    break


def _variants(arguments: list[str], script: str) -> Iterator[list[str]]:
    """A variable alone is what the script sets it to, which may be nothing or an option."""
    for place, each in enumerate(arguments):
        if name := re.fullmatch(r"\$(\w+)", each):
            values = re.findall(rf"(?<![\w$]){name[1]}=([\w-]*)(?=[\s;]|$)", script)
            if any(not value or value.startswith("--") for value in values):
                for value in values:
                    told = [value] if value else []
                    yield from _variants([*arguments[:place], *told, *arguments[place + 1 :]], "")
                return
    yield arguments


def wrong(call: Call) -> str:
    """Why the call would fail; empty: it would not."""
    path, arguments = ROOT / call.program, call.arguments
    if not path.is_file():
        return f"there is no {call.program}"
    if call.is_run_itself and not path.stat().st_mode & 0o100:
        return f"{call.program} is not executable"
    if call.program == "dev.py":
        if arguments[:1] != ("package",) or arguments[1:2] == () or arguments[1] not in _PACKERS:
            return f"dev.py {' '.join(arguments)} is not known to the rehearsal"
        program, before = _PACKERS[arguments[1]]
        return wrong(Call(program, (*before, *arguments[2:], *_DEMANDED.get(program, ())), False))
    if not (told := usages(path)):
        return f"{call.program} tells no usage"
    if any(each.fits(arguments) for each in told):
        return ""
    return f"{call.program} does not take: {' '.join(arguments)}"


_DEMANDED = {"packaging/linux/pack.py": ("--engine", "PAYLOAD")}


def usages(path: Path) -> list[Usage]:
    """What a program's head says after ``usage:``, line by line."""
    text = re.sub(r"^# ?", "", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    _, _, rest = text.partition("usage: ")
    found: list[str] = []
    for line in rest.partition("\n\n")[0].splitlines():
        column = re.split(r"\s{2,}", line.strip())[0]
        if column.startswith(path.name):
            found.append(column.removeprefix(path.name))
        elif found and column[:1] in "[-|":
            found[-1] += f" {column}"
    return [_usage(each) for each in found]


def _usage(line: str) -> Usage:
    usage, depth, option = Usage(), 0, ""
    for word in _WORD.findall(line.replace("…", "...").replace("\\n", "")):
        if word in "[]" or word.strip() == "|":
            depth += {"[": 1, "]": -1}.get(word, 0)
            option = ""
        elif word.startswith("--"):
            option = word
            usage.options[option] = 0
        elif option and depth:
            usage.options[option] = -1 if word.endswith("...") else 1
        elif option:
            usage.options[option], option = 1, ""
        else:
            usage.positionals.append(_positional(word, is_optional=bool(depth)))
    return usage


def _positional(word: str, *, is_optional: bool) -> str:
    name, is_repeated = word.removesuffix("..."), word.endswith("...")
    literal = "|".join(map(re.escape, name.split("|")))
    one = f"(?:{_ANY if name.isupper() else literal})\x1f"
    many = {(False, False): "", (True, False): "+", (False, True): "?", (True, True): "*"}
    return f"(?:{one}){many[is_repeated, is_optional]}"
