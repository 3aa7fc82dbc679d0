# SPDX-License-Identifier: Apache-2.0
"""The papers for IT: their policies hold, their commands exist, their files are there."""

import fnmatch
import json
import re
import shlex
import tomllib
from pathlib import Path
from typing import Any

import pytest

from desktop.catalog.load import Catalog, load_catalog
from desktop.paths import catalogue_file
from desktop.policy.files import parsed
from desktop.policy.policy import together
from desktop.settings.spec import SETTINGS
from desktop.turn.provision_check import Provision
from tests.helpers.signing import script
from tests.helpers.tree import ROOT

PAPERS = (
    "docs/DEPLOYMENT.md",
    "docs/POLICY.md",
    "docs/NETWORK.md",
    "packaging/linux/README.md",
    "packaging/macos/README.md",
    "packaging/windows/README.md",
)


def text(paper: str) -> str:
    return (ROOT / paper).read_text(encoding="utf-8")


def blocks(kind: str) -> list[str]:
    """The fenced blocks of a kind in the page for deployment."""
    return re.findall(rf"^```{kind}\n(.*?)^```", text(PAPERS[0]), re.DOTALL | re.MULTILINE)


RECIPES: list[dict[str, Any]] = [json.loads(each) for each in blocks("json")]


@pytest.fixture(scope="module")
def catalogue() -> Catalog:
    return load_catalog(catalogue_file())


def test_there_is_a_recipe_for_each_sector() -> None:
    assert len(RECIPES) == 4


@pytest.mark.parametrize("number", range(len(RECIPES)))
def test_a_recipe_is_a_policy_without_a_mistake(number: int) -> None:
    found = together([parsed("policy.json", json.dumps(RECIPES[number]).encode())])
    assert not found.problems
    assert set(found.values) == set(RECIPES[number])


@pytest.mark.parametrize("number", range(len(RECIPES)))
def test_a_recipe_names_what_the_catalogue_has(number: int, catalogue: Catalog) -> None:
    recipe = RECIPES[number]
    domains = {str(domain.id) for domain in catalogue.domains}
    assert set(recipe.get("allowed_domains", ())) <= domains
    models = {str(model.id) for model in catalogue.models}
    for pattern in recipe.get("allowed_models", ()):
        assert fnmatch.filter(models, pattern), pattern


def test_the_file_to_provide_can_be_read() -> None:
    (file,) = blocks("toml")
    told = tomllib.loads(file)
    assert set(told) <= set(Provision.__struct_fields__)
    assert set(told["settings"]) <= {setting.key for setting in SETTINGS}


def commands(page: str) -> list[str]:
    """Every ``carrelctl`` that is quoted, in a line of a block or within a sentence."""
    fenced = re.findall(r"^```sh\n(.*?)^```", page, re.DOTALL | re.MULTILINE)
    lines = [line.split("#")[0] for block in fenced for line in block.splitlines()]
    prose = re.sub(r"^```.*?^```", "", page, flags=re.DOTALL | re.MULTILINE)
    quoted = re.findall(r"`(carrelctl [^`]+)`", prose)
    return [each.strip() for each in (*lines, *quoted) if each.strip().startswith("carrelctl ")]


def unknown(command: str) -> str:
    """What carrelctl does not know of a command; empty: it is fine."""
    at = script("commands", "linux").tree()
    for word in shlex.split(command.replace("…", " "))[1:]:
        below = {each.path[-1]: each for each in at.below}
        if word in below:
            at = below[word]
        elif word.startswith("--"):
            if word not in {flag for option in at.options for flag in option.flags}:
                return f"{command}: {word}"
        elif below:
            return f"{command}: {word}"
    return ""


@pytest.mark.parametrize("paper", PAPERS[:3])
def test_every_command_exists(paper: str) -> None:
    found = commands(text(paper))
    assert found
    assert [wrong for each in found if (wrong := unknown(each))] == []


def test_a_command_that_does_not_exist_is_noticed() -> None:
    page = "```sh\ncarrelctl fly home  # up\n```\nOr `carrelctl policy show --wings`."
    assert [unknown(each) for each in commands(page)] == [
        "carrelctl fly home: fly",
        "carrelctl policy show --wings: --wings",
    ]


@pytest.mark.parametrize("paper", PAPERS)
def test_every_file_of_the_project_that_is_named_is_there(paper: str) -> None:
    named = set(re.findall(r"\b(?:packaging|docs|desktop|tests|bench)/[\w./-]+\w", text(paper)))
    assert sorted(name for name in named if not Path(ROOT / name).exists()) == []


@pytest.mark.parametrize("paper", ["README.md", "docs/DEPLOYMENT.md", "packaging/macos/README.md"])
def test_the_papers_name_the_macos_that_the_application_needs(paper: str) -> None:
    """check_app.py holds every file of the application against the same line of bundle.toml."""
    told = tomllib.loads(text("packaging/macos/bundle.toml"))["build"]["promised"]
    named = re.findall(r"macOS (\d+)\b", text(paper))
    assert set(named) == {told.removesuffix(".0")}
