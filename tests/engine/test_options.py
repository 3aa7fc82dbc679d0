# SPDX-License-Identifier: Apache-2.0
"""Adapters, conversation memory of other types, locked memory: in a real engine."""

import sys
from pathlib import Path

import pytest

from desktop.child.command import child_command
from desktop.engine.client import EngineClient
from desktop.engine.cores import lock_problem
from desktop.engine.load import Load
from desktop.engine.options import Adapter, KvType
from desktop.engine.protocol import Done, FailCode, Failed, Generate, Loaded, Terminal
from tests.helpers.engine import GREEDY, Talk, user
from tests.helpers.models import write_adapter, write_llama

pytestmark = pytest.mark.model


def load(engine: EngineClient, path: Path, **options: object) -> Terminal:
    talk = Talk()
    wanted = {"ctx_tokens": 0, "threads": 1, **options}
    engine.load(Load(id=0, path=str(path), **wanted), talk)  # type: ignore[arg-type]
    return talk.end()


def ask(engine: EngineClient, *adapters: Adapter) -> tuple[str, Done]:
    talk = Talk()
    request = Generate(
        id=0, messages=(user("hello"),), sampling=GREEDY, max_tokens=40, adapters=adapters
    )
    engine.generate(request, talk)
    end = talk.end()
    assert isinstance(end, Done), end
    return talk.text, end


@pytest.fixture
def adapters(tmp_path: Path) -> tuple[Path, Path]:
    return (
        write_adapter(tmp_path / "one.gguf", seed=1),
        write_adapter(tmp_path / "two.gguf", seed=2),
    )


def test_adapters_act_alone_together_scaled_and_not_at_all(
    engine: EngineClient, tiny: Path, adapters: tuple[Path, Path]
) -> None:
    assert isinstance(load(engine, tiny, more_files=tuple(map(str, adapters))), Loaded)
    pid = engine.pid
    one, two = (Adapter(path=str(path)) for path in adapters)
    plain, _ = ask(engine)
    texts = {
        "one": ask(engine, one)[0],
        "two": ask(engine, two)[0],
        "both": ask(engine, one, two)[0],
        "half": ask(engine, Adapter(path=one.path, scale=0.5))[0],
    }
    assert len({plain, *texts.values()}) == 5
    assert ask(engine, Adapter(path=one.path, scale=0.0))[0] == plain
    assert ask(engine, one)[0] == texts["one"]
    assert ask(engine)[0] == plain
    assert engine.pid == pid


def test_the_prefix_is_kept_only_while_the_adapters_stay(
    engine: EngineClient, tiny: Path, adapters: tuple[Path, Path]
) -> None:
    load(engine, tiny, more_files=tuple(map(str, adapters)))
    one = Adapter(path=str(adapters[0]))
    assert ask(engine, one)[1].cached_tokens == 0
    assert ask(engine, one)[1].cached_tokens > 0
    assert ask(engine)[1].cached_tokens == 0


def test_what_is_no_adapter_of_this_model_is_refused_and_the_engine_goes_on(
    engine: EngineClient, tiny: Path, tmp_path: Path, adapters: tuple[Path, Path]
) -> None:
    wide = write_adapter(tmp_path / "wide.gguf", hidden=64)
    other = write_adapter(tmp_path / "other.gguf", architecture="gemma")
    text = tmp_path / "text.gguf"
    text.write_text("no adapter")
    files = (*adapters, wide, other, text)
    load(engine, tiny, more_files=tuple(map(str, files)))
    plain, _ = ask(engine)
    for path in (wide, other, text, tmp_path / "none.gguf", tiny):
        talk = Talk()
        adapter = Adapter(path=str(path))
        engine.generate(Generate(id=0, messages=(user("x"),), adapters=(adapter,)), talk)
        failed = talk.end()
        assert isinstance(failed, Failed), path
        assert failed.code is FailCode.ADAPTER, path
        assert failed.detail.startswith(f"{path.name}: "), path
        assert len(failed.detail) > len(path.name) + 4, path
    assert ask(engine)[0] == plain


def test_smaller_conversation_memory_answers_nearly_alike(
    engine: EngineClient, tmp_path: Path
) -> None:
    path = write_llama(tmp_path / "wide.gguf", hidden=128)
    texts = {}
    for kind in KvType:
        assert isinstance(load(engine, path, kv_type=kind), Loaded)
        texts[kind] = ask(engine)[0]
        assert len(texts[kind]) > 10
    assert KvType.F16.fraction > KvType.Q8_0.fraction > KvType.Q4_0.fraction


def test_a_shape_that_cannot_have_it_is_told(engine: EngineClient, tmp_path: Path) -> None:
    odd = write_llama(tmp_path / "odd.gguf", hidden=64)  # 16 values a head, a block has 32
    failed = load(engine, odd, kv_type=KvType.Q8_0)
    assert isinstance(failed, Failed)
    assert (failed.code, "choose f16" in failed.detail) == (FailCode.BAD_FILE, True)
    assert isinstance(load(engine, odd), Loaded)


def test_locked_memory_loads_and_answers(engine: EngineClient, tiny: Path) -> None:
    assert isinstance(load(engine, tiny, locks_memory=True), Loaded)
    assert ask(engine)[0]


@pytest.mark.skipif(sys.platform != "linux", reason="limits of Linux")
@pytest.mark.parametrize(("limit", "problem"), [("ulimit -l 64", "0.1 MB only"), ("true", "")])
def test_memory_that_cannot_be_locked_is_told(tmp_path: Path, limit: str, problem: str) -> None:
    path = write_llama(tmp_path / "larger.gguf", hidden=64)
    command = ("sh", "-c", f'{limit} && exec "$@"', "sh", *child_command("--engine"))
    client = EngineClient(command)
    wanted, not_wanted = (load(client, path, locks_memory=locks) for locks in (True, False))
    assert isinstance(wanted, Loaded)
    assert isinstance(not_wanted, Loaded)
    assert problem in wanted.lock_problem
    assert (bool(wanted.lock_problem), not_wanted.lock_problem) == (bool(problem), "")
    assert ask(client)[0]
    client.close()


def test_every_wording_of_llama_cpp_is_known() -> None:
    warning = "warning: failed to VirtualLock 4096-byte buffer (after previously): No quota"
    assert lock_problem(("other", warning), None) == "No quota"
    assert "mlock not supported" in lock_problem(("warning: mlock not supported on x",), None)
    assert lock_problem(("model has unused tensor",), 65536) == ""
