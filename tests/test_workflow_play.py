# SPDX-License-Identifier: Apache-2.0
"""A small workflow, played: what fails there fails here. Wants root and the small Debian that
``dev.py package check`` makes for its rehearsal."""

from pathlib import Path

import pytest

from devtools.places import ROOT
from devtools.workflows.playing import Play, Tally
from devtools.workflows.reading import read
from devtools.workflows.rooms import lacks

BASES = ROOT / "dist" / "rehearsal" / "bases"
pytestmark = pytest.mark.skipif(
    bool(lacks()) or not (BASES / "debian-12" / "usr").is_dir(),
    reason="NOT TESTED: needs root and dist/rehearsal/bases/debian-12",
)
TEXT = """
name: small
on: workflow_dispatch
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    container: debian:12
    timeout-minutes: 1
    env:
      WORD: ${{ github.ref_name }}
    steps:
      - run: mkdir -p out/one && echo "$WORD" >out/one/made.txt
      - uses: actions/upload-artifact@0000000000000000000000000000000000000000
        with:
          name: made
          if-no-files-found: error
          path: out/*/made.txt
  use:
    needs: build
    runs-on: ubuntu-24.04
    container: debian:12
    timeout-minutes: 1
    steps:
      - uses: actions/download-artifact@0000000000000000000000000000000000000000
        with:
          name: made
          path: there
      - run: test "$(cat there/one/made.txt)" = v1
      - run: test "$(id -u)" = 0 && test "$HOME" = /github/home && test ! -e out
      - if: always()
        run: test -z "${SECRET:-}"
  other:
    needs: use
    runs-on: windows-2025
    timeout-minutes: 1
    steps:
      - run: exit 1
        shell: pwsh
"""


def played(text: str, folder: Path) -> Tally:
    path = folder / "small.yml"
    path.write_text(text.replace("on: workflow_dispatch", "on: {workflow_dispatch: }"), "utf-8")
    play = Play(read(path), folder / "play", BASES, {}, restore=lambda home: None)
    return play.run("refs/tags/v1")


def test_jobs_hand_on_what_they_made(tmp_path: Path) -> None:
    tally = played(TEXT, tmp_path)
    assert tally.faults == []
    assert (tally.jobs, tally.steps, tally.left) == (2, 6, ["other"])
    assert not (tmp_path / "play" / "room").exists()


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("= v1", "= v2", "use: test"),
        ("out/*/made.txt", "out/*/more.txt", "would be empty"),
        ('echo "$WORD"', '[[ -n x ]] && echo "$WORD"', "build: mkdir"),  # sh is no bash
        (
            "          name: made\n          path: there",
            "          name: other",
            "no artefact other",
        ),
        ('test "$(id -u)" = 0', 'test "$(id -u)" = 1001', "use: test"),
    ],
)
def test_what_fails_there_fails_here(old: str, new: str, told: str, tmp_path: Path) -> None:
    assert old in TEXT
    (fault,) = played(TEXT.replace(old, new, 1), tmp_path).faults
    assert told in fault


def test_a_job_waits_for_those_that_it_needs(tmp_path: Path) -> None:
    tally = played(TEXT.replace("mkdir -p", "false; mkdir -p"), tmp_path)
    assert len(tally.faults) == 1
    assert tally.left == ["use", "other"]
