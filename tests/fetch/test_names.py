# SPDX-License-Identifier: Apache-2.0
import random
from pathlib import Path

import pytest

from desktop.fetch.names import (
    OUR_SUFFIXES,
    BadName,
    check_file,
    check_repo,
    check_revision,
    check_sha256,
    journal_path,
    origin_path,
    part_path,
    target_path,
)

MODELS = Path("/models").absolute()
BAD_PARTS = [
    "",
    ".",
    "..",
    "...",
    "\\",
    "..\\..\\x",
    "C:",
    "C:\\x",
    "\\\\host\\share",
    "a:b",
    "a.gguf:stream",
    "nul",
    "NUL.gguf",
    "con",
    "Con.txt.gguf",
    "aux .gguf",
    "COM1.gguf",
    "lpt9",
    "com\u00b9.gguf",
    "conin$",
    "a\0b",
    "a\nb",
    "a\x1b[2J",
    "a\x7f",
    "a\u202egguf",
    "a\u200b.gguf",
    "a\u2066b",
    "\ufeffa",
    "a\ud800",
    "a.",
    "a ",
    " a",
    ".a",
    ".git",
    "~a",
    "~",
    "a?",
    "a*",
    "a<b",
    "a>b",
    "a|b",
    'a"b',
    "x" * 300,
    "é" * 120,
    *(f"a.gguf{suffix}" for suffix in OUR_SUFFIXES),
    f"a.gguf{OUR_SUFFIXES[0].upper()}",
]
BAD_DIGESTS = [
    "0",
    "g" * 64,
    "0" * 63,
    "0" * 65,
    "A" * 64,
    "../" * 21 + "a",
    "0" * 63 + "\n",
    "\u0660" * 64,
]


def hostile_files() -> list[str]:
    """Bad parts at every place of a path, alone and mixed; always the same ones."""
    rng = random.Random(5)
    found = list(BAD_PARTS)
    for part in BAD_PARTS:
        found += [f"{part}/m.gguf", f"folder/{part}", f"a/{part}/b.gguf", f"/{part}", f"{part}/"]
    while len(found) < 500:
        parts = rng.choices([*BAD_PARTS, "m.gguf", "Q4"], k=rng.randint(2, 5))
        if set(parts) & set(BAD_PARTS):
            found.append("/".join(parts))
    return found


def lies_inside(path: Path) -> bool:
    """Directly in a folder that is directly in the models folder."""
    return path.parent.parent == MODELS and ".." not in path.parts


@pytest.mark.parametrize("file", hostile_files(), ids=ascii)
def test_a_hostile_file_is_refused(file: str) -> None:
    with pytest.raises(BadName):
        target_path(MODELS, "owner/name", file)


@pytest.mark.parametrize("part", [*BAD_PARTS, "a--b", "a..b", "-a", "a-", "ä", "a b"], ids=ascii)
def test_a_hostile_repository_is_refused(part: str) -> None:
    if part.lower().endswith(OUR_SUFFIXES):
        return  # only a file could be confused with ours
    for repo in (part, f"{part}/name", f"owner/{part}", f"owner/name/{part}", f"../{part}"):
        with pytest.raises(BadName):
            check_repo(repo)


@pytest.mark.parametrize("revision", ["", "..", "a/../b", "/a", "a/", "a//b", "a b", "-x", "a\n"])
def test_a_hostile_revision_is_refused(revision: str) -> None:
    with pytest.raises(BadName):
        check_revision(revision)


@pytest.mark.parametrize("digest", BAD_DIGESTS, ids=ascii)
def test_a_hostile_digest_is_refused(digest: str) -> None:
    with pytest.raises(BadName):
        check_sha256(digest)


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("model.Q4_K_M.gguf", "model.Q4_K_M.gguf"),
        ("Q4/model-00001-of-00002.gguf", "Q4--model-00001-of-00002.gguf"),
        ("Modell für Ärzte.gguf", "Modell für Ärzte.gguf"),
        ("consul.gguf", "consul.gguf"),
        ("a--b.gguf", "a--b.gguf"),
    ],
)
def test_honest_files_have_their_place(file: str, name: str) -> None:
    target = target_path(MODELS, "Owner/Name-1.5B-GGUF", file)
    assert target == MODELS / "Owner--Name-1.5B-GGUF" / name
    for path in (target, part_path(target), journal_path(target), origin_path(target)):
        assert lies_inside(path)
        assert len(path.name.encode()) <= 255
    assert not part_path(target).name.endswith(".gguf")


def test_folders_cannot_be_confused_with_names() -> None:
    with pytest.raises(BadName):
        target_path(MODELS, "owner/name", "a--b/c.gguf")


def test_random_names_never_lead_out() -> None:
    rng = random.Random(7)
    letters = "aA0.-_ /\\:~\0\n\u202e\u00b9$*?"
    inside = 0
    for _ in range(5_000):
        repo = "".join(rng.choices("aA0.-_/", k=rng.randint(1, 9)))
        file = "".join(rng.choices(letters, k=rng.randint(1, 9)))
        try:
            target = target_path(MODELS, repo, file)
        except BadName:
            continue
        inside += 1
        assert lies_inside(target), (repo, file)
    assert inside


def test_parts_of_a_path() -> None:
    assert check_file("a/b/c.gguf") == ("a", "b", "c.gguf")
