# SPDX-License-Identifier: Apache-2.0
"""Where a text may be broken beside the places that its language has."""

from desktop.ui.widgets.labels import breakable

MARK = "\u200b"


def test_a_word_that_is_longer_than_any_can_be_broken() -> None:
    address = "https://updates.example/" + "a" * 40
    told = breakable(f"At {address}, today.")
    assert max(len(piece) for piece in told.replace(" ", MARK).split(MARK)) <= 12
    assert told.replace(MARK, "") == f"At {address}, today."


def test_sentences_without_spaces_keep_the_rules_of_their_language() -> None:
    japanese = "このファイルは読み取れませんでした。別のファイルを選んでもう一度お試しください。"
    assert breakable(japanese) == japanese
    held = breakable(f"{japanese}/home/{'a' * 60}{japanese}")
    assert held.startswith(japanese)
    assert held.endswith(japanese)
    assert MARK in held
