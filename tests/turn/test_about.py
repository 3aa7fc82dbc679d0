# SPDX-License-Identifier: Apache-2.0
"""What the catalogues say and who signed them, of a real desk."""

from pathlib import Path

import pytest

from desktop.paths import Paths, catalogue_file
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.turn.about import About, about, seals
from desktop.turn.desk import Desk
from tests.helpers.catalogues import HEAD
from tests.helpers.signing import new_key, sign

BUILD = """
[[model.build]]
quantization = "Q8_0"
repo = "a/b"
note = "Small."
file = [{ name = "m.gguf" }]
"""


@pytest.fixture
def house(paths: Paths, tmp_path: Path) -> Path:
    """A catalogue of the organisation, not signed yet."""
    path = tmp_path / "house.toml"
    path.write_text(HEAD + BUILD)
    Preferences.open(paths.settings).set(spec.CATALOGUE_FILES, (path,))
    return path


def opened(paths: Paths) -> Desk:
    return Desk(paths, Preferences.open(paths.settings))


def states(paths: Paths) -> list[tuple[str, str]]:
    desk = opened(paths)
    try:
        return [(seal.owner, seal.signature.text()) for seal in seals(desk)]
    finally:
        desk.close()


def known(paths: Paths, model: str) -> About:
    desk = opened(paths)
    try:
        table = desk.catalog.model(model)
        assert table is not None
        return about(desk.catalog, table, seals(desk))
    finally:
        desk.close()


def test_everything_that_the_catalogue_knows(paths: Paths) -> None:
    classic = known(paths, "llama-3.1-8b")
    assert (classic.kind, classic.is_classic, classic.revoked) == ("chat", True, "")
    assert (classic.base, classic.architecture) == ("meta-llama/Llama-3.1-8B-Instruct", "llama")
    assert classic.ctx_tokens == 131_072
    assert "de" in classic.languages
    assert [claim for claim, _ in classic.claims] == [
        "facts",
        "licence",
        "languages",
        "judgement",
        "pins",
    ]
    assert all(title.endswith(".") for _, titles in classic.claims for title in titles)
    assert classic.seal.path == catalogue_file()
    broken = known(paths, "qwen3-reranker-0.6b-broken")
    assert (broken.kind, bool(broken.revoked)) == ("reranker", True)


def test_whose_signature_a_catalogue_has(paths: Paths, house: Path, tmp_path: Path) -> None:
    assert states(paths)[1] == ("organisation", "unsigned")
    key = tmp_path / "boss"
    new_key(key)
    sign(key, house)
    assert states(paths)[1] == ("organisation", "signed by a key that is not trusted")
    public = tmp_path / "boss.pub"
    Preferences.open(paths.settings).set(spec.CATALOGUE_KEYS, (public,))
    assert states(paths)[1][1].startswith("signed by boss")
    model = known(paths, "m")
    assert (model.seal.owner, model.notes) == ("organisation", {"Q8_0": "Small."})
    house.write_text(house.read_text() + "\n# once more\n")
    assert states(paths)[1] == ("organisation", "changed after it was signed")
    public.write_text("no key")
    assert states(paths)[1] == ("organisation", "signed by a key that is not trusted")
