# SPDX-License-Identifier: Apache-2.0
"""What the packages of Linux hold: bill of materials, notices, all that the system shows."""

import cmath
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.signing import script
from tests.helpers.tree import ROOT

LINUX = ROOT / "packaging" / "linux"
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux")
NAMES = ("llama-cpp-python", "msgspec", "psutil", "shiboken6", "tomli-w", "typing-extensions")
LIBRARIES = Path("runtime") / "lib" / "carrel"
needs_readelf = pytest.mark.skipif(not shutil.which("readelf"), reason="needs binutils")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small payload of real distributions, with its papers."""
    payload = tmp_path_factory.mktemp("made") / "payload"
    module = script("payload", "linux")
    module.libraries(payload / LIBRARIES, NAMES)
    module.commands(payload)
    module.papers(payload)
    return payload


@pytest.fixture
def payload(made: Path, tmp_path: Path) -> Path:
    """A copy that a test may spoil."""
    return Path(shutil.copytree(made, tmp_path / "payload", symlinks=True))


def differences(payload: Path) -> list[str]:
    sbom = script("sbom")
    found = sbom.differences(payload, json.loads((payload / sbom.PLACE).read_text("utf-8")))
    return list(found)


def problems(payload: Path) -> list[str]:
    return list(script("inventory").Inventory(payload).problems)


# ------------------------------------------------------------------------- bill of materials
def test_everything_in_the_payload_is_accounted_for(made: Path) -> None:
    assert problems(made) == []
    assert differences(made) == []


@pytest.mark.parametrize(
    ("place", "what"),
    [
        (LIBRARIES / "psutil" / "_extra.abi3.so", "is accounted for by nothing"),
        (LIBRARIES / "llama_cpp" / "lib" / "libextra.so", "is accounted for by nothing"),
        (Path("bin") / "extra", "is accounted for by nothing"),
        (Path("app") / "desktop" / "libextra.so", "is accounted for by nothing"),
    ],
    ids=["in a distribution", "beside the engine", "a program", "in the application"],
)
def test_a_library_that_nobody_brought_is_named(payload: Path, place: Path, what: str) -> None:
    (payload / place).parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(next((payload / LIBRARIES / "psutil").glob("*.so")), payload / place)
    assert f"{place.as_posix()} {what}" in problems(payload)
    assert differences(payload) == [f"{place.as_posix()} is not in the bill of materials"]
    done = subprocess.run(
        [sys.executable, ROOT / "packaging" / "common" / "sbom.py", "check", payload],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, place.name in done.stdout) == (1, True)


def test_a_file_that_no_distribution_brought_is_named(payload: Path) -> None:
    (payload / LIBRARIES / "psutil" / "extra.py").write_text("")
    name = (LIBRARIES / "psutil" / "extra.py").as_posix()
    assert problems(payload) == [f"{name} was brought by no distribution"]


def test_a_library_within_a_distribution_needs_an_upstream(payload: Path) -> None:
    (info,) = (payload / LIBRARIES).glob("psutil-*.dist-info")
    shutil.copyfile(
        next((payload / LIBRARIES / "psutil").glob("*.so")),
        payload / LIBRARIES / "psutil" / "libforeign.so.1",
    )
    with (info / "RECORD").open("a", encoding="utf-8") as record:
        record.write("psutil/libforeign.so.1,,\n")
    (problem,) = problems(payload)
    assert "libforeign.so.1 comes with psutil; inside.toml does not say whose" in problem


def test_what_was_exchanged_or_taken_out_is_named(payload: Path) -> None:
    library = payload / LIBRARIES / "llama_cpp" / "lib" / "libllama.so"
    with library.open("ab") as file:
        file.write(b"\0")
    extension = next((payload / LIBRARIES / "msgspec").glob("*.so"))
    extension.unlink()
    names = [path.relative_to(payload).as_posix() for path in (extension, library)]
    assert differences(payload) == [
        f"{names[0]} is not in the payload",
        f"{names[1]} is another file than the bill of materials says",
    ]


def test_a_distribution_that_is_not_listed_is_named(payload: Path) -> None:
    info = payload / LIBRARIES / "planted-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Name: planted\nVersion: 1.0\nLicense: Proprietary\n")
    (info / "RECORD").write_text("planted-1.0.dist-info/METADATA,,\n")
    assert differences(payload) == ["planted 1.0 is not in the bill of materials"]
    assert "planted: inside.toml does not allow Proprietary" in problems(payload)


def test_another_version_of_what_was_looked_into_has_to_be_looked_at(payload: Path) -> None:
    (info,) = (payload / LIBRARIES).glob("llama_cpp_python-*.dist-info")
    text = (info / "METADATA").read_text("utf-8")
    (info / "METADATA").write_text(text.replace("Version: 0.3.36", "Version: 0.3.37", 1))
    (problem,) = problems(payload)
    assert problem.startswith("llama.cpp was seen in llama-cpp-python 0.3.36; this is 0.3.37")


def test_the_bill_says_who_wrote_each_library(made: Path) -> None:
    bill = json.loads((made / "notices" / "sbom.cdx.json").read_text("utf-8"))
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    by_name = {each["name"]: each for each in bill["components"]}
    files = {part["name"].rsplit("/", 1)[1] for part in by_name["llama.cpp"]["components"]}
    assert {"libllama.so", "libggml-base.so"} <= files
    assert by_name["llama.cpp"]["licenses"] == [{"expression": "MIT"}]
    refs = {each["bom-ref"] for each in bill["components"]} | {
        bill["metadata"]["component"]["bom-ref"]
    }
    named = {row["ref"] for row in bill["dependencies"]}
    assert named | {ref for row in bill["dependencies"] for ref in row["dependsOn"]} <= refs


def test_the_same_payload_has_the_same_bill(made: Path, payload: Path) -> None:
    names = ("sbom.cdx.json", "THIRD-PARTY-NOTICES.txt", "copyright")
    script("payload", "linux").papers(payload)
    for name in names:
        assert (payload / "notices" / name).read_bytes() == (made / "notices" / name).read_bytes()


def test_nothing_of_the_build_machine_is_carried_along(made: Path) -> None:
    told = [path.name for path in made.rglob("*.dist-info/*")]
    assert {"direct_url.json", "INSTALLER", "REQUESTED"}.isdisjoint(told)


@needs_readelf
def test_python_looks_for_libraries_in_the_package_alone(tmp_path: Path) -> None:
    script("payload", "linux").runtime(tmp_path / "runtime")
    elf = script("elf", "linux")
    assert len(list(elf.files(tmp_path))) > 1
    assert elf.looking_elsewhere(tmp_path) == []
    program = tmp_path / "runtime" / "bin" / "python3"
    assert told(str(program), "-Ic", "import json, _json; print(_json.__file__)").startswith(
        str(tmp_path)
    )


@needs_readelf
def test_a_library_that_looks_elsewhere_is_named(payload: Path) -> None:
    elf = script("elf", "linux")
    assert elf.looking_elsewhere(payload) == []
    library = payload / LIBRARIES / "llama_cpp" / "lib" / "libllama.so"
    elf.lead(library, "$ORIGIN", "/srv")
    name = library.relative_to(payload).as_posix()
    assert elf.looking_elsewhere(payload) == [f"{name} looks in /srv"]


# ----------------------------------------------------------------------------------- licences
@pytest.mark.parametrize(
    ("expression", "is_allowed"),
    [
        ("MIT", True),
        ("GPL-2.0-only", False),
        ("Apache-2.0 OR GPL-2.0-only", True),
        ("MIT AND GPL-2.0-only", False),
        ("(MIT OR GPL-2.0-only) AND ISC", True),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", True),
        ("GPL-3.0-or-later", False),
        ("MIT AND (GPL-2.0-only OR GPL-3.0-only)", False),
    ],
)
def test_licences_that_can_be_kept(expression: str, is_allowed: bool) -> None:
    allowed = script("inventory").DECLARED["allowed"]
    assert script("licence").is_allowed(expression, allowed) is is_allowed


@pytest.mark.parametrize("expression", ["", "MIT AND", "(MIT", "MIT)", "OR MIT"])
def test_what_is_no_licence_expression(expression: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # of the standard library on purpose
        script("licence").is_allowed(expression, {"MIT"})


def test_the_notices_keep_to_the_lgpl(made: Path) -> None:
    text = (made / "notices" / "THIRD-PARTY-NOTICES.txt").read_text("utf-8")
    assert "Shiboken 6.11.3 (LGPL-3.0-only)" in text
    assert "runtime/lib/carrel/shiboken6" in text
    assert "shiboken6-6.11.3-src" in text
    for title in ("GNU LESSER GENERAL PUBLIC LICENSE", "GNU GENERAL PUBLIC LICENSE"):
        assert f"{title}\n" in text.replace("                 ", "")
    assert "Jim Crist-Harif" in text, "the text of msgspec's licence"


def test_a_library_under_the_lgpl_without_its_source_is_named(made: Path) -> None:
    inventory = script("inventory").Inventory(made)
    (part,) = [each for each in inventory.components if each.name == "Shiboken"]
    assert script("notices").problems(inventory) == []
    part.source = ""
    assert script("notices").problems(inventory) == [
        "Shiboken is under LGPL-3.0-only and lacks its text or its source"
    ]


# ------------------------------------------------------------------------------------ packages
def told(*command: str) -> str:
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    return done.stdout


def packed(payload: Path, out: Path) -> Path:
    environment = os.environ | {"SOURCE_DATE_EPOCH": "1795000000"}
    options = (str(payload), str(out), "--fast", "--version", "9.8.7")
    command = [sys.executable, str(LINUX / "deb.py"), *options]
    subprocess.run(command, check=True, env=environment, capture_output=True)
    (package,) = out.glob("*.deb")
    return package


@needs_readelf
@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="NOT TESTED: there is no dpkg-deb")
def test_the_debian_package_is_whole_and_the_same_again(made: Path, tmp_path: Path) -> None:
    first = packed(made, tmp_path / "one")
    listed = told("dpkg-deb", "--contents", str(first))
    for name in (
        *("applications/carrel.desktop", "metainfo/org.carrel.Carrel.metainfo.xml"),
        *("man/man1/carrel.1.gz", "man/man1/carrelctl.1.gz", "doc/carrel/copyright"),
        *("icons/hicolor/16x16/apps/carrel.png", "icons/hicolor/512x512/apps/carrel.png"),
        *("icons/hicolor/scalable/apps/carrel.svg", "zsh/vendor-completions/_carrelctl"),
        *("bash-completion/completions/carrelctl", "fish/vendor_completions.d/carrelctl.fish"),
    ):
        assert f" ./usr/share/{name}\n" in listed, name
    for name in ("sbom.cdx.json", "THIRD-PARTY-NOTICES.txt", "LICENSE.txt"):
        assert f" ./opt/carrel/notices/{name}\n" in listed
    fields: dict[str, Any] = dict(
        line.split(": ", 1)
        for line in told("dpkg-deb", "--field", str(first)).splitlines()
        if ": " in line
    )
    assert fields["Version"] == "9.8.7"
    assert "libc6 (>= 2.34)" in fields["Depends"]
    assert packed(made, tmp_path / "two").read_bytes() == first.read_bytes()


@needs_readelf
def test_a_module_asks_for_no_newer_c_library_than_is_promised(tmp_path: Path) -> None:
    elf = script("elf", "linux")
    if not getattr(cmath, "__file__", ""):
        pytest.skip("NOT TESTED: cmath is built into this Python")
    copy = Path(shutil.copy2(cmath.__file__, tmp_path))
    before = elf.above_the_floor(tmp_path)
    elf.lower(copy, {"hypot"})
    assert elf.above_the_floor(tmp_path) == [line for line in before if "2.35" not in line]
    program = f"""
import importlib.util
found = importlib.util.spec_from_file_location("cmath", {str(copy)!r})
module = importlib.util.module_from_spec(found)
found.loader.exec_module(module)
print(module.polar(3 + 4j)[0], module.__file__)
"""
    assert told(sys.executable, "-c", program).split() == ["5.0", str(copy)]


@needs_readelf
def test_a_symbol_that_others_need_too_is_left_alone(tmp_path: Path) -> None:
    elf = script("elf", "linux")
    copy = Path(shutil.copy2(elf_of_python(), tmp_path))
    data = copy.read_bytes()
    elf.lower(copy, {"no_such_symbol"})
    assert copy.read_bytes() == data


def elf_of_python() -> str:
    return os.path.realpath(sys.executable)
