# SPDX-License-Identifier: Apache-2.0
"""The form of a bundle: models in a folder that is carried to a machine without a network.

::

    bundle.json                         the Manifest, written last
    models/OWNER--NAME/FILE             each file as the models folder has it
    catalogues/NUMBER.toml[.minisig]    the catalogues that the models came from

No path stands in the manifest: places follow from checked names.
"""

from desktop.core.declared import Struct

VERSION = 1
MANIFEST = "bundle.json"
MODELS, CATALOGUES = "models", "catalogues"
UNFINISHED = "bundle.unfinished"
"""Lies in the folder until the bundle is whole; a folder with it may be written again."""
MAX_MANIFEST_BYTES = 16_000_000


class BundledFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file of a model, with where it came from; see :class:`desktop.fetch.state.Origin`."""

    repo: str
    file: str
    revision: str
    endpoint: str
    size_bytes: int
    sha256: str


class BundledCatalogue(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One catalogue; its signature, if it has one, lies beside it and speaks for itself."""

    name: str
    """Of the file: a number and ``.toml``."""
    owner: str
    size_bytes: int
    sha256: str


class Manifest(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What a bundle holds.

    Attributes:
        v: version of this form.
        carrel: version of the program that made it.
    """

    v: int
    carrel: str
    domains: tuple[str, ...]
    files: tuple[BundledFile, ...]
    catalogues: tuple[BundledCatalogue, ...] = ()

    @property
    def size_bytes(self) -> int:
        """Of all models' files."""
        return sum(file.size_bytes for file in self.files)
