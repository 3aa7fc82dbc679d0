# SPDX-License-Identifier: Apache-2.0
"""``carrelctl ask`` with the real Guide and with real model files."""

import contextlib
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.paths import Paths
from tests.cli.conftest import Run
from tests.helpers.models import write_adapter, write_llama
from tests.helpers.policy import Place

pytestmark = pytest.mark.model
REVOKED = """
[[model]]
id = "mine"
name = "Mine"
revoked = "It leaks."
licence = "MIT"
good_at = ["a"]
bad_at = ["b"]
sources = { facts = ["card"], licence = ["card"], judgement = ["card"] }

[[model.build]]
quantization = "Q8_0"
repo = "a/b"
file = [{ name = "mine.gguf" }]
"""


def test_the_guide_answers(carrelctl: Run) -> None:
    done = carrelctl("ask", "How do I add a model?")
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    assert len(done.stdout) > 40
    assert done.stdout.endswith("\n")


def test_json_for_scripts(carrelctl: Run) -> None:
    done = carrelctl("ask", "--json", "How do I add a model?")
    answer = json.loads(done.stdout)
    assert answer["state"] == "complete"
    assert answer["domain"] == "guide"
    assert answer["error"] is None
    assert answer["facts"]["model_id"] == "carrel-guide-q8_0"
    assert answer["facts"]["device"].startswith("CPU")
    assert len(answer["facts"]["article_ids"]) == 3


def test_the_question_may_come_from_a_pipe(carrelctl: Run) -> None:
    assert carrelctl("ask", stdin="How do I add a model?\n").returncode == 0
    empty = carrelctl("ask", stdin="  \n")
    assert (empty.returncode, empty.stdout) == (1, "")
    assert empty.stderr.startswith("The question is empty.")


def test_any_model_file(carrelctl: Run, tmp_path: Path) -> None:
    path = write_llama(tmp_path / "bytes.gguf", ctx_tokens=4096)
    done = carrelctl("ask", "--json", "--model", str(path), "hello")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout)["domain"] == "general"


@pytest.mark.parametrize(
    ("arguments", "clue"),
    [
        (("--model", "nothing-like-it"), "There is no model nothing-like-it. Installed: "),
        (("--domain", "cooking"), "There is no domain cooking. There are: guide, general, law, "),
        (("--domain", "general"), "No model is installed for the domain General."),
    ],
)
def test_a_known_problem_is_one_sentence_and_status_1(
    carrelctl: Run, arguments: tuple[str, ...], clue: str
) -> None:
    done = carrelctl("ask", *arguments, "hello")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(clue)
    assert done.stderr.count("\n") == 1


def test_a_revoked_model_is_used_with_a_warning(carrelctl: Run, paths: Paths) -> None:
    path = write_llama(paths.models / "mine.gguf", ctx_tokens=4096)
    paths.user_catalogue.write_text(REVOKED)
    paths.settings.write_text("max_tokens = 4\n")
    done = carrelctl("ask", "--domain", "law", "hello")
    assert done.returncode == 0, done.stderr
    assert done.stderr.startswith("Warning: mine is revoked. It leaks.\n")
    paths.settings.write_text('revoked_models = "refuse"\n')
    for arguments in (("--domain", "law"), ("--model", "mine"), ("--model", str(path))):
        done = carrelctl("ask", *arguments, "hello")
        assert (done.returncode, done.stdout) == (1, "")
    assert "mine.gguf cannot be loaded: it is revoked: It leaks." in done.stderr


def test_a_damaged_model_file(carrelctl: Run, tmp_path: Path) -> None:
    path = tmp_path / "page.gguf"
    path.write_text("<html>blocked</html>" * 50)
    done = carrelctl("ask", "--model", str(path), "hello")
    assert (done.returncode, done.stdout) == (1, "")
    assert "page.gguf cannot be loaded" in done.stderr
    assert done.stderr.count("\n") == 1


def test_wrong_usage_is_status_2(carrelctl: Run) -> None:
    assert carrelctl("ask", "--colour", "red").returncode == 2
    assert carrelctl().returncode == 2


def test_nothing_is_kept(carrelctl: Run, home: Path) -> None:
    carrelctl("ask", "Is a secretword kept?")
    kept = b"".join(path.read_bytes() for path in home.rglob("*") if path.is_file())
    assert b"secretword" not in kept


