# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from desktop.bridge.arguments import Options, parse


def test_a_plain_start() -> None:
    assert parse([]) == Options()


def test_all_of_them() -> None:
    line = "--fake-engine --smoke x.png --ask question --size 1280x800"
    assert parse(line.split()) == Options(
        smoke=Path("x.png"), ask="question", size=QSize(1280, 800), has_fake_engine=True
    )


@pytest.mark.parametrize("line", ["--nonsense", "--size 12", "--size axb"])
def test_wrong_usage(line: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        parse(line.split())
    assert "usage: carrel" in capsys.readouterr().err
