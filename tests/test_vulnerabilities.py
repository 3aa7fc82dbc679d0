# SPDX-License-Identifier: Apache-2.0
"""What is known of vulnerabilities of what packages hold: each match is explained, or fails."""

import json
import subprocess
import sys
from contextlib import suppress
from datetime import date
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx2
import pytest

from tests.helpers.signing import script
from tests.helpers.tree import ROOT
from tests.helpers.vulnerability_records import PYTHON, URLLIB3, affected, record

OSS = "OSS-Fuzz"
TODAY = date(2026, 11, 28)
ENTRY = """
[[judged]]
ids = ["CVE-2099-1"]
component = "urllib3"
versions = ["2.0.1"]
verdict = "not_affected"
justification = "vulnerable_code_not_in_execute_path"
because = "Nothing calls it."
on = 2026-11-01
until = 2027-01-01
"""


@pytest.fixture
def bill(tmp_path: Path) -> Path:
    """A bill of materials of one Python package, one library within it, one of a distribution."""
    listed: list[dict[str, Any]] = [
        {"name": "urllib3", "version": "2.0.1", "purl": f"pkg:{PYTHON.lower()}/urllib3@2.0.1"},
        {
            "name": "openssl",
            "version": "3.0.13",
            "purl": "pkg:generic/openssl@3.0.13?inside=cryptography",
            "cpe": "cpe:2.3:a:openssl:openssl:3.0.13:*:*:*:*:*:*:*",
            "externalReferences": [{"type": "vcs", "url": "https://github.com/openssl/openssl"}],
        },
        {
            "name": "CPython",
            "version": "3.11.2",
            "purl": "pkg:deb/debian/python3.11@3.11.2-6%2Bdeb12u9?arch=source&distro=debian-12",
            "cpe": "cpe:2.3:a:python:python:3.11.2:*:*:*:*:*:*:*",
        },
    ]
    whole = {
        "serialNumber": "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79",
        "version": 1,
        "metadata": {
            "component": {"name": "carrel", "type": "application"},
            "properties": [{"name": "carrel:system", "value": "linux"}],
        },
        "components": [each | {"type": "library", "bom-ref": each["name"]} for each in listed],
    }
    path = tmp_path / "sbom.cdx.json"
    path.write_text(json.dumps(whole))
    return path


