# SPDX-License-Identifier: Apache-2.0
"""Which models fit into the memory at the same time, by their real headers and sizes."""

from pathlib import Path

from desktop.engine.load import Load
from desktop.library.shelf import model_at
from desktop.paths import Paths
from desktop.settings.preferences import Preferences
from desktop.turn.desk import Desk
from desktop.turn.fits import load_memory
from desktop.turn.together import fit_together
from tests.helpers.models import write_llama

GIB = 1 << 30


def desk_with(paths: Paths, *sizes: int) -> Desk:
    """A desk over models of these sizes; their files have holes, so that they take no room."""
    for number, size in enumerate(sizes):
        file = write_llama(paths.models / f"model{number}.gguf")
        with file.open("r+b") as opened:
            opened.truncate(size)
    return Desk(paths, Preferences.open(paths.settings), is_temporary=True)


def test_two_small_models_fit_and_two_large_ones_do_not(paths: Paths) -> None:
    desk = desk_with(paths, 2 * GIB, 3 * GIB)
    try:
        models = [model for model in desk.models() if not model.is_builtin]
        assert len(models) == 2
        assert fit_together(desk, models, machine_bytes=8 * GIB)
        assert not fit_together(desk, models, machine_bytes=6 * GIB)
        assert fit_together(desk, models[:1], machine_bytes=6 * GIB)
    finally:
        desk.close()


def test_one_model_on_both_sides_has_one_engine(paths: Paths) -> None:
    desk = desk_with(paths, GIB)
    try:
        (model,) = [model for model in desk.models() if not model.is_builtin]
        assert not fit_together(desk, (model, model), machine_bytes=64 * GIB)
    finally:
        desk.close()


def test_a_longer_context_needs_more(paths: Paths, tmp_path: Path) -> None:
    file = write_llama(tmp_path / "model.gguf")
    model = model_at(file)
    short, long = (
        load_memory(model, Load(id=0, path=str(file), ctx_tokens=tokens)) for tokens in (16, 128)
    )
    assert short < long
