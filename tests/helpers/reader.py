# SPDX-License-Identifier: Apache-2.0
"""A screen reader without a voice: what a program puts on the AT-SPI bus, read and acted upon.

Speaks D-Bus through jeepney, so a test that uses it is marked ``sockets``. Names of interfaces,
methods and states are those of AT-SPI 2.
"""

import re
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, TypeVar

from jeepney import (  # type: ignore[import-untyped]  # it has no types
    DBusAddress,
    HeaderFields,
    MatchRule,
    Message,
    MessageType,
    Properties,
    new_method_call,
)
from jeepney.bus_messages import message_bus  # type: ignore[import-untyped]
from jeepney.io.blocking import DBusConnection, open_dbus_connection  # type: ignore[import-untyped]

WAIT_S = 30.0
POLL_S = 0.05
MOST_CHILDREN = 60
"""Of one object; the rest are of the same kind."""
_SPI = "org.a11y.atspi"
_REGISTRY = f"{_SPI}.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"

T = TypeVar("T")


class Gone(Exception):
    """What was asked is no longer there, or cannot do that; holds the bus's words."""


class State(IntEnum):
    """Numbers of the states that matter here."""

    CHECKED = 4
    EDITABLE = 7
    ENABLED = 8
    FOCUSABLE = 11
    FOCUSED = 12
    SELECTED = 23
    SHOWING = 25


@dataclass(frozen=True)
class Node:
    """One accessible object as it was when it was read."""

    reader: "Reader"
    bus: str
    path: str
    name: str
    role: str
    states: frozenset[int]
    above: tuple["Node", ...]
    """Those around it, outermost first."""

    def __str__(self) -> str:
        return "/".join(f"{node.role}:{node.name}" for node in (*self.above, self))

    def call(self, interface: str, method: str, signature: str = "", *values: object) -> Any:
        """Ask it something; returns what it answers. Raises Gone."""
        address = DBusAddress(self.path, self.bus, f"{_SPI}.{interface}")
        return self.reader.ask(new_method_call(address, method, signature or None, values))

    def property(self, interface: str, name: str) -> Any:
        """One of its properties. Raises Gone."""
        address = DBusAddress(self.path, self.bus, f"{_SPI}.{interface}")
        return self.reader.ask(Properties(address).get(name))[1]

    def again(self) -> "Node":
        """The same as it is now. Raises Gone."""
        return self.reader.node(self.bus, self.path, self.above)

    def described(self) -> str:
        """What is said of it beside its name."""
        return str(self.property("Accessible", "Description"))

    def place(self) -> tuple[int, int, int, int]:
        """Left, top, right and bottom on the screen, in pixels."""
        left, top, width, height = self.call("Component", "GetExtents", "u", 0)
        return left, top, left + width, top + height

    def children(self) -> "list[Node]":
        """What lies right in it and is showing."""
        return [node for node in self.reader.nodes(self) if node.above == (*self.above, self)]

    def below(self) -> "Iterator[Node]":
        """What it holds, also what is not showing: the entries of a closed menu."""
        return self.reader.nodes(self, has_hidden=True)

    def do(self) -> None:
        """The first thing that can be done with it: press a button, open a menu."""
        assert self.call("Action", "DoAction", "i", 0), f"nothing can be done with {self}"

    def focus(self) -> None:
        """Give it the focus."""
        assert self.call("Component", "GrabFocus"), f"{self} takes no focus"

    def choose(self) -> None:
        """Make it the chosen one of its list."""
        place = self.call("Accessible", "GetIndexInParent")
        assert self.above[-1].call("Selection", "SelectChild", "i", place), f"{self} stays"

    def write(self, text: str) -> None:
        """Put text into a line or a box."""
        assert self.call("EditableText", "SetTextContents", "s", text), f"{self} takes no text"

    def set_value(self, value: float) -> None:
        """Of a spin box or slider."""
        address = DBusAddress(self.path, self.bus, f"{_SPI}.Value")
        self.reader.ask(Properties(address).set("CurrentValue", "d", value))

    def text(self) -> str:
        """What stands in it."""
        return str(self.call("Text", "GetText", "ii", 0, -1))


