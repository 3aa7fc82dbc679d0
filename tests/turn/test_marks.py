# SPDX-License-Identifier: Apache-2.0
"""What the domain menu says of models, by real files and a real engine process."""

from desktop.child.command import child_command
from desktop.core.fit import usable_bytes
from desktop.engine.client import Limits
from desktop.engine.hardware import memory_bytes
from desktop.paths import Paths
from desktop.settings.preferences import Preferences
from desktop.turn.desk import Desk
from desktop.turn.marks import marks
from tests.helpers.models import write_llama


def test_what_is_warm_and_what_is_too_large(paths: Paths) -> None:
    small = write_llama(paths.models / "small.gguf")
    large = write_llama(paths.models / "large.gguf")
    with large.open("r+b") as file:
        file.truncate(usable_bytes(memory_bytes()[0]) + 1_000_000)  # a hole: it takes no room
    argv = child_command("--engine", "--fake")
    settings = Preferences.open(paths.settings)
    desk = Desk(paths, settings, engine_argv=argv, limits=Limits(stop_s=0.5), is_temporary=True)
    try:
        models = {model.path: model for model in desk.models()}
        before = marks(desk, models.values())
        assert not any(mark.is_warm for mark in before.values())
        assert before[models[small].id].lacks == ""
        assert "can be used" in before[models[large].id].lacks
        assert before[models[large].id].memory_bytes > before[models[small].id].memory_bytes
        desk.warm(models[small])
        assert marks(desk, models.values())[models[small].id].is_warm
    finally:
        desk.close()
