# SPDX-License-Identifier: Apache-2.0
"""Names of models in parts."""

from pathlib import Path

import pytest

from desktop.library.splits import part_of


def test_names_of_parts() -> None:
    part = part_of(Path("a/Qwen-00002-of-00003.GGUF"))
    assert part is not None
    assert (part.stem, part.number, part.count) == ("Qwen", 2, 3)
    assert part.all()[0] == Path("a/Qwen-00001-of-00003.GGUF")
    assert part.all()[1] == part.path


@pytest.mark.parametrize(
    "name",
    [
        "model.gguf",
        "model-1-of-3.gguf",
        "model-00004-of-00003.gguf",
        "model-00000-of-00003.gguf",
        "model-00001-of-99999.gguf",
        "-00001-of-00002.gguf",
        "model-00001-of-00003.bin",
    ],
)
def test_other_names(name: str) -> None:
    assert part_of(Path(name)) is None
