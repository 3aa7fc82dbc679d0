# SPDX-License-Identifier: Apache-2.0
"""A session of the real window leaves its words in no file; ``torture store secrets`` is longer."""

import base64
import os
import random
from pathlib import Path

import keyring
import pytest

from bench._secrets import holds, secrets

WORDS = 8
"""One for each thing that the session does with a word."""


@pytest.mark.skipif(os.name != "posix", reason="it ends by signals")
def test_no_word_of_a_session_is_in_a_file(tmp_path: Path) -> None:
    before = keyring.get_keyring()
    try:
        found = secrets(tmp_path, WORDS, random.Random(3))
    finally:
        keyring.set_keyring(before)
    assert found["ends"] == [-9, -6]
    assert (found["hits"], found["core_files"], found["faults"]) == (0, 0, 0)
    assert found["files"] > 10


@pytest.mark.parametrize("shift", range(3))
def test_the_search_finds_a_word_in_every_form(shift: int) -> None:
    word = "q0123456789zeheim7"
    for plain in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")):
        text = b"x" * shift + plain + b" and more"
        assert holds(b"before " + plain + b" after", word)
        assert holds(b"before " + base64.b64encode(text) + b" after", word)
    assert not holds(word[:-1].encode(), word)
