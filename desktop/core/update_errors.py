# SPDX-License-Identifier: Apache-2.0
"""What can go wrong with updates. Then nothing was installed, and what runs is untouched.

::

    KnownError
      UpdateRefused         it is not signed, too old, older than what is there, or damaged
      NotUpdatable          this Carrel does not update itself
      NothingToRollBack     there is no earlier version
"""

from desktop.core.errors import KnownError

UNTOUCHED = "Nothing was installed."


class UpdateRefused(KnownError):
    """It must not be installed."""

    def __init__(self, what: str, detail: str) -> None:
        super().__init__(f"{what} is not installed: {detail.rstrip('.')}.", UNTOUCHED)
        self.detail = detail


class NotUpdatable(KnownError):
    """It was installed by something else."""

    def __init__(self) -> None:
        super().__init__(
            "This Carrel does not update itself.",
            "It came by the system's packages or from its source; update it the same way.",
        )


class NothingToRollBack(KnownError):
    """There is no version to go back to."""

    def __init__(self, part: str) -> None:
        super().__init__(f"There is no earlier version of the {part}.", "Nothing was changed.")
