# SPDX-License-Identifier: Apache-2.0
"""Two machines for bundles and mirrors: one with models of the domain law, one without."""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import gguf

from desktop.core.declared import decode_json, encode_json
from desktop.fetch.names import origin_path, target_path
from desktop.fetch.state import Origin, write_origin
from desktop.paths import Paths
from desktop.settings.preferences import Preferences
from desktop.turn.desk import Desk
from tests.helpers.models import write_llama

REPO, FILE = "house/house-GGUF", "house-q8_0.gguf"
PROJECTOR = "mmproj-house-f16.gguf"
COMMIT = "a" * 40
CATALOGUE = """
[[source]]
id = "house"
title = "The house."

[[recommend]]
domain = "law"
models = ["house-model"]

[[model]]
id = "house-model"
name = "House model"
licence = "Apache-2.0"
good_at = ["tests"]
bad_at = ["everything else"]
sources = {{ facts = ["house"], licence = ["house"], judgement = ["house"] }}

[[model.build]]
quantization = "Q8_0"
repo = "house/house-GGUF"
revision = "{commit}"
file = [{{ name = "house-q8_0.gguf", size_bytes = {size}, sha256 = "{sha256}" }}]
pinned_by = ["house"]
"""


@dataclass(frozen=True, slots=True)
class Machine:
    """One home and what lies in it."""

    paths: Paths
    desk: Desk


@contextmanager
def machine(home: Path) -> Iterator[Machine]:
    """An empty Carrel in a folder of its own."""
    paths = Paths(data=home / "data", config=home / "config", state=home / "state")
    paths.create()
    desk = Desk(paths, Preferences.open(paths.settings), is_temporary=True)
    try:
        yield Machine(paths, desk)
    finally:
        desk.close()


def sha256(path: Path) -> str:
    """Of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def put(paths: Paths, repo: str, file: str, *, is_verified: bool = True) -> Path:
    """A small model as a download leaves it."""
    path = target_path(paths.models, repo, file)
    path.parent.mkdir(exist_ok=True)
    if file.startswith("mmproj"):
        writer = gguf.GGUFWriter(path, "clip")
        writer.add_type("mmproj")
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.close()
    elif file.endswith(".gguf"):
        write_llama(path, seed=len(file))
    else:
        path.write_text("{{ messages }}")
    record(path, repo, file, is_verified=is_verified)
    return path


def record(path: Path, repo: str, file: str, *, is_verified: bool = True) -> None:
    """Where a file came from, as a download notes it."""
    origin = Origin(
        v=1,
        endpoint="https://hub.example",
        repo=repo,
        file=file,
        revision=COMMIT,
        size_bytes=path.stat().st_size,
        sha256=sha256(path),
        is_verified=is_verified,
    )
    write_origin(origin_path(path), origin)


def furnish(paths: Paths) -> Path:
    """The house model with a projector, a template, and a catalogue; returns the model's path."""
    path = put(paths, REPO, FILE)
    put(paths, REPO, PROJECTOR)
    put(paths, REPO, "chat_template.jinja")
    values = {"commit": COMMIT, "size": path.stat().st_size, "sha256": sha256(path)}
    paths.user_catalogue.write_text(CATALOGUE.format(**values))
    return path


def rewrite(manifest: Path, **changed: object) -> None:
    """Change keys of a manifest."""
    value = decode_json(manifest.read_bytes(), dict, str(manifest))
    manifest.write_bytes(encode_json(value | changed))


def files_of(manifest: Path) -> list[dict[str, object]]:
    """What a manifest lists, to be changed and written back."""
    return list(decode_json(manifest.read_bytes(), dict, str(manifest))["files"])
