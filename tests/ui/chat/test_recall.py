# SPDX-License-Identifier: Apache-2.0
from desktop.ui.chat.recall import Recall


def test_back_and_forth() -> None:
    recall, texts = Recall(), ["one", "two", "two", "three"]
    assert [recall.back(texts) for _ in range(4)] == ["three", "two", "one", None]
    assert [recall.shown] == ["one"]
    assert [recall.forth() for _ in range(3)] == ["two", "three", ""]
    assert recall.shown is None
    assert recall.forth() is None


def test_it_begins_anew_after_a_change() -> None:
    recall = Recall()
    recall.back(["one"])
    recall.end()
    assert recall.back(["one", "two"]) == "two"
    assert Recall().back([]) is None
