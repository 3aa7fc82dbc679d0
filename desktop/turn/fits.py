# SPDX-License-Identifier: Apache-2.0
"""How models of the catalogue and files on this machine fit it; for the window and the terminal."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop.catalog.shape import BuildTable, ModelTable
from desktop.catalog.sizes import shape_of
from desktop.core.declared import replace as replace_fields
from desktop.core.fit import (
    BASE_BYTES,
    Fit,
    Machine,
    Shape,
    best,
    fit,
    gigabytes,
    needed_bytes,
    usable_bytes,
)
from desktop.core.records import ModelFile
from desktop.engine.load import Load
from desktop.engine.options import Stretch
from desktop.library.shelf import model_at


@dataclass(frozen=True, slots=True, kw_only=True)
class BuildFit:
    """One quantization of one model on this machine.

    Attributes:
        model: id of the model's table, or of a file that no catalogue knows.
        size_bytes: the true size of an installed file, else what the catalogue says, else the
            usual size of such a quantization.
    """

    model: str
    quantization: str
    size_bytes: int
    is_installed: bool
    fit: Fit


@dataclass(frozen=True, slots=True)
class Beside:
    """Bytes that a draft model and adapters take beside a model."""

    draft_bytes: int = 0
    adapter_bytes: int = 0

    @property
    def all_bytes(self) -> int:
        """Of both."""
        return self.draft_bytes + self.adapter_bytes

    def sentence(self, needed: str, usable: str) -> str:
        """That a model would fit without them."""
        if not self.adapter_bytes:
            return (
                f"with its draft model it needs {needed} and {usable} can be used; "
                "without one it would fit"
            )
        if not self.draft_bytes:
            return (
                f"with its adapters it needs {needed} and {usable} can be used; "
                "without them it would fit"
            )
        return (
            f"with its draft model and its adapters it needs {needed} and {usable} can be used; "
            "without them it would fit"
        )


NOTHING_BESIDE = Beside()


def usable_files(files: Iterable[ModelFile]) -> dict[str, ModelFile]:
    """Files without a problem by id, for :func:`build_fits`."""
    return {str(file.id): file for file in files if not file.problem}


def build_fits(
    model: ModelTable, machine: Machine, ctx_tokens: int, installed: Mapping[str, ModelFile]
) -> tuple[BuildFit, ...]:
    """Every quantization of a model, in the catalogue's order."""
    return tuple(_of_build(model, build, machine, ctx_tokens, installed) for build in model.build)


def file_fit(file: ModelFile, machine: Machine, ctx_tokens: int) -> BuildFit:
    """A file on this machine, by its header. All weights count: a header does not tell how many
    of a mixture of experts work for one token."""
    return BuildFit(
        model=file.id,
        quantization=file.quantization,
        size_bytes=file.size_bytes,
        is_installed=True,
        fit=fit(_file_shape(file), machine, _window(ctx_tokens, file.ctx_train_tokens)),
    )


def file_memory(file: ModelFile, ctx_tokens: int, kv_fraction: float = 1.0) -> int:
    """Bytes that a file on this machine needs while it is loaded, with a full context.

    Args:
        kv_fraction: size of its keys and values relative to 16 bits each.
    """
    window = _window(ctx_tokens, file.ctx_train_tokens)
    return needed_bytes(_file_shape(file), window, kv_fraction)


def memory_beside(draft: str, ctx_tokens: int) -> int:
    """Bytes that a draft model takes in the engine of another one; "": there is none."""
    if not draft:
        return 0
    return file_memory(model_at(Path(draft)), ctx_tokens) - BASE_BYTES


def load_memory(model: ModelFile, load: Load) -> int:
    """Bytes that a model needs as it is to be loaded, with a full context, its draft model and the
    adapters that are set for it."""
    wanted = load.ctx_tokens or model.ctx_train_tokens
    fraction = load.kv_type.fraction
    beside = memory_beside(load.draft, wanted) + load.adapter_bytes
    return file_memory(stretched(model, load.stretch), wanted, fraction) + beside


