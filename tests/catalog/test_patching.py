# SPDX-License-Identifier: Apache-2.0
"""Filling pins into a text without touching the rest."""

import tomllib

from desktop.catalog.patching import Pin, with_pins

TEXT = """# a comment that stays
[[model]]
id = "one"

[[model.build]]
quantization = "Q4_K_M"
repo = "maker/one-GGUF"   # where it is
file = [{ name = "one-q4.gguf" }]

[[model.build]]
quantization = "Q8_0"
repo = "maker/one-GGUF"
revision = "1111"
pinned_by = ["card"] # a paper
file = [
    { name = "one-00001-of-00002.gguf", size_bytes = 5 },
    { name = "one-00002-of-00002.gguf", sha256 = "bb" }, # the second
]

[[model]]
id = "two"
"""


def pin(file: str, revision: str = "") -> Pin:
    return Pin(
        repo="maker/one-GGUF", file=file, revision=revision, size_bytes=12_345, sha256="aa" * 32
    )


def test_only_what_is_missing_is_written() -> None:
    files = ("one-00001-of-00002.gguf", "one-00002-of-00002.gguf")
    pins = [pin("one-q4.gguf", "2222"), *(pin(file) for file in files)]
    new = with_pins(TEXT, pins)
    first, second = tomllib.loads(new)["model"][0]["build"]
    assert first["revision"] == "2222"
    assert first["file"] == [{"name": "one-q4.gguf", "size_bytes": 12_345, "sha256": "aa" * 32}]
    assert second["revision"] == "1111"
    assert [each["size_bytes"] for each in second["file"]] == [5, 12_345]
    assert [each["sha256"] for each in second["file"]] == ["aa" * 32, "bb"]
    assert "size_bytes = 12_345" in new
    assert [build["pinned_by"] for build in (first, second)] == [["hub"], ["card", "hub"]]
    assert [source["id"] for source in tomllib.loads(new)["source"]] == ["hub"]
    left = iter(new.splitlines())
    kept = [line for line in TEXT.splitlines() if "name =" not in line and "card" not in line]
    assert all(line in left for line in kept), "each one, in this order"
    assert '["card", "hub"] # a paper' in new
    assert with_pins(new, pins) == new


def test_another_repository_and_line_endings_stay() -> None:
    other = Pin(repo="x/y", file="one-q4.gguf", revision="3", size_bytes=1, sha256="cc")
    assert with_pins(TEXT, [other]) == TEXT
    windows = TEXT.replace("\n", "\r\n")
    new = with_pins(windows, [pin("one-q4.gguf", "2222")])
    assert new.count("\r\n") == new.count("\n") == windows.count("\n") + 6
