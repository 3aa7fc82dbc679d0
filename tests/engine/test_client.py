# SPDX-License-Identifier: Apache-2.0
import select
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import psutil
import pytest

from desktop.child import process
from desktop.child.command import child_command
from desktop.child.life import LOOK_S
from desktop.engine.client import EngineClient, Limits
from desktop.engine.load import Load
from desktop.engine.protocol import Done, FailCode, Failed, Loaded, StopReason
from tests.helpers.engine import WAIT_S, Talk, ask, load, start
from tests.helpers.faulty import CLOSE, EXIT, LIE, faulty_command, hit


def test_streams_in_order_and_ends_once(fake: EngineClient) -> None:
    assert isinstance(load(fake, "any.gguf"), Loaded)
    text, end = ask(fake, "/words 500")
    assert text == "".join(f"word{i} " for i in range(500))
    assert isinstance(end, Done)
    assert (end.reason, end.reply_tokens) == (StopReason.END, 500)


def test_generate_without_a_model_fails_clearly(fake: EngineClient) -> None:
    _, end = ask(fake, "hello")
    assert isinstance(end, Failed)
    assert end.code is FailCode.NO_MODEL


@pytest.mark.parametrize(
    ("path", "code"),
    [
        ("missing.gguf", FailCode.MISSING),
        ("damaged.gguf", FailCode.BAD_FILE),
        ("huge.gguf", FailCode.NO_MEMORY),
    ],
)
def test_a_failed_load_is_told_and_the_engine_goes_on(
    fake: EngineClient, path: str, code: FailCode
) -> None:
    failed = load(fake, path)
    assert isinstance(failed, Failed)
    assert failed.code is code
    assert not fake.has(Load(id=0, path=path, ctx_tokens=0, threads=1))
    pid = fake.pid
    again = load(fake, path)
    assert isinstance(again, Failed)
    assert (again.code, fake.pid) == (code, pid)
    assert isinstance(load(fake, "good.gguf"), Loaded)


def test_stop_in_the_middle(fake: EngineClient) -> None:
    load(fake, "any.gguf")
    talk = Talk()
    number = start(fake, talk, "/rate 50 /words 100000")
    talk.until_text()
    fake.stop(number)
    end = talk.end()
    assert isinstance(end, Done)
    assert end.reason is StopReason.STOPPED


def test_stop_reaches_a_waiting_request(fake: EngineClient) -> None:
    load(fake, "any.gguf")
    first, second = Talk(), Talk()
    running = start(fake, first, "/rate 50 /words 100000")
    waiting = start(fake, second, "/words 100000")
    first.until_text()
    fake.stop(waiting)
    fake.stop(running)
    assert isinstance(first.end(), Done)
    end = second.end()
    assert isinstance(end, Done)
    assert (end.reason, end.reply_tokens) == (StopReason.STOPPED, 0)


@pytest.mark.parametrize(
    ("script", "clause"),
    [
        ("/words 3 /crash", "crashed (SIGABRT)"),
        ("/words 3 /exit 9", "status 9"),
        ("/words 3 /exit 0", "status 0"),
        ("/words 3 /garbage", "no message"),
        ("/words 3 /close", "SIGKILL"),
    ],
)
def test_a_dying_child_fails_the_reply_and_the_next_one_works(
    fake: EngineClient, script: str, clause: str
) -> None:
    load(fake, "any.gguf")
    text, end = ask(fake, script)
    assert text == "word0 word1 word2 "
    assert isinstance(end, Failed)
    assert end.code is FailCode.CRASHED
    assert clause in end.detail
    assert not fake.has(Load(id=0, path="any.gguf", ctx_tokens=0, threads=1))
    load(fake, "any.gguf")
    assert ask(fake, "works again")[0] == "works again "


def test_killed_child_fails_all_that_wait(fake: EngineClient) -> None:
    load(fake, "any.gguf")
    first, second = Talk(), Talk()
    start(fake, first, "/rate 50 /words 100000")
    start(fake, second, "hello")
    first.until_text()
    assert fake.pid is not None
    psutil.Process(fake.pid).kill()
    for talk in (first, second):
        end = talk.end()
        assert isinstance(end, Failed)
        assert "SIGKILL" in end.detail


def test_a_hanging_child_is_killed_after_the_silence() -> None:
    client = EngineClient(child_command("--engine", "--fake"), Limits(silence_s=0.3))
    load(client, "any.gguf")
    text, end = ask(client, "/words 2 /hang")
    assert text == "word0 word1 "
    assert isinstance(end, Failed)
    assert end.code is FailCode.HUNG
    assert not client.has(Load(id=0, path="any.gguf", ctx_tokens=0, threads=1))
    client.close()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGSTOP")
@pytest.mark.parametrize(("script", "ends"), [("/labour", True), ("/words 1 /labour", False)])
def test_work_without_a_word_ends_it(script: str, *, ends: bool) -> None:
    """A file or text made for that; but who has begun to answer has the time of the silence."""
    client = EngineClient(child_command("--engine", "--fake"), Limits(work_s=0.5, silence_s=4.0))
    load(client, "any.gguf")
    _, end = ask(client, script)
    assert isinstance(end, Failed)
    assert end.code is FailCode.HUNG
    assert ("it worked for" in end.detail) is ends
    client.close()


