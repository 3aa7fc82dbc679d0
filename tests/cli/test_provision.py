# SPDX-License-Identifier: Apache-2.0
"""What IT prepared is applied silently, and again without a change."""

from pathlib import Path

import pytest

from desktop.paths import Paths
from tests.cli.conftest import Run
from tests.helpers.models import write_llama
from tests.helpers.policy import Place


def write(folder: Path, text: str) -> str:
    path = folder / "provision.toml"
    path.write_text(text)
    return str(path)


@pytest.fixture
def share(tmp_path: Path) -> Path:
    made = tmp_path / "share"
    made.mkdir()
    return made


def test_silently_and_again(carrelctl: Run, paths: Paths, share: Path) -> None:
    write_llama(share / "house.gguf")
    file = write(share, 'models = ["house.gguf"]\n[settings]\ntheme = "dark"\nlock_minutes = 10\n')
    done = carrelctl("provision", file)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (paths.models / "house.gguf").read_bytes() == (share / "house.gguf").read_bytes()
    assert 'theme = "dark"' in paths.settings.read_text()
    before = paths.settings.stat().st_mtime_ns, (paths.models / "house.gguf").stat().st_mtime_ns
    done = carrelctl("provision", "--tell", file)
    assert (done.returncode, done.stdout) == (0, "")
    after = paths.settings.stat().st_mtime_ns, (paths.models / "house.gguf").stat().st_mtime_ns
    assert after == before


def test_what_changed_is_told(carrelctl: Run, share: Path) -> None:
    file = write(share, '[settings]\ntheme = "dark"\n')
    assert carrelctl("provision", "--tell", file).stdout == "setting theme\n"


@pytest.mark.parametrize(
    "text",
    [
        "nonsense = 1",
        '[settings]\nnonsense = "x"',
        '[settings]\ntheme = "pink"',
        '[settings]\ntheme = "dark"\n[settings]',
        'models = ["gone.gguf"]\n[settings]\ntheme = "dark"',
        'models = ["text.gguf"]\n[settings]\ntheme = "dark"',
        'bundles = ["gone"]\n[settings]\ntheme = "dark"',
        'catalogues = ["gone.toml"]\n[settings]\ntheme = "dark"',
    ],
)
def test_what_is_wrong_changes_nothing(
    carrelctl: Run, paths: Paths, share: Path, text: str
) -> None:
    (share / "text.gguf").write_text("no model")
    done = carrelctl("provision", write(share, text))
    assert done.returncode == 1, done.stdout
    assert done.stderr
    assert not paths.settings.exists()
    assert list(paths.models.glob("*.gguf")) == []


def test_a_catalogue_needs_a_trusted_signature(carrelctl: Run, paths: Paths, share: Path) -> None:
    (share / "house.toml").write_text("")
    done = carrelctl("provision", write(share, 'catalogues = ["house.toml"]'))
    assert done.returncode == 1
    assert "there is no signature" in done.stderr or "unsigned" in done.stderr
    assert not paths.catalogues.exists() or list(paths.catalogues.iterdir()) == []


def test_less_than_the_policy_demands(carrelctl: Run, policy: Place, share: Path) -> None:
    policy.write(lock_minutes=10)
    done = carrelctl("provision", write(share, "[settings]\nlock_minutes = 60\n"))
    assert done.returncode == 1
    assert "lock_minutes" in done.stderr
