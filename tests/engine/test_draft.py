# SPDX-License-Identifier: Apache-2.0
"""A draft model guesses ahead in a real engine: the answer stays what it is without one."""

import time
from pathlib import Path

import pytest

from desktop.child.command import child_command
from desktop.core.records import Sampling
from desktop.engine.client import EngineClient
from desktop.engine.load import Load
from desktop.engine.options import Constraint, ConstraintKind, KvType
from desktop.engine.protocol import Done, Generate, Loaded, StopReason
from desktop.engine.session_link import Entering, Leaving
from tests.helpers.engine import GREEDY, WAIT_S, Talk, user
from tests.helpers.models import write_llama

pytestmark = pytest.mark.model
CTX = 512


@pytest.fixture(scope="module")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("draft") / "large.gguf"
    return write_llama(
        path, hidden=256, layers=4, feed_forward=512, ctx_tokens=CTX, is_quantized=True
    )


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_llama(tmp_path_factory.mktemp("draft") / "small.gguf", ctx_tokens=CTX, seed=5)


def loaded(engine: EngineClient, path: Path, draft: Path | None = None, **more: object) -> Loaded:
    talk = Talk()
    used = {"draft": str(draft), "more_files": (str(draft),)} if draft else {}
    engine.load(Load(id=0, path=str(path), ctx_tokens=CTX, threads=1, **used, **more), talk)  # type: ignore[arg-type]
    end = talk.end()
    assert isinstance(end, Loaded), end
    return end


def answer(engine: EngineClient, *texts: str, **options: object) -> tuple[str, Done]:
    talk = Talk()
    turns = tuple(user(text) for text in texts)
    engine.generate(Generate(id=0, messages=turns, **options), talk)  # type: ignore[arg-type]
    end = talk.end()
    assert isinstance(end, Done), end
    return talk.text, end


@pytest.mark.parametrize("kv_type", [KvType.F16, KvType.Q8_0])
def test_a_draft_changes_no_answer(
    engine: EngineClient, large: Path, small: Path, kv_type: KvType
) -> None:
    ways = (GREEDY, Sampling(temperature=1.0, seed=3), Sampling(temperature=0.7, seed=9))
    # Quantized, as real models are: then several tokens at once give the very numbers of one.
    loaded(engine, large, kv_type=kv_type)
    plain = [answer(engine, "hello", sampling=way, max_tokens=90) for way in ways]
    assert loaded(engine, large, small, kv_type=kv_type).draft_problem == ""
    for guesses in (False, True):
        for way, (text, done) in zip(ways, plain, strict=True):
            again, other = answer(engine, "hello", sampling=way, max_tokens=90, guesses=guesses)
            assert again == text
            assert (other.reason, other.reply_tokens) == (done.reason, done.reply_tokens)


def test_with_a_seed_nothing_is_guessed(engine: EngineClient, small: Path, slow: Path) -> None:
    """In 32 bits the last digits depend on how many tokens are read at once."""
    seeded = Sampling(temperature=1.0, seed=3)
    loaded(engine, slow)
    plain, _ = answer(engine, "hello", sampling=seeded, max_tokens=90)
    loaded(engine, slow, small)
    assert answer(engine, "hello", sampling=seeded, max_tokens=90, guesses=True)[0] == plain


def test_the_same_weights_guess_all_and_still_change_nothing(
    engine: EngineClient, large: Path, tmp_path: Path
) -> None:
    loaded(engine, large)
    plain, _ = answer(engine, "hello", sampling=GREEDY, max_tokens=60)
    twin = tmp_path / "twin.gguf"
    twin.write_bytes(large.read_bytes())
    loaded(engine, large, twin)
    assert answer(engine, "hello", sampling=GREEDY, max_tokens=60)[0] == plain


