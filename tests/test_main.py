# SPDX-License-Identifier: Apache-2.0
"""The dispatch of desktop/__main__.py; what each process loads is proved in test_contracts.py."""

import pytest

import desktop
from desktop.__main__ import command_line, main


@pytest.mark.parametrize("kind", ["--parser"])
def test_a_reserved_process_is_refused(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([kind]) == 2
    assert capsys.readouterr().err == f"carrel: {kind} is not in this version\n"


def test_the_word_cli_is_the_command_line(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["cli", "--version"])
    assert ended.value.code == 0
    assert capsys.readouterr().out == f"Carrel {desktop.__version__}\n"


def test_carrelctl_takes_the_arguments_of_its_process(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["carrelctl", "no-such-command"])
    with pytest.raises(SystemExit) as ended:
        command_line()
    assert ended.value.code == 2
    assert "no-such-command" in capsys.readouterr().err
