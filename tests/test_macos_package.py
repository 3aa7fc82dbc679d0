# SPDX-License-Identifier: Apache-2.0
"""The application of macOS: a small real one is right, and what is wrong with one is named."""

import plistlib
import shutil
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers import mac
from tests.helpers.mac import FAST, PROGRAM, bundle, mach

QT_CORE = Path("Frameworks/lib/PySide6/Qt/lib/QtCore.framework")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mac.application(tmp_path_factory.mktemp("mac"))


@pytest.fixture
def app(made: Path, tmp_path: Path) -> Path:
    """A copy that a test may spoil."""
    return mac.copied(made, tmp_path)


def problems(app: Path, *options: str) -> list[str]:
    done = mac.run("check_app.py", app, *options)
    *found, last = done.stdout.splitlines()
    assert last == f"Carrel.app: {len(found)} problems", done.stderr
    assert done.returncode == bool(found)
    return found


@mac.needs_tools
def test_a_whole_application_has_no_problem(made: Path) -> None:
    assert problems(made) == []


@mac.needs_tools
def test_without_a_team_it_is_no_release(made: Path) -> None:
    found = problems(made, "--hardened")
    assert len(found) == len(list(mach.files(made)))
    assert all(each.endswith("lacks the hardened runtime or a certificate") for each in found)


# ------------------------------------------------------------------------ layout, plist, links
def _extra(contents: Path) -> None:
    (contents / "Extra").mkdir()


def _code_as_data(contents: Path) -> None:
    shutil.copyfile(contents / FAST, contents / "Resources" / "fast.so")


def _data_as_code(contents: Path) -> None:
    (contents / "Frameworks" / "notes.txt").write_text("")


def _dotted(contents: Path) -> None:
    (contents / "Frameworks" / "lib" / "numpy.libs").mkdir()


def _no_command(contents: Path) -> None:
    (contents / "MacOS" / "carrelctl").unlink()


def _not_runnable(contents: Path) -> None:
    (contents / PROGRAM).chmod(0o644)


def _no_icon(contents: Path) -> None:
    (contents / "Resources" / "Carrel.icns").write_bytes(b"icns\0\0\0\x08")


def _told(key: str, value: object) -> Callable[[Path], None]:
    def change(contents: Path) -> None:
        path = contents / "Info.plist"
        told = plistlib.loads(path.read_bytes()) | {key: value}
        path.write_bytes(plistlib.dumps({k: v for k, v in told.items() if v is not None}))

    return change


def _no_link(contents: Path) -> None:
    (contents / QT_CORE / "Versions" / "Current").unlink()


def _leads_out(contents: Path) -> None:
    (contents / "Resources" / "out").symlink_to("../../../elsewhere")


def _absolute(contents: Path) -> None:
    (contents / "Resources" / "there").symlink_to(contents / "Info.plist")


def _not_inside(contents: Path) -> None:
    shutil.rmtree(contents / "Frameworks" / "lib" / "llama_cpp" / "lib")


def _no_python(contents: Path) -> None:
    (contents / bundle.LIBRARY).unlink()


@mac.needs_tools
@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (_extra, "Extra does not belong into Contents"),
        (_code_as_data, "Resources/fast.so is code outside of Frameworks and MacOS"),
        (_data_as_code, "Frameworks/notes.txt is no code and lies in Frameworks"),
        (_dotted, "Frameworks/lib/numpy.libs: codesign takes a folder with a dot for a bundle"),
        (_no_command, "MacOS/carrelctl is missing"),
        (_not_runnable, "MacOS/Carrel is no program that can be run"),
        (_no_icon, "Carrel.icns has no picture of 512 pixels"),
        (_told("LSMinimumSystemVersion", "13.0"), "QtCore needs macOS 14.0; Info.plist says 13.0"),
        (_told("LSMinimumSystemVersion", "16.0"), "needs macOS 16.0; the papers promise 15.0"),
        (_told("CFBundleIdentifier", "a.b"), "as CFBundleIdentifier, not 'org.carrel.Carrel'"),
        (_told("CFBundleVersion", None), "Info.plist says None as CFBundleVersion"),
        (_told("CFBundleShortVersionString", "1.0-beta"), "'1.0-beta' is no version"),
        (_told("NSAppTransportSecurity", {}), "as NSAppTransportSecurity, not None"),
        (_no_link, "QtCore.framework lacks the link Versions/Current"),
        (_leads_out, "Resources/out leads to ../../../elsewhere"),
        (_absolute, "Resources/there leads to /"),
        (_not_inside, "there is no engine in it"),
        (_no_python, "there is no Python in it"),
    ],
)
def test_what_is_out_of_place_is_named(
    app: Path, spoil: Callable[[Path], None], sentence: str
) -> None:
    spoil(app / "Contents")
    assert [each for each in problems(app) if sentence in each]


# --------------------------------------------------------------------------------- signatures
@mac.needs_tools
@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (FAST.as_posix(), f"{FAST}: page "),
        ("Info.plist", "Info.plist is not what was signed"),
        ("Resources/lib/plain/data.txt", "Resources/lib/plain/data.txt is not the file that was"),
        ("_CodeSignature/CodeResources", "CodeResources is not what was signed"),
    ],
)
def test_what_was_changed_after_the_signature_is_named(app: Path, name: str, sentence: str) -> None:
    path = app / "Contents" / name
    data = path.read_bytes()
    path.write_bytes(data[:-1] + b" " if path.suffix != ".so" else _flipped(data))
    assert [each for each in problems(app) if each.startswith(sentence)]


