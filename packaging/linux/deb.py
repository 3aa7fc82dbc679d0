# SPDX-License-Identifier: Apache-2.0
"""Packs the payload as a Debian package. The same payload gives the same bytes.

usage: deb.py PAYLOAD OUT [--version VERSION]

Needs dpkg-deb. Nothing asks at the installation, nothing runs as root but dpkg itself.
"""

import argparse
import gzip
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
import tomllib
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from elf import above_the_floor, of_the_system

from desktop import __version__

ROOT = Path(__file__).resolve().parents[2]
FILES = Path(__file__).parent / "files"
PACKAGES: dict[str, str] = tomllib.loads(
    (Path(__file__).parent / "packages.toml").read_text(encoding="utf-8")
)["packages"]
CONTROL = """\
Package: carrel
Version: {version}
Architecture: {architecture}
Maintainer: The Carrel project <carrel@localhost>
Installed-Size: {size_kib}
Depends: {depends}
Recommends: gnome-keyring | keepassxc | kwalletmanager, libvulkan1
Section: misc
Priority: optional
Description: small language models on this computer, for confidential work
 Carrel answers with language models that run on this computer. Nothing that a
 person or a model writes leaves it; what is fetched, and from where, is listed.
 .
 An administrator can decide in /etc/carrel/policy.json what may be done.
"""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("payload", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--version", default=__version__)
    parser.add_argument("--fast", action="store_true", help="half as large again, in seconds")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for sentence in above_the_floor(options.payload):
        print(f"above the promised C library: {sentence}")
    with tempfile.TemporaryDirectory(dir=options.out) as folder:
        tree = Path(folder) / "tree"
        lay_out(options.payload, tree, options.version)
        architecture = {"x86_64": "amd64", "aarch64": "arm64"}[os.uname().machine]
        control(tree, options.payload, options.version, architecture)
        same_times(tree)
        target = options.out / f"carrel_{options.version}_{architecture}.deb"
        level = ["-Zgzip", "-z1"] if options.fast else ["-Zxz", "-z6"]
        subprocess.run(
            ["dpkg-deb", *level, "--root-owner-group", "--build", tree, target],
            check=True,
            stdout=subprocess.DEVNULL,
            env=os.environ | {"SOURCE_DATE_EPOCH": str(epoch())},
        )
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    print(f"{target} {target.stat().st_size / 1e6:.1f} MB sha256 {digest}")


def epoch() -> int:
    """The time that everything has: of the last commit."""
    told = os.environ.get("SOURCE_DATE_EPOCH")
    if told is None:
        command = ["git", "-C", ROOT, "log", "-1", "--format=%ct"]
        told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return int(told)


def lay_out(payload: Path, tree: Path, version: str) -> None:
    shutil.copytree(payload, tree / "opt" / "carrel", symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    for name in ("carrel", "carrelctl"):
        (tree / "usr" / "bin" / name).symlink_to(f"../../opt/carrel/bin/{name}")
    share = tree / "usr" / "share"
    facts = {"@VERSION@": version, "@DATE@": time.strftime("%Y-%m-%d", time.gmtime(epoch()))}

    def put(name: str, place: str, *, is_packed: bool = False) -> None:
        text = (FILES / name).read_text(encoding="utf-8")
        for mark, value in facts.items():
            text = text.replace(mark, value)
        path = share / place
        path.parent.mkdir(parents=True, exist_ok=True)
        data = text.encode()
        path.write_bytes(gzip.compress(data, 9, mtime=0) if is_packed else data)

    put("carrel.desktop", "applications/carrel.desktop")
    put("org.carrel.Carrel.metainfo.xml", "metainfo/org.carrel.Carrel.metainfo.xml")
    put("carrelctl.1", "man/man1/carrelctl.1.gz", is_packed=True)
    (share / "man" / "man1" / "carrel.1.gz").symlink_to("carrelctl.1.gz")
    put("carrelctl.bash", "bash-completion/completions/carrelctl")
    icon = share / "icons" / "hicolor" / "scalable" / "apps" / "carrel.svg"
    icon.parent.mkdir(parents=True)
    shutil.copy2(ROOT / "resources" / "icons" / "carrel.svg", icon)
    documents = share / "doc" / "carrel"
    documents.mkdir(parents=True)
    shutil.copy2(ROOT / "LICENSE", documents / "copyright")
    shutil.copytree(ROOT / "packaging" / "policy" / "linux", documents / "examples")
    shutil.copy2(ROOT / "docs" / "POLICY.md", documents / "POLICY.md")


def control(tree: Path, payload: Path, version: str, architecture: str) -> None:
    unknown = sorted(of_the_system(payload) - set(PACKAGES))
    if unknown:
        print(f"no package is known for: {', '.join(unknown)}")
    depends = sorted({PACKAGES[each] for each in of_the_system(payload) & set(PACKAGES)} - {""})
    files = [p for p in tree.rglob("*") if p.is_file() and not p.is_symlink()]
    size = sum(path.stat().st_size for path in files) // 1024
    folder = tree / "DEBIAN"
    folder.mkdir()
    (folder / "control").write_text(
        CONTROL.format(
            version=version, architecture=architecture, size_kib=size, depends=", ".join(depends)
        )
    )
    sums = "".join(
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n"
        for path in sorted(files)
    )
    (folder / "md5sums").write_text(sums)


def same_times(tree: Path) -> None:
    when = epoch()
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink() and not path.is_dir():
            path.chmod(0o755 if os.access(path, os.X_OK) else 0o644)
        elif path.is_dir():
            path.chmod(0o755)
        os.utime(path, (when, when), follow_symlinks=False)


if __name__ == "__main__":
    main()
