# SPDX-License-Identifier: Apache-2.0
"""The parts of the application of macOS: Python inside, the launcher, locks, damaged files."""

import os
import plistlib
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path
from xml.etree import ElementTree

import msgspec
import pytest

from desktop.child.command import own_command
from desktop.policy.managed import DOMAIN
from tests.helpers import mac
from tests.helpers.mac import FAST, PROGRAM, bundle, mach
from tests.helpers.signing import script
from tests.helpers.tree import ROOT


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return mac.application(tmp_path_factory.mktemp("mac"))


@pytest.fixture
def app(made: Path, tmp_path: Path) -> Path:
    """A copy that a test may spoil."""
    return mac.copied(made, tmp_path)


# -------------------------------------------------------------------------------------- Python
@mac.needs_tools
def test_python_is_found_in_the_bundle_alone(made: Path) -> None:
    contents = made / "Contents"
    module = contents / bundle.DYNLOAD / "_ssl.cpython-311-darwin.so"
    assert "@executable_path/../Frameworks/libcrypto.3.dylib" in mach.read(module)[0].loads()
    beside = sorted(path.name for path in (contents / bundle.CODE).glob("*.dylib"))
    assert beside == ["libcrypto.3.dylib", "libpython3.11.dylib"]
    own = mach.read(contents / bundle.LIBRARY)[0].own_name()
    assert own == "@rpath/libpython3.11.dylib"
    assert [path.name for path in (contents / bundle.DYNLOAD).iterdir()] == [module.name]
    library = contents / bundle.STDLIB
    assert {path.name for path in library.iterdir()} == {
        "LICENSE.txt", "lib-dynload", "os.py", "site-packages",
    }  # fmt: skip


@mac.needs_tools
def test_a_python_that_is_no_framework_is_taken_too(tmp_path: Path) -> None:
    name = f"libpython{bundle.PYTHON}.dylib"
    mac.library(tmp_path / "lib" / name, name=f"/install/lib/{name}")
    stdlib = tmp_path / "lib" / f"python{bundle.PYTHON}"
    mac.library(stdlib / "lib-dynload" / "_json.cpython-311-darwin.so")
    contents = tmp_path / "Contents"
    script("interpreter", "macos").put(tmp_path, contents, "arm64")
    assert mach.read(contents / bundle.LIBRARY)[0].own_name() == f"@rpath/{name}"
    assert len(list((contents / bundle.STDLIB / "lib-dynload").glob("_json.*"))) == 1


@mac.needs_tools
def test_a_folder_that_is_no_python_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match="holds no Python"):
        script("interpreter", "macos").put(tmp_path, tmp_path / "Contents", "arm64")


@mac.needs_tools
def test_a_python_for_other_processors_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "lib" / f"libpython{bundle.PYTHON}.dylib"
    mac.library(path, target="x86_64-macos.14.0")
    (tmp_path / "lib" / f"python{bundle.PYTHON}").mkdir()
    with pytest.raises(SystemExit, match=r"for x86_64 only"):
        script("interpreter", "macos").put(tmp_path, tmp_path / "Contents", "arm64")


# ------------------------------------------------------------------------------------ launcher
@mac.needs_tools
def test_the_launcher_is_for_both_processors_and_the_same_again(tmp_path: Path) -> None:
    one, two = tmp_path / "one", tmp_path / "two"
    for path in (one, two):
        script("launcher", "macos").build(path, "3.11", "14.0", set(mach.ARCHITECTURES))
    slices = mach.read(one)
    assert {part.architecture: part.kind for part in slices} == dict.fromkeys(
        mach.ARCHITECTURES, mach.EXECUTE
    )
    assert {part.minimum() for part in slices} == {(14, 0)}
    assert one.read_bytes() == two.read_bytes()
    mach.thin(two, {"arm64"})
    assert [part.architecture for part in mach.read(two)] == ["arm64"]


MAIN = """
import json, os, subprocess, sys
marks = ("PYTHON", "DYLD_", "LD_", "QT_", "QML", "LLAMA", "GGML", "OPENSSL", "__PYVENV")
kept = sorted(name for name in os.environ if name.startswith(marks))
print(json.dumps([sys.argv[1:], sys.executable, kept, sys.flags.safe_path]), flush=True)
if sys.argv[1:2] == ["again"]:
    command = [sys.executable, "-X", "utf8", "-m", "desktop", "--engine", "x"]
    sys.exit(subprocess.run(command).returncode)
"""


