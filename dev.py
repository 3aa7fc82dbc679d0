#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Every command of this project. Needs nothing but Python 3.11 or newer.

python3 dev.py run                 set up what is missing, then open the window
python3 dev.py run -- ask "..."    the same, then answer in the terminal (arguments of carrelctl)
python3 dev.py test [ARGS]         set up what is missing, then run all tests (two at a time) or
                                   what ARGS tell pytest
python3 dev.py lint                check format, style, types, import contracts, workflows
python3 dev.py bench NAME [ARGS]   run one measurement of bench/
python3 dev.py torture [ARGS]      kill Carrel again and again; no word may be lost
python3 dev.py torture engine      hostile models, kills and attacks against the engine
python3 dev.py torture window      kill the engine under the window, in every phase of a chat
python3 dev.py torture store WHAT  failing disks, kills, flipped bits, backups, large stores
python3 dev.py torture fetch       kills, flipped bytes, faulty servers, hostile names, a mirror
python3 dev.py package             build the Python wheel into dist/
python3 dev.py translate           bring the languages up to date; --missing LANG, --fill LANG FILE
python3 dev.py package linux       build a Debian package and an RPM into dist/linux [--any-python]
python3 dev.py package engine-fix  build the package with a newer engine alone
python3 dev.py package cuda        build the pack for NVIDIA's cards for it, in hours; or --trial
python3 dev.py package macos       put Carrel.app together in dist/macos, as far as this machine can
python3 dev.py package windows     build an MSI and a setup.exe into dist/windows, on Debian
python3 dev.py package check       try all that can be tried of the packages on this machine
python3 dev.py templates           fetch the chat templates that the golden tests hold the engine to
python3 dev.py guide STEP [ARGS]   make the built-in Guide model: train, export

On Windows type py instead of python3. The set-up makes .venv from the hash-locked requirements and
builds llama.cpp once per machine, kept in the user's cache folder (CARREL_CACHE moves it;
CMAKE_ARGS is passed on). It is skipped when nothing has changed.
"""

import os
import subprocess
import sys

if sys.version_info < (3, 11):  # noqa: UP036  # an older Python must reach this sentence
    sys.exit("Carrel needs Python 3.11 or newer; this is %d.%d." % sys.version_info[:2])  # noqa: UP031

from devtools.environment import set_up
from devtools.packages import package_for
from devtools.places import ROOT
from devtools.progress import Stop
from devtools.system import NOTHING, TESTS, WINDOW, has_display, install_test_programs
from devtools.templates import fetch_templates

NO_DISPLAY = (
    "There is no display here to open a window on; this answers in the terminal:\n\n"
    '    python3 dev.py run -- ask "How do I add a model?"'
)

ALL_TESTS = ("-n", str(min(2, os.cpu_count() or 1)), "--dist", "loadfile")
"""No more at once: the engine's own threads want a core, too."""


def become(*command: object) -> int:
    """Run a program in place of this one, so that signals and the exit status are its own."""
    argv = [str(part) for part in command]
    sys.stdout.flush()
    if sys.platform == "win32":  # its execv would give the terminal back at once
        with subprocess.Popen(argv) as process:
            while True:
                try:
                    return process.wait()
                except KeyboardInterrupt:  # Ctrl+C reaches both; the other program decides
                    continue
    else:
        return os.execv(argv[0], argv)


def run(arguments: list[str]) -> int:
    """The window, or with arguments the command line."""
    if arguments:
        return become(set_up("run", NOTHING), "-m", "desktop", "cli", *arguments)
    if not has_display():
        raise Stop(NO_DISPLAY)
    is_offscreen = os.environ.get("QT_QPA_PLATFORM") in ("offscreen", "minimal")
    return become(set_up("run", TESTS if is_offscreen else WINDOW), "-m", "desktop")


def test(arguments: list[str]) -> int:
    """All tests, on two cores if there are, or what pytest is told."""
    python = set_up("dev", TESTS)
    if not arguments:
        install_test_programs()
    os.chdir(ROOT)
    return become(python, "-m", "pytest", *(arguments or ALL_TESTS))


