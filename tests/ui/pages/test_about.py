# SPDX-License-Identifier: Apache-2.0
"""About Carrel: what it is and what it runs on; tests/ui/updates has its updates."""

import pytest
from PySide6.QtGui import QGuiApplication

import desktop
from desktop.turn.events import EngineStatus
from desktop.ui.pages.about import AboutPage
from desktop.ui.window import Window


@pytest.fixture
def page(window: Window) -> AboutPage:
    window.actions_by_name["about"].trigger()
    shown = window.page("about")
    assert isinstance(shown, AboutPage)
    return shown


def test_it_tells_the_versions_and_the_engine(page: AboutPage) -> None:
    page.facts.show_engine(EngineStatus())
    assert "Qt 6" in page.facts.facts.text()
    assert "Engine" not in page.facts.facts.text()
    status = EngineStatus(
        device="CPU, 2 threads",
        engine="llama 1",
        isolation="full (Landlock 7)",
        lock_problem="only 8 MB",
        draft_problem="it is not smaller",
        made="only 2 of 3 layers",
        no_card="libcuda.so.1",
    )
    page.facts.show_engine(status)
    assert page.facts.facts.text().splitlines()[1:] == [
        "Engine: llama 1, CPU, 2 threads",
        "Isolation of the engine: full (Landlock 7)",
        "The model is not kept in memory: only 8 MB",
        "No draft model guesses ahead: it is not smaller",
        "Less than was wanted fits: only 2 of 3 layers",
        "No graphics card is used: libcuda.so.1",
    ]


def test_the_facts_can_be_copied(page: AboutPage) -> None:
    page.facts.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(f"Carrel {desktop.__version__}\nPython 3")
