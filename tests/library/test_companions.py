# SPDX-License-Identifier: Apache-2.0
"""What lies beside a model and belongs to it."""

from pathlib import Path

from desktop.library.companions import companions_of
from tests.helpers.models import write_kind, write_llama


def test_projectors_adapters_and_templates(tmp_path: Path) -> None:
    model = write_llama(tmp_path / "model.gguf")
    write_llama(tmp_path / "another-model.gguf")
    write_kind(tmp_path / "mmproj.gguf", "mmproj")
    write_kind(tmp_path / "lora.gguf", "adapter")
    write_kind(tmp_path / "imatrix.gguf", "imatrix")
    (tmp_path / "chat_template.jinja").write_text("{{ x }}")
    (tmp_path / ".hidden.jinja").write_text("{{ x }}")
    (tmp_path / "notes.txt").write_text("x")
    (tmp_path / "folder.json").mkdir()
    names = [path.name for path in companions_of([model])]
    assert names == ["chat_template.jinja", "lora.gguf", "mmproj.gguf"]
    assert companions_of([]) == ()
    assert companions_of([tmp_path / "gone" / "model.gguf"]) == ()
