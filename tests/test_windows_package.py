# SPDX-License-Identifier: Apache-2.0
"""The packages of Windows, as far as Linux can tell: payload, launchers, signatures, MSI."""

import hashlib
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop.child.command import own_command
from tests.helpers.signing import script
from tests.helpers.tree import ROOT
from tests.helpers.windows_package import WINDOWS, needs, windows

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="made on Linux")
CA = "ca.pem"


needs_compiler = needs("x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres")
needs_signer = needs("x86_64-w64-mingw32-gcc", "x86_64-w64-mingw32-windres", "osslsigncode")


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Carrel.exe and carrelctl.exe."""
    folder = tmp_path_factory.mktemp("programs")
    command: list[Any] = [sys.executable, WINDOWS / "launchers.py", folder, "9.8.7"]
    subprocess.run(command, check=True)
    return folder


@pytest.fixture
def keys(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keys for tests, made once."""
    folder = tmp_path_factory.getbasetemp() / "windows-keys"
    monkeypatch.setenv("CARREL_TEST_KEYS", str(folder))
    for name in ("CARREL_SIGNER", "CARREL_TIME_URL"):
        monkeypatch.delenv(name, raising=False)
    windows("test_keys").make(folder)
    return folder


# ------------------------------------------------------------------------------------- payload
def test_the_lock_is_read_as_on_windows() -> None:
    lines = windows("wheels").lines((ROOT / "requirements" / "run.lock").read_text("utf-8"))
    names = [re.split("==", line)[0] for line in lines]
    assert {"pywin32-ctypes", "colorama", "numpy", "pyside6-essentials"} <= set(names)
    assert {"jeepney", "secretstorage"}.isdisjoint(names)
    assert len(names) == len(set(names)), "one version of each"
    assert all(" --hash=sha256:" in line and ";" not in line for line in lines)


def test_what_the_application_uses_of_qt_is_kept() -> None:
    used = {
        found
        for path in (ROOT / "desktop").rglob("*.py")
        for found in re.findall(r"from PySide6\.(Qt\w+) import", path.read_text("utf-8"))
    }
    assert used <= {*script("parts").QT_KEPT, "QtDBus"}
    is_unneeded = windows("payload").is_unneeded_qt
    assert not any(is_unneeded(("PySide6", f"{name}.pyd")) for name in used - {"QtDBus"})
    assert is_unneeded(("PySide6", "QtSql.pyd"))
    assert is_unneeded(("PySide6", "plugins", "sqldrivers", "qsqlite.dll"))
    assert not is_unneeded(("PySide6", "plugins", "platforms", "qwindows.dll"))
    unneeded = script("parts").unneeded
    assert unneeded(("hf_xet", "hf_xet.pyd"), is_unneeded)
    assert unneeded(("hf_xet-1.8.0.dist-info", "METADATA"), is_unneeded)
    assert not unneeded(("hf_xet_else", "a.py"), is_unneeded)


def test_a_changed_file_of_the_standard_library_is_named(tmp_path: Path) -> None:
    good, bad = tmp_path / "Lib" / "good.py", tmp_path / "Lib" / "bad.py"
    catalogue = tmp_path / windows("cpython").CATALOGUE
    for path in (good, bad, catalogue):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(path.name)
    sums = [hashlib.sha256(path.read_bytes()).digest() for path in (good, bad)]
    catalogue.write_bytes(b"..".join(sums))
    assert windows("cpython").unlisted(tmp_path) == []
    bad.write_text("changed")
    assert windows("cpython").unlisted(tmp_path) == [
        "Lib/bad.py is not in the catalogue of the standard library"
    ]


def python_of_windows(payload: Path) -> Path:
    """What of a payload says that it is one of Windows."""
    library = payload / "runtime" / "python311.dll"
    library.parent.mkdir(parents=True)
    resource = "FileVersion\0".encode("utf-16-le") + b"\0\0" + "3.11.9".encode("utf-16-le")
    library.write_bytes(b"MZ" + resource + b"\0\0")
    (library.parent / "LICENSE.txt").write_text("Terms")
    for name in ("Carrel.exe", "carrelctl.exe"):
        (payload / name).write_bytes(b"MZ")
    return payload


