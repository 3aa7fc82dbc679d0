# SPDX-License-Identifier: Apache-2.0
"""Small engines and modules, compiled for a test, and the packers of Linux run over them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.signing import script
from tests.helpers.tree import ROOT

LINUX = ROOT / "packaging" / "linux"
ENGINE = Path("runtime") / "lib" / "carrel" / "llama_cpp" / "lib"
WAITS = """
#include <condition_variable>
#include <mutex>
#include <thread>
int main() {
    std::mutex lock;
    std::condition_variable told;
    bool is_done = false;
    std::thread other([&] {
        std::lock_guard<std::mutex> held(lock);
        is_done = true;
        told.notify_one();
    });
    std::unique_lock<std::mutex> held(lock);
    while (!is_done) told.wait(held);
    held.unlock();
    other.join();
    return 0;
}
"""
"""A program that waits: with GCC 12 and newer it asks for a newer library than is promised."""
needs_readelf = pytest.mark.skipif(not shutil.which("readelf"), reason="needs binutils")
needs_compiler = pytest.mark.skipif(not shutil.which("c++"), reason="needs a C++ compiler")
needs_deb = pytest.mark.skipif(
    not shutil.which("dpkg-deb"), reason="NOT TESTED: there is no dpkg-deb"
)
needs_rpm = pytest.mark.skipif(
    not shutil.which("rpmbuild"), reason="NOT TESTED: there is no rpmbuild"
)


def compiled(text: str, target: Path, *options: str) -> Path:
    """A program or library of C++."""
    source = target.with_suffix(".cpp")
    source.write_text(text, encoding="ascii")
    subprocess.run(["c++", "-o", target, source, *options, "-pthread"], check=True)
    source.unlink()
    return target


def shared(text: str, target: Path, *options: str) -> Path:
    """A library that calls itself as its file is called."""
    return compiled(text, target, "-shared", "-fPIC", f"-Wl,-soname,{target.name}", *options)


def small_engine(payload: Path) -> Path:
    """A payload of which only the engine's folder is there, with the library that modules need."""
    (payload / ENGINE).mkdir(parents=True)
    shared("int base() { return 1; }", payload / ENGINE / "libggml-base.so.0")
    return payload


def laid_out(name: str, built: Path, pack: Path) -> Path:
    """What pack_payload.py makes of a folder of modules."""
    assert script("pack_payload", "linux").main(name, built, pack) == 0
    return pack


def checked(payload: Path) -> subprocess.CompletedProcess[str]:
    """A payload held against its bill of materials."""
    program = str(ROOT / "packaging" / "common" / "sbom.py")
    command = [sys.executable, program, "check", str(payload)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def packing(
    kind: str, name: str, pack: Path, engine: Path, out: Path, *more: str
) -> subprocess.CompletedProcess[str]:
    """The packer run, with the version 9.8.7."""
    environment = os.environ | {"SOURCE_DATE_EPOCH": "1795000000"}
    options = ("--fast", "--version", "9.8.7", "--engine", str(engine), *more)
    command = [sys.executable, str(LINUX / "pack.py"), kind, name, str(pack), str(out), *options]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=False)


def packed(kind: str, name: str, pack: Path, engine: Path, out: Path, *more: str) -> Path:
    """The package that the packer makes."""
    done = packing(kind, name, pack, engine, out, *more)
    assert done.returncode == 0, done.stderr
    (package,) = out.glob(f"*.{kind}")
    return package


def told(*command: object) -> str:
    """What a program says."""
    whole = [str(part) for part in command]
    return subprocess.run(whole, capture_output=True, text=True, check=True).stdout
