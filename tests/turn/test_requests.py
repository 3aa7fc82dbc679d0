# SPDX-License-Identifier: Apache-2.0
"""What the settings make of a request, and a model that is too large for this machine."""

import pytest

from desktop.core.declared import replace
from desktop.core.errors import NoMemory, PromptTooLong
from desktop.engine.options import Adapter, KvType, Wishes
from desktop.library.shelf import model_at
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.loading import DRAFT_MODEL
from desktop.settings.per_model import ModelPreferences
from desktop.settings.preferences import Preferences
from desktop.turn.desk import Desk
from desktop.turn.fits import load_memory
from desktop.turn.requests import LONGEST_PASSAGE_TOKENS, generate_for, load_for
from tests.helpers.models import write_adapter, write_llama
from tests.turn.conftest import Table, model_named


def test_settings_and_wishes_reach_the_engine(paths: Paths, desk: Desk) -> None:
    preferences = Preferences.open(paths.settings)
    model = model_named(paths.models, "mine.gguf")
    plain = load_for(model, preferences)
    assert (plain.kv_type, plain.locks_memory, plain.more_files) == (KvType.F16, False, ())
    preferences.set(spec.KV_TYPE, "q8_0")
    preferences.set(spec.LOCK_MEMORY, "on")
    preferences.set(spec.REASONING, "off")
    law = str(write_adapter(paths.data / "law.gguf"))
    wishes = Wishes(adapters=(Adapter(path=law, scale=0.5),))
    load = load_for(model, preferences, wishes)
    assert (load.kv_type, load.locks_memory) == (KvType.Q8_0, True)
    assert load.more_files == (law,)
    generate = generate_for(desk.domains[0], preferences, wishes)
    assert (generate.thinks, generate.adapters) == (False, wishes.adapters)


def test_a_draft_model_goes_along_or_the_reason_does(paths: Paths) -> None:
    preferences = Preferences.open(paths.settings)
    own = ModelPreferences.open(paths.model_settings)
    large = model_at(write_llama(paths.models / "large.gguf", hidden=64))
    small = model_named(paths.models, "small.gguf")
    strange = write_llama(paths.models / "strange.gguf", control=("<|more|>",))
    settings = own.over(preferences, large.id)
    plain = load_for(large, settings)
    assert (plain.draft, plain.draft_problem, plain.size.layers) == ("", "", 2)
    own.set(large.id, DRAFT_MODEL, str(small.path))
    load = load_for(large, settings)
    assert (load.draft, load.draft_problem) == (str(small.path), "")
    assert load.more_files == (str(small.path),)
    beside = load_memory(large, load) - load_memory(large, plain)
    assert 0 < beside < load_memory(large, plain)
    for path, reason in ((strange, "another vocabulary"), (paths.models / "no.gguf", "not there")):
        own.set(large.id, DRAFT_MODEL, str(path))
        load = load_for(large, settings)
        assert (load.draft, load.more_files) == ("", ())
        assert reason in load.draft_problem


def test_the_guide_never_stammers_for_long(paths: Paths, desk: Desk) -> None:
    preferences = Preferences.open(paths.settings)
    guide = next(domain for domain in desk.domains if domain.uses_handbook)
    general = next(domain for domain in desk.domains if not domain.uses_handbook)
    assert generate_for(guide, preferences).max_tokens == LONGEST_PASSAGE_TOKENS
    assert generate_for(general, preferences).max_tokens == 0
    preferences.set(spec.MAX_TOKENS, 20)
    assert generate_for(guide, preferences).max_tokens == 20
    # Words and a marker for every two of them: no article comes near.
    longest = max(len(article.answer.split()) for article in desk.handbook())
    assert longest * 2.5 < LONGEST_PASSAGE_TOKENS


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
        assert "would fit" in outcome.error.sentence
        table.model = whole
        assert isinstance(table.ask("hello")[0].error, PromptTooLong)  # it was loaded
        status = desk.engine_status
        assert status.engine.startswith("llama-cpp-python ")
        assert status.isolation.split()[0] in {"full", "partial", "none", "none."}
    finally:
        desk.close()
