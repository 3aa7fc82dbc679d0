# SPDX-License-Identifier: Apache-2.0
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge import bugs
from desktop.bridge.bugs import BugCatcher, WordlessFormatter, report, start_log
from desktop.core.errors import NoSpace

SECRET = "the client's secret"


def raise_a_bug() -> None:
    text = {"question": SECRET}
    try:
        raise KeyError(text["question"])
    except KeyError as error:
        raise ValueError(SECRET) from error


def a_bug() -> ValueError:
    with pytest.raises(ValueError, match=SECRET) as caught:
        raise_a_bug()
    return caught.value


def test_a_report_tells_where_and_not_what_was_written() -> None:
    text = report(a_bug())
    assert "raise_a_bug" in text
    assert "KeyError" in text
    assert text.rstrip().endswith("ValueError")
    assert "Carrel" in text
    assert "Qt 6" in text
    assert SECRET not in text


def test_a_known_error_in_a_report_keeps_its_sentence() -> None:
    assert "There is no space left" in report(NoSpace("/disk"))


def test_the_log_holds_no_message_of_an_exception() -> None:
    error = a_bug()
    raised = (ValueError, error, error.__traceback__)
    record = logging.LogRecord("x", logging.ERROR, "x.py", 1, "failed", (), raised)
    line = WordlessFormatter().format(record)
    assert "raise_a_bug" in line
    assert SECRET not in line


@pytest.fixture
def hooks() -> Iterator[None]:
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


@pytest.mark.logs("a bug")
@pytest.mark.usefixtures("hooks", "qapp")
def test_bugs_of_other_threads_come_to_the_qt_thread(
    qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    catcher = BugCatcher()
    catcher.install()
    with qtbot.waitSignal(catcher.caught) as caught:
        thread = threading.Thread(target=raise_a_bug)
        thread.start()
        thread.join()
    assert "raise_a_bug" in caught.args[0]
    assert SECRET not in capsys.readouterr().err


@pytest.mark.usefixtures("hooks", "qapp")
def test_ctrl_c_is_no_bug(capsys: pytest.CaptureFixture[str], qtbot: QtBot) -> None:
    catcher = BugCatcher()
    catcher.install()
    with qtbot.assertNotEmitted(catcher.caught):
        sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert "KeyboardInterrupt" in capsys.readouterr().err


@pytest.fixture
def root_logger() -> Iterator[logging.Logger]:
    root = logging.getLogger()
    before, level = list(root.handlers), root.level
    for handler in before:
        root.removeHandler(handler)
    yield root
    for handler in list(root.handlers):
        root.removeHandler(handler)
        handler.close()
    for handler in before:
        root.addHandler(handler)
    root.setLevel(level)


def test_the_log_is_written_and_old_ones_are_kept(
    tmp_path: Path, root_logger: logging.Logger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bugs, "MOST_LOG_BYTES", 10)
    for number in range(6):
        (tmp_path / "carrel.log").write_text(f"session {number}, more than ten bytes")
        start_log(tmp_path)
    logging.getLogger("test").info("hello")
    assert "hello" in (tmp_path / "carrel.log").read_text()
    kept = sorted(path.name for path in tmp_path.iterdir())
    assert kept == ["carrel.log", "carrel.log.1", "carrel.log.2", "carrel.log.3"]
    assert "session 5" in (tmp_path / "carrel.log.1").read_text()
    assert "session 3" in (tmp_path / "carrel.log.3").read_text()
