# SPDX-License-Identifier: Apache-2.0
"""Adapters of a model: in a real engine they are switched without another one, and a state that was
made with some is never used with others."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.core.model_errors import AdapterUnusable
from desktop.core.records import ModelFile
from desktop.engine.options import Adapter, Constraint, ConstraintKind, Wishes
from desktop.library.shelf import model_at
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.adapters import ADAPTERS, AdapterChoice
from desktop.settings.per_model import ModelPreferences
from desktop.settings.preferences import Preferences
from desktop.turn.adapters import acting, known
from desktop.turn.desk import Desk
from desktop.turn.events import EngineState
from desktop.turn.fits import load_memory
from desktop.turn.requests import load_for
from tests.helpers.models import write_adapter, write_llama
from tests.helpers.rings import FileRing
from tests.helpers.vaults import ring, shown, vault
from tests.turn.conftest import Table, Watcher
from tests.turn.test_rechecking import change_a_byte, fetched

__all__ = ["ring", "shown"]

LONG = "tell me more " * 50
LETTERS = Constraint(kind=ConstraintKind.GBNF, text="root ::= [a-z]+")
"""Random weights write bytes that are no text, and look alike then."""


@pytest.fixture
def model(paths: Paths) -> ModelFile:
    return model_at(write_llama(paths.models / "tiny.gguf", ctx_tokens=2048))


@pytest.fixture
def files(paths: Paths) -> tuple[Path, Path]:
    return (
        write_adapter(paths.models / "one.gguf", seed=1),
        write_adapter(paths.models / "two.gguf", seed=2),
    )


class Place:
    """A desk with a real engine whose answers can be repeated."""

    def __init__(self, paths: Paths, model: ModelFile, shown: list[str] | None = None) -> None:
        preferences = Preferences.open(paths.settings)
        preferences.set(spec.MAX_TOKENS, 20)
        preferences.set(spec.THREADS, 1)
        preferences.set(spec.TEMPERATURE, 0.0)
        keys = vault(paths.database, shown) if shown is not None else None
        self.desk = Desk(paths, preferences, vault=keys, is_temporary=shown is None)
        self.model, self.loads = model, 0
        self.told: tuple[str, ...] = ()
        self.table = Table(self.desk, model)
        self.desk.on_engine(self._on_status)
        self._before = EngineState.STOPPED

    def _on_status(self, status: object) -> None:
        state = self.desk.engine_status.state
        self.loads += state is EngineState.LOADING and self._before is not EngineState.LOADING
        self._before = state

    def set(self, *choices: AdapterChoice) -> None:
        self.desk.model_settings.set(self.model.id, ADAPTERS, choices)

    def ask(self, question: str = "hello") -> tuple[str, int]:
        """The answer to the first question of the chat, and how much of it was known."""
        watcher = Watcher()
        self.desk.ask(
            chat=self.table.chat,
            question=question,
            parent_id=None,
            domain=self.table.domain,
            model=self.model,
            listener=watcher,
            wishes=Wishes(constraint=LETTERS),
        )
        reply = watcher.outcome().reply
        assert reply is not None
        assert reply.facts is not None
        assert not reply.facts.error
        self.told = reply.facts.adapters
        return reply.text, reply.facts.cached_tokens

    @property
    def pid(self) -> int | None:
        return self.desk.engine_pid(self.model)


@pytest.fixture
def place(paths: Paths, model: ModelFile) -> Iterator[Place]:
    made = Place(paths, model)
    yield made
    made.desk.close()


def test_what_acts_is_what_is_set_or_wished_for(paths: Paths, model: ModelFile) -> None:
    own = ModelPreferences.open(paths.model_settings)
    settings = own.over(Preferences.open(paths.settings), model.id)
    assert acting(settings) == ()
    one, two, off = (paths.data / f"{name}.gguf" for name in ("one", "two", "off"))
    choices = (
        AdapterChoice(file=two, scale=0.5),
        AdapterChoice(file=off, is_on=False),
        AdapterChoice(file=one),
        AdapterChoice(file=paths.data / "weak.gguf", scale=0.0),
    )
    own.set(model.id, ADAPTERS, choices)
    set_ones = (Adapter(path=str(two), scale=0.5), Adapter(path=str(one)))
    assert acting(settings) == acting(settings, Wishes()) == set_ones
    wished = Adapter(path=str(off), scale=2.0)
    assert acting(settings, Wishes(adapters=(wished,))) == (wished,)
    assert acting(settings, Wishes(adapters=())) == ()


def test_an_engine_gets_all_that_are_known_and_only_what_can_act_counts(
    paths: Paths, model: ModelFile, files: tuple[Path, Path]
) -> None:
    own = ModelPreferences.open(paths.model_settings)
    settings = own.over(Preferences.open(paths.settings), model.id)
    write_adapter(paths.models / "other.gguf", architecture="gemma")
    far = write_adapter(paths.data / "far.gguf")
    plain = load_for(model, settings)
    assert [each.path for each in plain.adapters] == [str(path) for path in files]
    assert plain.more_files == tuple(map(str, files))
    assert (known(model, settings)[1], plain.adapter_bytes) == (0, 0)
    own.set(model.id, ADAPTERS, (AdapterChoice(file=files[0], is_on=False),))
    one = load_for(model, settings)
    assert one.bare == plain.bare
    grown = load_memory(model, one) - load_memory(model, plain)
    assert grown == one.adapter_bytes == files[0].stat().st_size
    gone = AdapterChoice(file=paths.data / "gone.gguf")
    own.set(model.id, ADAPTERS, (AdapterChoice(file=far), gone))
    load = load_for(model, settings)
    assert [each.path for each in load.adapters] == sorted(map(str, (far, *files)))
    assert load.bare != plain.bare


@pytest.mark.model
def test_switching_and_scaling_need_no_other_engine_and_no_other_load(
    place: Place, files: tuple[Path, Path]
) -> None:
    one, two = (AdapterChoice(file=path) for path in files)
    plain, _ = place.ask()
    pid, loads = place.pid, place.loads
    assert (pid is not None, loads) == (True, 1)
    texts = []
    for choices in (
        (one,),
        (two,),
        (one, two),
        (AdapterChoice(file=files[0], scale=0.5),),
        (AdapterChoice(file=files[0], is_on=False),),
        (AdapterChoice(file=files[0], scale=0.0),),
        (one,),
    ):
        place.set(*choices)
        texts.append(place.ask()[0])
    assert len({plain, *texts[:4]}) == 5
    assert texts[4:6] == [plain, plain]
    assert texts[6] == texts[0]
    assert (place.pid, place.loads) == (pid, loads)


@pytest.mark.model
def test_a_file_that_the_engine_does_not_know_gets_a_new_one_once(
    place: Place, files: tuple[Path, Path], paths: Paths
) -> None:
    plain, _ = place.ask()
    pid = place.pid
    far = write_adapter(paths.data / "far.gguf", seed=3)
    place.set(AdapterChoice(file=far))
    assert place.ask()[0] != plain
    new = place.pid
    assert new != pid
    place.set(AdapterChoice(file=far, is_on=False), AdapterChoice(file=files[0]))
    place.ask()
    place.set(AdapterChoice(file=far, is_on=False))
    assert place.ask()[0] == plain
    assert (place.pid, place.loads) == (new, 2)


@pytest.mark.model
def test_a_file_that_is_replaced_acts_as_it_is_now(
    place: Place, files: tuple[Path, Path], paths: Paths
) -> None:
    place.set(AdapterChoice(file=files[0]))
    before, _ = place.ask()
    assert place.told == ("one.gguf (1)",)
    place.set(AdapterChoice(file=files[1], scale=0.5), AdapterChoice(file=files[0], is_on=False))
    other, _ = place.ask()
    assert place.told == ("two.gguf (0.5)",)
    os.replace(write_adapter(paths.data / "new.gguf", seed=2), files[0])
    place.set(AdapterChoice(file=files[0], scale=0.5))
    assert place.ask()[0] == other != before


@pytest.mark.model
@pytest.mark.parametrize("is_there_before", [True, False])
def test_an_adapter_that_is_not_what_was_fetched_never_acts(
    place: Place, model: ModelFile, paths: Paths, *, is_there_before: bool
) -> None:
    """As with a model's file, and the model answers on; also one that comes after the load."""
    other = paths.data / "other.gguf"
    if not is_there_before:
        place.ask()
    fetched(write_adapter(other, seed=3))
    place.set(AdapterChoice(file=other))
    right, _ = place.ask()
    assert not any(place.desk.rechecks.due(model, adapters=[str(other)]).sha256)
    place.desk.unload(model)
    change_a_byte(other)
    for _ in range(2):
        outcome, watcher = place.table.ask("hello")
        assert isinstance(outcome.error, AdapterUnusable)
        assert "the SHA-256 of other.gguf is" in outcome.error.sentence
        assert watcher.text == ""
    place.set(AdapterChoice(file=other, is_on=False))
    assert place.ask()[0] != right
    write_adapter(other, seed=3)
    place.set(AdapterChoice(file=other))
    assert place.ask()[0] == right


