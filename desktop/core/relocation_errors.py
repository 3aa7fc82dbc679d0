# SPDX-License-Identifier: Apache-2.0
"""What can go wrong when a model goes to another folder.

::

    KnownError
      NotMoved              it lies where it lay; nothing was changed
"""

from desktop.core.errors import KnownError


class NotMoved(KnownError):
    """``reason`` completes "was not moved:"."""

    def __init__(self, name: str, reason: str, *, is_copy: bool = False) -> None:
        reason = reason.rstrip(".")
        super().__init__(
            f"{name} was not copied: {reason}." if is_copy else f"{name} was not moved: {reason}.",
            "It lies where it lay, and nothing was changed. Choose another folder or try again.",
        )
