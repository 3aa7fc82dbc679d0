# SPDX-License-Identifier: Apache-2.0
"""What IT prepared is applied silently, and again without a change."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.fetch.names import target_path
from desktop.paths import Paths
from desktop.turn.bundling import make_bundle
from tests.cli.conftest import Run
from tests.helpers.bundles import FILE, REPO, furnish, machine
from tests.helpers.models import write_llama
from tests.helpers.policy import Place
from tests.helpers.signing import new_key, sign


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
    assert (done.returncode, done.stdout) == (0, "unchanged: model house.gguf\n")
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


FORBIDDEN = {
    "a setting": '[settings]\ntheme = "dark"\ndensity = "compact"\noffline = "off"\n',
    "an unsigned catalogue": 'catalogues = ["house.toml"]\n[settings]\ntheme = "dark"\n',
    "a model": 'models = ["house.gguf"]\n[settings]\ntheme = "dark"\n',
}


@pytest.mark.parametrize("what", FORBIDDEN)
def test_what_is_forbidden_changes_nothing(
    carrelctl: Run, paths: Paths, policy: Place, share: Path, what: str
) -> None:
    policy.write(offline=True, only_catalogue_models=True)
    (share / "house.toml").write_text("")
    write_llama(share / "house.gguf")
    done = carrelctl("provision", write(share, FORBIDDEN[what]))
    assert done.returncode == 1, done.stdout
    assert not paths.settings.exists()
    assert list(paths.models.glob("*.gguf")) == []


def test_another_file_in_the_way_changes_nothing(carrelctl: Run, paths: Paths, share: Path) -> None:
    paths.create()
    write_llama(share / "house.gguf", seed=1)
    write_llama(paths.models / "house.gguf", seed=2)
    file = write(share, 'models = ["house.gguf"]\n[settings]\ntheme = "dark"\n')
    assert carrelctl("provision", file).returncode == 1
    assert not paths.settings.exists()


def test_a_key_and_a_catalogue_of_one_file(carrelctl: Run, paths: Paths, share: Path) -> None:
    """The catalogue is judged by the keys as they will be, a broken one changes nothing."""
    key = share / "house.key"
    new_key(key)
    (share / "house.toml").write_text("nonsense = 1\n")
    sign(key, share / "house.toml")
    text = f'catalogues = ["house.toml"]\n[settings]\ncatalogue_keys = ["{key}.pub"]\n'
    done = carrelctl("provision", write(share, text))
    assert done.returncode == 1
    assert "cannot be used" in done.stderr
    assert not paths.settings.exists()
    (share / "house.toml").write_text('[[source]]\nid = "me"\ntitle = "Me."\n')
    sign(key, share / "house.toml")
    done = carrelctl("provision", "--tell", write(share, text))
    assert done.stdout.startswith("setting catalogue_keys\ncatalogue house.toml, signed by")


@pytest.mark.skipif(sys.platform == "win32", reason="no limits for a process")
def test_what_a_full_disk_leaves_is_told(paths: Paths, share: Path) -> None:
    model = write_llama(share / "house.gguf")
    write_llama(share / "second.gguf", hidden=64)
    limit = model.stat().st_size + 10
    file = write(share, 'models = ["house.gguf", "second.gguf"]\n[settings]\ntheme = "dark"\n')
    code = (
        "import resource, runpy, sys\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))\n"
        f"sys.argv = ['carrel', 'cli', 'provision', {str(file)!r}]\n"
        "runpy.run_module('desktop', run_name='__main__', alter_sys=True)\n"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=100)
    assert done.returncode == 1
    assert "second.gguf was not copied" in done.stderr
    assert "Applied before: setting theme, model house.gguf." in done.stderr
    assert "Not applied: model second.gguf." in done.stderr
    assert 'theme = "dark"' in paths.settings.read_text()
    assert sorted(path.name for path in paths.models.glob("*.gguf")) == ["house.gguf"]


def tampered(path: Path) -> None:
    """Other bytes, and nothing that a look shows on the side of a share."""
    times = path.stat().st_atime_ns, path.stat().st_mtime_ns
    data = bytearray(path.read_bytes())
    data[-1] ^= 1
    path.write_bytes(data)
    os.utime(path, ns=times)


def test_unchanged_models_are_not_read_again(carrelctl: Run, share: Path) -> None:
    model = write_llama(share / "house.gguf")
    file = write(share, 'models = ["house.gguf"]\n')
    assert carrelctl("provision", file).returncode == 0
    tampered(model)
    assert carrelctl("provision", "--tell", file).stdout == "unchanged: model house.gguf\n"
    done = carrelctl("provision", "--verify", file)
    assert done.returncode == 1
    assert "another file of this name" in done.stderr
    os.utime(model)
    assert carrelctl("provision", file).returncode == 1


def test_what_changed_here_is_read_again(carrelctl: Run, paths: Paths, share: Path) -> None:
    write_llama(share / "house.gguf")
    file = write(share, 'models = ["house.gguf"]\n')
    assert carrelctl("provision", file).returncode == 0
    tampered(paths.models / "house.gguf")  # its ctime tells
    assert carrelctl("provision", file).returncode == 1
    (paths.models / "house.gguf").unlink()
    assert carrelctl("provision", "--tell", file).stdout == "model house.gguf\n"


def test_an_unchanged_bundle_is_not_read_again(carrelctl: Run, share: Path, tmp_path: Path) -> None:
    with machine(tmp_path / "source") as first:
        furnish(first.paths)
    with machine(tmp_path / "source") as found:
        make_bundle(found.desk, ["law"], share / "usb", lambda _count: None)
    file = write(share, 'bundles = ["usb"]\n')
    told = carrelctl("provision", "--tell", file).stdout
    assert f"model {REPO}/{FILE} from usb\n" in told
    tampered(target_path(share / "usb" / "models", REPO, FILE))
    assert carrelctl("provision", "--tell", file).stdout == "unchanged: bundle usb\n"
    done = carrelctl("provision", "--verify", file)
    assert done.returncode == 1
    assert "SHA-256" in done.stderr


def test_less_than_the_policy_demands(carrelctl: Run, policy: Place, share: Path) -> None:
    policy.write(lock_minutes=10)
    done = carrelctl("provision", write(share, "[settings]\nlock_minutes = 60\n"))
    assert done.returncode == 1
    assert "lock_minutes" in done.stderr
