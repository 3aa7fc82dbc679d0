# SPDX-License-Identifier: Apache-2.0
"""llama-cpp-python, built once per machine from its hash-locked source and kept in the cache."""

import contextlib
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import venv
from pathlib import Path

from devtools.places import LOCKS, alone, cache, python_of
from devtools.progress import watch

# Carrel uses the library only.
_OFF = ("LLAVA_BUILD", "LLAMA_BUILD_TESTS", "LLAMA_BUILD_EXAMPLES", "LLAMA_BUILD_TOOLS")
CMAKE_ARGS = " ".join(f"-D{name}=OFF" for name in (*_OFF, "LLAMA_BUILD_SERVER"))
# Alone, the target llama fails at its install step.
SETTINGS = ("build.targets=llama;llama-common", "cmake.build-type=Release")
# What -march=native looks at; other flags come and go with kernels and would cause new builds.
_VECTOR_FLAG = re.compile(
    r"\b(?:avx\w*|amx\w*|fma|f16c|bmi\d|s?sse\w+|asimd\w*|sve\w*|i8mm|bf16|fphp)\b"
)


def processor() -> str:
    """The vector instructions of this processor, or its name where those are not told."""
    if sys.platform == "darwin":
        command = ["/usr/sbin/sysctl", "-n", "machdep.cpu.brand_string"]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout
    if sys.platform == "win32":
        return os.environ.get("PROCESSOR_IDENTIFIER", "")
    with contextlib.suppress(OSError):
        facts = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
        if flags := re.search(r"^(?:flags|Features)\s*:(.*)$", facts, re.MULTILINE):
            return " ".join(sorted(set(_VECTOR_FLAG.findall(flags[1]))))
    return ""


def user_cmake_args() -> str:
    """The user's own options, for example ``-DGGML_CUDA=on``."""
    return os.environ.get("CMAKE_ARGS", "").strip()


def engine_version() -> str:
    """The version that the lock names."""
    lock = (LOCKS / "engine.lock").read_text(encoding="utf-8")
    return lock.split("==", 1)[1].split()[0]


def engine_folder() -> Path:
    """Where the engine for this machine and these options lies, or will lie."""
    lock = (LOCKS / "engine.lock").read_text(encoding="utf-8")
    told = "\0".join((lock, CMAKE_ARGS, *SETTINGS, user_cmake_args(), processor()))
    digest = hashlib.sha256(told.encode()).hexdigest()[:12]
    python = f"cp{sys.version_info[0]}{sys.version_info[1]}"
    machine = f"{sys.platform}-{platform.machine()}".lower()
    return cache() / "wheels" / f"{engine_version()}-{python}-{machine}-{digest}"


def finished_wheel() -> Path | None:
    """The built wheel for this machine, if there is one."""
    return next(engine_folder().glob("*.whl"), None)


def engine_wheel() -> Path:
    """The wheel for this machine, built now if need be.

    Raises:
        Stop: the build failed; holds its last lines.
    """
    with alone("engine"):
        return finished_wheel() or _build()


def tool_environment(folder: Path) -> Path:
    """A throw-away environment with the locked build tools; returns its Python."""
    venv.create(folder, with_pip=True)
    python = python_of(folder)
    options = ["--require-hashes", "--only-binary", ":all:", "-r", LOCKS / "build.lock"]
    watch("Fetching the build tools", [python, "-m", "pip", "install", *options])
    return python


def _build() -> Path:
    for left_over in cache().glob("build-*"):  # of a run that was killed
        shutil.rmtree(left_over, ignore_errors=True)
    with tempfile.TemporaryDirectory(prefix="build-", dir=cache()) as name:
        folder = Path(name)
        python = tool_environment(folder / "tools")
        changes = {
            "CMAKE_ARGS": f"{CMAKE_ARGS} {user_cmake_args()}".strip(),
            "PATH": f"{python.parent}{os.pathsep}{os.environ.get('PATH', '')}",
        }
        if sys.platform != "win32":  # there the paths would get too long
            changes["TMPDIR"] = name  # /tmp may be a small memory disk
        # Without --no-cache-dir pip takes a wheel that it once built with other CMAKE_ARGS.
        options = ["--no-cache-dir", "--no-deps", "--no-build-isolation", "--require-hashes"]
        for setting in SETTINGS:
            options += ["--config-settings", setting]
        files = ["-r", LOCKS / "engine.lock", "-w", folder / "done"]
        command = [python, "-m", "pip", "wheel", "-v", *options, *files]
        watch("Building llama.cpp (once per machine)", command, changes=changes)
        target = engine_folder()
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(folder / "done", target)
    return next(target.glob("*.whl"))