def lint(_: list[str]) -> int:
    """Every check that is no test; goes on after a failure and says which failed."""
    python = set_up("dev", NOTHING)
    contracts = "from importlinter.cli import lint_imports_command as run; run()"
    checks = {
        "format": ["-m", "ruff", "format", "--check", "--quiet"],
        "style": ["-m", "ruff", "check", "--quiet"],
        "types": ["-m", "mypy", "--no-error-summary"],
        "types on Windows": _types_on("win32"),
        "types on macOS": _types_on("darwin"),
        "import contracts": ["-c", contracts, "--no-logo"],
        "workflows": ["-m", "devtools.workflows", "check"],
    }
    failed = []
    for name, command in checks.items():
        print(f"{name} …", flush=True)
        if subprocess.run([python, *command], cwd=ROOT, check=False).returncode:
            failed.append(name)
    print(f"failed: {', '.join(failed)}" if failed else "all clean")
    return 1 if failed else 0


def _types_on(system: str) -> list[str]:
    # Code after a test for the platform is unreachable on the others, and ignores are unused there.
    options = ["--no-warn-unreachable", "--no-warn-unused-ignores", "--no-error-summary"]
    return ["-m", "mypy", *options, "--platform", system, "--cache-dir", f".mypy_cache/{system}"]


def bench(arguments: list[str]) -> int:
    """One program of bench/."""
    names = sorted(path.stem for path in (ROOT / "bench").glob("[!_]*.py"))
    if not arguments or arguments[0] not in names:
        raise Stop(f"Name one of these measurements: {', '.join(names)}.")
    name, *rest = arguments
    return become(set_up("dev", NOTHING), ROOT / "bench" / f"{name}.py", *rest)


def torture(arguments: list[str]) -> int:
    """The kill test of the store; a room's name: the hostile treatment of that room."""
    if arguments[:1] in (["engine"], ["store"], ["fetch"]):
        return bench([f"torture_{arguments[0]}", *arguments[1:]])
    return bench(["torture", *arguments])


def translate(arguments: list[str]) -> int:
    """The catalogues of the languages, by the tools of Qt."""
    python = set_up("dev", NOTHING)
    os.chdir(ROOT)
    return become(python, "-m", "devtools.translate", *arguments)


def package(arguments: list[str]) -> int:
    """The wheel, built by the locked tools; with the name of a system, its package."""
    python = set_up("dev", NOTHING)
    if arguments and not arguments[0].startswith("-"):
        return package_for(arguments[0], python, arguments[1:])
    options = ["--no-deps", "--no-build-isolation", "--wheel-dir", ROOT / "dist", *arguments]
    return become(python, "-m", "pip", "wheel", *options, ROOT)


def templates(_: list[str]) -> int:
    """llama.cpp's chat templates into the cache."""
    print(fetch_templates())
    return 0


def guide(arguments: list[str]) -> int:
    """One step of making the Guide model; both need PyTorch."""
    steps = ("train", "export")
    if not arguments or arguments[0] not in steps:
        raise Stop(f"Name one of these steps: {', '.join(steps)}.")
    step, *rest = arguments
    python = set_up("dev", NOTHING)
    looked = [str(python), "-c", "import torch, tokenizers"]
    if subprocess.run(looked, capture_output=True, check=False).returncode:
        raise Stop(f"This needs PyTorch:\n\n    {python} -m pip install torch tokenizers")
    os.chdir(ROOT / "packaging" / "guide")
    return become(python, f"{step}.py", *rest)


COMMANDS = {
    command.__name__: command
    for command in (run, test, lint, bench, torture, translate, package, templates, guide)
}


def main(arguments: list[str]) -> int:
    """Run one command; known problems are told in a sentence."""
    if not arguments or arguments[0] not in COMMANDS:
        print(__doc__)
        return 0 if arguments[:1] in (["-h"], ["--help"], ["help"]) else 2
    name, *rest = arguments
    try:
        return COMMANDS[name](rest[1:] if rest[:1] == ["--"] else rest)
    except Stop as problem:
        print(problem, file=sys.stderr)
    except OSError as error:
        print(f"{error.strerror or error}: {error.filename or ''}".rstrip(": "), file=sys.stderr)
    except KeyboardInterrupt:
        print("\nStopped; the next start goes on from here.", file=sys.stderr)
        return 130
    return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
