# SPDX-License-Identifier: Apache-2.0
"""GGUF files for tests, written by the reference writer."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import gguf
import numpy as np
import pytest

TEMPLATE = "{% for message in messages %}{{ message.content }}{% endfor %}"


WriteGguf = Callable[..., Path]
"""See :func:`write_gguf`."""


def _write(
    path: Path,
    *,
    architecture: str = "llama",
    name: str = "Tiny Test",
    file_type: int | None = 1,
    ctx_tokens: int = 2048,
    size_label: str = "",
    template: str | None = TEMPLATE,
    tokens: int = 50,
    shapes: Sequence[tuple[int, ...]] = ((32, 64), (64,)),
    extra: Sequence[tuple[str, Any, gguf.GGUFValueType]] = (),
) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_name(name)
    writer.add_context_length(ctx_tokens)
    if file_type is not None:
        writer.add_file_type(file_type)
    if size_label:
        writer.add_size_label(size_label)
    writer.add_token_list([f"token {i}" for i in range(tokens)])
    writer.add_array("tokenizer.ggml.scores", [float(i) for i in range(tokens)])
    if template is not None:
        writer.add_chat_template(template)
    for key, value, kind in extra:
        writer.add_key_value(key, value, kind)
    for index, shape in enumerate(shapes):
        writer.add_tensor(f"blk.{index}.weight", np.ones(shape, dtype=np.float16))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return path


@pytest.fixture(scope="session")
def write_gguf() -> WriteGguf:
    """Writes a small, valid GGUF file; keywords change what its header says."""
    return _write