def test_every_program_of_the_payload_is_accounted_for(tmp_path: Path) -> None:
    payload = python_of_windows(tmp_path)
    inventory = script("inventory").Inventory(payload)
    assert inventory.problems == []
    (python,) = [each for each in inventory.components if each.name == "CPython"]
    assert (python.version, [path.name for path in python.files]) == ("3.11.9", ["python311.dll"])
    for place in ("runtime/DLLs/extra.dll", "app/extra.exe", "runtime/lib/carrel/extra.pyd"):
        path = payload / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"MZ")
        assert (
            f"{place} is accounted for by nothing"
            in script("inventory").Inventory(payload).problems
        )


def test_python_is_kept_from_everything_else(tmp_path: Path) -> None:
    """The lines of ._pth: only folders of the package, and no site-packages."""
    lines = windows("payload").SEARCHED
    assert lines == ("python311.zip", "DLLs", r"lib\carrel", r"..\app")


# ----------------------------------------------------------------------------------- launchers
def test_children_are_started_as_the_launcher_knows_it() -> None:
    text = (WINDOWS / "launcher" / "launcher.c").read_text("utf-8")
    found = re.search(r"OWN\[\] = \{(.*?)\};\n#define OWN_COUNT (\d+)", text)
    assert found is not None
    own = re.findall(r'L"(.*?)"', found[1])
    assert list(own_command("--engine")[1:]) == [*own, "--engine"]
    assert int(found[2]) == len(own)


def test_what_the_launcher_runs_is_there() -> None:
    text = (WINDOWS / "launcher" / "launcher.c").read_text("utf-8")
    found = re.search(r'CHOOSES = L"(.*?)"', text)
    assert found is not None
    parts = found[1].split("\\\\")
    assert parts[:2] == ["", "app"], "below the folder of the installation"
    assert ROOT.joinpath(*parts[2:]).is_file()


@needs_compiler
def test_the_launchers_need_nothing_and_are_protected(programs: Path) -> None:
    pe = windows("pe")
    for name in ("Carrel.exe", "carrelctl.exe"):
        image = pe.read(programs / name)
        assert image.needs <= {"kernel32.dll", "msvcrt.dll", "user32.dll"}
        assert (image.is_protected, image.is_signed, image.version) == (True, False, "9.8.7")
        data = (programs / name).read_bytes()
        for wanted in (b"longPathAware", b"PerMonitorV2", b">UTF-8<", b"asInvoker"):
            assert wanted in data
        assert str(programs.parent).encode() not in data
    assert pe.problems(programs) == []


@needs_compiler
def test_the_launchers_are_the_same_again(programs: Path, tmp_path: Path) -> None:
    subprocess.run([sys.executable, WINDOWS / "launchers.py", tmp_path, "9.8.7"], check=True)
    for name in ("Carrel.exe", "carrelctl.exe"):
        assert (tmp_path / name).read_bytes() == (programs / name).read_bytes()


@needs_compiler
def test_a_program_without_protection_is_named(programs: Path, tmp_path: Path) -> None:
    data = bytearray((programs / "Carrel.exe").read_bytes())
    head = int.from_bytes(data[0x3C:0x40], "little")
    data[head + 24 + 70] = data[head + 24 + 71] = 0
    (tmp_path / "old.exe").write_bytes(data)
    assert windows("pe").problems(tmp_path) == [
        "old.exe is built without the protection of its memory"
    ]


@needs_compiler
def test_libraries_that_nothing_needs_are_found(tmp_path: Path) -> None:
    libraries = tmp_path / "lib"
    libraries.mkdir()
    shown = "__declspec(dllexport) int"
    low, high = libraries / "low.dll", libraries / "high.dll"
    compiled(f"{shown} low(void) {{ return 1; }}", low, "-shared")
    compiled(f"int low(void); {shown} high(void) {{ return low(); }}", high, "-shared", low)
    compiled(f"{shown} alone(void) {{ return 1; }}", libraries / "alone.dll", "-shared")
    program = "int high(void); int main(void) { return high(); }"
    compiled(program, tmp_path / "program.exe", high)
    assert windows("pe").missing(tmp_path, libraries) == {"high.dll", "low.dll"}


