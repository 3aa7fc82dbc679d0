# SPDX-License-Identifier: Apache-2.0
"""Domains and models under a policy, through a whole turn: the question stays, nothing answers."""

from pathlib import Path

import pytest

from desktop.child.command import child_command
from desktop.core.declared import replace
from desktop.core.errors import BadModelFile
from desktop.core.policy_errors import PolicyForbids
from desktop.core.records import ReplyState
from desktop.fetch.entries import Entry
from desktop.library.shelf import model_at
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.adapters import ADAPTERS, AdapterChoice
from desktop.settings.loading import DRAFT_MODEL
from desktop.settings.preferences import Preferences
from desktop.store import messages
from desktop.turn.adapter_offers import adapter_offers
from desktop.turn.allowed import offer_refusal, wants_pins
from desktop.turn.desk import Desk
from desktop.turn.fetching import Fetching
from tests.helpers.models import write_adapter, write_llama
from tests.helpers.policy import Place
from tests.helpers.world import USERS_CATALOGUE
from tests.turn.conftest import Table, model_named


@pytest.mark.parametrize(
    ("values", "key"),
    [
        ({"forbidden_domains": ["general"]}, "forbidden_domains"),
        ({"allowed_domains": ["guide", "law"]}, "allowed_domains"),
        ({"forbidden_models": ["script*"]}, "forbidden_models"),
        ({"forbidden_models": ["LLAMA"]}, "forbidden_models"),
        ({"allowed_models": ["scripted"]}, "allowed_models"),
        ({"only_catalogue_models": True}, "only_catalogue_models"),
        ({"allowed_licences": ["MIT"]}, "allowed_licences"),
        ({"allowed_folders": ["/srv/models"]}, "allowed_folders"),
    ],
)
def test_the_question_stays_and_nothing_answers(
    table: Table, policy: Place, values: dict[str, object], key: str
) -> None:
    policy.write(**values)
    outcome, watcher = table.ask("What does it say?")
    assert isinstance(outcome.error, PolicyForbids)
    assert outcome.error.key == key
    assert watcher.text == ""
    assert outcome.reply is not None
    assert outcome.reply.state is ReplyState.FAILED
    assert table.desk.engine_pid(table.model) is None
    kept = table.desk.store.submit(lambda db: messages.thread(db, table.chat.id)).result()
    assert kept[0].text == "What does it say?"
    assert key in kept[1].facts.error if kept[1].facts else False


def test_it_answers_again_when_it_may(table: Table, policy: Place) -> None:
    policy.write(forbidden_models=["scripted"])
    assert table.ask("One?")[0].error is not None
    policy.write(forbidden_models=[])
    assert table.ask("Two?")[0].error is None


def test_the_menu_and_the_list(table: Table, policy: Place) -> None:
    policy.write(forbidden_models=["scripted"], forbidden_domains=["law"])
    (listed,) = [each for each in table.desk.models() if each.id == table.model.id]
    assert "your organisation does not allow it (forbidden_models)" in listed.problem
    choices = table.desk.choices()
    assert "law" not in [choice.domain.id for choice in choices]
    assert not any(listed.id == each.id for choice in choices for each in choice.models)
    policy.write(allowed_domains=[])
    assert [choice.models for choice in table.desk.choices()] == [()]


def test_nothing_is_loaded_ahead(table: Table, policy: Place) -> None:
    policy.write(forbidden_models=["scripted"])
    table.desk.warm(table.model)
    assert table.desk.engine_pid(table.model) is None


def drafted(table: Table) -> None:
    """Have ``small`` guess ahead for a larger model, which is asked from now on."""
    folder = table.desk.paths.models
    table.model = model_at(write_llama(folder / "large.gguf", hidden=64))
    small = write_llama(folder / "small.gguf")
    table.desk.model_settings.set(table.model.id, DRAFT_MODEL, str(small))


def test_a_draft_model_that_is_forbidden_is_not_opened(table: Table, policy: Place) -> None:
    drafted(table)
    policy.write(forbidden_models=["small"])
    table.desk.warm(table.model)
    outcome, watcher = table.ask("What does it say?")
    assert isinstance(outcome.error, PolicyForbids)
    assert outcome.error.key == "forbidden_models"
    assert "It is the draft model of" in outcome.error.sentence
    assert (watcher.text, table.desk.engine_pid(table.model)) == ("", None)
    table.desk.model_settings.set(table.model.id, DRAFT_MODEL, None)
    assert table.ask("Without one?")[0].error is None


@pytest.mark.parametrize("name", ["large", "small"])
def test_nor_is_one_that_is_revoked(paths: Paths, name: str) -> None:
    text = USERS_CATALOGUE.replace("own.gguf", f"{name}.gguf")
    text = text.replace("[[model]]", '[[model]]\nrevoked = "It is broken."')
    paths.user_catalogue.write_text(text)
    desk = Desk(
        paths,
        Preferences.open(paths.settings),
        engine_argv=child_command("--engine", "--fake"),
    )
    table = Table(desk, model_named(paths.models, "other.gguf"))
    drafted(table)
    try:
        assert table.ask("With a warning?")[0].error is None
        desk.unload(table.model)
        desk.preferences.set(spec.REVOKED_MODELS, "refuse")
        desk.warm(table.model)
        outcome, _ = table.ask("Refused?")
        assert isinstance(outcome.error, BadModelFile)
        assert "It is broken." in outcome.error.sentence
        assert desk.engine_pid(table.model) is None
    finally:
        desk.close()