def _flipped(data: bytes) -> bytes:
    at = data.index(b"f__fast")
    return data[:at] + b"F" + data[at + 1 :]


@mac.needs_tools
def test_what_came_after_the_signature_is_named(app: Path) -> None:
    (app / "Contents" / "Resources" / "lib" / "plain" / "more.py").write_text("")
    assert problems(app) == ["Resources/lib/plain/more.py is not sealed"]


@mac.needs_tools
def test_a_library_without_a_signature_is_named(app: Path) -> None:
    path = app / "Contents" / FAST
    (part,) = mach.read(path)
    (command,) = [each for each in part.commands if each.number == 0x1D]
    data = bytearray(path.read_bytes())
    struct.pack_into("<I", data, command.at, 0x29)  # a table of data in code: means nothing here
    path.write_bytes(data)
    assert f"{FAST} is not signed" in problems(app)


@mac.needs_tools
def test_an_entitlement_that_nobody_needs_is_named(app: Path, tmp_path: Path) -> None:
    right = "com.apple.security.cs.disable-library-validation"
    (tmp_path / "more.plist").write_bytes(plistlib.dumps({right: True}))
    program = (
        "import sys, apple_platform as a; a.sign(sys.argv[1], entitlements_xml_file=sys.argv[2])"
    )
    command = [mac.TOOLS, "-c", program, app, tmp_path / "more.plist"]
    subprocess.run([str(each) for each in command], check=True)
    assert problems(app) == [f"{PROGRAM} is entitled to {right}"]


def test_no_exception_from_the_hardened_runtime_is_asked_for() -> None:
    assert plistlib.loads((mac.MACOS / "entitlements.plist").read_bytes()) == {}


@mac.needs_tools
def test_a_library_that_is_exchanged_and_signed_anew_is_named(app: Path) -> None:
    bill = app / "Contents" / "Resources" / "notices" / "sbom.cdx.json"
    told = bill.read_bytes()
    mac.library(app / "Contents" / FAST, name="another")
    mac.sealed_again(app)
    assert problems(app) == []
    bill.write_bytes(told)
    assert f"{FAST} is another file than the bill of materials says" in problems(app)


# ---------------------------------------------------------------------- where code is looked for
@mac.needs_tools
@pytest.mark.parametrize(
    ("options", "links", "sentence"),
    [
        (["-Wl,-rpath,/opt/elsewhere"], [], f"{FAST} looks in /opt/elsewhere"),
        (["-Wl,-rpath,@loader_path/../../../../.."], [], f"{FAST} looks in @loader_path/.."),
        ([], ["/usr/local/lib/libgone.dylib"], f"{FAST} wants /usr/local/lib/libgone.dylib"),
        (["-Wl,-rpath,@loader_path"], ["@rpath/libgone.dylib"], f"{FAST} wants @rpath/libgone"),
    ],
    ids=["a place outside", "a way out", "a foreign library", "a missing library"],
)
def test_code_that_is_looked_for_elsewhere_is_named(
    app: Path, tmp_path: Path, options: list[str], links: list[str], sentence: str
) -> None:
    gone = [mac.library(tmp_path / "libgone.dylib", name=name) for name in links]
    mac.library(app / "Contents" / FAST, name="_fast.abi3.so", links=gone, options=options)
    mac.sealed_again(app)
    found = problems(app)
    assert len(found) == 1
    assert found[0].startswith(sentence)


@mac.needs_tools
def test_code_for_another_processor_or_a_newer_system_is_named(app: Path) -> None:
    mac.library(app / "Contents" / FAST, name="_fast.abi3.so", target="aarch64-macos.26.0")
    mac.sealed_again(app)
    assert problems(app) == ["_fast.abi3.so needs macOS 26.0; Info.plist says 14.0"]
    mac.library(app / "Contents" / FAST, name="_fast.abi3.so", target="x86_64-macos.14.0")
    assert f"{FAST} is for x86_64, not for arm64" in problems(app)


@mac.needs_tools
def test_of_qt_stays_what_is_needed(made: Path) -> None:
    folder = made / "Contents" / QT_CORE.parent
    assert [path.name for path in folder.iterdir()] == ["QtCore.framework"]
    assert (made / "Contents" / QT_CORE / "QtCore").resolve().is_file()


@mac.needs_tools
def test_data_is_reached_where_the_code_is(made: Path) -> None:
    code = made / "Contents" / FAST.parent
    assert {path.name for path in code.iterdir()} == {
        "__init__.py", "_fast.abi3.so", "data.txt", "inner",
    }  # fmt: skip
    engine = made / "Contents" / "Frameworks" / "lib" / "llama_cpp" / "lib"
    for name in ("libggml-base.0.dylib", "libggml-base.one.dylib"):
        assert (engine / name).readlink() == Path("libggml-base.dylib")
    assert (code / "inner" / "__init__.py").resolve().is_relative_to(made / "Contents/Resources")
