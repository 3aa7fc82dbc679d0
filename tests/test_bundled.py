# SPDX-License-Identifier: Apache-2.0
"""The bill tells the versions of bundled libraries, and which Python a package of Linux brings."""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from typing import Any

import apsw
import pytest
from cryptography.hazmat.backends.openssl import backend

from tests.helpers.packs import compiled, needs_compiler, needs_readelf
from tests.helpers.signing import script

INSTALLED = Path(sysconfig.get_path("purelib"))
FLOORS = {
    "upstream": {"3.11": "3.11.18"},
    "package": {"debian 12": {"python3.11": "3.11.2-6+deb12u9"}},
}
on_linux = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux")


def entries() -> dict[str, dict[str, Any]]:
    """Those of inside.toml that are in Linux, by name."""
    declared = script("component").DECLARED["inside"]
    return {each["name"]: each for each in declared if "linux" in each.get("on", ("linux",))}


def version_of(entry: dict[str, Any], folder: Path = INSTALLED) -> Any:
    files = [path for pattern in entry.get("files", ()) for path in folder.glob(pattern)]
    return script("bundled").version_of(entry, folder, files)


# ------------------------------------------------------------------------------------- versions
@on_linux
def test_libraries_say_themselves_which_version_they_are() -> None:
    told = {name: version_of(entry) for name, entry in entries().items()}
    assert {name: problems for name, (_, problems) in told.items() if problems} == {}
    assert f"OpenSSL {told['openssl'][0]} " in backend.openssl_version_text()
    assert told["SQLite"][0] == apsw.sqlite_lib_version()
    ciphers = apsw.Connection(":memory:").execute("select sqlite3mc_version()").get
    assert ciphers == f"SQLite3 Multiple Ciphers {told['SQLite3 Multiple Ciphers'][0]}"
    # By themselves, not because somebody noted it.
    for name, entry in entries().items():
        if "tells" in entry:
            assert version_of(entry | {"version": ""}) == told[name], name


def test_another_version_is_followed_and_a_noted_one_that_is_wrong_is_named(tmp_path: Path) -> None:
    (tmp_path / "lib.so").write_bytes(b"\x7fELF..LIBTIFF, Version 5.0.1\nCopyright")
    entry = {"name": "libtiff", "tells": r"Version ([0-9.]+)", "told_by": ["*.so"]}
    assert version_of(entry, tmp_path) == ("5.0.1", [])
    noted = entry | {"version": "4.7.2"}
    assert version_of(noted, tmp_path) == (
        "5.0.1",
        ["libtiff says that it is 5.0.1; inside.toml notes 4.7.2"],
    )
    (tmp_path / "lib.so").write_bytes(b"\x7fELF silent")
    assert version_of(noted, tmp_path) == ("4.7.2", [])
    version, (problem,) = version_of(entry, tmp_path)
    assert (version, "libtiff tells no version" in problem) == ("", True)
    assert version_of(entry | {"unversioned": "it is silent"}, tmp_path) == ("", [])


def test_scanners_find_each_component_by_name_and_version() -> None:
    component = script("component")
    found = component.upstream(entries()["openssl"], "cryptography", "4.0.3")
    assert found.purl == "pkg:generic/openssl@4.0.3?inside=cryptography"
    assert found.cpe == "cpe:2.3:a:openssl:openssl:4.0.3:*:*:*:*:*:*:*"
    silent = component.upstream(entries()["MD4C"], "pyside6-essentials", "")
    assert (silent.cpe, list(silent.notes)) == ("", ["carrel:no-version"])
    told = [*component.DECLARED["inside"], *component.DECLARED["python"]]
    told += component.DECLARED["windows"]
    known = [each["cpe"] for each in told if "cpe" in each]
    assert all(len(each.split(":")) == 2 for each in known), known
    assert len(known) > 15


