# SPDX-License-Identifier: Apache-2.0
"""Engines beside the packaged one, of an update and of a package, with a real launcher."""

import shutil
import sys
from pathlib import Path

import pytest

from desktop.core.update import Advisory
from tests.helpers.laid_out import Place, lay_out

pytestmark = [
    pytest.mark.skipif(sys.platform != "linux", reason="the launcher of Linux"),
    pytest.mark.skipif(not shutil.which("readelf"), reason="NOT TESTED: needs binutils"),
]


@pytest.fixture(scope="module")
def laid_out(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lay_out(tmp_path_factory.mktemp("laid"))


@pytest.fixture
def place(laid_out: Path, tmp_path: Path) -> Place:
    return Place(laid_out, tmp_path)


def test_an_engine_of_its_own_is_loaded_in_its_cell(place: Place) -> None:
    place.publish(place.engine("9.0.1"))
    assert place.install().stdout == "engine 9.0.1 starts the next time.\n"
    doctor = place.carrelctl("doctor").stdout
    assert "llama-cpp-python 9.0.1" in doctor
    assert "full" in doctor
    answer = place.carrelctl("ask", "How do I add a model?")
    assert answer.returncode == 0, answer.stderr
    assert "model" in answer.stdout


def test_an_engine_that_does_not_come_up_is_not_started_again(place: Place) -> None:
    place.publish(place.engine("9.0.1", broken=True))
    place.install()
    assert place.carrelctl("ask", "How do I add a model?").returncode == 1
    assert place.carrelctl("ask", "How do I add a model?").returncode == 0
    assert place.version() == place.brought["app"]


def test_an_engine_of_a_package_of_the_system(place: Place, home: Path) -> None:
    """It is used, told with its folder, and named where a weakness is known of the engine."""
    place.publish(advisories=(Advisory(below="9.0.2", id="CVE-2026-0001", sentence="It ends."),))
    place.publish_engine_package("9.0.1")
    doctor = place.carrelctl("doctor").stdout
    assert "llama-cpp-python 9.0.1" in doctor
    assert f"the package carrel-engine, {place.root / 'engine' / '9.0.1'}" in doctor
    assert "model" in place.carrelctl("ask", "How do I add a model?").stdout
    said = "It ends. A newer package carrel-engine or carrel mends it."
    assert said in place.carrelctl("update", "check", str(place.share)).stderr
    shutil.rmtree(place.root / "engine")
    doctor = place.carrelctl("doctor").stdout
    assert f"llama-cpp-python {place.brought['engine']}" in doctor
    assert "Carrel's own package" in doctor
