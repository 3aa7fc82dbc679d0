# SPDX-License-Identifier: Apache-2.0
"""Bundles on the terminal, from one machine to another."""

from pathlib import Path

import pytest

from desktop.fetch.names import target_path
from desktop.paths import Paths
from tests.cli.conftest import Run
from tests.helpers.bundles import FILE, PROJECTOR, REPO, furnish, sha256


def test_from_one_machine_to_another(
    carrelctl: Run, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = furnish(paths)
    usb = tmp_path / "usb"
    made = carrelctl("bundle", "make", "law", "finance", "--out", str(usb))
    assert made.returncode == 0, made.stderr
    assert made.stdout.splitlines()[-1].startswith(f"{usb} holds 3 files, ")
    again = carrelctl("bundle", "make", "law", "--out", str(usb))
    assert (again.returncode, "is not empty" in again.stderr) == (1, True)
    other = tmp_path / "other"
    monkeypatch.setenv("CARREL_HOME", str(other))
    done = carrelctl("bundle", "install", str(usb))
    assert done.returncode == 0, done.stderr
    assert f"{REPO}/{PROJECTOR}" in done.stdout
    assert "not added, because it is unsigned" in done.stdout
    assert "unverified" in done.stdout
    there = target_path(other / "data" / "models", REPO, FILE)
    assert sha256(there) == sha256(path)
    assert FILE.removesuffix(".gguf") in carrelctl("models", "list").stdout
    assert not (other / "state" / "connections.jsonl").exists()


def test_problems_are_told_in_a_sentence(carrelctl: Run, paths: Paths, tmp_path: Path) -> None:
    for arguments, said in (
        (("make", "law", "--out", str(tmp_path / "usb")), "no model to pack for law"),
        (("make", "cooking", "--out", str(tmp_path / "usb")), "no domain cooking"),
        (("install", str(tmp_path)), "this is no bundle"),
    ):
        done = carrelctl("bundle", *arguments)
        assert (done.returncode, done.stdout) == (1, "")
        assert said in done.stderr
        assert "Traceback" not in done.stderr


def test_a_left_out_model_shows_in_the_exit_status(
    carrelctl: Run, paths: Paths, tmp_path: Path
) -> None:
    path = furnish(paths)
    damaged = path.with_name("second-q8_0.gguf")
    damaged.write_bytes(path.read_bytes())
    text = paths.user_catalogue.read_text()
    second = text[text.index("[[model.build]]") :].replace("house-q8_0", "second-q8_0")
    second = second.replace("Q8_0", "Q4_0").replace(sha256(path), "0" * 64)
    paths.user_catalogue.write_text(f"{text}\n{second}")
    made = carrelctl("bundle", "make", "law", "--out", str(tmp_path / "usb"))
    assert made.returncode == 1
    assert "left out: second-q8_0" in made.stderr
    assert "holds 3 files" in made.stdout