@pytest.fixture(scope="module")
def native(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The launcher in a bundle of this system, with this Python."""
    library = Path(sysconfig.get_config_var("LIBDIR")) / str(sysconfig.get_config_var("INSTSONAME"))
    # Debian's own Python names a library that lies in a package of its own.
    if sys.platform != "linux" or not shutil.which("cc") or not library.is_file():
        pytest.skip("NOT TESTED: needs a C compiler and a Python that is a library")
    contents = tmp_path_factory.mktemp("native") / "Carrel.app" / "Contents"
    for name in ("MacOS", "Frameworks", "Resources/app/desktop", bundle.STDLIB.parent):
        (contents / name).mkdir(parents=True)
    version = f'-DPYTHON_VERSION="{bundle.PYTHON}"'
    flags = [*script("launcher", "macos").FLAGS, version, str(mac.MACOS / "launcher.c"), "-ldl"]
    subprocess.run(["cc", *flags, "-o", str(contents / PROGRAM)], check=True)
    shutil.copy2(contents / PROGRAM, contents / "MacOS" / "carrelctl")
    (contents / bundle.LIBRARY.with_suffix(".so")).symlink_to(library)
    (contents / bundle.STDLIB).mkdir()
    for path in Path(sysconfig.get_path("stdlib")).iterdir():
        if path.name != "site-packages":
            (contents / bundle.STDLIB / path.name).symlink_to(path)
    script("interpreter", "macos").paths(contents)
    (contents / "Resources" / "app" / "desktop" / "__main__.py").write_text(MAIN)
    return contents


def said(program: Path, *arguments: str) -> list[str]:
    """What a launcher's Carrel says, in an environment that means harm."""
    harm = {"PYTHONPATH": "/e", "PYTHONSTARTUP": "/e", "PYTHONHOME": "/e", "LD_LIBRARY_PATH": "/e"}
    harm |= {"DYLD_INSERT_LIBRARIES": "/e", "QT_PLUGIN_PATH": "/e", "LLAMA_CPP_LIB_PATH": "/e"}
    harm |= {"GGML_BACKEND_PATH": "/e", "GGML_METAL_PATH_RESOURCES": "/e", "OPENSSL_CONF": "/e"}
    harm |= {"PYTHONUNBUFFERED": "1", "QT_QPA_PLATFORM": "offscreen", "QML2_IMPORT_PATH": "/e"}
    done = subprocess.run(
        [program, *arguments],
        env={"PATH": os.environ["PATH"], **harm},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()


KEPT = (
    '["PYTHONDONTWRITEBYTECODE", "PYTHONNOUSERSITE", "PYTHONSAFEPATH", "PYTHONUNBUFFERED", '
    '"QT_QPA_PLATFORM"], true]'
)


@pytest.mark.parametrize(
    ("name", "arguments", "seen"),
    [
        ("Carrel", [], "[]"),
        ("Carrel", ["--smoke", "a b"], '["--smoke", "a b"]'),
        ("Carrel", ["-c", "print(1)"], '["-c", "print(1)"]'),
        ("Carrel", ["-X", "utf8", "-m", "desktop"], "[]"),
        ("Carrel", ["-X", "utf8", "-m", "json.tool"], '["-X", "utf8", "-m", "json.tool"]'),
        ("carrelctl", ["doctor"], '["cli", "doctor"]'),
        ("carrelctl", [], '["cli"]'),
        ("carrelctl", ["-X", "utf8", "-m", "desktop", "--engine"], '["--engine"]'),
    ],
)
def test_the_launcher_starts_carrel_and_nothing_else(
    native: Path, name: str, arguments: list[str], seen: str
) -> None:
    program = native / "MacOS" / name
    assert said(program, *arguments) == [f'[{seen}, "{program}", {KEPT}']


def test_a_link_to_the_launcher_does_the_same(native: Path, tmp_path: Path) -> None:
    (link := tmp_path / "carrelctl").symlink_to(native / "MacOS" / "carrelctl")
    assert said(link, "doctor")[0].startswith('[["cli", "doctor"], ')


def test_children_are_started_by_the_launcher(native: Path) -> None:
    program = native / "MacOS" / "Carrel"
    _, second = said(program, "again")
    assert second == f'[["--engine", "x"], "{program}", {KEPT}'
    assert list(own_command("--engine"))[1:5] == ["-X", "utf8", "-m", "desktop"]


def _is_elf(path: Path) -> bool:
    return path.is_file() and not path.is_symlink() and path.read_bytes()[:4] == b"\x7fELF"


def test_modules_are_imported_from_where_code_and_data_lie_apart(native: Path) -> None:
    tree = native.parent / "tree"
    source = Path(msgspec.__file__).parent
    shutil.copytree(source, tree / "msgspec", ignore=shutil.ignore_patterns("__pycache__"))
    apart = [native / name / bundle.IMPORTS for name in ("Frameworks", "Resources")]
    script("gather", "macos").place(tree, *apart, _is_elf)
    main = native / "Resources" / "app" / "desktop" / "__main__.py"
    told = "import msgspec, msgspec._core as core; print(msgspec.__file__); print(core.__file__)"
    main.write_text(told)
    try:
        package, core = (Path(line) for line in said(native / "MacOS" / "Carrel"))
    finally:
        main.write_text(MAIN)
    assert package.is_relative_to(apart[0])
    assert package.resolve().is_relative_to(apart[1].resolve())
    assert core.resolve().is_relative_to(apart[0].resolve())


# -------------------------------------------------------------------------------- names, locks
def test_the_bundle_has_the_name_that_the_policy_asks_for() -> None:
    profile = ROOT / "packaging" / "policy" / "macos" / "carrel.mobileconfig"
    (payload,) = plistlib.loads(profile.read_bytes())["PayloadContent"]
    assert bundle.BUNDLE["identifier"] == payload["PayloadType"] == DOMAIN


def test_the_lock_is_read_as_on_a_mac() -> None:
    wheelhouse, locked = script("wheelhouse", "macos"), script("locked")
    lines = locked.applying(locked.LOCK.read_text("utf-8"), wheelhouse.markers("arm64"))
    names = {line.split("==", maxsplit=1)[0] for line in lines}
    assert {"pyside6-essentials", "numpy", "hf-xet", "keyring"} <= names
    assert not names & {"jeepney", "secretstorage", "pywin32-ctypes", "colorama"}
    assert all("--hash=sha256:" in line and ";" not in line for line in lines)
    tags = wheelhouse.platforms("arm64")
    assert tags[0] == f"macosx_{bundle.BUILD['newest']}_0_arm64"
    assert tags[-1] == "macosx_11_0_universal2"


def test_the_package_has_one_name_everywhere() -> None:
    root = ElementTree.parse(mac.MACOS / "distribution.xml").getroot()
    assert {each.get("id") for each in root.iter("pkg-ref")} == {bundle.BUNDLE["package"]}
    assert bundle.BUNDLE["package"] == bundle.BUNDLE["identifier"] + ".pkg"
    (options,) = root.iter("options")
    assert options.get("hostArchitectures") == bundle.BUILD["architecture"]
    for name in ("check_installed.sh", "../../docs/DEPLOYMENT.md"):
        assert bundle.BUNDLE["package"] in (mac.MACOS / name).read_text("utf-8"), name


@pytest.mark.skipif(sys.platform != "linux", reason="what is said where there is no Mac")
def test_what_takes_a_mac_says_so(tmp_path: Path) -> None:
    scripts = sorted(mac.MACOS.glob("*.sh"))
    assert len(scripts) == 3
    for script_ in scripts:
        subprocess.run(["bash", "-n", script_], check=True)
        assert "NOT RUN YET" in script_.read_text("utf-8")
    command = [str(mac.MACOS / "release.sh"), str(tmp_path), str(tmp_path / "out")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, "needs a Mac" in done.stderr) == (1, True)
    assert not (tmp_path / "out").exists()


# ------------------------------------------------------------------------------- damaged files
@mac.needs_tools
def test_a_damaged_file_is_refused_and_never_crashes(made: Path, tmp_path: Path) -> None:
    data = (made / "Contents" / FAST).read_bytes()
    path = tmp_path / "damaged.so"
    for cut in (4, 31, 40, 200):
        path.write_bytes(data[:cut])
        with pytest.raises(ValueError, match="no whole Mach-O file"):
            mach.read(path)


@mac.needs_tools
def test_a_name_that_does_not_fit_is_refused(app: Path) -> None:
    path = app / "Contents" / FAST
    with pytest.raises(ValueError, match="has no room"):
        mach.lead(path, {"_fast.abi3.so": "x" * 500})
