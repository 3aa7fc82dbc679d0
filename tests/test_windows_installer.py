# SPDX-License-Identifier: Apache-2.0
"""The MSI: whole, the same again, replaced by a newer one; what the papers say of it."""

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.tree import ROOT
from tests.helpers.windows_package import WINDOWS, needs, windows

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="made on Linux")
needs_packer = needs("wixl", "msibuild", "msiinfo", "msiextract", "cc", "cabextract")


@pytest.fixture
def payload(tmp_path: Path) -> Path:
    folder = tmp_path / "payload"
    for place in ("Carrel.exe", "app/desktop/a&b.txt", "app/same.txt", "runtime/same.txt"):
        path = folder / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"MZ {place}")
    return folder


def msi(payload: Path, out: Path, version: str) -> Path:
    command: list[Any] = [sys.executable, WINDOWS / "msi.py", payload, out, "--version", version]
    environment = os.environ | {"SOURCE_DATE_EPOCH": "1795000000"}
    subprocess.run(command, check=True, env=environment, capture_output=True)
    (package,) = out.glob("*.msi")
    return package


def rows(package: Path, table: str) -> list[list[str]]:
    command: list[Any] = ["msiinfo", "export", package, table]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [line.split("\t") for line in told.splitlines()[3:]]


@needs_packer
def test_the_msi_is_whole_and_the_same_again(payload: Path, tmp_path: Path) -> None:
    first = msi(payload, tmp_path / "one", "9.8.7")
    assert msi(payload, tmp_path / "two", "9.8.7").read_bytes() == first.read_bytes()
    subprocess.run(["msiextract", "-C", tmp_path / "out", first], check=True, capture_output=True)
    (place,) = (tmp_path / "out").rglob("Carrel.exe")
    held = {p.relative_to(place.parent): p.read_bytes() for p in place.parent.rglob("*.*")}
    wanted = {p.relative_to(payload): p.read_bytes() for p in payload.rglob("*.*")}
    assert held == wanted
    assert [row[3] for row in rows(first, "Media")] == ["#carrel.cab"]
    cabinet = subprocess.run(
        ["msiinfo", "extract", first, "carrel.cab"], check=True, capture_output=True
    ).stdout
    assert cabinet[42:44] == b"\x03\x15", "LZX, 2 MiB"
    in_order = sorted(rows(first, "File"), key=lambda row: int(row[7]))
    names = [name.decode() for name in re.findall(rb"f[0-9a-f]{24}(?=\0)", cabinet)]
    assert names == [row[0] for row in in_order], "Windows reads both once, side by side"
    properties = {row[0]: row[1] for row in rows(first, "Property")}
    assert properties["ProductVersion"] == "9.8.7"
    assert properties["ALLUSERS"] == "1"
    secure = set(properties["SecureCustomProperties"].split(";"))
    assert {"INSTALLDIR", "DESKTOPSHORTCUT", "STARTMENUSHORTCUT", "ADDTOPATH"} <= secure
    assert "GRAPHICSCARDS" in secure
    conditions = {row[0]: row[4] for row in rows(first, "Component")}
    assert conditions["Desktop"] == 'DESKTOPSHORTCUT = "1"'
    assert conditions["SearchPath"] == 'ADDTOPATH <> "0"'
    assert [row[1:3] for row in rows(first, "Environment")] == [["=-*PATH", "[~];[INSTALLDIR]"]]


@needs_packer
def test_a_newer_msi_replaces_an_older_one(payload: Path, tmp_path: Path) -> None:
    packages = [msi(payload, tmp_path / name, name) for name in ("9.8.7", "9.9.0")]
    properties = [{row[0]: row[1] for row in rows(each, "Property")} for each in packages]
    assert properties[0]["UpgradeCode"] == properties[1]["UpgradeCode"]
    assert properties[0]["ProductCode"] != properties[1]["ProductCode"]
    components = [{row[0]: row[1] for row in rows(each, "Component")} for each in packages]
    assert components[0] == components[1], "the same file is the same component"
    assert len(set(components[0].values())) == len(components[0])
    assert {row[0] for row in rows(packages[0], "Upgrade")} == {properties[0]["UpgradeCode"]}
    numbers = [
        re.search(rb"\{[0-9A-F-]{36}\}", each.read_bytes()[each.read_bytes().find(MARK) :])
        for each in packages
    ]
    assert numbers[0] is not None
    assert numbers[1] is not None
    assert numbers[0][0] != numbers[1][0], "each package has a number of its own"


