# SPDX-License-Identifier: Apache-2.0
"""The one table of named colours, for light, dark and high contrast. No widgets, no state.

Every text colour has a contrast of at least 4.5 on every ground it is used on, and every edge of a
control at least 3 (WCAG 2.2, 1.4.3 and 1.4.11); with high contrast both have at least 7.
``tests/ui/test_colours.py`` computes it from here.
"""

from desktop.core.declared import Struct, to_builtins

MIN_TEXT_CONTRAST = 4.5
MIN_EDGE_CONTRAST = 3.0
HIGH_CONTRAST = 7.0


class Colours(Struct, frozen=True, kw_only=True):
    """Named colours as ``#rrggbb``."""

    ground: str
    """Behind the transcript and the pages."""
    side: str
    """Behind the sidebar."""
    raised: str
    """Inputs, menus, secondary buttons."""
    fill: str
    """The reader's own messages; hovered rows."""
    fill_strong: str
    """Selected and pressed rows."""
    code_ground: str
    line: str
    """Hairlines that only separate; never the only sign of a control."""
    edge: str
    """Borders of controls."""
    text: str
    text_muted: str
    error: str
    error_ground: str
    error_line: str
    code_keyword: str
    code_string: str
    code_number: str
    code_name: str
    code_comment: str
    accent: str
    """Used until a domain brings its own."""

    def named(self) -> dict[str, str]:
        """All colours by name, as the stylesheet's placeholders spell them."""
        named: dict[str, str] = to_builtins(self)
        return named


LIGHT = Colours(
    ground="#ffffff",
    side="#f4f5f6",
    raised="#ffffff",
    fill="#eef0f2",
    fill_strong="#dfe3e8",
    code_ground="#f6f7f8",
    line="#e0e3e7",
    edge="#838c96",
    text="#1b1f24",
    text_muted="#56606a",
    error="#a8231b",
    error_ground="#fdf1f0",
    error_line="#e3aaa5",
    code_keyword="#8a2a7d",
    code_string="#1f6b3a",
    code_number="#9a4a00",
    code_name="#1c568f",
    code_comment="#626c76",
    accent="#26587a",
)

DARK = Colours(
    ground="#1b1d20",
    side="#151719",
    raised="#24272b",
    fill="#2b2f34",
    fill_strong="#3a4047",
    code_ground="#24272b",
    line="#33383e",
    edge="#7b848e",
    text="#e7e9eb",
    text_muted="#a6aeb7",
    error="#ffb3ab",
    error_ground="#35211f",
    error_line="#7c4640",
    code_keyword="#dd9fd6",
    code_string="#94cfa5",
    code_number="#e6b27a",
    code_name="#93c1ee",
    code_comment="#98a1aa",
    accent="#8cbfe0",
)

CONTRAST = Colours(
    ground="#000000",
    side="#000000",
    raised="#000000",
    fill="#242424",
    fill_strong="#3d3d3d",
    code_ground="#0c0c0c",
    line="#b4b4b4",
    edge="#ffffff",
    text="#ffffff",
    text_muted="#e4e4e4",
    error="#ffb8b0",
    error_ground="#2a0300",
    error_line="#ffb8b0",
    code_keyword="#ffb0f5",
    code_string="#9dffb5",
    code_number="#ffcf8a",
    code_name="#9fd4ff",
    code_comment="#c8c8c8",
    accent="#ffd23f",
)
"""High contrast. Like the dark table it takes a domain's colour for dark grounds."""

TEXT_ON_GROUND: tuple[tuple[str, str], ...] = (
    *(
        (text, ground)
        for text in ("text", "text_muted", "accent", "error")
        for ground in ("ground",)
    ),
    *(
        (text, ground)
        for text in ("text", "text_muted")
        for ground in ("side", "raised", "fill", "fill_strong", "code_ground", "error_ground")
    ),
    ("error", "error_ground"),
    ("accent", "raised"),
    *(
        (f"code_{kind}", "code_ground")
        for kind in ("keyword", "string", "number", "name", "comment")
    ),
)
"""Which text stands on which ground; the contrast test walks this table."""

EDGE_ON_GROUND: tuple[tuple[str, str], ...] = (
    ("edge", "ground"),
    ("edge", "raised"),
    ("edge", "side"),
)


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two ``#rrggbb`` colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    bright, dim = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dim + 0.05)


def text_on(ground: str) -> str:
    """Near-white or near-black, whichever reads better on this ground."""
    return max(("#ffffff", "#111418"), key=lambda text: contrast(text, ground))


def readable(colour: str, ground: str, least: float = HIGH_CONTRAST) -> str:
    """The colour, mixed with white as far as its contrast on a dark ground needs."""
    steps = (mix(colour, "#ffffff", step / 20) for step in range(21))
    return next((each for each in steps if contrast(each, ground) >= least), "#ffffff")


def mix(first: str, second: str, fraction: float) -> str:
    """``fraction`` of the second colour over the first."""
    pairs = zip(_channels(first), _channels(second), strict=True)
    return "#" + "".join(f"{round(a + (b - a) * fraction):02x}" for a, b in pairs)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _luminance(colour: str) -> float:
    linear = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (channel / 255 for channel in _channels(colour))
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
