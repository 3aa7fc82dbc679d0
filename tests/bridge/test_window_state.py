# SPDX-License-Identifier: Apache-2.0
from pathlib import Path

import pytest

from desktop.bridge.window_state import WindowState
from desktop.catalog.load import load_catalog
from desktop.paths import Paths, catalogue_file
from desktop.settings import spec
from desktop.settings.preferences import Preferences

DOMAINS = load_catalog(catalogue_file()).domains


def test_a_state_comes_back_whole(paths: Paths) -> None:
    for domain in DOMAINS:
        state = WindowState({"geometry": "x"}, domain)
        state.write(paths.window)
        assert WindowState.read(paths.window) == state


@pytest.mark.parametrize("text", ["", "{", "[]", '{"layout": 3}', '{"layout": {}, "domain": {}}'])
def test_a_damaged_file_does_no_harm(paths: Paths, text: str) -> None:
    paths.window.write_text(text)
    assert WindowState.read(paths.window) == WindowState({})


@pytest.mark.logs("layout was not saved")
def test_a_folder_that_is_gone_does_no_harm(tmp_path: Path) -> None:
    WindowState({}).write(tmp_path / "gone" / "window.json")


@pytest.mark.parametrize(
    ("picked", "remembered", "shown"),
    [
        ("", None, DOMAINS),
        ("", DOMAINS[0], DOMAINS[:1]),
        (DOMAINS[1].id, DOMAINS[1], DOMAINS[1:2]),
        (DOMAINS[1].id, DOMAINS[0], DOMAINS),
    ],
)
def test_the_first_window_shows_the_picked_domain(
    paths: Paths, picked: str, remembered: object, shown: object
) -> None:
    preferences = Preferences.open(paths.settings)
    preferences.set(spec.DOMAIN, picked)
    state = WindowState({}, remembered)  # type: ignore[arg-type]
    assert state.domains(preferences) == shown
