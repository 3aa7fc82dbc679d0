# SPDX-License-Identifier: Apache-2.0
"""Foreign repositories as offers for this machine."""

from pathlib import Path

import pytest

from desktop.fetch.names import target_path
from desktop.fetch.protocol import Found, Repo, RepoFile, Seen
from desktop.turn.desk import Desk
from desktop.turn.hub_offers import hub_repos, offer_of, quantization_in, refreshed
from tests.helpers.models import write_llama

COMMIT = "b" * 40


def seen(*files: tuple[str, int], gated: str = "") -> Seen:
    listed = tuple(RepoFile(path=path, size_bytes=size, sha256="a" * 64) for path, size in files)
    repo = Repo(name="maker/some-GGUF", licence="mit", gated=gated, parameters=10**9)
    return Seen(id=1, repo=repo, commit=COMMIT, files=listed)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Qwen3-4B-Q4_K_M.gguf", "Q4_K_M"),
        ("granite-q8_0", "Q8_0"),
        ("gemma-UD-Q4_K_XL.gguf", "UD-Q4_K_XL"),
        ("model.IQ3_XXS.gguf", "IQ3_XXS"),
        ("x-BF16.gguf", "BF16"),
        ("gpt-mxfp4", "MXFP4"),
        ("Q2Q-tiny.gguf", ""),
        ("plain.gguf", ""),
    ],
)
def test_quantization_in_a_name(name: str, expected: str) -> None:
    assert quantization_in(name) == expected


def test_builds_with_parts_and_without_what_is_no_model(desk: Desk) -> None:
    offer = offer_of(
        desk,
        seen(
            ("README.md", 5),
            ("some-Q8_0.gguf", 900),
            ("some-Q4_K_M-00002-of-00002.gguf", 300),
            ("some-Q4_K_M-00001-of-00002.gguf", 300),
            ("some-Q6_K-00001-of-00002.gguf", 1),
            ("mmproj-some-f16.gguf", 70),
            ("BF16/some-BF16.gguf", 2000),
            ("../../evil-Q4_0.gguf", 10),
            gated="manual",
        ),
    )
    assert [build.quantization for build in offer.builds] == ["Q4_K_M", "Q8_0", "BF16"]
    first = offer.builds[0]
    assert [entry.file for entry in first.files] == [
        "some-Q4_K_M-00001-of-00002.gguf",
        "some-Q4_K_M-00002-of-00002.gguf",
        "mmproj-some-f16.gguf",
    ]
    assert (first.size_bytes, first.revision) == (670, COMMIT)
    assert {entry.sha256 for entry in first.files} == {"a" * 64}
    assert sum(build.is_recommended for build in offer.builds) == 1
    assert offer.is_gated
    assert offer.problem == ""


def test_a_repository_without_models_says_so(desk: Desk) -> None:
    assert "no GGUF model" in offer_of(desk, seen(("mmproj-x.gguf", 7))).problem


def test_what_is_installed_is_known_by_its_place(desk: Desk, tmp_path: Path) -> None:
    offer = offer_of(desk, seen(("some-Q8_0.gguf", 900)))
    assert not offer.is_installed
    path = target_path(desk.paths.models, "maker/some-GGUF", "some-Q8_0.gguf")
    path.parent.mkdir()
    write_llama(path)
    now = refreshed(desk, offer)
    assert now.builds[0].installed is not None
    assert now.builds[0].installed.model.path == path


def test_a_fit_before_the_files_are_known(desk: Desk) -> None:
    small = Repo(name="a/b", parameters=10**9, architecture="llama", gated="auto")
    huge = Repo(name="a/c", parameters=10**12)
    unknown = Repo(name="a/d")
    found = hub_repos(desk, Found(id=1, repos=(small, huge, unknown)))
    assert found[0].fit is not None
    assert found[1].fit is not None
    assert (found[0].is_gated, found[1].fit.verdict.value) == (True, "Will not run")
    assert found[2].fit is None
