# SPDX-License-Identifier: Apache-2.0
"""A mirror on the terminal."""

from pathlib import Path

from desktop.paths import Paths
from tests.cli.conftest import Run
from tests.helpers.bundles import COMMIT, FILE, furnish


def test_build(carrelctl: Run, paths: Paths, tmp_path: Path) -> None:
    furnish(paths)
    done = carrelctl("mirror", "build", str(tmp_path / "mirror"), "law")
    assert done.returncode == 0, done.stderr
    assert "offers 3 files" in done.stdout
    assert (tmp_path / "mirror" / "house" / "house-GGUF" / "resolve" / COMMIT / FILE).is_file()
    assert carrelctl("mirror", "build", str(tmp_path / "mirror")).returncode == 0
    done = carrelctl("mirror", "build", str(tmp_path / "x"), "finance")
    assert (done.returncode, "no model to pack" in done.stderr) == (1, True)