# --------------------------------------------------------------------------------------- Python
@pytest.mark.parametrize(
    ("told", "is_fine"),
    [
        (("3.11.18",), True),
        (("3.11.19",), True),
        (("3.11.9",), False),
        (("3.12.4",), False),
        (("3.11.2", "debian", "12", "python3.11", "3.11.2-6+deb12u9"), True),
        (("3.11.2", "debian", "12", "python3.11", "3.11.2-6+deb12u10"), True),
        (("3.11.2", "debian", "12", "python3.11", "3.11.2-6+deb12u8"), False),
        (("3.11.2", "debian", "99", "python3.11", "3.11.2-6+deb12u9"), False),
    ],
)
def test_a_python_that_lacks_fixes_is_too_old(
    told: tuple[str, ...], is_fine: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    origin = script("interpreter_origin")
    monkeypatch.setattr(origin, "FLOORS", FLOORS)
    why = origin.Origin(*told).too_old()
    assert (why == "") is is_fine, why
    assert is_fine or "3.11.18" in why or "deb12u9" in why, "what to do"


@on_linux
def test_it_is_refused_before_anything_is_touched_or_said_in_the_papers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    module = script("payload", "linux")
    series = "{}.{}".format(*sys.version_info)
    floors = {"upstream": {series: f"{series}.999"}, "package": {}}
    monkeypatch.setitem(module.present.__globals__, "FLOORS", floors)
    monkeypatch.setattr(sys, "_base_executable", str(tmp_path / "python"))  # no distribution's
    kept = tmp_path / "payload" / "kept"
    kept.parent.mkdir()
    kept.touch()
    with pytest.raises(SystemExit, match=r"lacks fixes.*\.999.*--any-python"):
        module.main(tmp_path / "payload", tmp_path)
    assert kept.is_file()
    origin = module.present(any_python=True)
    assert "lacks fixes" in origin.let_through
    assert "lacks fixes" in capsys.readouterr().out


@on_linux
@pytest.mark.skipif(not shutil.which("dpkg-query"), reason="needs dpkg")
def test_the_package_of_a_distribution_is_recorded_in_the_papers(tmp_path: Path) -> None:
    program = Path(os.path.realpath("/usr/bin/dpkg-query"))
    origin = script("interpreter_origin")
    found = origin.origin_of(program, "3.11.2")
    asked = ["dpkg-query", "-W", "-f", "${Version}", "dpkg"]
    version = subprocess.run(asked, capture_output=True, text=True, check=True).stdout
    assert (found.package, found.package_version) == ("dpkg", version)
    assert origin.origin_of(tmp_path / "none", "3.11.2") == origin.Origin("3.11.2")
    library = tmp_path / "runtime" / "lib" / "python3.11" / "LICENSE.txt"
    library.parent.mkdir(parents=True)
    library.write_text("Terms")
    python = tmp_path / "runtime" / "bin" / "python3"
    python.parent.mkdir()
    python.write_bytes(b"\x7fELF expat_2.7.4\0")
    told = origin.Origin("3.11.2", "debian", "12", "python3.11", "3.11.2-6+deb12u9", "for a trial")
    origin.write_origin(tmp_path, told)
    script("payload", "linux").papers(tmp_path)
    bill = json.loads((tmp_path / "notices" / "sbom.cdx.json").read_text("utf-8"))
    by_name = {each["name"]: each for each in bill["components"]}
    purl = "pkg:deb/debian/python3.11@3.11.2-6%2Bdeb12u9?arch=source&distro=debian-12"
    assert (by_name["CPython"]["purl"], by_name["CPython"]["version"]) == (purl, "3.11.2")
    assert by_name["CPython"]["cpe"] == "cpe:2.3:a:python:python:3.11.2:*:*:*:*:*:*:*"
    assert by_name["Expat of Python"]["version"] == "2.7.4"
    notes = {each["name"]: each["value"] for each in by_name["CPython"]["properties"]}
    assert notes["carrel:package"] == "python3.11 3.11.2-6+deb12u9"
    assert notes["carrel:too-old"] == "for a trial"
    text = (tmp_path / "notices" / "THIRD-PARTY-NOTICES.txt").read_text("utf-8")
    assert "package: python3.11 3.11.2-6+deb12u9" in text
    assert "too-old: for a trial" in text


@on_linux
@needs_compiler
@needs_readelf
def test_a_python_that_holds_its_library_asks_for_no_newer_c_library_than_is_promised(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Debian's own is one, and packages are built with it."""
    text = "#include <cmath>\nint main(int n, char**) { return std::hypot(n, 2.0 * n) < 1; }"
    program = compiled(text, tmp_path / "python3")
    monkeypatch.setattr(sys, "_base_executable", str(program))
    script("payload", "linux").runtime(tmp_path / "runtime")
    brought = tmp_path / "runtime" / "bin"
    assert script("elf", "linux").above_the_floor(brought) == []
    assert subprocess.run([brought / "python3"], check=False).returncode == 0
