# SPDX-License-Identifier: Apache-2.0
"""The text of the profile; on a Mac, test_probe.py's engine shows what it is worth."""

import re
import sys
from pathlib import Path

import pytest

from desktop.child.sandbox.macos import folders, profile


def rules(text: str) -> list[str]:
    assert text.count("(") == text.count(")")
    return text.splitlines()


def test_everything_is_denied_that_is_not_named() -> None:
    lines = rules(profile(("/m/a.gguf",), ("/py",), wants_gpu=False))
    assert lines[:2] == ["(version 1)", "(deny default)"]
    allowed = [line for line in lines if line.startswith("(allow")]
    forbidden = ("network", "process-exec", "process-fork", "default")
    assert not [line for line in allowed if any(word in line for word in forbidden)]
    assert [line for line in allowed if "write" in line] == [
        '(allow file-write-data (literal "/dev/null"))'
    ]
    assert '(allow file-read* (literal "/m/a.gguf"))' in lines
    assert '(allow file-read* (subpath "/py"))' in lines
    assert not [line for line in lines if "iokit" in line or "mach-lookup" in line]


def test_metal_only_where_it_is_wanted() -> None:
    text = profile((), (), wants_gpu=True)
    assert "AGXDeviceUserClient" in text
    assert "com.apple.MTLCompilerService" in text


def test_a_paths_quotes_do_not_end_the_string() -> None:
    hostile = '/m/a") (allow network*) (x "b\\.gguf'
    (line,) = [each for each in rules(profile((hostile,), (), wants_gpu=False)) if "/m/a" in each]
    assert re.fullmatch(r'\(allow file-read\* \(literal "(?:[^"\\]|\\.)*"\)\)', line)


def test_in_an_application_its_libraries_can_be_read(monkeypatch: pytest.MonkeyPatch) -> None:
    contents = Path("/Applications/Carrel.app/Contents")
    before = folders()
    monkeypatch.setattr(sys, "executable", str(contents / "MacOS" / "Carrel"))
    more = set(folders()) - set(before)
    assert more == {str(contents / "Frameworks"), str(contents / "Resources" / "lib")}