def stretched(file: ModelFile, stretch: Stretch) -> ModelFile:
    """The file with as long a context as it may have when its positions are stretched."""
    return replace_fields(file, ctx_train_tokens=stretch.longest(file.ctx_train_tokens))


def lacking(
    file: ModelFile,
    ctx_tokens: int,
    kv_fraction: float,
    machine_bytes: int,
    beside: Beside = NOTHING_BESIDE,
) -> tuple[str, int]:
    """Why a file does not fit into the machine's memory, and what would; and how much is missing.

    Empty and 0: it fits.

    Args:
        ctx_tokens: wanted; 0: what the model was trained for.
        machine_bytes: all memory of the machine.
    """
    if file.is_builtin:  # so small that trying costs nothing
        return "", 0
    wanted = _window(ctx_tokens or file.ctx_train_tokens, file.ctx_train_tokens)
    usable = usable_bytes(machine_bytes)
    needed = file_memory(file, wanted, kv_fraction) + beside.all_bytes
    if needed <= usable:
        return "", 0
    return _what_fits(file, wanted, kv_fraction, usable, beside), needed - usable


def _what_fits(
    file: ModelFile, wanted: int, kv_fraction: float, usable: int, beside: Beside
) -> str:
    needed = file_memory(file, wanted, kv_fraction) + beside.all_bytes
    if beside.all_bytes and needed - beside.all_bytes <= usable:
        return beside.sentence(gigabytes(needed), gigabytes(usable))
    sentence = f"it needs {gigabytes(needed)} and {gigabytes(usable)} can be used; "
    smaller = (1 << power for power in range(20, 10, -1) if 1 << power < wanted)
    for tokens in smaller:
        if file_memory(file, tokens, kv_fraction) + beside.all_bytes <= usable:
            return f"{sentence}with a context of {tokens:,} tokens it would fit"
    # Buffers are smaller with smaller weights, so this is on the safe side.
    rest = usable - (needed - file.size_bytes)
    if rest > 0:
        return f"{sentence}a quantization or model of {gigabytes(rest)} would fit"
    return f"{sentence}a smaller model with a smaller context would fit"


def _file_shape(file: ModelFile, active_fraction: float = 1.0) -> Shape:
    return Shape(
        active_fraction=active_fraction,
        weights_bytes=file.size_bytes,
        kv_bytes_per_token=file.kv_bytes_per_token,
        is_installed=True,
        keeps_kv=not file.is_embedding,
        state_bytes=file.state_bytes,
        width=file.width,
        feed_forward=file.feed_forward,
        texts=file.texts,
        layers=file.layers,
    )


def to_take(fits: Sequence[BuildFit], machine: Machine) -> BuildFit | None:
    """The quantization to take; the one that needs least if none runs; None: there is none."""
    number = best([each.fit for each in fits], machine)
    if number is not None:
        return fits[number]
    return min(fits, key=lambda each: each.fit.memory_bytes, default=None)


def _of_build(
    model: ModelTable,
    build: BuildTable,
    machine: Machine,
    ctx_tokens: int,
    installed: Mapping[str, ModelFile],
) -> BuildFit:
    file = installed.get(build.id)
    shape = shape_of(model, build, installed_bytes=file.size_bytes if file else 0)
    if file is not None and file.kv_bytes_per_token:  # its header knows better
        shape = _file_shape(file, active_fraction=shape.active_fraction)
    trained = (file.ctx_train_tokens if file else 0) or model.ctx_tokens
    return BuildFit(
        model=model.id,
        quantization=build.quantization,
        size_bytes=shape.weights_bytes,
        is_installed=shape.is_installed,
        fit=fit(shape, machine, _window(ctx_tokens, trained)),
    )


def _window(wanted_tokens: int, trained_tokens: int) -> int:
    return min(wanted_tokens, trained_tokens) if trained_tokens else wanted_tokens
