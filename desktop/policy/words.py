# SPDX-License-Identifier: Apache-2.0
"""Values of the policy in words. Pure."""

from typing import Any


def value_text(value: Any) -> str:
    """A value for people."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(value) or "none"
    return str(value)