def test_a_suspended_child_is_noticed_at_once(fake: EngineClient) -> None:
    load(fake, "any.gguf")
    talk = Talk()
    start(fake, talk, "/rate 50 /words 100000")
    talk.until_text()
    assert fake.pid is not None
    psutil.Process(fake.pid).suspend()
    stopped = time.monotonic()
    end = talk.end()
    assert isinstance(end, Failed)
    assert end.code is FailCode.HUNG
    assert time.monotonic() - stopped < 10 * LOOK_S  # and not after silence_s


@pytest.mark.model
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such signals")
@pytest.mark.parametrize("way", ["SIGSTOP", CLOSE, LIE, EXIT])
def test_what_befalls_an_idle_child_costs_no_answer(
    tiny: Path, way: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is noticed before anything is asked of it, and another child is asked."""
    monkeypatch.setattr(process, "SILENT_S", WAIT_S)  # else it would be killed soon anyway
    client = EngineClient(faulty_command())
    wanted = Load(id=0, path=str(tiny), ctx_tokens=0, threads=1)
    load(client, tiny)
    pid = client.pid
    assert pid is not None
    assert client.has(wanted)
    hit(pid, way)
    end_s = time.monotonic() + WAIT_S / 2
    while client.has(wanted) and time.monotonic() < end_s:
        select.select([], [], [], 0.001)
    load(client, tiny)
    assert client.pid != pid
    assert isinstance(ask(client, "hello", max_tokens=1)[1], Done)
    client.close()


def test_a_child_that_ignores_stop_is_killed(fake: EngineClient) -> None:
    load(fake, "any.gguf")
    talk = Talk()
    number = start(fake, talk, "/words 1 /hang")
    talk.until_text()
    fake.stop(number)
    end = talk.end()
    assert isinstance(end, Failed)
    assert (end.code, end.detail) == (FailCode.HUNG, "it did not stop")


def test_another_version_is_refused(fake: EngineClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CARREL_FAKE_VERSION", "99")
    failed = load(fake, "any.gguf")
    assert isinstance(failed, Failed)
    assert failed.code is FailCode.VERSION
    assert "99" in failed.detail


def test_a_program_that_does_not_exist() -> None:
    client = EngineClient(["/nonexistent/engine"])
    failed = load(client, "any.gguf")
    assert isinstance(failed, Failed)
    assert failed.code is FailCode.NOT_STARTED
    assert "/nonexistent/engine" in failed.detail


def scripted(folder: Path, body: str, limits: Limits) -> EngineClient:
    """A client of a child that is no engine at all."""
    path = folder / "child.py"
    path.write_text(textwrap.dedent(body), encoding="utf-8")
    return EngineClient([sys.executable, str(path)], limits)


@pytest.mark.parametrize(
    "noise",
    [
        r"b'\x00\xff\xfe not json\n'",
        r"b'[1,2,3]\n'",
        r"b'{\"type\":\"text\",\"id\":1,\"text\":5,\"tokens\":1}\n'",
        r"b'{\"type\":\"hello\",\"v\":1'",
        r"b'[' * 200000 + b'\n'",
    ],
)
def test_garbage_on_the_pipe(tmp_path: Path, noise: str) -> None:
    body = f"""
        import os, sys
        sys.stdout.buffer.write({noise})
        sys.stdout.buffer.flush()
        os.close(1)
        sys.stdin.read()
    """
    client = scripted(tmp_path, body, Limits(hello_s=20.0))
    failed = load(client, "any.gguf")
    assert isinstance(failed, Failed)
    assert failed.code is FailCode.NOT_STARTED
    assert "no message" in failed.detail
    client.close()


def test_a_child_that_says_nothing(tmp_path: Path) -> None:
    client = scripted(tmp_path, "import sys; sys.stdin.read()", Limits(hello_s=0.5))
    failed = load(client, "any.gguf")
    assert isinstance(failed, Failed)
    assert (failed.code, failed.detail) == (FailCode.NOT_STARTED, "it did not start in time")


def test_a_child_that_does_not_introduce_itself(tmp_path: Path) -> None:
    body = r"""
        import sys
        print('{"type":"counted","id":1,"tokens":3}', flush=True)
        sys.stdin.read()
    """
    client = scripted(tmp_path, body, Limits(hello_s=20.0))
    failed = load(client, "any.gguf")
    assert isinstance(failed, Failed)
    assert failed.code is FailCode.VERSION


def test_close_ends_a_child_that_does_not_listen(tmp_path: Path) -> None:
    body = """
        import signal, time
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        while True:
            time.sleep(60)
    """
    client = scripted(tmp_path, body, Limits())
    talk = Talk()
    client.load(Load(id=0, path="any.gguf"), talk)
    client.close(0.1)
    assert isinstance(talk.end(), Failed)
    assert client.pid is None


def test_the_child_ends_when_its_parent_is_killed(tmp_path: Path) -> None:
    """A parent that dies without a word must leave no engine behind."""
    parent = textwrap.dedent(
        """
        import sys
        from desktop.child.command import child_command
        from desktop.engine.client import EngineClient
        from tests.helpers.engine import Talk, load, start
        client = EngineClient(child_command("--engine", "--fake"))
        load(client, "any.gguf")
        talk = Talk()
        start(client, talk, "/rate 20 /words 100000")
        talk.until_text()
        print(client.pid, flush=True)
        sys.stdin.read()
        """
    )
    with subprocess.Popen(
        [sys.executable, "-c", parent], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        child = psutil.Process(int(process.stdout.readline()))
        process.kill()
        child.wait(10)
