# SPDX-License-Identifier: Apache-2.0
"""The tree that a package of Linux installs: the payload, and what the system shows of it.

Debian packages and RPMs are made of the same tree, so that one is tried with the other.
"""

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))

from epoch import epoch

ROOT = Path(__file__).resolve().parents[2]
HERE = Path(__file__).resolve().parent
FILES = HERE / "files"
OPT = Path("opt") / "carrel"
COMPLETIONS = {
    "carrelctl.bash": "bash-completion/completions/carrelctl",
    "_carrelctl": "zsh/vendor-completions/_carrelctl",
    "carrelctl.fish": "fish/vendor_completions.d/carrelctl.fish",
}


def lay_out(payload: Path, tree: Path, version: str) -> None:
    """Everything below ``tree``; ``zsh`` looks elsewhere on Fedora, which rpm.py mends."""
    shutil.copytree(payload, tree / OPT, symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    for name in ("carrel", "carrelctl"):
        (tree / "usr" / "bin" / name).symlink_to(f"/{OPT}/bin/{name}")
    share = tree / "usr" / "share"
    _put("carrel.desktop", share / "applications" / "carrel.desktop", version)
    metainfo = share / "metainfo" / "org.carrel.Carrel.metainfo.xml"
    _put("org.carrel.Carrel.metainfo.xml", metainfo, version)
    pages = share / "man" / "man1"
    _put("carrel.1", pages / "carrel.1.gz", version)
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder)
        _run("commands.py", made)
        pack(made / "carrelctl.1", pages / "carrelctl.1.gz")
        for name, place in COMPLETIONS.items():
            (share / place).parent.mkdir(parents=True)
            shutil.copyfile(made / name, share / place)
    _run("icons.py", share / "icons" / "hicolor")
    documents = share / "doc" / "carrel"
    documents.mkdir(parents=True)
    for name in ("POLICY.md", "DEPLOYMENT.md"):
        if (ROOT / "docs" / name).is_file():
            pack(ROOT / "docs" / name, documents / f"{name}.gz")
    examples = documents / "examples"
    shutil.copytree(ROOT / "packaging" / "policy" / "linux", examples)
    shutil.copy2(ROOT / "packaging" / "policy" / "policy.schema.json", examples)


def same_times(tree: Path) -> None:
    """The times and rights that every build gives."""
    when = epoch()
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink() and not path.is_dir():
            path.chmod(0o755 if os.access(path, os.X_OK) else 0o644)
        elif path.is_dir():
            path.chmod(0o755)
        os.utime(path, (when, when), follow_symlinks=False)


def pack(source: Path, target: Path) -> None:
    """Compressed, with no name and no time inside."""
    _written(source.read_bytes(), target)


def _put(name: str, target: Path, version: str) -> None:
    date = time.strftime("%Y-%m-%d", time.gmtime(epoch()))
    text = (FILES / name).read_text(encoding="utf-8")
    _written(text.replace("@VERSION@", version).replace("@DATE@", date).encode(), target)


def _written(data: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    is_packed = target.suffix == ".gz"
    target.write_bytes(gzip.compress(data, 9, mtime=0) if is_packed else data)


def _run(script: str, argument: Path) -> None:
    """In a process of its own: one of them loads the application, the other Qt."""
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(epoch())}
    subprocess.run([sys.executable, HERE / script, argument], check=True, env=environment)