MARK = b"\xe0\x85\x9f\xf2\xf9\x4f\x68\x10\xab\x91\x08\x00\x2b\x27\xb3\xd9"
"""What the summary of a package begins with."""


# -------------------------------------------------------------------------------------- papers
def test_the_page_for_it_tells_every_property() -> None:
    page = (ROOT / "docs" / "DEPLOYMENT.md").read_text("utf-8")
    told = set(re.findall(r"^\| `([A-Z]+)` \|", page, re.MULTILINE))
    assert told == set(windows("msi").PROPERTIES)
    text = (WINDOWS / "sign.py").read_text("utf-8")
    variables = set(re.findall(r"CARREL_[A-Z0-9_]*[A-Z0-9]", text)) - {"CARREL_TEST_KEYS"}
    readme = (WINDOWS / "README.md").read_text("utf-8")
    assert variables <= set(re.findall(r"`(CARREL_\w+)`", readme))


@needs_packer
def test_an_engine_alone_goes_where_carrel_is_and_only_there(tmp_path: Path) -> None:
    fix = tmp_path / "fix"
    for place in ("fix.json", "9.8.7/llama_cpp/lib/ggml-vulkan.dll", "9.8.7/llama_cpp/a.py"):
        (fix / "engine" / place).parent.mkdir(parents=True, exist_ok=True)
        (fix / "engine" / place).write_text(f"MZ {place}")
    packer, target = windows("engine_fix"), tmp_path / "engine.msi"
    packer.pack(fix, target, packer.product(fix, "9.8.7", "0.1.2", "0.3"))
    found = next(row for row in rows(target, "Upgrade") if row[6] == "CARRELFOUND")
    carrel = next(row for row in rows(msi(_one(tmp_path), tmp_path / "m", "9.0"), "Upgrade"))
    assert found[:3] == [carrel[0], "0.1.2", "0.3.0"]
    assert found[4] == "258", "found alone, and the lowest version with it"
    conditions = [row[0] for row in rows(target, "LaunchCondition")]
    assert "CARRELFOUND OR Installed" in conditions
    assert rows(target, "RegLocator")[0][2:4] == [r"Software\Carrel", "InstallDir"]
    told = [row[4] for row in rows(target, "Component") if row[4]]
    assert told == ['GRAPHICSCARDS <> "0"']
    properties = {row[0]: row[1] for row in rows(target, "Property")}
    assert {"INSTALLDIR", "GRAPHICSCARDS"} <= set(properties["SecureCustomProperties"].split(";"))
    assert properties["UpgradeCode"] != carrel[0]


def _one(folder: Path) -> Path:
    (folder / "one").mkdir(parents=True)
    (folder / "one" / "Carrel.exe").write_text("MZ")
    return folder / "one"


def test_what_one_user_installs_updates_itself_and_goes_with_its_versions(tmp_path: Path) -> None:
    """packaging/windows/check_wine_updates.sh installs, updates and removes it."""
    options = argparse.Namespace(payload=_one(tmp_path), version="9.8", sign=False, fast=True)
    text = windows("setup").script(options, tmp_path / "setup.exe", tmp_path)
    put, removed = text.split("Section Uninstall")
    assert f'File "/oname=packaged.json" "{tmp_path / "packaged.json"}"' in put
    for line in (
        r"!insertmacro Versions app desktop\__main__.py",
        r"!insertmacro Versions engine llama_cpp\__init__.py",
        r'Delete "$INSTDIR\packaged.json"',
        r'Delete "$INSTDIR\updates.json"',
    ):
        assert line in removed
    kept = r'CopyFiles /SILENT "$INSTDIR\updates.json" "$PLUGINSDIR\updates.json"'
    assert put.index(kept) < put.index("ExecWait"), "what was accepted outlives an upgrade"
    assert "packaged.json" not in windows("msi").product(_one(tmp_path / "own"), "9.8")
