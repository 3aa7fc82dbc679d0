# SPDX-License-Identifier: Apache-2.0
"""What the settings make of a request, and a model that is too large for this machine."""

import pytest

from desktop.core.declared import replace
from desktop.core.errors import NoMemory, PromptTooLong
from desktop.engine.options import Adapter, KvType, Wishes
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.turn.desk import Desk
from desktop.turn.requests import generate_for, load_for
from tests.turn.conftest import Table, model_named


def test_settings_and_wishes_reach_the_engine(paths: Paths, desk: Desk) -> None:
    preferences = Preferences.open(paths.settings)
    model = model_named(paths.models, "mine.gguf")
    plain = load_for(model, preferences)
    assert (plain.kv_type, plain.locks_memory, plain.more_files) == (KvType.F16, False, ())
    preferences.set(spec.KV_TYPE, "q8_0")
    preferences.set(spec.LOCK_MEMORY, "on")
    preferences.set(spec.REASONING, "off")
    wishes = Wishes(adapters=(Adapter(path="/law.gguf", scale=0.5),))
    load = load_for(model, preferences, wishes)
    assert (load.kv_type, load.locks_memory) == (KvType.Q8_0, True)
    assert load.more_files == ("/law.gguf",)
    generate = generate_for(desk.domains[0], preferences, wishes)
    assert (generate.thinks, generate.adapters) == (False, wishes.adapters)


@pytest.mark.model
def test_a_model_that_is_too_large_is_refused_before_the_machine_stands_still(
    paths: Paths,
) -> None:
    desk = Desk(paths, Preferences.open(paths.settings))
    table = Table(desk, model_named(paths.models, "mine.gguf"))
    whole = table.model
    try:
        table.model = replace(whole, size_bytes=10**15)
        outcome, _ = table.ask("hello")
        assert isinstance(outcome.error, NoMemory)
        assert "a smaller quantization or model would fit" in outcome.error.sentence
        table.model = whole
        assert isinstance(table.ask("hello")[0].error, PromptTooLong)  # it was loaded
        status = desk.engine_status
        assert status.engine.startswith("llama-cpp-python ")
        assert status.isolation.split()[0] in {"full", "partial", "none", "none."}
    finally:
        desk.close()
