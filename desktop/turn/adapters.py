# SPDX-License-Identifier: Apache-2.0
"""Which adapters an engine gets for a model, and which of them act. Reads headers.

An engine can read only the files that it was started for. So it gets all adapters that are known
for its model, those that lie beside it and those that are set for it, and every question says which
of them act: to switch needs no other engine.
"""

from pathlib import Path

from desktop.core.records import ModelFile
from desktop.engine.options import Adapter, KnownAdapter, Wishes
from desktop.library.adapters import adapters_among, adapters_beside
from desktop.settings.adapters import ADAPTERS
from desktop.settings.per_model import Chooses


def acting(settings: Chooses, wishes: Wishes | None = None) -> tuple[Adapter, ...]:
    """The adapters that act on an answer, in order; one of strength 0 is none.

    Args:
        settings: as they hold for the model.
    """
    if wishes is not None and wishes.adapters is not None:
        wanted = wishes.adapters
    else:
        set_ones = (each for each in settings.get(ADAPTERS) if each.is_on)
        wanted = tuple(Adapter(path=str(each.file), scale=each.scale) for each in set_ones)
    return tuple(each for each in wanted if each.scale)


def known(
    model: ModelFile, settings: Chooses, wishes: Wishes | None = None
) -> tuple[tuple[KnownAdapter, ...], int]:
    """The adapters that an engine of this model can read, by path, and the bytes of those that are
    set or wished for: what they may take of the memory."""
    wished = [Path(each.path) for each in acting(settings, wishes)]
    chosen = [*wished, *(each.file for each in settings.get(ADAPTERS))]
    usable = {each.path: each for each in adapters_among(chosen, model)}
    found = usable | {each.path: each for each in adapters_beside(model)}
    files = tuple(
        KnownAdapter(path=str(path), size_bytes=each.size_bytes, modified_ns=each.modified_ns)
        for path, each in sorted(found.items())
    )
    return files, sum(each.size_bytes for each in usable.values())
