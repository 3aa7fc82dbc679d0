# SPDX-License-Identifier: Apache-2.0
"""The checkout's own .venv: what the lock files say and the engine, installed once.

A stamp inside .venv remembers what was installed, so that nothing is asked of pip when nothing has
changed.
"""

import hashlib
import json
import locale
import re
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Sequence
from pathlib import Path

from devtools.engine import engine_folder, engine_wheel, finished_wheel
from devtools.places import LOCKS, ROOT, VENV, alone, python_of
from devtools.progress import Stop, watch
from devtools.system import check_machine, check_system
from devtools.templates import fetch_templates

STAMP = VENV / "carrel.json"
PYTHON = python_of(VENV)


def set_up(kind: str, groups: Sequence[str]) -> Path:
    """Make .venv hold what ``requirements/<kind>.lock`` names; returns its Python.

    Args:
        kind: ``run`` or ``dev``; dev holds everything that run does.
        groups: libraries of the system that must be there, see devtools.system.

    Raises:
        Stop: a known problem, with what to do about it.
    """
    check_system(groups)
    if not is_current(kind):
        check_machine()
        with alone(f"venv-{hashlib.sha256(str(ROOT).encode()).hexdigest()[:12]}"):
            if not is_current(kind):
                _install(kind)
    return PYTHON


def is_current(kind: str) -> bool:
    """Whether .venv already holds what this kind needs."""
    had = _read_stamp()
    return PYTHON.exists() and any(had == _stamp(each) for each in (kind, "dev"))


def _install(kind: str) -> None:
    time = "about a minute" if finished_wheel() else "about ten minutes, this once"
    print(f"Setting up Carrel: {time}.", flush=True)
    had = _read_stamp()
    is_ours = PYTHON.exists() and had.get("root", str(ROOT)) == str(ROOT)
    if not is_ours or had.get("python", sys.version_info[:2]) != list(sys.version_info[:2]):
        venv.create(VENV, with_pip=True, clear=True)
    STAMP.unlink(missing_ok=True)
    lock = LOCKS / f"{kind}.lock"
    pip = [PYTHON, "-m", "pip", "install", "--disable-pip-version-check"]
    options = ["--require-hashes", "--only-binary", ":all:", "-r", lock]
    names = re.findall(r"^[\w.-]+==", lock.read_text(encoding="utf-8"), re.MULTILINE)
    watch(f"Installing {lock.name}", [*pip, *options], total=len(names))
    options = ["--no-deps", "--no-index", "--force-reinstall", engine_wheel()]
    watch("Installing the engine", [*pip, *options])
    _link_checkout()
    compile_checkout()
    if kind == "dev":
        _fetch_templates()
    write_stamp(kind)


def _fetch_templates() -> None:
    """Without them one test says that it is left out; that is no reason to fail here."""
    try:
        fetch_templates()
    except Stop as problem:
        print(f"{problem}\n\nThe golden tests of chat templates will be left out.", flush=True)


def _link_checkout() -> None:
    """Let .venv find ``desktop`` here: an editable install without a build."""
    base = {"base": str(VENV), "platbase": str(VENV)}
    folder = Path(sysconfig.get_path("purelib", "venv", vars=base))
    # Python 3.13 reads .pth files as UTF-8, older ones in the locale's encoding.
    encoding = "utf-8" if sys.version_info >= (3, 13) else locale.getpreferredencoding(False)
    (folder / "carrel.pth").write_text(f"{ROOT}\n", encoding=encoding)


def compile_checkout() -> None:
    """Write the bytecode of ``desktop``, as pip does for all that it installs."""
    subprocess.run([PYTHON, "-m", "compileall", "-q", ROOT / "desktop"], check=False)


def write_stamp(kind: str) -> None:
    """Remember that everything for this kind is installed."""
    STAMP.write_text(json.dumps(_stamp(kind), indent=1), encoding="utf-8")


def _stamp(kind: str) -> dict[str, object]:
    return {
        "kind": kind,
        "lock": hashlib.sha256((LOCKS / f"{kind}.lock").read_bytes()).hexdigest(),
        "engine": engine_folder().name,
        "python": list(sys.version_info[:2]),
        "root": str(ROOT),
    }


def _read_stamp() -> dict[str, object]:
    try:
        found = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
