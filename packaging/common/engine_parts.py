# SPDX-License-Identifier: Apache-2.0
"""Puts an engine that packaging/engine/build.py made into a payload, in place of the wheel's own.

The wheel's libraries are built for the processor of the machine that built them; these bring a
module for every kind of processor, of which the engine takes the best.
"""

import base64
import hashlib
import shutil
from pathlib import Path

UNUSED = ("libllama-common", "llama-common", "libmtmd", "mtmd")


def put_engine(libraries: Path, built: Path) -> None:
    """Replace the libraries of llama_cpp, and what its distribution says that it consists of.

    Args:
        libraries: the payload's folder of distributions; llama-cpp-python is in it.
        built: the folder with the libraries.
    """
    target = libraries / "llama_cpp" / "lib"
    shutil.rmtree(target)
    shutil.copytree(built, target, symlinks=True)
    for path in sorted(target.iterdir()):
        if path.name.startswith(UNUSED):
            path.unlink()
    (record,) = libraries.glob("llama_cpp_python-*.dist-info/RECORD")
    kept = [
        line
        for line in record.read_text(encoding="utf-8").splitlines()
        if not line.startswith(("llama_cpp/lib/", "lib/"))
    ]
    files = [path for path in sorted(target.iterdir()) if not path.is_symlink()]
    lines = [_line(path, libraries) for path in files]
    record.write_text("\n".join([*kept, *lines]) + "\n", encoding="utf-8")


def _line(path: Path, libraries: Path) -> str:
    data = path.read_bytes()
    digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
    return f"{path.relative_to(libraries).as_posix()},sha256={digest},{len(data)}"
