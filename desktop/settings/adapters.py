# SPDX-License-Identifier: Apache-2.0
"""The LoRA adapters of a model: which files, how strongly each acts, and whether it acts now.

In the file: ``adapters = [{file = "/models/law.gguf", scale = 0.5, on = true}]``.
"""

from pathlib import Path

from desktop.core.declared import Struct
from desktop.core.declared import replace as replace_fields
from desktop.settings.kinds import Kind, PathList, Place, Real
from desktop.settings.setting import Setting

SCALE = Real(low=0.0, high=2.0, step=0.1)
"""1 is as the adapter was trained, 0 not at all."""
_FILES = PathList(are_folders=False)
_KEYS = frozenset({"file", "scale", "on"})


class AdapterChoice(Struct, frozen=True, kw_only=True):
    """One adapter of a model.

    Attributes:
        is_on: whether it acts; one that does not is kept with its scale, and with its file in the
            reach of the engine, so that switching it on needs no other one.
    """

    file: Path
    scale: float = 1.0
    is_on: bool = True


Choices = tuple[AdapterChoice, ...]


class AdapterList(Kind[Choices], frozen=True, kw_only=True):
    """Adapters, each file once, in the user's order. They need not exist: a drive may be away."""

    def decode(self, raw: object) -> Choices:
        """See :meth:`Kind.decode`."""
        if not isinstance(raw, list) or not all(isinstance(each, dict) for each in raw):
            raise ValueError(f"expected a list of tables with file, scale and on, got {raw!r}")
        for each in raw:
            if "file" not in each or not each.keys() <= _KEYS:
                raise ValueError(f"expected file, scale and on, got {', '.join(map(str, each))}")
            if not isinstance(each.get("on", True), bool):
                raise ValueError(f"expected true or false, got {each['on']!r}")
        files = _FILES.decode([each["file"] for each in raw])
        return tuple(
            AdapterChoice(
                file=file, scale=SCALE.decode(each.get("scale", 1.0)), is_on=each.get("on", True)
            )
            for file, each in zip(files, raw, strict=True)
        )

    def encode(self, value: Choices) -> object:
        """See :meth:`Kind.encode`."""
        return [{"file": str(each.file), "scale": each.scale, "on": each.is_on} for each in value]

    def moved(self, value: Choices, place: Place) -> Choices:
        """See :meth:`Kind.moved`."""
        named = {place(each.file): each for each in reversed(value)}
        return tuple(
            replace_fields(each, file=file) for file, each in reversed(tuple(named.items()))
        )


ADAPTERS: Setting[Choices] = Setting(
    key="adapters",
    page="",
    label="LoRA adapters",
    help="Small files that change how the model answers; several can act at once. Switching "
    "one on or off, or changing its strength, does not load the model again.",
    default=(),
    kind=AdapterList(),
)
