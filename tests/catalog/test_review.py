# SPDX-License-Identifier: Apache-2.0
"""What a check finds; models.toml itself has no problem."""

from pathlib import Path

import pytest

from desktop.catalog.load import load_catalog
from desktop.catalog.review import missing_pins, review
from desktop.catalog.sizes import is_plausible, shape_of, usual_bytes
from tests.catalog.test_load import COMPANION, SMALL
from tests.catalog.test_load_own import CATALOGUE


def findings(path: Path, text: str) -> tuple[str, str]:
    """Problems and notices as two texts."""
    path.write_text(text, "utf-8")
    found = review(load_catalog(path))
    return (
        "\n".join(each.text for each in found if each.is_problem),
        "\n".join(each.text for each in found if not each.is_problem),
    )


def test_the_catalogue_of_this_version_has_no_problem() -> None:
    assert [each.text for each in review(CATALOGUE) if each.is_problem] == []


def test_a_sound_catalogue_has_no_finding(tmp_path: Path) -> None:
    assert findings(tmp_path / "a.toml", SMALL) == ("", "")


def test_builds_may_share_what_comes_with_them(tmp_path: Path) -> None:
    other = BUILD.replace("Q4_K_M", "Q5_K_M").replace("law-4b-q4", "law-4b-q5")
    other = other.replace("2_500", "2_900").replace("da2572", "da2573")
    text = SMALL + COMPANION.format(name="mmproj-f16.gguf")
    text += other + COMPANION.format(name="mmproj-f16.gguf")
    assert findings(tmp_path / "a.toml", text) == ("", "")


MODEL = SMALL[SMALL.index("[[model]]") :]
BUILD = SMALL[SMALL.index("[[model.build]]") :]


@pytest.mark.parametrize(
    ("old", "new", "clue"),
    [
        ("2_500_000_000", "9_500_000_000", "do not suit 4,000,000,000 parameters (19.0 bits each)"),
        ("2_500_000_000", "1_500_000_000", "do not suit"),
        ("Q4_K_M", "Q4_Z", "an unknown quantization"),
        ('company_use = "free"', 'company_use = "research"', "forbids work in a company"),
        ('name = "Law 4B"', 'name = "Law 4B"\nrevoked = "It leaks."', "revoked: It leaks."),
        ("ctx_tokens = 8_192", "ctx_tokens = 9", "a context of 9 tokens"),
        (
            "parameters = 4_000_000_000",
            "parameters = 4_000_000_000\nkv_bytes_per_token = 4_000_000",
            "GB of memory",
        ),
        (BUILD, BUILD + "\n" + BUILD.replace("law-4b-q", "b-q"), "Q4_K_M stands there twice"),
        (
            MODEL,
            MODEL + "\n" + MODEL.replace("law-4b", "law-4c"),
            'the hash da2572f16c06… stands there twice: "law-4b" Q4_K_M, "law-4c" Q4_K_M',
        ),
    ],
)
def test_a_problem_is_found(tmp_path: Path, old: str, new: str, clue: str) -> None:
    assert old in SMALL
    problems, _ = findings(tmp_path / "a.toml", SMALL.replace(old, new, 1))
    assert clue in problems


def test_what_is_worth_knowing(tmp_path: Path) -> None:
    text = SMALL.replace('revision = "a41486f827d17edd055fe6b3b0ba3f8d427c0519"', "")
    text += '\n[[source]]\nid = "rumour"\ntitle = "A rumour."\n'
    problems, notices = findings(tmp_path / "a.toml", text)
    assert problems == ""
    assert 'model "law-4b", Q4_K_M: no revision' in notices
    assert 'source "rumour" is not used' in notices


def test_sizes() -> None:
    assert usual_bytes(8_000_000_000, "Q4_K_M") == 4_850_000_000
    assert usual_bytes(8_000_000_000, "Q9") == 0
    assert is_plausible(4_920_739_232, 8_030_000_000, "Q4_K_M")
    assert not is_plausible(4_920_739_232, 8_030_000_000, "Q8_0")
    assert is_plausible(0, 8_000_000_000, "Q8_0")
    mixture = CATALOGUE.model("mellum2-12b-a2.5b")
    assert mixture is not None
    shape = shape_of(mixture, mixture.build[0])
    assert shape.active_fraction == pytest.approx(2.5 / 12)
    assert missing_pins(mixture.build[0]) == ()
    assert missing_pins(mixture.build[1]) == ("revision", "size")
    assert shape_of(mixture, mixture.build[1]).weights_bytes == usual_bytes(12_000_000_000, "Q8_0")
