# SPDX-License-Identifier: Apache-2.0
"""LoRA adapters: which files are some, and which model each belongs to. Reads headers only.

Here is what a person can be told before llama.cpp reads the weights; it holds every tensor against
the model then. Keys of the header: gguf-py's ``Keys.Adapter``; sizes: llama.cpp's
src/llama-adapter.cpp, where A is (rank, in) and B (out, rank).
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

from desktop.core.declared import Struct
from desktop.core.records import ModelFile
from desktop.library.bounded import Damaged
from desktop.library.ggml import KIND_PROBLEMS
from desktop.library.gguf import BadGguf, read_with
from desktop.library.header_walk import HeaderWalk

ADAPTER_PROBLEM = KIND_PROBLEMS["adapter"]
"""What the list of models says of an adapter."""
_NO_ADAPTER = "it is not a LoRA adapter"
_ALORA = "adapter.alora.invocation_tokens"
_BLOCK = re.compile(rb"blk\.(\d{1,4})\.")
_OF_WIDTH = re.compile(rb"blk\.\d+\.attn_(q|k|v|qkv)\.weight\.lora_a")
"""Their input is as wide as the model, whatever its architecture."""


class AdapterFile(Struct, frozen=True, kw_only=True):
    """One file that is, or should be, a LoRA adapter.

    Attributes:
        name: as its maker calls it, or as the file is called.
        architecture: of the models that it was made for.
        base: name of the model that it was made for; empty: the header does not tell.
        width, layers: of that model, as far as the tensors tell; 0: they do not.
        modified_ns: when the file was last changed; tells one content from another.
        problem: why it can be used with no model at all; empty: it can with some.
    """

    path: Path
    name: str
    size_bytes: int = 0
    modified_ns: int = 0
    architecture: str = ""
    base: str = ""
    width: int = 0
    layers: int = 0
    problem: str = ""


def adapter_at(path: Path) -> AdapterFile:
    """What a file says of itself. Never raises for the file; a header is read once.

    Thread: any; milliseconds for a header that is new.
    """
    plain = AdapterFile(path=path, name=path.stem)
    try:
        status = path.stat()
    except FileNotFoundError:
        return _with_problem(plain, "it is not there")
    except OSError as error:
        return _with_problem(plain, f"it cannot be opened ({error.strerror or error})")
    return _known(path, status.st_ino, status.st_size, status.st_mtime_ns)


def adapter_problem(adapter: AdapterFile, model: ModelFile) -> str:
    """Why an adapter cannot work on a model, as a clause; empty: nothing speaks against it."""
    if adapter.problem:
        return adapter.problem
    if adapter.architecture != model.architecture:
        its, mine = adapter.architecture, model.architecture
        return f"it is for models of the architecture {its}, and this one is {mine}"
    named = f"it was made for {adapter.base}"
    made_for = named if adapter.base else "it was made for another model"
    if adapter.width and model.width and adapter.width != model.width:
        return f"{made_for}, which is {adapter.width:,} wide; this model is {model.width:,} wide"
    if model.layers and adapter.layers > model.layers:
        return f"{made_for}, which has {adapter.layers} layers or more; this one has {model.layers}"
    return ""


def adapters_among(paths: Iterable[Path], model: ModelFile) -> tuple[AdapterFile, ...]:
    """Those of these files that are adapters and can work on a model, in their order."""
    found = (adapter_at(path) for path in paths)
    return tuple(each for each in found if not adapter_problem(each, model))


def adapters_beside(model: ModelFile) -> tuple[AdapterFile, ...]:
    """The adapters that lie in the model's folder and can work on it, by the files' names."""
    try:
        files = sorted(
            each for each in model.path.parent.iterdir() if each.suffix.lower() == ".gguf"
        )
    except OSError:
        return ()
    hidden = (each for each in files if not each.name.startswith(".") and each != model.path)
    return adapters_among(hidden, model)


@lru_cache(maxsize=1024)
def _known(path: Path, _inode: int, size_bytes: int, modified_ns: int) -> AdapterFile:
    plain = AdapterFile(path=path, name=path.stem, size_bytes=size_bytes, modified_ns=modified_ns)
    try:
        return read_with(path, lambda reader: _Walk(reader).facts(plain))
    except BadGguf as error:
        return _with_problem(plain, error.detail)


def _with_problem(adapter: AdapterFile, problem: str) -> AdapterFile:
    return AdapterFile(
        path=adapter.path,
        name=adapter.name,
        size_bytes=adapter.size_bytes,
        modified_ns=adapter.modified_ns,
        problem=problem,
    )


class _Walk(HeaderWalk):
    """One pass over the header of an adapter."""

    _width = _layers = 0
    _is_activated = False

    def facts(self, plain: AdapterFile) -> AdapterFile:
        tensors, needed_bytes = self.walk()
        texts = self._texts
        if texts.get("general.type") != "adapter":
            raise Damaged(_NO_ADAPTER)
        if texts.get("adapter.type", "lora") != "lora" or self._is_activated:
            raise Damaged("it is an adapter of a kind that is not supported, only LoRA is")
        if not texts.get("general.architecture"):
            raise Damaged("its header names no architecture")
        if not tensors:
            raise Damaged("it holds no weights")
        self._check_size(needed_bytes)
        return AdapterFile(
            path=plain.path,
            name=texts.get("general.name", "") or plain.name,
            size_bytes=plain.size_bytes,
            modified_ns=plain.modified_ns,
            architecture=texts["general.architecture"],
            base=texts.get("general.base_model.0.name", ""),
            width=self._width,
            layers=self._layers,
        )

    def _key(self) -> None:
        super()._key()
        # Said at the beginning of a header: a model's long vocabulary need not be read for it.
        if self._texts.get("general.type", "adapter") != "adapter":
            raise Damaged(_NO_ADAPTER)

    def _skip_array(self, key: str) -> None:
        if key.startswith("tokenizer."):
            raise Damaged(_NO_ADAPTER)
        self._is_activated |= key == _ALORA
        super()._skip_array(key)

    def _saw(self, name: bytes, shape: tuple[int, ...]) -> None:
        if (block := _BLOCK.match(name)) is not None:
            self._layers = max(self._layers, int(block[1]) + 1)
        if shape and _OF_WIDTH.match(name):
            self._width = shape[0]
