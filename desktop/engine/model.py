# SPDX-License-Identifier: Apache-2.0
"""Loading a GGUF: model, context, and what they turned out to be. Runs in the engine child."""

import ctypes
import os
import time
from collections.abc import Callable, Sequence
from typing import Any

from desktop.core.fit import BATCH_TOKENS
from desktop.engine.cores import lock_problem, lockable_bytes, threads_for
from desktop.engine.failures import RequestFailed, Stopped
from desktop.engine.llama import AbortFlag, Log, api
from desktop.engine.load import Load
from desktop.engine.lookup import MOST
from desktop.engine.mapping import drop_pages
from desktop.engine.options import Adapter, FlashAttention, KvType, RopeScaling, Stretch
from desktop.engine.pace import Pace
from desktop.engine.portions import Stride
from desktop.engine.protocol import FailCode, Loaded
from desktop.engine.vocab import Vocab

MIN_CTX_TOKENS = 128

_GGML_TYPES = {
    KvType.F16: api.GGML_TYPE_F16,
    KvType.Q8_0: api.GGML_TYPE_Q8_0,
    KvType.Q4_0: api.GGML_TYPE_Q4_0,
}
_FLASH = {
    FlashAttention.AUTO: api.LLAMA_FLASH_ATTN_TYPE_AUTO,
    FlashAttention.ON: api.LLAMA_FLASH_ATTN_TYPE_ENABLED,
    FlashAttention.OFF: api.LLAMA_FLASH_ATTN_TYPE_DISABLED,
}
_ROPE = {
    RopeScaling.LINEAR: api.LLAMA_ROPE_SCALING_TYPE_LINEAR,
    RopeScaling.YARN: api.LLAMA_ROPE_SCALING_TYPE_YARN,
}
_ABORTED = 2
"""Of llama_decode, llama.h."""
_NO_ROPE = -1
"""LLAMA_ROPE_TYPE_NONE of llama.h."""
_LEARNED_POSITIONS = frozenset({"gpt2", "mpt", "starcoder"})
"""They have a table with a row for each position; llama.cpp ends the process beyond its end."""
_NO_WRITER = "it is not a model that writes text"
_OUT_OF_MEMORY = ("failed to allocate", "unable to allocate", "out of memory", "cannot allocate")


