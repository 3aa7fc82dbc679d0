# SPDX-License-Identifier: Apache-2.0
"""Carrel as a process on a real screen, used by its keys alone or by its accessible tree alone."""

import re
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from itertools import pairwise
from pathlib import Path

from desktop.paths import Paths
from desktop.settings import looks, spec
from desktop.settings.preferences import Preferences
from tests.helpers.models import write_llama
from tests.helpers.reader import Node, Reader, State, matching, until
from tests.helpers.screen import press
from tests.helpers.tree import ROOT

ROLES = frozenset(
    {
        *("push button", "toggle button", "button menu", "check box", "radio button", "combo box"),
        *("spin box", "slider", "list", "list item", "tree", "tree item", "table", "menu bar"),
        *("menu item", "page tab", "link", "progress bar", "dialog", "frame", "text"),
    }
)
"""Of what a reader acts on, chooses from or must be told of; and whatever takes the focus."""
COMPOUNDS = frozenset({"spin box", "combo box", "scroll bar"})
"""Their parts, made by Qt, go without a name: the whole has it."""
LABELLED_BY = 2
"""AT-SPI's number of the relation."""
APART = frozenset({"frame", "dialog", "menu bar", "grip"})
"""What stands beside the order of reading."""
Place = tuple[int, int, int, int]
MOST_STEPS = 60


class Carrel:
    """One run of the program."""

    def __init__(self, env: Mapping[str, str], reader: Reader, process_id: int) -> None:
        self._env, self._reader = env, reader
        self.root = reader.application(process_id)

    # --- what is there ---------------------------------------------------------------------------

    def nodes(self) -> Iterator[Node]:
        """Everything that is showing."""
        return self._reader.nodes(self.root)

    def find(self, role: str, name: str) -> Node:
        """The first of this role whose whole name fits the expression, as soon as it is there."""
        return until(
            lambda: next(iter(matching(self.nodes(), role, name)), None),
            lambda: f"that there is {role} {name!r}: {self}",
        )

    def enabled(self, role: str, name: str) -> Node:
        """The same, as soon as something can be done with it."""

        def found() -> Node | None:
            fitting = matching(self.nodes(), role, name)
            return next((node for node in fitting if State.ENABLED in node.states), None)

        return until(found, lambda: f"that {role} {name!r} can be used")

    def follow(self, *names: str) -> None:
        """Carry out an entry of the menu bar, as a reader that acts does: nothing is opened."""
        menu, *entries = names
        node = self.find("menu item", menu)
        for name in entries:
            node = matching(node.below(), "menu item", name)[0]
        node.do()

    def __str__(self) -> str:
        return "".join(f"\n{node}" for node in self.nodes())

    def has(self, role: str, name: str) -> bool:
        """Whether it is there now."""
        return bool(matching(self.nodes(), role, name))

    def announced(self, sentence: str) -> None:
        """Wait until something that fits the expression was announced; hold that it was so once."""
        heard: list[str] = []

        def fitting() -> list[str]:
            heard.extend(self._reader.announcements())
            return [words for words in heard if re.fullmatch(sentence, words)]

        until(fitting, lambda: f"that {sentence!r} is announced, but {heard}")
        assert len(fitting()) == 1, heard

    # --- by keys ---------------------------------------------------------------------------------

    def press(self, keys: str) -> None:
        """Keys as xdotool names them, for example ``ctrl+n``."""
        press(self._env, keys)

    def type(self, words: str) -> None:
        """Letters, to whatever has the focus."""
        command = ["xdotool", "type", "--delay", "5", words]
        subprocess.run(command, env=dict(self._env), check=True, timeout=30)

    def focused(self) -> str:
        """Role and name of what has the focus."""
        at = self._reader.focus()
        return f"{at.role} {at.name!r}" if at is not None else "nothing"

    def focus_is_at(self, role: str, name: str) -> None:
        """Wait for it."""
        until(
            lambda: self._is_at(role, name),
            lambda: f"that {role} {name!r} has the focus, but {self.focused()}",
        )

    def step_to(self, role: str, name: str, keys: str = "Tab") -> None:
        """Press a key until the focus is there."""
        for _ in range(MOST_STEPS):
            if self._is_at(role, name):
                return
            at = self._reader.focus()
            self.press(keys)
            until(partial(self._has_left, at), lambda: f"that {keys} moves the focus")
        raise AssertionError(f"{keys} does not lead to {role} {name!r}, but to {self.focused()}")

    def _is_at(self, role: str, name: str) -> bool:
        at = self._reader.focus()
        return at is not None and bool(matching(iter([at]), role, name))

    def _has_left(self, node: Node | None) -> bool:
        return self._reader.focus() != node

    # --- for screen readers ----------------------------------------------------------------------

    def nameless(self) -> list[str]:
        """Where a control stands of which nobody is told what it is."""
        controls = [
            node
            for node in self.nodes()
            if (node.role in ROLES or State.FOCUSABLE in node.states)
            and not (node.above and node.above[-1].role in COMPOUNDS)
        ]
        assert len(controls) > 10, "the tree was read"
        return [str(node) for node in controls if not is_named(node)]

    def out_of_order(self) -> list[str]:
        """Pairs of neighbours of which the second stands above or left of the first."""
        inner: dict[Node, list[Node]] = {}
        for node in self.nodes():
            if node.above and node.role not in APART:
                inner.setdefault(node.above[-1], []).append(node)
        return [
            f"{first} is read before {second}"
            for siblings in inner.values()
            for first, second in pairwise(siblings)
            if is_before(second.place(), first.place())
        ]


def is_before(one: Place, other: Place) -> bool:
    """Whether it stands wholly above, or in the same row wholly at the left."""
    _, top, right, bottom = one
    shares_row = top < other[3] and other[1] < bottom
    return bottom <= other[1] or (shares_row and right <= other[0])


def is_named(node: Node) -> bool:
    """Whether it says what it is; the name of a combo box is what is chosen there."""
    if node.role != "combo box":
        return bool(node.name.strip())
    related = {kind for kind, _ in node.call("Accessible", "GetRelationSet")}
    return LABELLED_BY in related or bool(node.described().strip())


def prepare(home: Path) -> Preferences:
    """The first steps are done, and one model, which the scripted engine plays, is installed."""
    paths = Paths(data=home / "data", config=home / "config", state=home / "state")
    paths.create()
    write_llama(paths.models / "scripted.gguf")
    settings = Preferences.open(paths.settings)
    settings.set(spec.DOMAIN, "general")
    settings.set(looks.WELCOMED, "yes")
    return settings


@contextmanager
def carrel(env: Mapping[str, str], reader: Reader, home: Path) -> Iterator[Carrel]:
    """Start it with the scripted engine; ends it."""
    env = {**env, "CARREL_HOME": str(home), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "desktop", "--fake-engine"]
    with subprocess.Popen(command, env=env, cwd=ROOT) as process:
        try:
            yield Carrel(env, reader, process.pid)
            process.send_signal(signal.SIGINT)  # as Ctrl+C in the terminal: also from a menu
            assert process.wait(30) == 0
        finally:
            process.kill()
