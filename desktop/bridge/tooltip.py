# SPDX-License-Identifier: Apache-2.0
"""Tooltips of rows whose text a user or a model wrote."""


def plain_tooltip(text: str) -> str:
    """Rich text that shows exactly this, in lines: a title could bring markup of its own."""
    from html import escape  # noqa: PLC0415  # 4 ms of tables that no first window needs

    return f"<qt>{escape(text)}</qt>"
