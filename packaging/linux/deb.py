# SPDX-License-Identifier: Apache-2.0
"""Packs the payload as a Debian package. The same payload gives the same bytes.

usage: deb.py PAYLOAD OUT [--version VERSION] [--maintainer "NAME <ADDRESS>"] [--fast]

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
import tomllib
from email.utils import formatdate
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from elf import above_the_floor, of_the_system
from layout import FILES, OPT, epoch, lay_out, same_times
from packs import PACKS

from desktop import __version__

MAINTAINER = "The Carrel project <packages@carrel.example.org>"
PACKAGES: dict[str, str] = tomllib.loads(
    (Path(__file__).parent / "packages.toml").read_text(encoding="utf-8")
)["packages"]
_PACKS = [each.package for each in PACKS.values()]
_BREAKS = ", ".join(f"{each} ({sign} {{version}})" for each in _PACKS for sign in ("<<", ">>"))
CONTROL = f"""\
Package: carrel
Version: {{version}}
Architecture: {{architecture}}
Maintainer: {{maintainer}}
Installed-Size: {{size_kib}}
Depends: {{depends}}
Recommends: gnome-keyring | keepassxc | kwalletmanager
Suggests: {", ".join(_PACKS)}
Breaks: {_BREAKS}
Section: misc
Priority: optional
Description: small language models on this computer, for confidential work
 Carrel answers with language models that run on this computer. Nothing that a
 person or a model writes leaves it; what is fetched, and from where, is listed.
 .
 An administrator can decide in /etc/carrel/policy.json what may be done.
"""
CHANGELOG = """\
{name} ({version}) stable; urgency=medium

  * CHANGELOG.md of the source tells what changed.

 -- {maintainer}  {date}
"""


def main() -> None:
    options = parser(__doc__).parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    for sentence in above_the_floor(options.payload):
        print(f"above the promised C library: {sentence}")
    with tempfile.TemporaryDirectory(dir=options.out) as folder:
        tree = Path(folder) / "tree"
        lay_out(options.payload, tree, options.version)
        of_debian(tree, "carrel", options)
        control(tree, CONTROL, depends(of_the_system(options.payload)), options)
        build(tree, "carrel", options)


def parser(told: str | None) -> argparse.ArgumentParser:
    """What all packers understand."""
    made = argparse.ArgumentParser(description=told)
    made.add_argument("payload", type=Path)
    made.add_argument("out", type=Path)
    made.add_argument("--version", default=__version__)
    made.add_argument("--maintainer", default=MAINTAINER)
    made.add_argument("--fast", action="store_true", help="half as large again, in seconds")
    return made


def build(tree: Path, name: str, options: argparse.Namespace) -> None:
    """Pack a tree that has its DEBIAN folder, and say what came out."""
    same_times(tree)
    target = options.out / f"{name}_{options.version}_{architecture()}.deb"
    level = ["-Zgzip", "-z1"] if options.fast else ["-Zxz", "-z9"]
    subprocess.run(
        ["dpkg-deb", *level, "--root-owner-group", "--build", tree, target],
        check=True,
        stdout=subprocess.DEVNULL,
        env=os.environ | {"SOURCE_DATE_EPOCH": str(epoch())},
    )
    tell(target)


def tell(package: Path) -> None:
    """Name, size and hash of a package."""
    data = package.read_bytes()
    print(f"{package} {len(data) / 1e6:.1f} MB sha256 {hashlib.sha256(data).hexdigest()}")


def architecture() -> str:
    """As Debian names it."""
    return {"x86_64": "amd64", "aarch64": "arm64"}[os.uname().machine]


def of_debian(
    tree: Path, name: str, options: argparse.Namespace, notices: Path = Path("notices")
) -> None:
    """What only Debian wants: copyright, changelog, why lintian is overruled."""
    share = tree / "usr" / "share"
    documents = share / "doc" / name
    shutil.copyfile(tree / OPT / notices / "copyright", documents / "copyright")
    date, maintainer = formatdate(epoch()), options.maintainer
    text = CHANGELOG.format(name=name, version=options.version, maintainer=maintainer, date=date)
    (documents / "changelog.gz").write_bytes(gzip.compress(text.encode(), 9, mtime=0))
    overrides = share / "lintian" / "overrides" / name
    overrides.parent.mkdir(parents=True)
    shutil.copyfile(FILES / f"{name}.lintian-overrides", overrides)


def depends(needed: set[str]) -> list[str]:
    """The packages of Debian that bring these libraries."""
    if unknown := sorted(needed - set(PACKAGES)):
        raise SystemExit(f"packages.toml knows no package for: {', '.join(unknown)}")
    return sorted({PACKAGES[each] for each in needed} - {""})


def control(tree: Path, text: str, packages: list[str], options: argparse.Namespace) -> None:
    """DEBIAN/control and the sums."""
    files = [p for p in tree.rglob("*") if p.is_file() and not p.is_symlink()]
    folder = tree / "DEBIAN"
    folder.mkdir()
    told = text.format(
        version=options.version,
        architecture=architecture(),
        maintainer=options.maintainer,
        size_kib=sum(path.stat().st_size for path in files) // 1024,
        depends=", ".join(packages),
    )
    (folder / "control").write_text(told)
    sums = "".join(
        f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n"
        for path in sorted(files)
    )
    (folder / "md5sums").write_text(sums)


if __name__ == "__main__":
    main()
