# SPDX-License-Identifier: Apache-2.0
"""Answers and addresses that want to load, open, hide or stall something; the same for a seed."""

import random
from collections.abc import Iterator

TARGETS = (
    "file:///etc/passwd",
    "/etc/hostname",
    "//server/share/x.png",
    "\\\\server\\share\\x.png",
    "https://evil.example/x.png?q=secret",
    "http://127.0.0.1:9/x.png",
    "data:image/svg+xml;base64,PHN2Zy8+",
    "data:text/html,<script>alert(1)</script>",
    "javascript:alert(1)",
    "ms-settings:privacy",
    "qrc:/x.png",
    "../../../../etc/shadow",
)
SHAPES = (
    "![words]({0})",
    "![words][r]\n\n[r]: {0}",
    "[![words]({0})]({0})",
    "<img src='{0}' onerror=x>",
    "<style>@import url({0});</style>",
    "<link rel=stylesheet href='{0}'>",
    "<table background='{0}'><tr><td>x</table>",
    "<p style='background-image:url({0})'>x</p>",
    "<a href='{0}'>click</a>",
    "[click](<{0}>)",
    "<{0}>",
    "| a |\n|---|\n| ![x]({0}) |",
    "> - ![x]({0})",
    "$\\text{{![x]({0})}}$",
    "[^1]\n\n[^1]: ![x]({0})",
    "- [ ] ![x]({0})",
    "```html\n<img src='{0}'>\n```",
    "<svg><image href='{0}'/></svg>",
    "<object data='{0}'></object><iframe src='{0}'></iframe>",
)
BOMBS = (
    ("[", 3000),
    (">", 4000),
    ("*a _b ", 1500),
    ("- ", 4000),
    ("|a", 4000),
    ("$\\frac{", 900),
    ("\\begin{a}", 600),
    ("`a", 4000),
    ("![a](", 1500),
    ("[^a]: ", 1000),
    ("\u202e\u2066", 3000),
    ("&#x41;", 1500),
    ("<b>", 2500),
    ("```\n", 1500),
    ("1. ", 3000),
    ("{", 4000),
    ("a\u0301\u0302\u0303", 2000),
    ("x" * 10_000, 1),
)
HOSTS = (
    "example.org",
    "xn--pple-43d.com",
    "аpple.com",
    "bank.example@evil.example",
    "bank.example%40evil.example",
    "evil.example:8080",
    "[::1]",
    "127.0.0.1",
    "bank.example.evil.example",
    "ex\u00adample.org",
    "ex\u200bample.org",
    "\u202egro.elpmaxe",
    "bücher.example",
    "evil.example\\@bank.example",
    "evil.example#@bank.example",
    "evil.example?@bank.example",
)
SCHEMES = (
    "http://", "https://", "HTTPS://", "file://", "javascript:", "data:", "ms-msdt:", "//",
    "\\\\", "vbscript:", "ftp://", "smb://", "mailto:", "https:", "http:/", "view-source:https://",
)  # fmt: skip


def answers(count: int, seed: int = 19) -> Iterator[str]:
    """Answers of up to about 10 kB."""
    draw = random.Random(seed)
    for number in range(count):
        if number % 5 == 4:
            piece, times = draw.choice(BOMBS)
            yield (piece * times)[:10_000]
            continue
        parts = []
        for _ in range(draw.randrange(3, 40)):
            parts.append(draw.choice(SHAPES).format(draw.choice(TARGETS)))
            parts.append("word " * draw.randrange(20))
        yield "\n\n".join(parts)[:10_000]


def addresses(count: int, seed: int = 20) -> list[str]:
    """Addresses of links, most of which must not become one."""
    draw = random.Random(seed)
    made: dict[str, None] = {}
    while len(made) < count:
        path = draw.choice(("", "/", "/x?y=1", "/\u202etxt.exe", "/a b", "/%2e%2e/x", "/#f"))
        made[f"{draw.choice(SCHEMES)}{draw.choice(HOSTS)}{path}"] = None
    return list(made)
