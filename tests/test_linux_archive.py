# SPDX-License-Identifier: Apache-2.0
"""The archive for one user without an administrator."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.tree import ROOT

ARCHIVE = ROOT / "packaging" / "linux" / "archive.py"
LIBRARIES = Path("runtime") / "lib" / "carrel"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux")


def test_the_archive_for_one_user_updates_itself_and_is_the_same_again(tmp_path: Path) -> None:
    payload = tmp_path / "payload"
    for place, text in (
        ("app/desktop/__init__.py", '__version__ = "9.8"\n'),
        ("bin/carrel", "#!/bin/sh\n"),
        (f"{LIBRARIES}/llama_cpp/engine.txt", "x"),
        (f"{LIBRARIES}/llama_cpp_python-1.2.3.dist-info/METADATA", "x"),
    ):
        (payload / place).parent.mkdir(parents=True, exist_ok=True)
        (payload / place).write_text(text, "utf-8")
    (payload / "bin" / "carrel").chmod(0o755)
    (payload / "bin" / "other").symlink_to("carrel")
    made: list[Path] = []
    for name in ("one", "two"):
        command = [sys.executable, str(ARCHIVE), str(payload), str(tmp_path / name)]
        command += ["--version", "9.8", "--fast"]
        environment = os.environ | {"SOURCE_DATE_EPOCH": "1795000000"}
        subprocess.run(command, check=True, capture_output=True, env=environment)
        made += (tmp_path / name).iterdir()
        os.utime(payload / "bin" / "carrel")
    assert made[0].read_bytes() == made[1].read_bytes()
    subprocess.run(["tar", "-xf", made[0], "-C", tmp_path], check=True)
    held = tmp_path / "carrel-9.8"
    assert json.loads((held / "packaged.json").read_text()) == {"app": "9.8", "engine": "1.2.3"}
    assert os.access(held / "bin" / "carrel", os.X_OK)
    assert (held / "bin" / "other").is_symlink()
    assert (held / "bin" / "carrel").stat().st_mtime == 1795000000
    assert "Carrel 9.8 for one user" in (held / "README").read_text()
    assert not (payload / "packaged.json").exists()
