# SPDX-License-Identifier: Apache-2.0
"""Completions and man pages of carrelctl, as three shells and troff take them."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.signing import script
from tests.helpers.tree import ROOT

LINUX = ROOT / "packaging" / "linux"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux")


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("commands")
    subprocess.run([sys.executable, LINUX / "commands.py", folder], check=True)
    return folder


def expected() -> dict[str, set[str]]:
    """What may follow each command, by its words."""
    return {
        " ".join(command.path): {
            *(each.path[-1] for each in command.below),
            *(flag for option in command.options for flag in option.flags),
            *command.words,
        }
        for command in script("commands", "linux").tree().walk()
    }


def shell(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def parted(text: str) -> dict[str, set[str]]:
    """Lines of ``words|found found``."""
    rows = (line.split("|") for line in text.splitlines())
    return {at.strip(): set(found.split()) for at, found in rows}


def test_bash_completes_every_command(papers: Path) -> None:
    lines = [f"source {papers / 'carrelctl.bash'}"]
    for at in expected():
        lines.append(f"COMP_WORDS=(carrelctl {at} ''); COMP_CWORD=$((${{#COMP_WORDS[@]}} - 1))")
        lines.append(f'_carrelctl; echo "{at}|${{COMPREPLY[*]}}"')
    empty = papers / "empty"
    empty.mkdir()
    found = parted(shell("bash", "-c", f"cd {empty}\n" + "\n".join(lines)))
    assert found == expected()
    words = "COMP_WORDS=(carrelctl update install --only ''); COMP_CWORD=4; _carrelctl"
    told = shell("bash", "-c", f"{lines[0]}\n{words}\necho ${{COMPREPLY[*]}}")
    assert told.split() == ["app", "engine"]


@pytest.mark.skipif(not shutil.which("fish"), reason="NOT TESTED: fish is not installed")
def test_fish_completes_every_command(papers: Path, tmp_path: Path) -> None:
    lines = [f"source {papers / 'carrelctl.fish'}", f"cd {tmp_path}"]
    for at in expected():
        typed = f"carrelctl {at} ".replace("  ", " ")
        for start in ("", "-"):
            lines.append(
                f'echo "{at}|"(complete -C "{typed}{start}" '
                '| string split -f1 \\t | string join " ")'
            )
    rows = shell("fish", "--private", "--no-config", "-c", "\n".join(lines)).splitlines()
    found: dict[str, set[str]] = {}
    for row in rows:
        at, _, words = row.partition("|")
        found.setdefault(at, set()).update(words.split())
    for at, wanted in expected().items():
        assert wanted <= found[at] | {"-h"}, at


@pytest.mark.skipif(not shutil.which("zsh"), reason="NOT TESTED: zsh is not installed")
def test_zsh_completes_every_command(papers: Path) -> None:
    lines = [
        "compdef() { }; _files() { }",
        "_describe() {",
        '    local each; for each in "${found[@]}"; do print -n -- "${each%%:*} "; done',
        "}",
        f"source {papers / '_carrelctl'}",
    ]
    for at in expected():
        lines.append(f"words=(carrelctl {at} ''); CURRENT=${{#words}}")
        lines.append(f'print -n -- "{at}|"; _carrelctl; print')
    assert parted(shell("zsh", "-f", "-c", "\n".join(lines))) == expected()


def test_the_man_page_tells_of_every_command_and_option(papers: Path) -> None:
    text = (papers / "carrelctl.1").read_text("utf-8").replace("\\-", "-")
    for at, words in expected().items():
        assert not at or f'.SS "{at}"\n' in text
        assert [word for word in words if word.startswith("--") and word not in text] == []


@pytest.mark.skipif(not shutil.which("groff"), reason="NOT TESTED: groff is not installed")
def test_troff_takes_the_man_pages(papers: Path) -> None:
    for page in (papers / "carrelctl.1", LINUX / "files" / "carrel.1"):
        command = ["groff", "-man", "-ww", "-Tutf8", str(page)]
        done = subprocess.run(command, capture_output=True, text=True, check=True)
        assert done.stderr == ""
