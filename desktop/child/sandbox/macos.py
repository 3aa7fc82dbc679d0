# SPDX-License-Identifier: Apache-2.0
"""The cell on macOS: a Seatbelt profile, the sandbox that its browsers use.

The call is deprecated without a successor for programs outside the App Store. Must be entered
before other threads start. Written from public sources; docs/SECURITY.md says what was tried where.
"""

import ctypes
import os
import sys
import sysconfig
from pathlib import Path

from desktop.child import running
from desktop.child.sandbox.level import Cell, Walls
from desktop.paths import installation

_LIBRARY = "/usr/lib/libsandbox.1.dylib"
_SYSTEM_FOLDERS = (
    *("/usr/lib", "/System/Library", "/System/Volumes/Preboot/Cryptexes"),
    *("/Library/Apple", "/private/var/db/dyld"),
)
_BASE = """\
(version 1)
(deny default)
(allow process-info* (target self))
(allow signal (target self))
(allow sysctl-read)
(allow file-read-metadata)
(allow file-read* (literal "/") (literal "/dev/null") (literal "/dev/urandom"))
(allow file-write-data (literal "/dev/null"))
"""
_METAL = """\
(allow iokit-open (iokit-user-client-class "AGXDeviceUserClient" "AGXCommandQueue" \
"AGXSharedUserClient" "IOSurfaceRootUserClient" "IOAccelDevice2" "IOAccelContext2" \
"IOAccelCommandQueue2" "IOAccelSharedUserClient2"))
(allow iokit-get-properties)
(allow mach-lookup (global-name "com.apple.MTLCompilerService"))
(allow mach-lookup (xpc-service-name "com.apple.MTLCompilerService"))
"""


def enter(cell: Cell) -> Walls:
    """Close the cell around this process, for good."""
    reasons: list[str] = []
    if cell.wants_gpu:
        reasons.append("Metal's device and shader compiler are open, as the graphics need them.")
    try:
        library = ctypes.CDLL(_LIBRARY)
        initialise = library.sandbox_init_with_parameters
    except (OSError, AttributeError):
        return Walls(reasons=("This macOS has no sandbox for programs like this one.",))
    initialise.argtypes = [ctypes.c_char_p, ctypes.c_uint64, ctypes.c_void_p, ctypes.c_void_p]
    initialise.restype = ctypes.c_int
    sys.dont_write_bytecode = True
    error = ctypes.c_char_p()
    text = profile(cell.read, folders(), wants_gpu=cell.wants_gpu)
    if initialise(text.encode(), 0, None, ctypes.byref(error)) != 0:
        said = (error.value or b"no reason given").decode("utf-8", "replace")
        return Walls(reasons=(f"Seatbelt refused the profile ({said[:200]}).",))
    return Walls(means=("Seatbelt",), reasons=tuple(reasons), is_open=cell.wants_gpu)


def folders() -> tuple[str, ...]:
    """Where Python, its packages, this program and the system's libraries lie."""
    if frozen := getattr(sys, "_MEIPASS", None):
        own = [str(frozen), str(Path(sys.executable).parents[1])]
    else:
        kinds = ("stdlib", "platstdlib", "purelib", "platlib")
        own = [sysconfig.get_path(kind) for kind in kinds]
        own += [os.path.join(sys.base_prefix, "lib"), str(Path(__file__).resolve().parents[2])]
        own += running.folders(installation())
        contents = Path(sys.executable).parents[1]
        if contents.name == "Contents":  # an application; its libraries' code and data lie apart
            own += [str(contents / "Frameworks"), str(contents / "Resources" / "lib")]
    return (*dict.fromkeys(own), *_SYSTEM_FOLDERS)


def profile(read: tuple[str, ...], readable: tuple[str, ...], *, wants_gpu: bool) -> str:
    """The profile's text. Everything that it does not name is denied, the network among it."""
    lines = [_BASE]
    # Seatbelt compares real paths: /tmp and /var are links on every Mac.
    lines += [f"(allow file-read* (literal {_quoted(path)}))\n" for path in _both(read)]
    lines += [f"(allow file-read* (subpath {_quoted(path)}))\n" for path in _both(readable)]
    lines += [f"(allow file-map-executable (subpath {_quoted(p)}))\n" for p in _both(readable)]
    if wants_gpu:
        lines.append(_METAL)
    return "".join(lines)


def _both(paths: tuple[str, ...]) -> list[str]:
    return list(dict.fromkeys(form for path in paths for form in (path, os.path.realpath(path))))


def _quoted(path: str) -> str:
    """A string of the profile's language, which is a Scheme."""
    return '"' + path.replace("\\", "\\\\").replace('"', '\\"') + '"'