def compiled(text: str, target: Path, *options: Any) -> None:
    source = target.with_suffix(".c")
    source.write_text(text)
    command = ["x86_64-w64-mingw32-gcc", "-o", target, source, *options]
    subprocess.run(command, check=True)


# ---------------------------------------------------------------------------------- signatures
@needs_signer
def test_a_signature_holds_and_a_change_breaks_it(
    programs: Path, keys: Path, tmp_path: Path
) -> None:
    signatures, sign = windows("signatures"), windows("sign")
    folder = Path(shutil.copytree(programs, tmp_path / "signed"))
    found, _ = signatures.problems(folder, keys / CA)
    assert found == ["Carrel.exe is not signed", "carrelctl.exe is not signed"]
    assert sign.main([folder]) == 0
    found, signers = signatures.problems(folder, keys / CA)
    assert (found, dict(signers)) == ([], {"Carrel test signature": 2})
    assert list(sign.unsigned([folder])) == []

    found, _ = signatures.problems(folder)
    assert len(found) == 2
    assert "is signed by nobody that is trusted here (Carrel test signature)" in found[0]

    data = bytearray((folder / "Carrel.exe").read_bytes())
    data[0x600] ^= 1
    (folder / "Carrel.exe").write_bytes(data)
    found, _ = signatures.problems(folder, keys / CA)
    assert found == ["Carrel.exe was changed after it was signed"]


@needs_signer
def test_a_signature_without_a_time_is_refused(programs: Path, keys: Path, tmp_path: Path) -> None:
    key: list[Any] = ["-certs", keys / "signer.pem", "-key", keys / "signer.key", "-h", "sha256"]
    places: list[Any] = ["-in", programs / "Carrel.exe", "-out", tmp_path / "Carrel.exe"]
    subprocess.run(["osslsigncode", "sign", *key, *places], check=True, stdout=subprocess.DEVNULL)
    found, _ = windows("signatures").problems(tmp_path, keys / CA)
    assert found == ["Carrel.exe has no time stamp: its signature ends with its certificate"]


@needs("x86_64-w64-mingw32-gcc", "osslsigncode", "softhsm2-util", "pkcs11-tool")
def test_a_key_that_lies_in_a_token_signs(
    programs: Path, keys: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not list(Path("/").glob(windows("sign").ENGINES[1:])):
        pytest.skip("NOT TESTED: there is no libengine-pkcs11-openssl")
    module = next(Path("/usr/lib").rglob("libsofthsm2.so"))
    settings, pin = tmp_path / "softhsm2.conf", tmp_path / "pin"
    (tmp_path / "tokens").mkdir()
    settings.write_text(f"directories.tokendir = {tmp_path}/tokens\n")
    pin.write_text("1234")
    monkeypatch.setenv("SOFTHSM2_CONF", str(settings))
    token = ["--token", "carrel", "--pin", "1234"]
    for command in (
        ["--init-token", "--free", "--label", "carrel", "--so-pin", "4321", "--pin", "1234"],
        ["--import", str(keys / "signer.key"), *token, "--label", "signer", "--id", "a1"],
    ):
        subprocess.run(["softhsm2-util", *command], check=True, stdout=subprocess.DEVNULL)
    told = {
        "CARREL_SIGNER": "pkcs11",
        "CARREL_PKCS11_MODULE": str(module),
        "CARREL_PKCS11_KEY": "pkcs11:token=carrel;object=signer;type=private",
        "CARREL_PKCS11_PIN": str(pin),
        "CARREL_CERTIFICATE": str(keys / "signer.pem"),
    }
    for name, value in told.items():
        monkeypatch.setenv(name, value)
    program = Path(shutil.copy2(programs / "Carrel.exe", tmp_path))
    windows("sign").sign(program)
    assert windows("signatures").problems_of([program], keys / CA) == []
    pin.write_text("9999")
    other = Path(shutil.copy2(programs / "carrelctl.exe", tmp_path))
    with pytest.raises(SystemExit, match="could not be signed"):
        windows("sign").sign(other)
