# SPDX-License-Identifier: Apache-2.0
"""Loading in the real engine child: what fails, how it is told, and that the engine goes on."""

from pathlib import Path

import pytest

from desktop.engine.client import EngineClient
from desktop.engine.load import Load
from desktop.engine.protocol import FailCode, Failed, Loaded
from tests.helpers.architectures import EMBEDDING
from tests.helpers.engine import Talk, count, load
from tests.helpers.models import CHATML, write_llama
from tests.helpers.weights import write_architecture

pytestmark = pytest.mark.model


def test_missing_file(engine: EngineClient, tmp_path: Path) -> None:
    failed = load(engine, tmp_path / "none.gguf")
    assert isinstance(failed, Failed)
    assert failed.code is FailCode.MISSING


def test_damaged_files_are_refused_with_a_reason(
    engine: EngineClient, tiny: Path, tmp_path: Path
) -> None:
    data = tiny.read_bytes()
    damaged = {
        "text.gguf": b"<html>blocked by your company</html>" * 100,
        "empty.gguf": b"",
        "short.gguf": data[: len(data) // 2],
        "magic.gguf": b"GGUX" + data[4:],
        "architecture.gguf": data.replace(b"llama", b"lhama"),
    }
    for name, content in damaged.items():
        (tmp_path / name).write_bytes(content)
        failed = load(engine, tmp_path / name)
        assert isinstance(failed, Failed), name
        assert failed.code is FailCode.BAD_FILE, name
        assert failed.detail.strip(), name
    assert isinstance(load(engine, tiny), Loaded)


def test_a_model_without_a_template_is_refused_clearly(
    engine: EngineClient, tmp_path: Path
) -> None:
    failed = load(engine, write_llama(tmp_path / "base.gguf", template=None))
    assert isinstance(failed, Failed)
    assert failed.code is FailCode.TEMPLATE
    assert "base model" in failed.detail


def test_a_template_given_with_load_replaces_the_files_own(
    engine: EngineClient, tmp_path: Path
) -> None:
    path = write_llama(tmp_path / "base.gguf", template=None)
    talk = Talk()
    engine.load(Load(id=0, path=str(path), chat_template="{{ messages[0]['content'] }}"), talk)
    assert isinstance(talk.end(), Loaded)
    assert count(engine, "four") == 4


def test_a_model_that_only_reads_is_refused(engine: EngineClient, tmp_path: Path) -> None:
    """Also with a template, with which it would come as far as to a first answer."""
    path = write_architecture(tmp_path / "vectors.gguf", EMBEDDING)
    for template in ("", CHATML):
        talk = Talk()
        engine.load(Load(id=0, path=str(path), chat_template=template), talk)
        failed = talk.end()
        assert isinstance(failed, Failed)
        assert (failed.code, "writes text" in failed.detail) == (FailCode.BAD_FILE, True)


def test_load_reports_progress_and_can_be_stopped(engine: EngineClient, slow: Path) -> None:
    talk = Talk()
    number = engine.load(Load(id=0, path=str(slow)), talk)
    engine.stop(number)
    end = talk.end()
    # It may have been quicker than the stop; either way the engine goes on.
    assert isinstance(end, Loaded) or (isinstance(end, Failed) and end.code is FailCode.STOPPED)
    assert isinstance(load(engine, slow, ctx_tokens=256), Loaded)
