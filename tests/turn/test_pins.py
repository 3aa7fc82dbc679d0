# SPDX-License-Identifier: Apache-2.0
"""Pins held against a real hub."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.catalog.load import load_catalog
from desktop.catalog.patching import with_pins
from desktop.catalog.shape import ModelTable
from desktop.core.errors import FetchFailed
from desktop.paths import Paths
from desktop.settings import keychain, spec
from desktop.settings.preferences import Preferences
from desktop.turn.fetching import Fetching
from desktop.turn.pins import compare_pins
from tests.helpers.catalogues import HEAD
from tests.helpers.hub import COMMIT, Hub, hub_running

pytestmark = pytest.mark.sockets


@pytest.fixture
def hub() -> Iterator[Hub]:
    with hub_running() as running:
        yield running


@pytest.fixture
def fetching(hub: Hub, paths: Paths, monkeypatch: pytest.MonkeyPatch) -> Iterator[Fetching]:
    monkeypatch.setattr(keychain, "read", lambda _name: "")
    preferences = Preferences.open(paths.settings)
    preferences.set(spec.HUB, hub.url)
    preferences.set(spec.PROXY, "direct")
    made = Fetching(paths, preferences, lambda _news: None)
    yield made
    made.close()


def models(tmp_path: Path, *builds: str) -> tuple[ModelTable, ...]:
    path = tmp_path / "models.toml"
    path.write_text(HEAD + "".join(f"\n[[model.build]]\n{build}\n" for build in builds))
    return load_catalog(path).models


def build(quantization: str, file: str, revision: str = "", repo: str = "a/m-GGUF") -> str:
    pinned = f'revision = "{revision}"\npinned_by = ["house"]\n' if revision else ""
    return f'quantization = "{quantization}"\nrepo = "{repo}"\n{pinned}file = [{{ {file} }}]'


def test_what_is_missing_is_told_and_filled(fetching: Fetching, hub: Hub, tmp_path: Path) -> None:
    digest = hub.add("a/m-GGUF", "m-q4.gguf", b"GGUF" + bytes(60))
    found = compare_pins(fetching, models(tmp_path, build("Q4_0", 'name = "m-q4.gguf"')))
    assert (found.compared, found.problems, found.notices) == (1, (), ())
    (pin,) = found.pins
    assert (pin.revision, pin.size_bytes, pin.sha256) == (COMMIT, 64, digest)
    path = tmp_path / "models.toml"
    path.write_text(with_pins(path.read_text(), found.pins))
    again = compare_pins(fetching, load_catalog(path).models)
    assert (again.compared, again.problems, again.pins) == (1, (), ())


def test_what_differs_is_a_problem_and_nothing_is_filled(
    fetching: Fetching, hub: Hub, tmp_path: Path
) -> None:
    hub.add("a/m-GGUF", "m-q4.gguf", b"GGUF" + bytes(60))
    listed = models(
        tmp_path,
        build("Q4_0", f'name = "m-q4.gguf", size_bytes = 7, sha256 = "{"0" * 64}"', COMMIT),
        build("Q8_0", 'name = "gone.gguf"'),
        build("Q6_K", 'name = "x.gguf"', repo="no/body"),
    )
    found = compare_pins(fetching, listed)
    assert found.pins == ()
    text = "\n".join(found.problems)
    assert "has 64 bytes, not 7" in text
    assert "has the SHA-256" in text
    assert "has no gone.gguf" in text
    assert "no/body at main" in text


def test_a_gated_repository_is_only_a_notice(fetching: Fetching, hub: Hub, tmp_path: Path) -> None:
    hub.add("a/m-GGUF", "m-q4.gguf", b"GGUF")
    hub.gated.add("a/m-GGUF")
    found = compare_pins(fetching, models(tmp_path, build("Q4_0", 'name = "m-q4.gguf"')))
    assert found.problems == ()
    assert "Access to model is restricted" in found.notices[0]


def test_each_repository_is_asked_for_once(fetching: Fetching, hub: Hub, tmp_path: Path) -> None:
    for name in ("m-q4.gguf", "m-q8.gguf"):
        hub.add("a/m-GGUF", name, b"GGUF" + name.encode())
    listed = models(
        tmp_path, *(build(q, f'name = "m-{q[:2].lower()}.gguf"') for q in ("Q4_0", "Q8_0"))
    )
    assert compare_pins(fetching, listed).compared == 2
    assert len(hub.asked) == 1


def test_offline_it_ends(fetching: Fetching, hub: Hub, tmp_path: Path) -> None:
    fetching.preferences.set(spec.OFFLINE, "on")
    with pytest.raises(FetchFailed, match="offline switch"):
        compare_pins(fetching, models(tmp_path, build("Q4_0", 'name = "m-q4.gguf"')))
    assert hub.asked == []
