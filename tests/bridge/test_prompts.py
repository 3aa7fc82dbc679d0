# SPDX-License-Identifier: Apache-2.0
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.bridge.prompts import PromptLibrary
from desktop.core.errors import BadData
from desktop.core.ids import DomainId
from desktop.paths import Paths
from desktop.settings.prompts import Prompt, load_prompts

LAW = DomainId("law")
LETTER = Prompt(name="letter", text="Write.")
OWN = Prompt(name="letter", text="Write as a lawyer.", domain=LAW)


@pytest.fixture
def library(context: AppContext, qtbot: QtBot) -> PromptLibrary:
    with qtbot.waitSignal(context.prompts.changed):
        context.prompts.load()
    return context.prompts


def test_a_domain_has_its_own_first(library: PromptLibrary) -> None:
    library.put(LETTER)
    library.put(OWN)
    assert library.of_domain(LAW) == (OWN, LETTER)
    assert library.of_domain(DomainId("code")) == (LETTER,)


def test_changes_are_on_disk(
    library: PromptLibrary,
    make_context: Callable[[], AppContext],
    paths: Paths,
    qtbot: QtBot,
) -> None:
    library.put(LETTER)
    changed = Prompt(name="Letter", text="Write well.")
    library.put(changed, instead_of=LETTER)
    library.put(OWN)
    qtbot.waitUntil(lambda: len(load_prompts(paths.prompts)) == 2)
    assert load_prompts(paths.prompts) == (changed, OWN)
    library.remove(library.prompts[0])
    qtbot.waitUntil(lambda: load_prompts(paths.prompts) == (OWN,))


def test_a_broken_file_is_told_and_kept(context: AppContext, paths: Paths, qtbot: QtBot) -> None:
    paths.prompts.write_text("[[prompt]]\nnam = 1\n", encoding="utf-8")
    with qtbot.waitSignal(context.jobs.failed) as failed:
        context.prompts.load()
    assert isinstance(failed.args[0], BadData)
    context.prompts.put(LETTER)
    assert paths.prompts.read_text(encoding="utf-8") == "[[prompt]]\nnam = 1\n"


def test_what_was_lost_last_comes_back(library: PromptLibrary, paths: Paths, qtbot: QtBot) -> None:
    library.put(LETTER)
    library.put(OWN)
    with qtbot.waitSignal(library.lost) as lost:
        library.remove(LETTER)
    assert lost.args == [LETTER, None]
    library.undo()
    assert library.prompts == (LETTER, OWN)
    qtbot.waitUntil(lambda: load_prompts(paths.prompts) == (LETTER, OWN))


def test_one_of_the_same_name_that_was_replaced_comes_back(
    library: PromptLibrary, qtbot: QtBot
) -> None:
    note, changed = Prompt(name="note", text="Note."), Prompt(name="LETTER", text="Other.")
    library.put(LETTER)
    library.put(note)
    with qtbot.waitSignal(library.lost) as lost:
        library.put(changed, instead_of=note)
    assert (lost.args, library.prompts) == ([LETTER, changed], (changed,))
    library.undo()
    assert library.prompts == (LETTER, note)


def test_a_later_change_is_not_undone(library: PromptLibrary) -> None:
    library.put(LETTER)
    library.remove(LETTER)
    library.put(OWN)
    library.undo()
    assert library.prompts == (OWN,)
