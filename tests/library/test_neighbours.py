# SPDX-License-Identifier: Apache-2.0
"""Folders of other programs, as they lay them out."""

import json
import os
from pathlib import Path

import pytest

from desktop.library.neighbours import Neighbour, neighbours
from desktop.library.shelf import model_at, scan
from tests.helpers.models import write_llama

DIGEST = "a" * 64


def put(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    return write_llama(path)


def found(home: Path, **environment: str) -> dict[str, Neighbour]:
    return {each.program: each for each in neighbours(home, environment)}


def ollama(folder: Path, digest: str, media: str = "application/vnd.ollama.image.model") -> Path:
    blob = put(folder / "blobs" / f"sha256-{DIGEST}")
    listing = folder / "manifests" / "registry.ollama.ai" / "library" / "tiny" / "latest"
    listing.parent.mkdir(parents=True, exist_ok=True)
    layers = [{"mediaType": media, "digest": digest, "size": 1}]
    listing.write_text(json.dumps({"schemaVersion": 2, "layers": layers}))
    return blob


def test_nothing_is_nothing(tmp_path: Path) -> None:
    assert neighbours(tmp_path, {}) == ()


@pytest.mark.parametrize(
    ("program", "folder"),
    [
        ("LM Studio", ".lmstudio/models"),
        ("LM Studio", ".cache/lm-studio/models"),
        ("Jan", ".config/Jan/data/llamacpp/models"),
        ("Jan", "AppData/Roaming/Jan/data/models"),
        ("Jan", "Library/Application Support/Jan/data/llamacpp/models"),
        ("GPT4All", ".local/share/nomic.ai/GPT4All"),
        ("GPT4All", "AppData/Local/nomic.ai/GPT4All"),
    ],
)
def test_a_folder_is_taken_as_it_is(tmp_path: Path, program: str, folder: str) -> None:
    parts = [put(tmp_path / folder / "maker" / "big" / f"b-0000{n}-of-00002.gguf") for n in (1, 2)]
    single = put(tmp_path / folder / "small.gguf")
    (tmp_path / folder / "notes.gguf").write_text("no model")
    one = found(tmp_path)[program]
    assert (one.paths, one.count) == ((tmp_path / folder,), 2)
    assert one.size_bytes == sum(path.stat().st_size for path in (*parts, single))
    listed = scan(tmp_path / "none", one.paths, ())
    assert {"small", "b-00001-of-00002"} <= {model.id for model in listed}


@pytest.mark.skipif(os.name != "posix", reason="links need a right on Windows")
def test_the_hub_cache_gives_files_each_blob_once(tmp_path: Path) -> None:
    repo = tmp_path / ".cache" / "huggingface" / "hub" / "models--maker--tiny"
    blob = put(repo / "blobs" / DIGEST)
    for commit in ("c1", "c2"):
        link = repo / "snapshots" / commit / "tiny.gguf"
        link.parent.mkdir(parents=True)
        link.symlink_to(os.path.relpath(blob, link.parent))
    one = found(tmp_path)["Hugging Face"]
    assert one.count == len(one.paths) == 1
    assert model_at(one.paths[0]).problem == ""
    moved = tmp_path / "elsewhere"
    moved.mkdir()
    (repo.parent).rename(moved / "hub")
    assert "Hugging Face" not in found(tmp_path)
    assert "Hugging Face" in found(tmp_path, HF_HOME=str(moved))


def test_blobs_of_ollama_by_its_lists(tmp_path: Path) -> None:
    folder = tmp_path / ".ollama" / "models"
    blob = ollama(folder, f"sha256:{DIGEST}")
    put(folder / "blobs" / f"sha256-{'b' * 64}")  # in no list
    one = found(tmp_path)["Ollama"]
    assert (one.paths, one.count) == ((blob,), 1)
    assert model_at(blob).problem == ""


def test_blobs_of_the_service_of_ollama(tmp_path: Path) -> None:
    mine, its = tmp_path / "me", tmp_path / "service"
    blob = ollama(its / ".ollama" / "models", f"sha256:{DIGEST}")
    assert neighbours(mine, {}) == neighbours(mine, {}, mine) == ()
    (one,) = neighbours(mine, {}, its)
    assert (one.program, one.paths) == ("Ollama", (blob,))
    assert neighbours(mine, {"OLLAMA_MODELS": str(tmp_path / "other")}, its) == ()
    ollama(mine / ".ollama" / "models", f"sha256:{DIGEST}")
    assert [each.program for each in neighbours(mine, {}, its)] == ["Ollama", "Ollama"]


@pytest.mark.parametrize(
    "digest", ["sha256:../../../secret", f"sha256:{DIGEST}/..", "x", "", f"md5:{DIGEST}"]
)
def test_hostile_digests_lead_nowhere(tmp_path: Path, digest: str) -> None:
    ollama(tmp_path / ".ollama" / "models", digest)
    assert neighbours(tmp_path, {}) == ()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"layers": 3}', '{"layers": [{}]}', "\0"])
def test_what_is_no_list(tmp_path: Path, text: str) -> None:
    folder = tmp_path / ".ollama" / "models"
    ollama(folder, f"sha256:{DIGEST}")
    next(folder.rglob("latest")).write_text(text)
    assert neighbours(tmp_path, {}) == ()


def test_other_layers_are_no_models(tmp_path: Path) -> None:
    folder = tmp_path / ".ollama" / "models"
    ollama(folder, f"sha256:{DIGEST}", "application/vnd.ollama.image.template")
    assert neighbours(tmp_path, {}) == ()
