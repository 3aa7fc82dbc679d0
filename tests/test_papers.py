# SPDX-License-Identifier: Apache-2.0
"""What is no code: papers lead somewhere, locks are complete, no file names a machine."""

import re
import tomllib
from pathlib import Path

import pytest

from tests.helpers.tree import ROOT, name_of, project_files

TEXT_SUFFIXES = {".py", ".md", ".toml", ".in", ".lock", ".sh", ".txt", ".qss", ".svg", ".json", ""}


def texts() -> list[Path]:
    """Every text file of the project."""
    return [path for path in project_files() if path.suffix in TEXT_SUFFIXES]


def test_no_file_names_an_index_or_a_machine() -> None:
    # Put together here, so that this file does not hold what it looks for.
    index = re.compile("|".join(("py" + r"pi\.org", "python" + r"hosted\.org", "--" + "index-url")))
    machine = re.compile(
        r"(?<![\w.~/*:-])/(?:" + "|".join(("work", "root", "Users", "home")) + r")/\w"
    )
    found = []
    for path in texts():
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if index.search(line) or (machine.search(line) and path.suffix != ".svg"):
                found.append(f"{name_of(path)}:{number}: {line.strip()[:80]}")
    assert not found, "\n".join(found)


LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")


def broken_links(path: Path) -> list[str]:
    """Relative links of a Markdown file that lead nowhere, anchors included."""
    text = re.sub(r"```.*?```|`[^`]*`", "", path.read_text(encoding="utf-8"), flags=re.DOTALL)
    broken = []
    for link in LINK.findall(text):
        if re.match(r"[a-z]+:", link):
            continue
        target, _, anchor = link.partition("#")
        file = path.parent / target if target else path
        headings = re.findall(r"^#+ (.*)$", file.read_text("utf-8"), re.M) if anchor else []
        slugs = {re.sub(r"[^\w -]", "", title).lower().replace(" ", "-") for title in headings}
        if not file.exists() or (anchor and anchor not in slugs):
            broken.append(link)
    return broken


def test_links_in_the_papers_lead_somewhere(tmp_path: Path) -> None:
    papers = [path for path in project_files() if path.suffix == ".md"]
    assert {name_of(path): broken_links(path) for path in papers if broken_links(path)} == {}
    planted = tmp_path / "planted.md"
    planted.write_text("# One two\n[a](gone.md) [b](#one-two) [c](#three) [d](https://x.org)\n")
    assert broken_links(planted) == ["gone.md", "#three"]


def names_in(file: str) -> dict[str, str]:
    """Requirements of a file: lower-case name → its line up to a comment, marker or hash."""
    lines = (ROOT / "requirements" / file).read_text(encoding="utf-8").splitlines()
    wanted = [re.split(r"\s+#|\s*;|\s*\\$", line)[0].strip() for line in lines]
    named = [line for line in wanted if re.match(r"\w", line)]
    return {re.split(r"[=<>!~]", line)[0].lower().replace("_", "-"): line for line in named}


@pytest.mark.parametrize("kind", ["run", "dev", "build", "engine"])
def test_locks_are_complete(kind: str) -> None:
    locked = names_in(f"{kind}.lock")
    assert set(names_in(f"{kind}.in")) <= set(locked)
    text = (ROOT / "requirements" / f"{kind}.lock").read_text(encoding="utf-8")
    assert text.count("--hash=sha256:") >= len(locked)
    assert "://" not in text


def test_tests_run_with_the_versions_that_people_run() -> None:
    run, dev = names_in("run.lock"), names_in("dev.lock")
    assert {name: dev.get(name) for name in run} == run


def test_the_wheel_depends_on_what_is_locked() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    run = names_in("run.in")
    of_engine = {"diskcache", "jinja2", "numpy", "typing-extensions"}  # it names them itself
    wanted = {line for name, line in run.items() if name not in of_engine}
    assert set(project["dependencies"]) == wanted | set(names_in("engine.in").values())


def test_the_folder_packaging_is_no_package() -> None:
    # It would shadow the library of this name for everything that runs from the checkout.
    assert not (ROOT / "packaging" / "__init__.py").exists()
