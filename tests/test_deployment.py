# SPDX-License-Identifier: Apache-2.0
"""The papers for IT: their policies hold, their commands exist, their files are there."""

import ast
import contextlib
import fnmatch
import io
import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from desktop.catalog.load import Catalog, load_catalog
from desktop.cli.main import command_tree
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
    named = r"^\*\*(Law firm|Bank|Insurer|Hospital)\*\*"
    sectors = re.findall(named, text(PAPERS[0]), re.MULTILINE)
    assert len(sectors) == 4
    assert len(RECIPES) == 5  # and the limits where many use one machine


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


def lines(page: str) -> list[str]:
    """The lines of blocks that a shell runs, without their comments; continued lines as one."""
    fenced = re.findall(r"^```(?:sh|bat)\n(.*?)^```", page, re.DOTALL | re.MULTILINE)
    whole = "".join(fenced).replace("\\\n", " ")
    return [line.split(" #")[0].strip() for line in whole.splitlines()]


def quoted(page: str) -> list[str]:
    """What is quoted within sentences; it may leave out what everybody has to fill in."""
    prose = re.sub(r"^```.*?^```", "", page, flags=re.DOTALL | re.MULTILINE)
    return [" ".join(each.split()) for each in re.findall(r"`([^`]+)`", prose)]


def commands(page: str) -> dict[str, bool]:
    """Every ``carrelctl`` with whether all of it must be there: in a line, not in a sentence."""
    found = {each: False for each in quoted(page) if each.startswith("carrelctl ")}
    return found | {each: True for each in lines(page) if each.startswith("carrelctl ")}


def wrong(command: str, *, is_whole: bool) -> str:
    """What carrelctl's own parser says against a command; empty: nothing."""
    words = [word for word in shlex.split(command)[1:] if word != "…"]
    is_whole = is_whole and "…" not in command
    said = io.StringIO()
    with contextlib.redirect_stderr(said), contextlib.redirect_stdout(io.StringIO()):
        try:
            command_tree().parse_args(words)
        except SystemExit as end:
            if not end.code:
                return ""
            error = said.getvalue().strip().splitlines()[-1].partition("error: ")[2]
            is_open = "are required" in error or "expected one argument" in error
            if is_whole or not is_open:
                return f"{command}: {error}"
            return unknown_option(command)
    return ""


def unknown_option(command: str) -> str:
    """Where something is left out, the parser says nothing of what is wrong beside that."""
    at = script("commands", "linux").tree()
    for word in shlex.split(command)[1:]:
        below = {each.path[-1]: each for each in at.below}
        at = below.get(word, at)
        flags = {flag for option in at.options for flag in option.flags}
        if word.startswith("--") and word not in flags:
            return f"{command}: {word}"
    return ""


@pytest.mark.parametrize("paper", ["README.md", "CONTRIBUTING.md", *PAPERS[:3]])
def test_every_command_exists(paper: str) -> None:
    found = commands(text(paper))
    assert found or paper == "CONTRIBUTING.md"
    said = (wrong(each, is_whole=is_whole) for each, is_whole in found.items())
    assert [each for each in said if each] == []


def test_a_command_that_does_not_exist_is_noticed() -> None:
    page = (
        "```sh\ncarrelctl fly home  # up\ncarrelctl policy explain  # what?\n"
        "carrelctl backup make FILE\n```\nOr `carrelctl policy show --wings`, "
        "`carrelctl update check SHARE now`, `carrelctl policy explain --wings`, "
        "`carrelctl policy explain` and `carrelctl bundle make …`."
    )
    said = [wrong(each, is_whole=is_whole) for each, is_whole in commands(page).items()]
    assert sorted(each.partition(": ")[0] for each in said if each) == [
        "carrelctl backup make FILE",
        "carrelctl fly home",
        "carrelctl policy explain",
        "carrelctl policy explain --wings",
        "carrelctl policy show --wings",
        "carrelctl update check SHARE now",
    ]


def calls(page: str) -> list[str]:
    """Every call of a script of the project: in lines, and quoted with something after it."""
    begins = re.compile(r"(?:\S*python3 )?(?:dev\.py|packaging/[\w/]+\.(?:py|sh))\b")
    told = (each for each in quoted(page) if " " in each)
    return [each for each in (*lines(page), *told) if begins.match(each)]


def amiss(call: str) -> str:
    """Why a script does not run as it is written here; empty: it does."""
    rest = call.rpartition("python3 ")[2]
    name, *words = shlex.split(rest.replace("…", " "))
    path = ROOT / name
    if not path.is_file():
        return f"{call}: there is no {name}"
    source = path.read_text(encoding="utf-8")
    if rest == call and not (os.access(path, os.X_OK) and source.startswith("#!")):
        return f"{call}: {name} does not run by itself"
    if name == "dev.py" and words[:1] == ["bench"] and words[1].islower():
        return "" if (ROOT / "bench" / f"{words[1]}.py").is_file() else f"{call}: no {words[1]}"
    usage = ast.get_docstring(ast.parse(source)) or "" if path.suffix == ".py" else source
    for word in words[:1] if name == "dev.py" else words:
        is_name = word.startswith("--") or re.fullmatch(r"[a-z][a-z-]+", word)
        if is_name and not re.search(rf"(?<![\w-]){re.escape(word)}(?![\w-])", usage):
            return f"{call}: {name} does not know {word}"
    return ""


SCRIPTED = (*PAPERS, "README.md", "CONTRIBUTING.md", "packaging/engine/README.md")


@pytest.mark.parametrize("paper", SCRIPTED)
def test_every_script_runs_as_it_is_written(paper: str) -> None:
    assert [said for call in calls(text(paper)) if (said := amiss(call))] == []


def test_a_script_that_does_not_run_so_is_noticed() -> None:
    page = (
        "```sh\npackaging/linux/repository.py apt A B C\n"
        "python3 packaging/linux/repository.py fly A\npython3 packaging/linux/no.py\n"
        "packaging/linux/check_deb.sh A B\n```\n`python3 dev.py bench nothing`"
    )
    found = [amiss(call) for call in calls(page)]
    assert [bool(each) for each in found] == [True, True, True, False, True]


PLAIN = ("common/make_update", "common/sign_catalogue", "common/self_update", "common/sbom")


@pytest.mark.skipif(sys.platform == "win32", reason="scripts of a build machine with Linux")
@pytest.mark.parametrize("name", [*PLAIN, "linux/repository", "policy/generate"])
def test_a_script_needs_no_library_of_the_python_that_runs_it(name: str) -> None:
    """By a Python that has none: what is missing comes from the project's own."""
    bare = Path(sys.base_prefix) / "bin" / "python3"
    argument = "--check" if name == "policy/generate" else "--help"
    done = subprocess.run(
        [bare, "-S", ROOT / "packaging" / f"{name}.py", argument],
        env={"PATH": os.defpath},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert "Traceback" not in done.stderr
    assert "usage" in done.stdout + done.stderr or done.returncode == 0


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
