# SPDX-License-Identifier: Apache-2.0
import pytest

from desktop.settings.prompts import Prompt
from desktop.ui.chat.slash import SLASHES, command_in, suggestions


@pytest.mark.parametrize(
    ("text", "command"),
    [
        ("/new", ("new", "")),
        ("/Domain law", ("domain", "law")),
        ("/system Be  brief.\nAlways.", ("system", "Be  brief.\nAlways.")),
        ("/model", ("model", "")),
        ("/new chat about", None),
        ("/etc/passwd is what?", None),
        ("/", None),
        ("what is /new", None),
    ],
)
def test_what_is_a_command(text: str, command: tuple[str, str] | None) -> None:
    assert command_in(text) == command


def test_what_completes_a_beginning() -> None:
    prompts = [Prompt(name="sum", text="Add\nup {{x}}")]
    names = [row.name for row in suggestions("/s", prompts)]
    assert names == ["system", "summarise", "sum"]
    assert suggestions("/sum", prompts)[-1].text == "Add up {{x}}"
    assert len(suggestions("/", ())) == len(SLASHES)
    assert suggestions("/new ", ()) == []
    assert suggestions("new", ()) == []


def test_every_command_is_carried_out() -> None:
    from desktop.ui.chat.slash_actions import SlashActions  # noqa: PLC0415

    for slash in SLASHES:
        assert hasattr(SlashActions, f"_do_{slash.name}"), slash.name