def test_every_end_leaves_a_cache_that_can_be_built_upon(
    engine: EngineClient, large: Path, small: Path
) -> None:
    rule = Constraint(kind=ConstraintKind.GBNF, text='root ::= ("abcdefgh"){90}')
    more = {"sampling": GREEDY, "constraint": rule}
    loaded(engine, large, small)
    cut, done = answer(engine, "x", max_tokens=45, **more)
    assert (cut, done.reason) == (("abcdefgh" * 6)[:45], StopReason.LENGTH)
    stopped, done = answer(engine, "x", stop=("fgha",), **more)
    assert (stopped, done.reason) == ("abcde", StopReason.END)
    _, done = answer(engine, "x", **more)
    assert done.reason is StopReason.CONTEXT
    assert done.prompt_tokens + done.reply_tokens == CTX
    again, done = answer(engine, "x", max_tokens=45, **more)
    assert (again, done.cached_tokens > 0) == (cut, True)


def test_a_follow_up_reads_only_what_is_new(engine: EngineClient, large: Path, small: Path) -> None:
    loaded(engine, large)
    first, _ = answer(engine, "hello", sampling=GREEDY, max_tokens=20)
    plain, expected = answer(engine, "hello", first, "more", sampling=GREEDY, max_tokens=40)
    loaded(engine, large, small)
    answer(engine, "hello", sampling=GREEDY, max_tokens=20)
    text, done = answer(engine, "hello", first, "more", sampling=GREEDY, max_tokens=40)
    assert (text, done.cached_tokens) == (plain, expected.cached_tokens)
    changed, _ = answer(engine, "hellO", sampling=GREEDY, max_tokens=20)
    loaded(engine, large)
    assert answer(engine, "hellO", sampling=GREEDY, max_tokens=20)[0] == changed


def test_stop_while_the_draft_guesses(engine: EngineClient, large: Path, small: Path) -> None:
    loaded(engine, large, small)
    rule = Constraint(kind=ConstraintKind.GBNF, text='root ::= ("abcdefgh"){90}')
    talk = Talk()
    asked = Generate(id=0, messages=(user("x"),), sampling=GREEDY, constraint=rule)
    number = engine.generate(asked, talk)
    talk.until_text()
    engine.stop(number)
    done = talk.end()
    assert isinstance(done, Done)
    assert done.reason is StopReason.STOPPED
    assert answer(engine, "x", sampling=GREEDY, constraint=rule, max_tokens=9)[0] == "abcdefgha"


def test_an_incompatible_draft_is_left_out_and_told(
    engine: EngineClient, large: Path, tmp_path: Path
) -> None:
    other = write_llama(tmp_path / "other.gguf", control=("<|more|>",), ctx_tokens=CTX)
    renamed = tmp_path / "renamed.gguf"
    renamed.write_bytes(other.read_bytes().replace(b"<|im_start|>", b"<|im_STARt|>"))
    for draft, said in ((renamed, "token 1 is '<|im_STARt|>'"), (tmp_path / "no", "no")):
        assert said in loaded(engine, large, draft).draft_problem
        assert answer(engine, "hello", sampling=GREEDY, max_tokens=5)[1].reply_tokens == 5
    told = loaded(engine, large, draft_problem="it is not smaller").draft_problem
    assert told == "it is not smaller"


def test_a_restored_session_goes_on_with_a_draft(
    engine: EngineClient, large: Path, small: Path
) -> None:
    """The draft reads what it has not seen by itself; the answer is that of one engine."""
    loaded(engine, large, small)
    first, _ = answer(engine, "hello", sampling=GREEDY, max_tokens=30, session="a")
    limit = time.monotonic() + WAIT_S
    parts = [part for _, part in Leaving(engine, "a", 1 << 30).parts(limit)]
    plain, expected = answer(engine, "hello", first, "more", sampling=GREEDY, max_tokens=40)
    other = EngineClient(child_command("--engine"))
    try:
        loaded(other, large, small)
        Entering(other, "a").send(parts, sum(map(len, parts)), limit)
        text, done = answer(other, "hello", first, "more", sampling=GREEDY, max_tokens=40)
        assert (text, done.cached_tokens) == (plain, expected.cached_tokens)
    finally:
        other.close()
