# SPDX-License-Identifier: Apache-2.0
"""Records of vulnerabilities are read as their formats say, from files and from the registry."""

import json
import os
import re
import zipfile
from pathlib import Path
from typing import Any

import pytest

from devtools.known_vulnerabilities import known_vulnerabilities
from tests.helpers.signing import script
from tests.helpers.tree import ROOT
from tests.helpers.vulnerability_records import PYTHON, URLLIB3, affected

TWO = [{"introduced": "3.0"}, {"introduced": "0"}, {"fixed": "1"}, {"fixed": "3.2"}]


# ------------------------------------------------------------------------------------- versions
@pytest.mark.parametrize(
    ("version", "events", "is_hit"),
    [
        ("1.0", [{"introduced": "0"}], True),
        ("1.9.9", [{"introduced": "0"}, {"fixed": "2.0"}], True),
        ("2.0", [{"introduced": "0"}, {"fixed": "2.0"}], False),
        ("2.0rc1", [{"introduced": "0"}, {"fixed": "2.0"}], True),
        ("2.0.post1", [{"introduced": "0"}, {"fixed": "2.0"}], False),
        ("1.10", [{"introduced": "1.9"}, {"last_affected": "1.10"}], True),
        ("1.10.1", [{"introduced": "1.9"}, {"last_affected": "1.10"}], False),
        ("1.8", [{"introduced": "1.9"}], False),
        # Two ranges in one, told in any order.
        (
            "3.1",
            [{"introduced": "3.0"}, {"introduced": "0"}, {"fixed": "1"}, {"fixed": "3.2"}],
            True,
        ),
        (
            "2.5",
            [{"introduced": "3.0"}, {"introduced": "0"}, {"fixed": "1"}, {"fixed": "3.2"}],
            False,
        ),
        ("2.1", [{"introduced": "0"}, {"limit": "2.0"}], False),
        ("3.2", [{"introduced": "3.1"}, {"fixed": "3.1"}], False),
        ("2.1", [{"introduced": "0"}, {"limit": "*"}], True),
    ],
)
def test_a_range_is_what_its_events_say(version: str, events: Any, is_hit: bool) -> None:
    entry = affected("thing", *events)
    assert script("osv").is_affected(entry, version) is is_hit


@pytest.mark.parametrize(
    ("older", "newer", "ecosystem"),
    [
        ("1.1.1", "1.1.1c", ""),  # in the order of PEP 440 a candidate
        ("1.1.1c", "1.1.1y", ""),
        ("1.1.1y", "1.1.1zh", ""),
        ("1.1.1zh", "3.0.0", ""),
        ("3.0.0-alpha", "3.0.0", ""),
        ("3.0.9", "3.0.13", "OSS-Fuzz"),
        ("1.0.0-rc.1", "1.0.0", "crates.io"),
        ("3.11.2-6~bpo1", "3.11.2-6", "Debian:12"),
        ("3.11.2-6+deb12u9", "3.11.2-6+deb12u10", "Debian:12"),
        ("3.11.2-6", "3.11.2-6+deb12u1", "Debian:12"),
        ("9.0", "1:0.1", "Debian:12"),
        ("1.0rc1", "1.0", PYTHON),
        ("1.0", "1.0.post1", PYTHON),
        ("1.9", "1.10", PYTHON),
    ],
)
def test_versions_come_in_the_order_of_their_ecosystem(
    older: str, newer: str, ecosystem: str
) -> None:
    key = script("osv").key
    assert key(older, ecosystem) < key(newer, ecosystem)
    assert key(newer, ecosystem) > key(older, ecosystem)
    assert not key(older, ecosystem) < key(older, ecosystem)


def test_a_listed_version_counts_beside_ranges_and_as_a_tag() -> None:
    hit = script("osv").is_affected
    entry = affected("thing", {"introduced": "0"}, {"fixed": "1"}, versions=["openssl-3.0.13"])
    assert [hit(entry, each) for each in ("0.9", "3.0.13", "3.0.14")] == [True, True, False]
    commits = affected("thing") | {"ranges": [{"type": "GIT", "events": [{"introduced": "0"}]}]}
    assert hit(commits, "1.0") is None
    assert script("osv").fixed_in(affected("a", {"fixed": "3"}, {"fixed": "2"}), "1") == "2"


def test_records_are_read_from_zips_and_without_what_was_withdrawn(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "all.zip", "w") as packed:
        packed.writestr("GHSA-1.json", json.dumps(URLLIB3))
        gone = URLLIB3 | {"id": "GHSA-2", "withdrawn": "2026-01-01T00:00:00Z"}
        packed.writestr("GHSA-2.json", json.dumps(gone))
    read = script("osv").records
    for place in (tmp_path, tmp_path / "all.zip"):
        assert [each.id for each in read(place)] == ["GHSA-1"]
    (tmp_path / "cut.json").write_text('{"id": ')
    with pytest.raises(ValueError, match=r"cut\.json is no record"):
        list(read(tmp_path))


# -------------------------------------------------------------------------------------- online
def test_what_the_registry_answers_is_read_and_its_silence_is_no_all_clear() -> None:
    audit = script("audit")
    vulns = [{"id": "PYSEC-1", "aliases": ["CVE-2099-1"], "fix_versions": ["2.0.2"],
              "description": "It breaks\nbadly"}]  # fmt: skip
    known = {"name": "urllib3", "version": "2.0.1", "vulns": vulns}
    silent = {"name": "own", "skip_reason": "not found"}
    told = audit.answer({"dependencies": [known, silent]})
    (found,) = told.records
    assert (found.id, found.summary, told.silent, told.why_not) == (
        "PYSEC-1", "It breaks", ["own"], "",
    )  # fmt: skip
    assert script("osv").is_affected(found.affected[0], "2.0.1") is True
    assert script("osv").is_affected(found.affected[0], "2.0.0") is False
    assert script("osv").fixed_in(found.affected[0], "2.0.1") == "2.0.2"
    assert "tells nothing" in audit.answer({"dependencies": [silent]}).why_not


def test_the_tool_that_asks_is_locked_with_hashes() -> None:
    text = script("audit").LOCK.read_text("utf-8")
    names = re.findall(r"^[\w.-]+==", text, re.MULTILINE)
    assert "pip-audit==" in names
    assert text.count("--hash=sha256:") == len(names)


# -------------------------------------------------------------------------------- package check
@pytest.mark.parametrize(("status", "verdict"), [(0, 0), (1, 1), (3, None)])
def test_package_check_skips_where_there_was_nothing_to_compare(
    status: int, verdict: int | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []

    def run(*arguments: object) -> int:
        asked.extend(map(str, arguments))
        return status

    monkeypatch.setenv("CARREL_VULNERABILITY_RECORDS", os.pathsep.join(("/one", "/two")))
    assert known_vulnerabilities(run, tmp_path / "payload", tmp_path) == verdict
    assert asked[0] == str(ROOT / "packaging" / "common" / "vulnerabilities.py")
    assert asked[asked.index("--records") + 1 :][:2] == ["/one", "/two"]
    assert script("vulnerabilities").NOTHING_TO_COMPARE == 3