@pytest.fixture
def look(bill: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Holds the bill against these records with these explanations: status, lines printed."""

    def run(*records: Any, judged: str = "", today: date = TODAY, more: Any = ()) -> Any:
        folder = tmp_path / "records"
        folder.mkdir(exist_ok=True)
        for number, each in enumerate(records):
            (folder / f"{number}.json").write_text(json.dumps(each))
        explained = tmp_path / "judged.toml"
        explained.write_text(judged)
        options = ["--records", str(folder)] if records else []
        whole = [str(bill), *options, "--judged", str(explained), *more]
        status = script("vulnerabilities").main(whole, today)
        return status, capsys.readouterr().out.splitlines()

    return run


# ------------------------------------------------------------------------------------- matches
def test_what_nobody_explained_fails_and_says_all_there_is(look: Any) -> None:
    status, lines = look(URLLIB3)
    assert status == 1
    (line,) = [each for each in lines if each.startswith("GHSA-1")]
    assert line.split("  ") == ["GHSA-1", "urllib3 2.0.1", "unknown", "mended in 2.0.2", "OPEN"]
    assert any(each.startswith("UNEXPLAINED") and "It breaks" in each for each in lines)


def test_what_is_explained_by_an_alias_passes(look: Any) -> None:
    status, lines = look(URLLIB3, judged=ENTRY)
    assert status == 0, lines
    assert [each for each in lines if each.startswith("GHSA-1") and "not_affected" in each]


@pytest.mark.parametrize(
    ("old", "new", "word"),
    [
        ("until = 2027-01-01", "until = 2026-11-28", "EXPIRED"),
        ('versions = ["2.0.1"]', 'versions = ["2.0.0"]', "STALE"),
        ('component = "urllib3"', 'component = "urllib4"', "UNEXPLAINED"),
        ('ids = ["CVE-2099-1"]', 'ids = ["CVE-2099-2"]', "UNEXPLAINED"),
        ('component = "urllib3"', 'component = "urllib3"\nsystem = "windows"', "UNEXPLAINED"),
    ],
)
def test_an_explanation_of_something_else_is_none(look: Any, old: str, new: str, word: str) -> None:
    assert old in ENTRY
    status, lines = look(URLLIB3, judged=ENTRY.replace(old, new))
    assert status == 1
    assert any(line.startswith(word) for line in lines), lines
    assert [line for line in lines if line.startswith("GHSA-1") and line.endswith("OPEN")]


def test_an_explanation_whose_time_is_over_is_named_without_any_record(look: Any) -> None:
    status, lines = look(judged=ENTRY, today=date(2027, 1, 1))
    assert (status, lines[-1]) == (
        1,
        "EXPIRED CVE-2099-1 of urllib3: judged until 2027-01-01; look again",
    )


def test_an_explanation_that_nothing_needs_any_more_is_named_without_any_record(look: Any) -> None:
    assert look(judged=ENTRY)[0] == script("vulnerabilities").NOTHING_TO_COMPARE
    status, lines = look(judged=ENTRY.replace("2.0.1", "1.9"))
    assert (status, lines[-1]) == (
        1,
        "STALE CVE-2099-1 of urllib3: judged for 1.9; there is 2.0.1",
    )
    status, lines = look(judged=ENTRY.replace("2.0.1", "1.9").replace("urllib3", "of Windows"))
    assert status == script("vulnerabilities").NOTHING_TO_COMPARE, "not in this bill: no matter"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ('"not_affected"', '"harmless"', "the verdict is one of"),
        ('"vulnerable_code_not_in_execute_path"', '"trust us"', "the justification is one of"),
        ('"not_affected"', '"affected"', "says what is planned"),
        ('because = "Nothing calls it."', "", "because are needed"),
        ("until = 2027-01-01", "until = 2028-01-01", "until is too late"),
        ('"not_affected"', '"under_investigation"', "until is too late for under_investigation"),
    ],
)
def test_an_entry_that_vex_would_not_understand_is_refused(
    look: Any, old: str, new: str, what: str
) -> None:
    assert old in ENTRY
    status, lines = look(URLLIB3, judged=ENTRY.replace(old, new))
    assert (status, what in lines[0]) == (1, True), lines


@pytest.mark.parametrize(
    ("entry", "is_hit"),
    [
        (affected("OpenSSL", {"introduced": "3"}, {"fixed": "3.0.14"}, ecosystem=OSS), True),
        (affected("OpenSSL", {"introduced": "3"}, {"fixed": "3.0.13"}, ecosystem=OSS), False),
        (affected("openssl", {"introduced": "0"}, ecosystem="crates.io"), False),
        (affected("openssl", {"introduced": "0"}, ecosystem="Debian:12"), False),
        (
            {
                "ranges": [{"type": "GIT", "repo": "https://github.com/openssl/openssl.git"}],
                "versions": ["openssl-3.0.13"],
            },
            True,
        ),
        (affected("python3.11", {"introduced": "0"}, {"fixed": "3.11.2-6+deb12u10"},
                  ecosystem="Debian:12"), True),
        (affected("python3.11", {"introduced": "0"}, {"fixed": "3.11.2-6+deb12u8"},
                  ecosystem="Debian:12"), False),
        (affected("python3.11", {"introduced": "0"}, ecosystem="Debian:13"), False),
        # Debian mends under the old number: what the makers say of 3.11.2 is not asked.
        (affected("python", {"introduced": "0"}, {"fixed": "3.11.18"}, ecosystem="Bitnami"), False),
        (affected("Urllib3", {"introduced": "0"}), True),
        (affected("urllib3", {"introduced": "0"}, ecosystem="npm"), False),
    ],
)  # fmt: skip
def test_a_component_is_known_by_the_names_that_records_use(
    look: Any, entry: Any, is_hit: bool
) -> None:
    status, lines = look(record(entry))
    assert (status, any(line.startswith("GHSA-1") for line in lines)) == (int(is_hit), is_hit)


def test_records_of_cve_are_read_too(look: Any) -> None:
    versions = [
        {"version": "1.1.1", "lessThan": "1.1.1y", "status": "affected"},
        {"version": "3.0.0", "lessThan": "3.0.14", "status": "affected", "versionType": "semver"},
        {"version": "3.1.1", "lessThan": "3.1.1", "status": "affected"},
    ]
    cna = {
        "title": "It breaks",
        "affected": [{"product": "OpenSSL", "vendor": "OpenSSL", "versions": versions}],
        "metrics": [{"other": {"content": {"text": "High"}}}],
    }
    told = {
        "dataType": "CVE_RECORD",
        "cveMetadata": {"cveId": "CVE-2099-7", "state": "PUBLISHED"},
        "containers": {"cna": cna},
    }
    status, lines = look(told)
    assert (status, lines[0]) == (
        1,
        "CVE-2099-7  openssl 3.0.13  High  mended in 3.0.14  OPEN",
    )
    versions[1]["lessThan"] = "3.0.13"
    assert look(told)[0] == 0
    versions[1]["lessThan"], told["cveMetadata"]["state"] = "3.0.14", "REJECTED"  # type: ignore[index]
    assert look(told)[0] == script("vulnerabilities").NOTHING_TO_COMPARE


def test_the_same_in_two_sources_is_told_once(look: Any) -> None:
    again = URLLIB3 | {"id": "PYSEC-1"}
    _, lines = look(URLLIB3, again)
    assert len([line for line in lines if "mended in" in line]) == 1


def test_a_component_without_a_version_needs_a_reason(look: Any, bill: Path) -> None:
    told = json.loads(bill.read_text())
    del told["components"][1]["version"]
    bill.write_text(json.dumps(told))
    status, lines = look()
    assert (status, "openssl has no version in its bill" in lines[-1]) == (1, True)
    told["components"][1]["properties"] = [{"name": "carrel:no-version", "value": "it says none"}]
    bill.write_text(json.dumps(told))
    assert look()[0] == script("vulnerabilities").NOTHING_TO_COMPARE


def test_what_is_too_old_to_be_handed_on_is_said(look: Any, bill: Path) -> None:
    told = json.loads(bill.read_text())
    told["components"][2]["properties"] = [{"name": "carrel:too-old", "value": "It lacks fixes."}]
    bill.write_text(json.dumps(told))
    assert "NOT TO BE HANDED ON: It lacks fixes." in look()[1]


# ----------------------------------------------------------------------------------------- VEX
def test_scanners_are_told_what_was_decided(look: Any, tmp_path: Path) -> None:
    file = tmp_path / "vex.cdx.json"
    newer = record(affected("openssl", {"introduced": "0"}, ecosystem=OSS), name="OSV-3")
    other = newer | {"aliases": []}
    look(URLLIB3, other, judged=ENTRY, more=("--vex", str(file)))
    told = json.loads(file.read_text())
    assert (told["bomFormat"], told["specVersion"]) == ("CycloneDX", "1.6")
    known, unknown = told["vulnerabilities"]
    link = "urn:cdx:3e671687-395b-41f5-a30f-a58921a69b79/1"
    assert known["affects"] == [{"ref": f"{link}#urllib3"}]
    assert (known["id"], known["analysis"]["state"]) == ("CVE-2099-1", "not_affected")
    assert known["analysis"]["justification"] == "code_not_reachable"
    assert (unknown["id"], unknown["analysis"]) == ("OSV-3", {"state": "in_triage"})
    first = file.read_bytes()
    look(URLLIB3, other, judged=ENTRY, more=("--vex", str(file)))
    assert file.read_bytes() == first


# ------------------------------------------------------------------------------ what is committed
def test_the_committed_explanations_are_in_order() -> None:
    known = script("judgements").judgements()
    assert {"CVE-2026-45447", "CVE-2025-15467"} <= {name for each in known for name in each.ids}
    seen: set[tuple[str, str, str]] = set()
    for each in known:
        mine = {(name, each.component, each.system) for name in each.ids}
        assert not seen & mine, "explained twice"
        seen |= mine


def test_the_locks_alone_can_be_looked_at(tmp_path: Path) -> None:
    (tmp_path / "one.json").write_text(
        json.dumps(record(affected("Jinja2", {"introduced": "0"}, {"fixed": "99"})))
    )
    command = [sys.executable, "packaging/common/vulnerabilities.py", "--locks"]
    whole = [*command, "--records", str(tmp_path)]
    done = subprocess.run(whole, cwd=ROOT, capture_output=True, text=True, check=False)
    assert (done.returncode, "(in run.lock)" in done.stdout) == (1, True), done.stdout + done.stderr


@pytest.mark.parametrize("address", ["good.org[::1]", "[::1].evil.org", "[v1.good]", "a[::1]b"])
def test_an_address_that_urlsplit_misreads_leads_nowhere(address: str) -> None:
    """As the explanation of CVE-2025-0938 says: whoever connects refuses it."""
    with suppress(ValueError):  # where Python is mended
        assert urlsplit(f"https://{address}/").hostname in {"::1", "v1.good"}
    with pytest.raises(httpx2.InvalidURL):
        httpx2.URL(f"https://{address}/")
