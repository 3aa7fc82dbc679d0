# SPDX-License-Identifier: Apache-2.0
"""What can go wrong when chats leave for a file.

::

    KnownError
      ExportFailed          the file could not be written; what was there before is unchanged
"""

from desktop.core.errors import KnownError


class ExportFailed(KnownError):
    """A file for other programs could not be written."""

    def __init__(self, path: str, detail: str) -> None:
        super().__init__(
            f"The file {path} was not written: {detail.rstrip('.')}.",
            "Choose another place. What was there before is unchanged.",
        )
