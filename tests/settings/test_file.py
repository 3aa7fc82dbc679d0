# SPDX-License-Identifier: Apache-2.0
"""Real settings files, good and bad."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from desktop.core.errors import BadData, FolderNotWritable
from desktop.settings.file import load, save

posix = pytest.mark.skipif(os.name != "posix", reason="file modes and limits are POSIX")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.toml"


def test_a_missing_file_sets_nothing(path: Path) -> None:
    assert load(path) == {}


def test_what_a_person_writes(path: Path) -> None:
    path.write_bytes(b'\xef\xbb\xbf# mine\r\ntheme = "dark"\r\ntemperature = 1\r\n')
    assert load(path) == {"theme": "dark", "temperature": 1.0}


@pytest.mark.parametrize(
    ("text", "named"),
    [
        (b"theme = 3", "theme: expected one of system, light, dark, contrast, got 3"),
        (b"font_percent = 500", "font_percent: expected 80 to 200, got 500"),
        (b"gpu_layers = -2", "gpu_layers: expected 0 to 1,000 or -1, got -2"),
        (b'threads = "4"', "threads: expected a whole number, got '4'"),
        (b"temperature = nan", "temperature: expected 0 to 2 or -1, got nan"),
        (b"[theme]\nx = 1", "theme: expected one of"),
        (b'colour = "red"', "colour: there is no such setting"),
        (b"theme = \n", "line 1"),
        (b"\xff\xfe\x00", "settings.toml"),
        (b"threads = " + b"[" * 5000, "settings.toml"),
        (b'theme = "dark"\ntheme = "light"\n', "line 2"),
    ],
)
def test_bad_files_name_file_and_key(path: Path, text: bytes, named: str) -> None:
    path.write_bytes(text)
    with pytest.raises(BadData) as caught:
        load(path)
    assert str(path) in caught.value.sentence
    assert named in caught.value.sentence


def test_a_folder_in_the_files_place(path: Path) -> None:
    path.mkdir()
    with pytest.raises(BadData, match=r"settings\.toml"):
        load(path)


@posix
def test_save_is_private_and_leaves_nothing_behind(path: Path) -> None:
    save(path, {"theme": "dark"})
    save(path, {"threads": 4})
    assert load(path) == {"threads": 4}
    assert path.stat().st_mode & 0o777 == 0o600
    assert list(path.parent.iterdir()) == [path]


@posix
def test_what_a_kill_left_goes_with_the_next_save(path: Path) -> None:
    old, young = (path.with_name(f".settings.toml.{end}") for end in ("old", "young"))
    for leftover in (old, young, path.with_name(".model_settings.toml.old")):
        leftover.write_bytes(b"half")
        if leftover != young:
            os.utime(leftover, (0, 0))
    save(path, {"theme": "dark"})
    assert sorted(each.name for each in path.parent.iterdir()) == [
        ".model_settings.toml.old",
        young.name,
        "settings.toml",
    ]


def test_save_keeps_a_link(path: Path) -> None:
    real = path.parent / "dotfiles.toml"
    real.write_bytes(b"")
    path.symlink_to(real)
    save(path, {"theme": "dark"})
    assert path.is_symlink()
    assert load(real) == {"theme": "dark"}


def test_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(FolderNotWritable, match="gone"):
        save(tmp_path / "gone" / "settings.toml", {"theme": "dark"})


@posix
def test_a_full_disk_leaves_the_old_file(path: Path) -> None:
    script = (
        "import resource, sys; from pathlib import Path\n"
        "from desktop.core.errors import NoSpace\n"
        "from desktop.settings.file import save\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))\n"
        "try: save(Path(sys.argv[1]), {'domain': 'x' * 1000})\n"
        "except NoSpace: print('no space')\n"
    )
    save(path, {"theme": "dark"})
    run = subprocess.run(
        [sys.executable, "-c", script, path],
        cwd=Path(__file__).parents[2],
        check=True,
        timeout=60,
        capture_output=True,
        text=True,
    )
    assert run.stdout == "no space\n"
    assert load(path) == {"theme": "dark"}
    assert list(path.parent.iterdir()) == [path]
