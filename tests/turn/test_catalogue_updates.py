# SPDX-License-Identifier: Apache-2.0
"""Catalogues from addresses: only signed ones, and never needed."""

from collections.abc import Callable, Iterator
from http.server import SimpleHTTPRequestHandler
from pathlib import Path

import pytest

from desktop.core.errors import KnownError
from desktop.paths import Paths
from desktop.settings import keychain, spec
from desktop.settings.preferences import Preferences
from desktop.turn.added_catalogues import added_files, load_all
from desktop.turn.catalogue_updates import update_catalogues
from desktop.turn.fetching import Fetching
from tests.helpers.bundles import CATALOGUE, COMMIT
from tests.helpers.hub import TOKEN, running
from tests.helpers.signing import new_key, sign

pytestmark = pytest.mark.sockets
TEXT = CATALOGUE.format(commit=COMMIT, size=5, sha256="a" * 64)


class Quiet(SimpleHTTPRequestHandler):
    """Serves a folder; keeps the headers that came."""

    seen: list[str]

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        self.seen.append(str(self.headers))
        super().do_GET()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "www"
    made.mkdir()
    (made / "house.toml").write_text(TEXT)
    return made


@pytest.fixture
def seen() -> list[str]:
    return []


@pytest.fixture
def url(folder: Path, seen: list[str]) -> Iterator[str]:
    handler = type("Handler", (Quiet,), {"seen": seen})

    def build(*arguments: object, **named: object) -> SimpleHTTPRequestHandler:
        made: Callable[..., SimpleHTTPRequestHandler] = handler
        return made(*arguments, directory=str(folder), **named)

    with running(build) as port:  # type: ignore[arg-type]
        yield f"http://127.0.0.1:{port}/house.toml"


@pytest.fixture
def fetching(paths: Paths, url: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Fetching]:
    monkeypatch.setattr(keychain, "read", lambda _name: TOKEN)
    preferences = Preferences.open(paths.settings)
    preferences.set(spec.CATALOGUE_URLS, f"  {url} ")
    preferences.set(spec.PROXY, "direct")
    made = Fetching(paths, preferences, lambda _news: None)
    yield made
    made.close()


@pytest.fixture
def key(tmp_path: Path, fetching: Fetching) -> Path:
    path = tmp_path / "house.key"
    new_key(path)
    fetching.preferences.set(spec.CATALOGUE_KEYS, (Path(f"{path}.pub"),))
    return path


def test_a_signed_one_is_kept_and_renewed(
    fetching: Fetching, folder: Path, key: Path, seen: list[str], url: str
) -> None:
    sign(key, folder / "house.toml")
    (result,) = update_catalogues(fetching)
    assert (result.name, result.is_added) == (url, True)
    assert result.state.startswith("signed by house.key")
    assert load_all(fetching.paths, fetching.preferences).model("house-model") is not None
    assert not any(TOKEN in headers for headers in seen)
    (result,) = update_catalogues(fetching)
    assert (result.is_added, result.state) == (False, "known already")
    (folder / "house.toml").write_text(TEXT.replace("House model", "Newer model"))
    sign(key, folder / "house.toml")
    assert update_catalogues(fetching)[0].is_added
    assert len(added_files(fetching.paths)) == 1
    model = load_all(fetching.paths, fetching.preferences).model("house-model")
    assert model is not None
    assert model.name == "Newer model"


@pytest.mark.parametrize("fault", ["unsigned", "changed", "stranger", "broken", "gone"])
def test_what_is_not_trusted_changes_nothing(
    fault: str, fetching: Fetching, folder: Path, key: Path, tmp_path: Path
) -> None:
    sign(key, folder / "house.toml")
    assert update_catalogues(fetching)[0].is_added
    (folder / "house.toml").write_text("id = 5\n" if fault == "broken" else TEXT + "# more\n")
    if fault == "unsigned":
        (folder / "house.toml.minisig").unlink()
    elif fault == "stranger":
        new_key(tmp_path / "stranger.key")
        sign(tmp_path / "stranger.key", folder / "house.toml")
    elif fault == "broken":
        sign(key, folder / "house.toml")
    elif fault == "gone":
        (folder / "house.toml").unlink()
    said = {
        "unsigned": "it is unsigned",
        "changed": "changed after it was signed",
        "stranger": "signed by a key that is not trusted",
        "broken": "it cannot be used",
        "gone": "was not fetched",
    }[fault]
    (result,) = update_catalogues(fetching)
    assert not result.is_added
    assert said in result.state
    assert load_all(fetching.paths, fetching.preferences).model("house-model") is not None
    assert [path.suffix for path in sorted(fetching.paths.catalogues.iterdir())] == [
        ".toml",
        ".minisig",
    ]


def test_a_catalogue_of_endless_length(fetching: Fetching, folder: Path) -> None:
    (folder / "house.toml").write_bytes(b"#" * 17_000_000)
    (result,) = update_catalogues(fetching)
    assert "longer than 16,000,000 bytes" in result.state


def test_no_address_and_a_bad_one(fetching: Fetching) -> None:
    fetching.preferences.set(spec.CATALOGUE_URLS, "house")
    assert "is no address" in update_catalogues(fetching)[0].state
    fetching.preferences.set(spec.CATALOGUE_URLS, "")
    with pytest.raises(KnownError, match="No address"):
        update_catalogues(fetching)
