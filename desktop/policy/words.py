# SPDX-License-Identifier: Apache-2.0
"""Values of the policy in words. Pure."""

from typing import Any

from desktop.policy.rules import Number, Rule


def value_text(value: Any, rule: Rule[Any] | None = None) -> str:
    """A value for people; with its rule, a number with its unit."""
    if isinstance(rule, Number):
        return f"{value} {rule.unit}"
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(value) or "none"
    return str(value)