def test_ctrl_c_stops(home: Path, tmp_path: Path) -> None:
    path = write_llama(tmp_path / "long.gguf", hidden=256, layers=4, ctx_tokens=100_000)
    command = [sys.executable, "-m", "desktop", "cli", "ask", "--model", str(path), "hello"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.read(1)
        process.send_signal(signal.SIGINT)
        process.communicate(timeout=30)
        assert process.returncode == 130


def test_a_reader_that_has_enough_is_no_error(home: Path, tmp_path: Path) -> None:
    path = write_llama(tmp_path / "long.gguf", hidden=256, layers=4, ctx_tokens=100_000)
    command = [sys.executable, "-m", "desktop", "cli", "ask", "--model", str(path), "hello"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(1)
        process.stdout.close()
        assert process.stderr.read() == b""
        assert process.wait(30) == 0


def test_an_answer_of_a_given_shape(carrelctl: Run, tmp_path: Path) -> None:
    model = write_llama(tmp_path / "mine.gguf", ctx_tokens=4096)
    schema = tmp_path / "schema.json"
    schema.write_text('{"enum": ["yes", "no"]}')
    done = carrelctl("ask", "--model", str(model), "--json-schema", str(schema), "Does it?")
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) in ("yes", "no")
    rules = tmp_path / "rules.gbnf"
    rules.write_text('root ::= "a" | "b"')
    done = carrelctl("ask", "--model", str(model), "--grammar", str(rules), "Which?")
    assert done.stdout.strip() in ("a", "b")


@pytest.mark.parametrize(
    ("content", "reason"), [(None, "No such file"), (b"\xff", "UTF-8"), (b"{", "Expecting")]
)
def test_a_shape_that_cannot_be_used(
    carrelctl: Run, tmp_path: Path, content: bytes | None, reason: str
) -> None:
    model = write_llama(tmp_path / "mine.gguf", ctx_tokens=4096)
    schema = tmp_path / "schema.json"
    if content is not None:
        schema.write_bytes(content)
    done = carrelctl("ask", "--model", str(model), "--json-schema", str(schema), "Does it?")
    assert (done.returncode, done.stdout.strip()) == (1, "")
    assert done.stderr.startswith("The schema or grammar cannot be used: ")
    assert reason in done.stderr


def test_an_adapter_changes_the_answer(carrelctl: Run, tmp_path: Path, paths: Paths) -> None:
    model = write_llama(tmp_path / "mine.gguf", ctx_tokens=4096)
    adapter = write_adapter(tmp_path / "law.gguf")
    paths.settings.write_text("max_tokens = 20\ntemperature = 0.0\n")

    def answer(*more: str) -> str:
        done = carrelctl("ask", "--model", str(model), *more, "hello")
        assert done.returncode == 0, done.stderr
        return done.stdout

    plain = answer()
    assert answer("--adapter", str(adapter)) != plain
    assert answer("--adapter", f"{adapter}=0") == plain
    set_ = carrelctl("models", "set", "mine", f"adapters={adapter}")
    assert "mine" in set_.stderr  # no model of the list
    paths.settings.write_text(f"max_tokens = 20\ntemperature = 0.0\nmodel_files = ['{model}']\n")
    assert carrelctl("models", "set", "mine", "adapters=law").returncode == 0
    assert answer() == answer("--adapter", str(adapter)) != plain
    assert answer("--adapter", "none") == plain


@pytest.mark.parametrize(
    ("adapter", "clue"),
    [
        ("none.gguf", "none.gguf"),
        ("law.gguf=strong", "strong is no number."),
        ("gemma.gguf", "it is for models of the architecture gemma"),
    ],
)
def test_an_adapter_that_cannot_be_used(
    carrelctl: Run, tmp_path: Path, adapter: str, clue: str
) -> None:
    write_adapter(tmp_path / "law.gguf")
    write_adapter(tmp_path / "gemma.gguf", architecture="gemma")
    done = carrelctl("ask", "--adapter", str(tmp_path / adapter), "hello")
    assert (done.returncode, done.stdout.strip()) == (1, "")
    assert clue in done.stderr


def test_a_seed_gives_the_same_answer_again(carrelctl: Run, tmp_path: Path) -> None:
    path = write_llama(tmp_path / "model.gguf", ctx_tokens=2048)
    answers: dict[str, str] = {}
    for seed in ("7", "7", "0"):
        done = carrelctl("ask", "--json", "--seed", seed, "--model", str(path), "hello")
        assert done.returncode == 0, done.stderr
        answer = json.loads(done.stdout)
        assert answer["facts"]["seed"] == int(seed)
        assert answers.setdefault(seed, answer["answer"]) == answer["answer"]
    assert answers["7"] != answers["0"]


@pytest.mark.parametrize("text", ["-1", "2147483648", "x", "1.5", "²"])
def test_what_is_no_seed_is_refused(carrelctl: Run, text: str) -> None:
    done = carrelctl("ask", f"--seed={text}", "hello")
    assert done.returncode == 2
    assert "is no number from 0 to 2147483647" in done.stderr


def test_what_goes_into_a_file_is_labelled(carrelctl: Run, policy: Place) -> None:
    """A pipe or a file is a copy; a terminal is none."""
    policy.write(ai_label=True, disclaimer="Check it.")
    said = "\n\nAI-generated · Check it.\n"
    assert carrelctl("ask", "How do I add a model?").stdout.endswith(said)
    assert carrelctl("chat", stdin="How do I add a model?\n/quit\n").stdout.endswith(said)
    answer = json.loads(carrelctl("ask", "--json", "How do I add a model?").stdout)
    assert answer["notice"] == "AI-generated · Check it."


def test_a_file_gets_what_a_pipe_gets_where_nothing_may_be_exported(
    carrelctl: Run, policy: Place, tmp_path: Path
) -> None:
    """What is redirected cannot be told from what another program reads: neither is refused."""
    policy.write(ai_label=True, allowed_exports=[])
    piped = carrelctl("ask", "--seed", "1", "How do I add a model?").stdout
    command = [sys.executable, "-m", "desktop", "cli", "ask", "--seed", "1"]
    with (tmp_path / "answer.txt").open("wb") as file:
        done = subprocess.run([*command, "How do I add a model?"], stdout=file, check=False)
    assert done.returncode == 0
    assert (tmp_path / "answer.txt").read_text(encoding="utf-8") == piped
    assert piped.endswith("\n\nAI-generated\n")


def test_a_terminal_shows_no_label(policy: Place) -> None:
    ours, theirs = pytest.importorskip("pty").openpty()  # Windows has none
    policy.write(ai_label=True)
    command = [sys.executable, "-m", "desktop", "cli", "ask", "How do I add a model?"]
    with subprocess.Popen(command, stdout=theirs, stdin=subprocess.DEVNULL) as child:
        os.close(theirs)
        shown = b""
        with contextlib.suppress(OSError):  # so ends a pseudo-terminal
            while piece := os.read(ours, 4096):
                shown += piece
        os.close(ours)
    assert child.returncode == 0
    assert len(shown) > 40
    assert b"AI-generated" not in shown
