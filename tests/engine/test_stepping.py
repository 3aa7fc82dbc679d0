# SPDX-License-Identifier: Apache-2.0
"""A card that fails costs layers, then context, then itself; a real engine with a planted card."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.engine.client import EngineClient
from desktop.engine.devices import Attempt, Size
from desktop.engine.load import Load
from desktop.engine.protocol import Done, FailCode, Failed, Loaded, Terminal
from tests.helpers.engine import Talk, ask
from tests.helpers.models import write_llama
from tests.helpers.planted import planted_command

pytestmark = pytest.mark.model
SIZE = Size(weights_bytes=100_000, layers=2, kv_bytes_per_token=64)


@contextmanager
def planted(layers: int, ctx_tokens: int = 1 << 20, way: str = "memory") -> Iterator[EngineClient]:
    client = EngineClient(planted_command(layers, ctx_tokens, way))
    try:
        yield client
    finally:
        client.close()


def load(client: EngineClient, path: Path, **more: object) -> Terminal:
    talk = Talk()
    wanted = {"gpu_layers": -1, "ctx_tokens": 4096, "size": SIZE, "threads": 1, **more}
    client.load(Load(id=0, path=str(path), **wanted), talk)  # type: ignore[arg-type]
    return talk.end()


def made(end: Terminal) -> Attempt:
    assert isinstance(end, Loaded), end
    assert end.made is not None
    return end.made


def test_what_fits_is_loaded_as_wanted_and_the_card_is_named(slow: Path) -> None:
    with planted(3) as client:
        loaded = load(client, slow)
        assert isinstance(loaded, Loaded)
        assert (loaded.made, loaded.device) == (None, "Planted card")
        assert client.hello is not None
        assert client.hello.no_card == ""
        some = load(client, slow, gpu_layers=2)
        assert isinstance(some, Loaded)
        assert some.device == "Planted card (2 of 3 layers) and CPU, 1 thread"


def test_a_card_that_llama_cpp_leaves_alone_is_told(slow: Path) -> None:
    with planted(3, way="idle") as client:
        some = Attempt(gpu_layers=2, ctx_tokens=4096, why="only 2 of 3 layers are on it")
        for more in ({}, {"gpu_layers": 2}, {"start": some}):
            attempt = made(load(client, slow, **more))
            assert (attempt.gpu_layers, attempt.has_failed) == (0, False)
            assert "put nothing on the graphics card" in attempt.why
        loaded = load(client, slow, gpu_layers=0)
        assert isinstance(loaded, Loaded)
        assert loaded.made is None


@pytest.mark.parametrize("way", ["memory", "decode"])
def test_fewer_layers_are_tried_first(slow: Path, way: str) -> None:
    with planted(2, way=way) as client:
        attempt = made(load(client, slow))
        assert (attempt.gpu_layers, attempt.ctx_tokens, attempt.has_failed) == (2, 4096, True)
        assert attempt.why.startswith("only 2 of 3 layers are on the graphics card: ")
        assert ("buffer" in attempt.why) == (way == "memory")
        assert ask(client, "hello", max_tokens=3)[0]


def test_then_a_smaller_context(slow: Path) -> None:
    with planted(1, ctx_tokens=2048) as client:
        attempt = made(load(client, slow))
        assert (attempt.gpu_layers, attempt.ctx_tokens) == (1, 2048)
        assert "2,048 tokens instead of 4,096" in attempt.why


def test_then_the_processor_with_the_whole_context(slow: Path) -> None:
    with planted(0) as client:
        loaded = load(client, slow)
        attempt = made(loaded)
        assert (attempt.gpu_layers, attempt.ctx_tokens) == (0, 4096)
        assert attempt.why.startswith("the processor is used and not the graphics card: ")
        assert isinstance(loaded, Loaded)
        assert (loaded.device, loaded.ctx_tokens) == ("CPU, 1 thread", 4096)


def test_a_start_that_is_known_is_taken_and_its_reason_told(slow: Path) -> None:
    start = Attempt(gpu_layers=1, ctx_tokens=4096, why="it crashed with 3", has_failed=True)
    with planted(1) as client:
        assert made(load(client, slow, start=start)) == start
        worse = made(load(client, slow, start=Attempt(gpu_layers=2, ctx_tokens=4096, why="was ok")))
        assert (worse.gpu_layers, worse.has_failed) == (1, True)


def test_a_file_that_is_bad_everywhere_says_what_the_processor_says(tmp_path: Path) -> None:
    bad = tmp_path / "bad.gguf"
    bad.write_bytes(b"GGUF" + b"\0" * 500)
    with planted(3) as client:
        failed = load(client, bad)
        assert isinstance(failed, Failed)
        assert failed.code is FailCode.BAD_FILE
        gone = load(client, tmp_path / "gone.gguf")
        assert isinstance(gone, Failed)
        assert gone.code is FailCode.MISSING


def test_a_card_that_ends_the_process_is_a_crash(slow: Path) -> None:
    with planted(2, way="crash") as client:
        failed = load(client, slow)
        assert isinstance(failed, Failed)
        assert failed.code is FailCode.CRASHED


def test_the_number_of_layers_follows_the_cards_free_memory(
    slow: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLANTED_FREE_BYTES", "300200000")
    with planted(3) as client:
        size = Size(weights_bytes=300_000, layers=2, kv_bytes_per_token=1)
        attempt = made(load(client, slow, size=size))
        assert (attempt.gpu_layers, attempt.has_failed) == (1, False)
        assert "no room for more" in attempt.why


@pytest.fixture(scope="session")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_llama(tmp_path_factory.mktemp("draft") / "small.gguf", seed=5)


def test_a_card_that_is_not_used_is_not_tried_with_the_draft_model(slow: Path, small: Path) -> None:
    known = Attempt(gpu_layers=0, ctx_tokens=4096, why="it crashed with 1", has_failed=True)
    used = {"draft": str(small), "more_files": (str(small),)}
    with planted(0, way="crash") as client:
        loaded = load(client, slow, start=known, **used)
        assert made(loaded) == known
        assert isinstance(loaded, Loaded)
        assert loaded.draft_problem == ""


def test_a_draft_model_that_cannot_compute_costs_no_reply(slow: Path, small: Path) -> None:
    used = {"draft": str(small), "more_files": (str(small),)}
    with planted(2, way="decode") as client:
        attempt = made(load(client, slow))
        plain, _ = ask(client, "hello", max_tokens=9)
        assert attempt.gpu_layers == 2
        assert made(load(client, slow, **used)) == attempt
        for _ in range(2):
            text, end = ask(client, "hello", max_tokens=9)
            assert isinstance(end, Done), end
            assert text == plain


LACKS = "it needs 40.0 GB and 13.6 GB can be used; a smaller model would fit"


def test_a_card_counts_for_what_it_can_hold_and_no_more(
    slow: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """1 GB free, of which 0.7 GB are for layers, 0.1 GB each: 6 of 40."""
    monkeypatch.setenv("PLANTED_FREE_BYTES", "1000000000")
    size = Size(weights_bytes=4_100_000_000, layers=40)
    large = {"size": size, "lacks": LACKS, "lacks_bytes": 2_000_000_000}
    with planted(3) as client:
        refused = load(client, slow, **large)
        assert isinstance(refused, Failed)
        assert refused.code is FailCode.NO_MEMORY
        assert refused.detail == f"{LACKS}; the graphics card can take 0.7 GB of that"
        unused = load(client, slow, **large, gpu_layers=0)
        assert isinstance(unused, Failed)
        assert unused.detail == LACKS
        large["lacks_bytes"] = 500_000_000
        assert isinstance(load(client, slow, **large), Loaded)
        few = load(client, slow, **large, gpu_layers=2)
        assert isinstance(few, Failed)
        assert few.detail == f"{LACKS}; with 7 layers on the graphics card it would fit too"


def test_what_does_not_fit_without_the_card_is_not_tried_without_it(
    slow: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLANTED_FREE_BYTES", "1000000000")
    size = Size(weights_bytes=4_100_000_000, layers=40)
    with planted(0) as client:
        failed = load(client, slow, size=size, lacks=LACKS, lacks_bytes=500_000_000)
        assert isinstance(failed, Failed)
        assert (failed.code, failed.detail) == (FailCode.NO_MEMORY, LACKS)
        assert isinstance(load(client, slow, size=size), Loaded)
