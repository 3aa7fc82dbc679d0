# SPDX-License-Identifier: Apache-2.0
"""An engine with a graphics card that is not there, and fails as told. Run as the child:

    python -m tests.helpers.planted LAYERS CTX WAY

It has no room for more than LAYERS layers, nor for them with a context above CTX. WAY is how it
fails: ``memory`` (it says so while it loads), ``decode`` (when it computes), ``crash`` (the process
ends), ``start`` (its driver ends the process when it is loaded), ``idle`` (nothing is put on it),
``measure`` (the process ends while the card is measured), ``hang`` (it never comes back from
measuring), ``mute`` (nor from naming its cards), ``unknown`` (it cannot be measured). llama.cpp
itself does everything on the processor; only what it answers is changed.
"""

import os
import sys
import threading
from collections.abc import Callable
from typing import Any

from desktop.child.command import child_command
from desktop.engine import llama
from desktop.engine.devices import Device
from desktop.engine.main import main

CARD = Device(
    name="Planted0",
    description=os.environ.get("PLANTED_DESCRIPTION", "Planted card"),
    kind="gpu",
    memory_bytes=8_000_000_000,
    free_bytes=int(os.environ.get("PLANTED_FREE_BYTES", "8000000000")),
)
MODEL_LAYERS = 3


def planted_command(layers: int, ctx_tokens: int, way: str = "memory") -> tuple[str, ...]:
    """The argv of such an engine."""
    python, *_ = child_command("--engine")
    return (python, "-m", "tests.helpers.planted", str(layers), str(ctx_tokens), way)


class Ggml:
    """The library, whose computing may end in another way."""

    def __init__(self, library: Any, compute: Callable[..., Any] | None) -> None:
        self._library, self._compute = library, compute

    def __getattr__(self, name: str) -> Any:
        if self._compute is not None and name == "ggml_backend_graph_compute":
            return self._compute
        return getattr(self._library, name)


def hang(*_arguments: Any) -> Any:
    """As a driver does that waits for its card."""
    threading.Event().wait()


def end(*_arguments: Any) -> Any:
    """As a driver does that finds a contradiction."""
    os.abort()


class Card:
    """Stands between the engine and llama.cpp."""

    def __init__(self, layers: int, ctx_tokens: int, way: str) -> None:
        self._most, self._ctx, self._way = layers, ctx_tokens, way
        self._cards: tuple[Device, ...] = (CARD,)
        self._layers = 0  # of the model that was loaded last
        self._made: dict[int, int] = {}  # of each context
        self._log: Any = None
        self._is_measured = False
        self._load = llama.api.llama_model_load_from_file
        self._init = llama.api.llama_init_from_model
        self._decode = llama.api.llama_decode

    def plant(self) -> None:
        """From now on the card is there."""
        take = llama.Log._take

        def heard(log: llama.Log, level: int, text: bytes, _data: Any) -> None:
            self._log = log
            take(log, level, text, _data)

        llama.Log._take = heard  # type: ignore[assignment, method-assign]
        llama.api.llama_model_load_from_file = self.load
        llama.api.llama_init_from_model = self.make_context
        llama.api.llama_decode = self.decode
        if self._way == "start":
            llama.load_backends = self.load_driver
        devices = llama.devices
        llama.devices = hang if self._way == "mute" else lambda: (*self._cards, *devices())
        self._handle, self._base = llama.device_handle, llama.ggml_base
        llama.device_handle, llama.ggml_base = self.handle, self.base

    def load_driver(self, *, has_cards: bool) -> None:
        if has_cards:
            os.abort()
        self._cards = ()

    def handle(self, name: str) -> int:
        self._is_measured = name == CARD.name
        if self._is_measured and self._way == "unknown":
            return 0
        return self._handle("CPU" if self._is_measured else name)

    def base(self) -> Any:
        ends = {"measure": end, "hang": hang} if self._is_measured else {}
        return Ggml(self._base(), ends.get(self._way))

    def load(self, path: bytes, params: Any) -> Any:
        wanted = int(params.n_gpu_layers)
        self._layers = MODEL_LAYERS if wanted < 0 else min(wanted, MODEL_LAYERS)
        params.n_gpu_layers = 0
        if self._layers > self._most and self._way == "crash":
            os.abort()
        model = self._load(path, params)
        if self._layers and self._log is not None and self._way != "idle":
            self.say(2, "using device Planted0 (Planted card) (0) - 8000 MiB free")
            self.say(2, f"load_tensors: offloaded {self._layers}/{MODEL_LAYERS} layers to GPU")
        if self._layers > self._most and self._way == "memory":
            self.say(4, "alloc_tensor_range: failed to allocate Planted0 buffer of size 123456")
            return None
        return model

    def make_context(self, model: Any, params: Any) -> Any:
        if self._layers and params.n_ctx > self._ctx:
            self.say(4, "llama_kv_cache: failed to allocate buffer for kv cache")
            return None
        made = self._init(model, params)
        self._made[made] = self._layers
        return made

    def decode(self, ctx: Any, batch: Any) -> int:
        if self._made[ctx] > self._most and self._way == "decode":
            self.say(4, "graph_compute: the planted card is lost")
            return -3
        return int(self._decode(ctx, batch))

    def say(self, level: int, line: str) -> None:
        self._log._take(level, f"{line}\n".encode(), None)


if __name__ == "__main__":
    Card(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]).plant()
    sys.exit(main(()))
