# SPDX-License-Identifier: Apache-2.0
"""What the Models page says of a graphics card that does not answer; a planted one."""

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from desktop.bridge.context import AppContext
from desktop.ui.pages.models import ModelsPage
from desktop.ui.window import Window
from tests.bridge.conftest import WAIT_MS
from tests.helpers.planted import planted_command
from tests.ui.pages.conftest import texts

pytestmark = [pytest.mark.model, pytest.mark.usefixtures("with_library")]
MUTE, MEASURED = planted_command(3, 1 << 20, "mute"), planted_command(3, 1 << 20)


@pytest.mark.parametrize(
    ("engine", "sentence"),
    [
        (MUTE, "The graphics card has not answered yet. Until it does, speeds are those of the"),
        (("no such engine",), "The graphics card did not answer. Speeds are those of the"),
        (planted_command(3, 1 << 20, "measure"), "The speed of the graphics card is not known"),
    ],
)
def test_it_says_so_above_the_offers(
    engine: Sequence[str], sentence: str, window: Window, context: AppContext, qtbot: QtBot
) -> None:
    context.cards.engine = engine
    window.show_page("models")
    page = window.page("models")
    assert isinstance(page, ModelsPage)
    qtbot.waitUntil(lambda: sentence in texts(page), timeout=WAIT_MS)
    assert page.cards()


def test_a_card_that_answers_is_worth_no_word(
    window: Window, context: AppContext, qtbot: QtBot
) -> None:
    context.cards.engine = MEASURED
    window.show_page("models")
    page = window.page("models")
    assert isinstance(page, ModelsPage)

    def is_known() -> bool:
        machine = context.downloads.machine
        return machine is not None and machine.vram_bandwidth_bytes_per_s > 0

    qtbot.waitUntil(is_known, timeout=WAIT_MS)
    assert "graphics card" not in texts(page)