class Reader:
    """Connected to the AT-SPI bus of an environment until it is closed."""

    def __init__(self, env: Mapping[str, str]) -> None:
        with open_dbus_connection(bus=env["DBUS_SESSION_BUS_ADDRESS"]) as session:
            has_owner = message_bus.NameHasOwner("org.a11y.Bus")
            until(lambda: session.send_and_get_reply(has_owner).body[0])
            place = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            (address,) = session.send_and_get_reply(new_method_call(place, "GetAddress")).body
        self._bus: DBusConnection = open_dbus_connection(bus=address)
        self._said = self._hear("object:announcement", "Announcement")
        self._moved = self._hear("object:state-changed:focused", "StateChanged")
        self._focus: tuple[str, str] | None = None

    def close(self) -> None:
        """Leave the bus."""
        self._bus.close()

    def ask(self, message: Message) -> Any:
        """Send a call; returns its answer. Raises Gone."""
        reply = self._bus.send_and_get_reply(message, timeout=WAIT_S)
        if reply.header.message_type is MessageType.error:
            raise Gone(*reply.body)
        return reply.body[0] if reply.body else None

    def application(self, process_id: int) -> Node:
        """The program of this process, as soon as it is on the bus."""

        def found() -> Node | None:
            registry = self.node(_REGISTRY, _ROOT, ())
            for bus, path in registry.call("Accessible", "GetChildren"):
                if self.ask(message_bus.GetConnectionUnixProcessID(bus)) == process_id:
                    return self.node(bus, path, ())
            return None

        return until(found)

    def nodes(self, root: Node, *, has_hidden: bool = False) -> Iterator[Node]:
        """``root`` and all that is showing below it, in reading order; or what is hidden, too."""
        yield root
        try:
            children = root.call("Accessible", "GetChildren")
        except Gone:
            return
        for bus, path in children[:MOST_CHILDREN]:
            try:
                node = self.node(bus, path, (*root.above, root))
            except Gone:
                continue
            if has_hidden or State.SHOWING in node.states:
                yield from self.nodes(node, has_hidden=has_hidden)

    def node(self, bus: str, path: str, above: tuple[Node, ...]) -> Node:
        """Read one object, which stands in those. Raises Gone."""
        blank = Node(self, bus, path, "", "", frozenset(), above)
        low, high = blank.call("Accessible", "GetState")
        bits = low | high << 32
        return Node(
            self,
            bus,
            path,
            blank.property("Accessible", "Name"),
            blank.call("Accessible", "GetRoleName"),
            frozenset(bit for bit in range(64) if bits >> bit & 1),
            above,
        )

    def announcements(self) -> list[str]:
        """The sentences that were announced since this was asked last."""
        return [str(event.body[3][1]) for event in self._drained(self._said)]

    def focus(self) -> Node | None:
        """What was told last that it has the focus; None: nothing, or it is gone."""
        for event in self._drained(self._moved):
            kind, is_so, *_ = event.body
            if kind == "focused" and is_so:
                fields = event.header.fields
                self._focus = fields[HeaderFields.sender], fields[HeaderFields.path]
        try:
            return self.node(*self._focus, ()) if self._focus else None
        except Gone:
            return None

    def _hear(self, event: str, member: str) -> deque[Message]:
        """Have events of a kind told from now on, as Orca does; they gather in what is returned."""
        rule = MatchRule(type="signal", interface=f"{_SPI}.Event.Object", member=member)
        self.ask(message_bus.AddMatch(rule))
        registry = DBusAddress("/org/a11y/atspi/registry", _REGISTRY, _REGISTRY)
        self.ask(new_method_call(registry, "RegisterEvent", "sass", (event, [], "")))
        heard: deque[Message] = deque()
        self._bus.filter(rule, queue=heard)
        return heard

    def _drained(self, events: deque[Message]) -> list[Message]:
        self.ask(message_bus.GetId())  # what was on its way has arrived with the answer
        return [events.popleft() for _ in range(len(events))]


def matching(nodes: Iterator[Node], role: str, name: str) -> list[Node]:
    """Those of this role whose whole name fits the expression."""
    pattern = re.compile(name, re.DOTALL)
    return [node for node in nodes if node.role == role and pattern.fullmatch(node.name)]


def until(look: Callable[[], T | None], tell: Callable[[], str] = str) -> T:
    """Look again and again until something is found; returns it.

    ``tell``: what was waited for, and what is there instead.
    """
    end_s = time.monotonic() + WAIT_S
    while not (found := look()):
        assert time.monotonic() < end_s, f"it did not happen {tell()}"
        time.sleep(POLL_S)
    return found