@pytest.mark.parametrize(
    ("values", "key", "said"),
    [
        ({"forbidden_models": ["law"]}, "forbidden_models", "is on a list"),
        ({"allowed_folders": ["models"]}, "allowed_folders", "It lies in "),
        ({"only_catalogue_models": True}, "only_catalogue_models", ""),
    ],
)
def test_an_adapter_that_may_not_act(
    table: Table, policy: Place, tmp_path: Path, values: dict[str, object], key: str, said: str
) -> None:
    (tmp_path / "elsewhere").mkdir()
    law = write_adapter(tmp_path / "elsewhere" / "law.gguf")
    link = table.desk.paths.models / "link.gguf"
    link.symlink_to(law)
    policy.write(**values)
    for path in (law, link):
        table.desk.model_settings.set(table.model.id, ADAPTERS, (AdapterChoice(file=path),))
        outcome, watcher = table.ask("What does it say?")
        assert isinstance(outcome.error, PolicyForbids)
        assert outcome.error.key == key
        assert said in outcome.error.sentence
        assert (watcher.text, table.desk.engine_pid(table.model)) == ("", None)
        (offer,) = adapter_offers(table.desk, table.model)[:1]
        assert offer.problem == f"your organisation does not allow it ({key})"


def test_an_adapter_where_it_may_lie(table: Table, policy: Place) -> None:
    law = write_adapter(table.desk.paths.models / "law.gguf")
    table.desk.model_settings.set(table.model.id, ADAPTERS, (AdapterChoice(file=law),))
    policy.write(allowed_folders=["models"])
    assert table.ask("What does it say?")[0].error is None


def test_a_link_out_of_an_allowed_folder(table: Table, policy: Place, tmp_path: Path) -> None:
    elsewhere = write_llama(tmp_path / "elsewhere.gguf")
    link = table.desk.paths.models / "link.gguf"
    link.symlink_to(elsewhere)
    policy.write(allowed_folders=["models"])
    assert table.ask("Allowed?")[0].error is None
    table.model = model_at(link)
    assert isinstance(table.ask("Linked?")[0].error, PolicyForbids)


def test_a_pinned_model_is_hashed_whatever_the_users_ledger_says(
    table: Table, policy: Place
) -> None:
    """A file under the name of an allowed model: the engine is told the hash it must have."""
    catalog = table.desk.catalog
    listed = next(m for m in catalog.models if m.build and m.build[0].is_pinned)
    build = listed.build[0]
    if len(build.file) > 1:
        pytest.skip("one of several parts")
    path = write_llama(table.desk.paths.models / f"{build.id}.gguf")
    model, rechecks = model_at(path), table.desk.rechecks
    assert not any(rechecks.due(model).sha256)
    policy.write(allowed_models=[listed.id])
    assert wants_pins(policy.look())
    due = rechecks.due(model)
    assert due.sha256 == (build.file[0].sha256,)
    rechecks.passed(due)
    assert not any(rechecks.due(model).sha256)
    path.touch()
    assert any(rechecks.due(model).sha256)


def test_what_may_be_fetched(table: Table, policy: Place) -> None:
    catalog = table.desk.catalog
    table_of = next(m for m in catalog.models if m.build and m.build[0].is_pinned)
    assert offer_refusal(policy.look(), catalog, table_of) == ""
    found = policy.write(allowed_models=["something-else"])
    assert "allowed_models" in offer_refusal(found, catalog, table_of)
    assert "only models of a catalogue" in offer_refusal(found, catalog, None)


def test_what_is_not_allowed_is_not_downloaded(table: Table, policy: Place, paths: Paths) -> None:
    catalog = table.desk.catalog
    listed = next(m for m in catalog.models if m.build and m.build[0].is_pinned)
    build = listed.build[0]
    entry = Entry(
        key=0,
        repo=build.repo,
        file=build.file[0].name,
        models=str(paths.models),
        sha256=build.file[0].sha256,
    )
    other = replace(entry, repo="somebody/else")
    fetching = Fetching(paths, table.desk.preferences, lambda _news: None)
    try:
        policy.write(allowed_models=["something-else"])
        for each in (entry, other):
            with pytest.raises(PolicyForbids):
                fetching.queue.add(each)
        policy.write(allowed_models=[listed.id])
        with pytest.raises(PolicyForbids):
            fetching.queue.add(other)
        with pytest.raises(PolicyForbids):
            fetching.queue.add(replace(entry, sha256="0" * 64))
        assert fetching.queue.all() == ()
        fetching.queue.add(entry)
        assert len(fetching.queue.all()) == 1
    finally:
        fetching.close()
