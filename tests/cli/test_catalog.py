# SPDX-License-Identifier: Apache-2.0
"""``carrelctl catalog`` as a person and a script use it."""

import json
from pathlib import Path

from desktop.paths import Paths, catalogue_file
from tests.cli.conftest import Run

HOUSE = """
[[recommend]]
domain = "law"
models = ["smollm3-3b"]
"""


def test_check_says_what_there_is_and_that_nothing_is_wrong(carrelctl: Run) -> None:
    done = carrelctl("catalog", "check")
    assert (done.returncode, done.stderr) == (0, "")
    first, counts = done.stdout.splitlines()[:2]
    assert first.startswith("built in: ")
    assert "models.toml" in first
    assert counts.startswith("11 domains, ")


def test_check_of_one_file_names_the_mistake(carrelctl: Run, tmp_path: Path) -> None:
    path = tmp_path / "wrong.toml"
    path.write_text("colour = 3")
    done = carrelctl("catalog", "check", str(path))
    assert done.returncode == 1
    assert "wrong.toml cannot be read" in done.stderr
    assert "colour" in done.stderr


HOUSE_MODEL = """
[[licence]]
id = "House"
address = "https://example.com/licence"
company_use = "free"
note = "Ours."

[[source]]
id = "house"
title = "The house."

[[recommend]]
domain = "law"
models = ["house-7b"]

[[model]]
id = "house-7b"
name = "House"
architecture = "llama"
licence = "House"
good_at = ["all"]
bad_at = ["none"]
sources = { facts = ["house"], licence = ["house"], judgement = ["house"] }

[[model.build]]
quantization = "Q8_0"
repo = "house/own"
pinned_by = ["house"]
file = [{ name = "house-7b-q8_0.gguf", size_bytes = 319968, sha256 = "SHA" }]
""".replace("SHA", "7" * 64)


def test_check_of_a_house_catalogue_is_on_top_of_the_built_in_one(
    carrelctl: Run, tmp_path: Path
) -> None:
    path = tmp_path / "house.toml"
    path.write_text(HOUSE_MODEL)
    done = carrelctl("catalog", "check", str(path))
    assert (done.returncode, done.stderr) == (0, "")
    assert str(path) in done.stdout
    assert "1 model" in done.stdout
    assert "carrel-guide" not in done.stdout
    path.write_text(HOUSE_MODEL.replace('["house-7b"]', '["house-8b"]'))
    done = carrelctl("catalog", "check", str(path))
    assert done.returncode == 1
    assert "house-8b" in done.stderr
    path.write_text(HOUSE_MODEL.replace("Q8_0", "Q99"))
    done = carrelctl("catalog", "check", str(path))
    assert done.returncode == 1
    assert "an unknown quantization" in done.stderr


def test_check_of_a_catalogue_that_is_complete(carrelctl: Run, tmp_path: Path) -> None:
    path = tmp_path / "copy.toml"
    path.write_bytes(catalogue_file().read_bytes())
    done = carrelctl("catalog", "check", str(path))
    assert (done.returncode, done.stderr) == (0, "")
    assert "11 domains" in done.stdout


def test_a_further_catalogue_is_shown_with_its_signature(carrelctl: Run, paths: Paths) -> None:
    paths.user_catalogue.write_text(HOUSE)
    report = json.loads(carrelctl("catalog", "check", "--json").stdout)
    assert [file["owner"] for file in report["catalogues"]] == ["built in", "user"]
    assert report["catalogues"][1]["state"] == "unsigned"
    assert report["problems"] == []
    done = carrelctl("catalog", "check", "--signed")
    assert done.returncode == 1
    assert f"{paths.user_catalogue} is unsigned" in done.stderr
    paths.user_catalogue.write_text(HOUSE + "[[model]]")
    done = carrelctl("catalog", "check")
    assert done.returncode == 1
    assert "is left out" in done.stderr


def test_list_of_a_domain_and_of_all(carrelctl: Run, paths: Paths) -> None:
    paths.user_catalogue.write_text(HOUSE)
    law = carrelctl("catalog", "list", "law").stdout.splitlines()
    assert law[0].split()[:3] == ["MODEL", "QUANTIZATION", "SIZE"]
    assert law[1].startswith("smollm3-3b")
    everything = carrelctl("catalog", "list").stdout
    for name in ("bge-m3", "dolly-v2-3b", "qwen3-reranker-0.6b-broken", "carrel-guide"):
        assert name in everything
    assert "revoked" in everything
    wrong = carrelctl("catalog", "list", "cooking")
    assert wrong.returncode == 1
    assert wrong.stderr.startswith("There is no domain cooking. There are: guide, ")


def test_list_for_scripts_names_sources_and_origin(carrelctl: Run) -> None:
    models = json.loads(carrelctl("catalog", "list", "finance", "--json").stdout)
    first = models[0]
    assert first["model"]["id"] == "fin-r1-7b"
    assert first["origin"]["owner"] == "built in"
    assert first["domains"] == ["finance"]
    assert first["model"]["sources"]["licence"]


def test_show_tells_everything_with_its_source(carrelctl: Run) -> None:
    done = carrelctl("catalog", "show", "medgemma-1.5-4b")
    assert done.returncode == 0, done.stderr
    for clue in (
        "recommended   Healthcare",
        "in a company  limited: No clinical use without",
        "sha256 b31becdf4f39561800505514cce67681604fe449d04dd35c8c92fd7848c6d7bd",
        "1fe03a2916e0a4ed250fdeedc3e56a94f3bf2a30",
        "judgement: MedGemma 1.5, the technical report",
    ):
        assert clue in done.stdout
    by_file = carrelctl("catalog", "show", "SmolLM3-Q4_K_M.gguf").stdout
    assert by_file.startswith("model         SmolLM3 3B (smollm3-3b)")
    assert "not given by any source" in carrelctl("catalog", "show", "saul-7b-instruct").stdout
    assert "no source" in carrelctl("catalog", "show", "dolly-v2-3b").stdout.lower()
    wrong = carrelctl("catalog", "show", "gone")
    assert (wrong.returncode, wrong.stdout) == (1, "")
    assert wrong.stderr.startswith("There is no model gone in the catalogue.")