class LoadedModel:
    """A model with its context. :meth:`free` gives every byte back.

    ``can_forget``: whether a part of what was read can be taken out of its memory again.
    ``window_tokens``: so many of the last tokens some layers see; 0: all layers see all.
    ``pace``: how many threads write; None where somebody chose, or a graphics card works too.
    ``stride``: how many tokens are read at once.
    ``unlike``: adapters that may not act, by path, and why: they have another hash.
    """

    def __init__(
        self, load: Load, log: Log, abort: AbortFlag, on_fraction: Callable[[float], None]
    ) -> None:
        """Load the model and make its context.

        Args:
            on_fraction: called with 0–1 on this thread while the file is read.

        Raises:
            RequestFailed: MISSING, BAD_FILE or NO_MEMORY.
            Stopped: the abort flag was raised meanwhile.
        """
        started = time.perf_counter()
        self._log = log
        self._model: Any = None
        self.ctx: Any = None
        self.unlike: dict[str, str] = {}
        self._adapters: dict[str, Any] = {}
        self._acting: tuple[Adapter, ...] = ()
        self._lock_problem = ""
        self.threads = threads_for(load.threads, load.most_threads)
        if not os.path.isfile(load.path):
            raise RequestFailed(FailCode.MISSING, load.path)
        log.clear()
        try:
            self._model = self._load_model(load, abort, on_fraction)
            # Making a stretched context changes what the library says of it.
            self._trained_tokens = int(api.llama_model_n_ctx_train(self._model))
            if load.locks_memory:
                self._lock_problem = lock_problem(log.problems, lockable_bytes())
            self.can_forget = not (
                api.llama_model_is_recurrent(self._model) or api.llama_model_is_hybrid(self._model)
            )
            self.window_tokens = int(api.llama_model_n_swa(self._model))
            self.vocab = Vocab(api.llama_model_get_vocab(self._model))
            self.ctx = self._make_context(load, abort)
            if log.has_repacked:
                drop_pages((load.path, *load.more_files))
        except (RequestFailed, Stopped):
            self.free()
            raise
        self.ctx_tokens = int(api.llama_n_ctx(self.ctx))
        layers = int(api.llama_model_n_layer(self._model))
        self.stride = Stride(layers, min(BATCH_TOKENS, self.ctx_tokens))
        on_card, _ = log.offloaded_layers
        self._cards = ", ".join(log.devices)
        self.pace = None if load.threads or on_card or self.threads == 1 else Pace(self.threads)
        self.load_ms = (time.perf_counter() - started) * 1000.0

    @property
    def chat_template(self) -> str:
        """The template stored in the file, or empty."""
        text = api.llama_model_chat_template(self._model, None)
        return text.decode("utf-8", "replace") if text else ""

    def facts(self, request_id: int) -> Loaded:
        """What is loaded, for the parent."""
        return Loaded(
            id=request_id,
            name=self._meta("general.name"),
            architecture=self._meta("general.architecture"),
            device=self._device(),
            ctx_tokens=self.ctx_tokens,
            ctx_train_tokens=self._trained_tokens,
            parameters=int(api.llama_model_n_params(self._model)),
            size_bytes=int(api.llama_model_size(self._model)),
            threads=self.threads,
            load_ms=self.load_ms,
            lock_problem=self._lock_problem,
        )

    def use(self, adapters: Sequence[Adapter]) -> bool:
        """Let these adapters act from now on; whether that changes anything.

        An adapter is read once and kept, so that switching takes no time.

        Raises:
            RequestFailed: ADAPTER, and what acted before still does.
        """
        if tuple(adapters) == self._acting:
            return False
        loaded = [self._adapter(adapter.path) for adapter in adapters]
        count = len(loaded)
        pointers = (api.llama_adapter_lora_p_ctypes * count)(*loaded)
        scales = (ctypes.c_float * count)(*(adapter.scale for adapter in adapters))
        if api.llama_set_adapters_lora(self.ctx, pointers, count, scales):
            raise RequestFailed(FailCode.BUG, "llama.cpp refused the adapters")
        self._acting = tuple(adapters)
        return True

    def _adapter(self, path: str) -> Any:
        if path not in self._adapters:
            name = os.path.basename(path)
            problem = "" if os.path.isfile(path) else "it is not there"
            if problem := self.unlike.get(path, problem):
                raise RequestFailed(FailCode.ADAPTER, f"{name}: {problem}")
            self._log.clear()
            adapter = api.llama_adapter_lora_init(self._model, os.fsencode(path))
            if not adapter:
                reason = (self._log.problems or ("llama.cpp gave no reason",))[0]
                reason = reason.rpartition("lora adapter: ")[2][:200]
                raise RequestFailed(FailCode.ADAPTER, f"{name}: {reason}")
            self._adapters[path] = adapter
        return self._adapters[path]

    def try_out(self) -> None:
        """Read one token, so that a graphics card that cannot compute shows it now.

        Raises:
            RequestFailed: NO_MEMORY, or what llama.cpp said.
            Stopped: the abort flag was raised.
        """
        token = (api.llama_token * 1)(0)
        self._log.clear_problems()
        status = api.llama_decode(self.ctx, api.llama_batch_get_one(token, 1))
        api.llama_memory_clear(api.llama_get_memory(self.ctx), True)
        if status == _ABORTED:
            raise Stopped
        if status:
            raise self._load_failure()

    def free(self) -> None:
        """Free context, adapters and model. Idempotent."""
        if self.ctx is not None:
            api.llama_free(self.ctx)
        self._adapters.clear()  # they belong to the model, which frees them
        if self._model is not None:
            api.llama_model_free(self._model)
        self.ctx = self._model = None

    def _load_model(
        self, load: Load, abort: AbortFlag, on_fraction: Callable[[float], None]
    ) -> Any:
        params = api.llama_model_default_params()
        params.n_gpu_layers = load.gpu_layers
        if load.locks_memory:
            # Not mapped: what llama.cpp puts in another order would be locked twice.
            params.load_mode = api.LLAMA_LOAD_MODE_MLOCK
        elif not load.maps_file:
            params.load_mode = api.LLAMA_LOAD_MODE_NONE

        def progress(fraction: float, _data: Any) -> bool:
            on_fraction(fraction)
            return not abort.is_raised

        params.progress_callback = api.llama_progress_callback(progress)
        model = api.llama_model_load_from_file(os.fsencode(load.path), params)
        if not model:
            if abort.is_raised:
                raise Stopped
            raise self._load_failure()
        if not api.llama_model_has_decoder(model) or api.llama_model_has_encoder(model):
            api.llama_model_free(model)
            raise RequestFailed(FailCode.BAD_FILE, _NO_WRITER)
        return model

    def _make_context(self, load: Load, abort: AbortFlag) -> Any:
        trained = self._trained_tokens
        wanted = load.ctx_tokens or trained
        longest = load.stretch.longest(trained)
        params = api.llama_context_default_params()
        params.n_ctx = max(MIN_CTX_TOKENS, min(wanted, longest) if longest else wanted)
        if longest > trained and params.n_ctx > trained:
            self._stretch(params, load.stretch, trained)
        params.flash_attn_type = _FLASH[load.flash_attention]
        params.n_batch = params.n_ubatch = min(BATCH_TOKENS, params.n_ctx)
        # Else the logits of a whole batch get room: 0.5 GB with the largest vocabularies.
        params.n_outputs_max = MOST + 1
        params.n_threads = params.n_threads_batch = self.threads
        params.abort_callback = abort.callback
        params.abort_callback_data = abort.data
        params.no_perf = True
        params.type_k = params.type_v = _GGML_TYPES[load.kv_type]
        ctx = api.llama_init_from_model(self._model, params)
        if not ctx:
            raise self._context_failure(load, params.n_ctx)
        if not api.llama_get_memory(ctx):  # Bert and its kin only read
            api.llama_free(ctx)
            raise RequestFailed(FailCode.BAD_FILE, _NO_WRITER)
        return ctx

    def _stretch(self, params: Any, stretch: Stretch, trained: int) -> None:
        has_none = api.llama_model_rope_type(self._model) == _NO_ROPE
        if has_none or self._meta("general.architecture") in _LEARNED_POSITIONS:
            what = "its positions cannot be stretched; set RoPE scaling to none"
            raise RequestFailed(FailCode.BAD_FILE, what)
        params.rope_scaling_type = _ROPE[stretch.scaling]
        params.rope_freq_scale = 1.0 / stretch.factor
        params.yarn_orig_ctx = trained

    def _load_failure(self) -> RequestFailed:
        problems = self._log.problems
        if self._is_out_of_memory():
            return RequestFailed(FailCode.NO_MEMORY, problems[-1])
        # The first error names the cause; later ones only say that loading failed.
        errors = self._log.errors or problems
        reasons = [line.rpartition(": ")[2] if ": " in line else line for line in errors]
        telling = [reason for reason in reasons if reason] or ["llama.cpp gave no reason"]
        return RequestFailed(FailCode.BAD_FILE, telling[0][:300])

    def _context_failure(self, load: Load, ctx_tokens: int) -> RequestFailed:
        problems = self._log.problems
        if self._is_out_of_memory():
            what = f"a context of {ctx_tokens:,} tokens"
            return RequestFailed(FailCode.NO_MEMORY, what)
        if load.kv_type is not KvType.F16 and load.flash_attention is FlashAttention.OFF:
            what = (
                f"conversation memory in {load.kv_type.value} needs flash attention; "
                "set it to automatic, or choose f16"
            )
            return RequestFailed(FailCode.BAD_FILE, what)
        if load.kv_type is not KvType.F16:
            what = f"its shape allows no conversation memory in {load.kv_type.value}; choose f16"
            return RequestFailed(FailCode.BAD_FILE, what)
        return RequestFailed(FailCode.BAD_FILE, problems[-1][:300] if problems else "no context")

    def _is_out_of_memory(self) -> bool:
        # Only errors: that memory could not be locked is a warning, and loading goes on.
        lines = [line.lower() for line in self._log.errors]
        return any(sign in line for line in lines for sign in _OUT_OF_MEMORY)

    def _meta(self, key: str) -> str:
        buffer = ctypes.create_string_buffer(256)
        size = api.llama_model_meta_val_str(self._model, key.encode(), buffer, len(buffer))
        return buffer.value.decode("utf-8", "replace") if size > 0 else ""

    def _device(self) -> str:
        threads = f"{self.threads} thread{'s' if self.threads != 1 else ''}"
        on_gpu, layers = self._log.offloaded_layers
        if on_gpu == 0:
            return f"CPU, {threads}"
        card = self._cards or "GPU"
        if on_gpu >= layers:
            return card
        return f"{card} ({on_gpu} of {layers} layers) and CPU, {threads}"
