# SPDX-License-Identifier: Apache-2.0
"""What a title says is shown, not obeyed."""

from desktop.bridge.tooltip import plain_tooltip


def test_markup_is_text() -> None:
    assert plain_tooltip("<b>a</b> & b") == "<qt>&lt;b&gt;a&lt;/b&gt; &amp; b</qt>"