@pytest.mark.model
def test_a_state_is_never_used_with_other_adapters(
    paths: Paths, model: ModelFile, files: tuple[Path, Path], ring: FileRing, shown: list[str]
) -> None:
    one, off = AdapterChoice(file=files[0]), AdapterChoice(file=files[0], is_on=False)
    place = Place(paths, model, shown)
    plain, _ = place.ask(LONG)
    place.set(one)
    acting_text, cached = place.ask(LONG)
    assert cached == 0
    assert acting_text != plain
    chat = place.table.chat
    place.desk.close()  # its state is saved
    for choice, text, is_known in ((one, acting_text, True), (off, plain, False)):
        again = Place(paths, model, shown)
        again.table.chat = chat
        again.set(choice)
        try:
            found, cached = again.ask(LONG)
            assert found == text
            assert (cached > 600) == is_known
        finally:
            again.desk.close()


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("gone.gguf", "it is not there"),
        ("gemma.gguf", "of the architecture gemma"),
        ("tiny.gguf", "it is not a LoRA adapter"),
    ],
)
def test_one_that_cannot_act_is_said_and_nothing_answers(
    table: Table, paths: Paths, name: str, problem: str
) -> None:
    write_adapter(paths.models / "gemma.gguf", architecture="gemma")
    write_llama(paths.models / "tiny.gguf")
    choice = AdapterChoice(file=paths.models / name)
    table.desk.model_settings.set(table.model.id, ADAPTERS, (choice,))
    outcome, watcher = table.ask("What does it say?")
    assert isinstance(outcome.error, AdapterUnusable)
    assert name in outcome.error.sentence
    assert problem in outcome.error.sentence
    assert (watcher.text, table.desk.engine_pid(table.model)) == ("", None)
    off = AdapterChoice(file=choice.file, is_on=False)
    table.desk.model_settings.set(table.model.id, ADAPTERS, (off,))
    assert table.ask("Without it?")[0].error is None


@pytest.mark.model
def test_one_that_llama_refuses_is_said_and_the_engine_goes_on(
    place: Place, files: tuple[Path, Path], paths: Paths
) -> None:
    wide = write_adapter(paths.models / "wide.gguf", hidden=64)  # its header does not tell
    place.ask()
    pid = place.pid
    place.set(AdapterChoice(file=wide))
    outcome, _ = place.table.ask("hello")
    assert outcome.error is not None
    assert "wide.gguf" in outcome.error.sentence
    assert isinstance(outcome.error, AdapterUnusable)
    assert "incorrect shape" in outcome.error.sentence
    assert place.desk.engine_status.state is EngineState.READY
    place.set(AdapterChoice(file=files[0]))
    place.ask()
    assert place.pid == pid is not None
