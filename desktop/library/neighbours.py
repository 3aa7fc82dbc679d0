# SPDX-License-Identifier: Apache-2.0
"""Models that other programs of this person have fetched already, to be used where they lie.

Looks at names and, for Ollama, at its lists. Changes nothing, follows nothing that is not a file.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MOST = 2_000
"""Files looked at in one place: more is no folder of models."""
_DIGEST = re.compile(r"sha256:([0-9a-f]{64})")
_OLLAMA_MODEL = "application/vnd.ollama.image.model"
_MAX_LIST_BYTES = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """What one program has.

    Attributes:
        paths: what to add to the settings: a folder, or files that do not stand apart in one.
        count: models in it, parts counted once.
    """

    program: str
    paths: tuple[Path, ...]
    count: int
    size_bytes: int


def neighbours(
    home: Path, environment: Mapping[str, str], ollama_home: Path | None = None
) -> tuple[Neighbour, ...]:
    """What is there; empty: nothing.

    Args:
        home: the person's folder.
        ollama_home: of the user that Ollama's service runs as; None: there is none.
        environment: places that a program was told (``HF_HOME``, ``OLLAMA_MODELS`` …).

    Thread: any but the window's.
    """
    found = [*_in_folders(home, environment), *_in_hub_cache(home, environment)]
    homes = dict.fromkeys((home, ollama_home or home))
    told = environment.get("OLLAMA_MODELS")
    for folder in [Path(told)] if told else [each / ".ollama" / "models" for each in homes]:
        found += _in_ollama(folder)
    return tuple(found)


def _in_folders(home: Path, environment: Mapping[str, str]) -> Iterator[Neighbour]:
    roaming = Path(environment.get("APPDATA") or home / "AppData" / "Roaming")
    local = Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local")
    support = home / "Library" / "Application Support"
    shared = Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share")
    config = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    places = {
        "LM Studio": (home / ".lmstudio" / "models", home / ".cache" / "lm-studio" / "models"),
        "Jan": tuple(
            data / kind
            for data in (
                *(roaming / "Jan" / "data", support / "Jan" / "data"),
                *(config / "Jan" / "data", shared / "Jan" / "data", home / "jan"),
            )
            for kind in ("llamacpp/models", "models")
        ),
        "GPT4All": (
            *(local / "nomic.ai" / "GPT4All", support / "nomic.ai" / "GPT4All"),
            shared / "nomic.ai" / "GPT4All",
        ),
    }
    for program, folders in places.items():
        for folder in folders:
            files = _ggufs(folder, ("*.gguf", "*/*.gguf", "*/*/*.gguf"))
            if files:
                yield _neighbour(program, (folder,), files)


def _in_hub_cache(home: Path, environment: Mapping[str, str]) -> Iterator[Neighbour]:
    """Files one by one: they lie deeper than a folder of models is searched."""
    hub = Path(environment.get("HF_HOME") or home / ".cache" / "huggingface") / "hub"
    cache = Path(environment.get("HF_HUB_CACHE") or hub)
    patterns = ("models--*/snapshots/*/*.gguf", "models--*/snapshots/*/*/*.gguf")
    by_blob = {path.resolve(): path for path in _ggufs(cache, patterns)}
    if by_blob:
        yield _neighbour("Hugging Face", tuple(by_blob.values()), list(by_blob.values()))


def _in_ollama(folder: Path) -> Iterator[Neighbour]:
    lists = (path for path in _files(folder / "manifests", ("*/*/*/*",)))
    blobs = dict.fromkeys(blob for each in lists for blob in _blobs(each, folder / "blobs"))
    if blobs:
        yield _neighbour("Ollama", tuple(blobs), list(blobs))


def _blobs(listing: Path, folder: Path) -> Iterator[Path]:
    """The model of one of Ollama's lists. What is no such list has none."""
    try:
        if listing.stat().st_size > _MAX_LIST_BYTES:
            return
        told: Any = json.loads(listing.read_bytes())
        layers = [each for each in told["layers"] if each["mediaType"] == _OLLAMA_MODEL]
        digests = [_DIGEST.fullmatch(each["digest"]) for each in layers]
    except (OSError, ValueError, TypeError, KeyError):
        return
    for match in digests:
        blob = folder / f"sha256-{match[1]}" if match else None
        if blob is not None and _is_gguf(blob):
            yield blob


def _is_gguf(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return file.read(4) == b"GGUF"
    except OSError:
        return False


def _neighbour(program: str, paths: tuple[Path, ...], files: list[Path]) -> Neighbour:
    firsts = {re.sub(r"-\d{5}-of-(\d{5}\.gguf)$", r"-of-\1", str(path)) for path in files}
    size_bytes = sum(path.stat().st_size for path in files)
    return Neighbour(program=program, paths=paths, count=len(firsts), size_bytes=size_bytes)


def _ggufs(folder: Path, patterns: tuple[str, ...]) -> list[Path]:
    return [path for path in _files(folder, patterns) if _is_gguf(path)]


def _files(folder: Path, patterns: tuple[str, ...]) -> list[Path]:
    found: list[Path] = []
    for pattern in patterns:
        try:
            for path in folder.glob(pattern):
                if len(found) >= MOST:
                    return found
                if path.is_file() and not path.name.startswith("."):
                    found.append(path)
        except OSError:  # not ours to read
            continue
    return sorted(found)
