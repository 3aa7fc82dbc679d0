# SPDX-License-Identifier: Apache-2.0
"""What can go wrong with bundles and mirrors, the folders that carry models to other machines.

::

    KnownError
      BadBundle             a bundle is damaged, incomplete or hostile; nothing was changed
      NothingToPack         no installed model of the wanted domains can be packed
      NoRoomForModels       the disk has less room than the models need; nothing was changed
      FolderInTheWay        the folder for a new bundle or mirror holds something else
      NotCopied             reading or writing failed on the way
"""

from desktop.core.errors import KnownError


class BadBundle(KnownError):
    """A bundle that cannot be installed as it is."""

    def __init__(self, what: str, detail: str) -> None:
        super().__init__(
            f"{what}: {detail.rstrip('.')}. Nothing was installed.",
            "Copy the bundle again from where it was made, or have it made anew.",
        )
        self.detail = detail


class NothingToPack(KnownError):
    """Every model was left out, or there is none."""

    def __init__(self, domains: str, reasons: str) -> None:
        super().__init__(
            f"There is no model to pack for {domains}{reasons}.",
            "Download one first: carrelctl models get, or the Models page.",
        )


class NoRoomForModels(KnownError):
    """Known before anything is written."""

    def __init__(self, folder: str, needed: str, free: str) -> None:
        super().__init__(
            f"{needed} are needed in {folder}, and {free} are free. Nothing was changed.",
            "Free some space on that disk, or use another one.",
        )


class FolderInTheWay(KnownError):
    """What is there stays."""

    def __init__(self, folder: str, detail: str) -> None:
        super().__init__(f"{folder} {detail.rstrip('.')}.", "Name a new or an empty folder.")


class NotCopied(KnownError):
    """An error of a disk; ``hint`` says whether the same command goes on from there."""

    def __init__(self, path: str, detail: str, hint: str) -> None:
        super().__init__(f"{path} was not copied: {detail.rstrip('.')}.", hint)
