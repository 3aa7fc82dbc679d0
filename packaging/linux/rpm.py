# SPDX-License-Identifier: Apache-2.0
"""Packs the payload as an RPM, from the same tree as the Debian package. Same payload, same bytes.

usage: rpm.py PAYLOAD OUT [--version VERSION] [--maintainer "NAME <ADDRESS>"] [--fast]

Needs rpmbuild (on Debian: the package rpm). What it demands of the system it names by the names of
libraries, so that one package serves Fedora, RHEL 9 and newer, and openSUSE.
"""

import argparse
import calendar
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from deb import PACKAGES, parser, tell
from elf import FLOORS, of_the_system
from layout import epoch, lay_out, same_times
from packs import PACKS

SPEC = """\
%global debug_package %{{nil}}
%global __os_install_post %{{nil}}
%global _build_id_links none
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
%global _buildhost carrel
%global _binary_payload {compression}
Name: {name}
Version: {version}
Release: 1
Summary: {summary}
License: {licence}
URL: https://carrel.example.org/
Vendor: The Carrel project
Packager: {maintainer}
Group: Applications/Productivity
AutoReqProv: no
{relations}

%description
{description}

%install
cp -a "{tree}/." "%{{buildroot}}/"

%files
%defattr(-,root,root,-)
{files}
%doc /usr/share/doc/{name}

%changelog
* {date} {maintainer} - {version}-1
- CHANGELOG.md of the source tells what changed.
"""
SUMMARY = "Small language models on this computer, for confidential work"
DESCRIPTION = """\
Carrel answers with language models that run on this computer. Nothing that a
person or a model writes leaves it; what is fetched, and from where, is listed.
An administrator can decide in /etc/carrel/policy.json what may be done.

Licences of everything that is in it: /opt/carrel/notices."""
FILES = (
    *("/opt/carrel", "/usr/bin/carrel", "/usr/bin/carrelctl"),
    *("/usr/share/applications/carrel.desktop", "/usr/share/icons/hicolor/*/apps/carrel.*"),
    *("/usr/share/metainfo/org.carrel.Carrel.metainfo.xml", "/usr/share/man/man1/carrel*.1.gz"),
    "/usr/share/bash-completion/completions/carrelctl",
    "/usr/share/zsh/site-functions/_carrelctl",
    "/usr/share/fish/vendor_completions.d/carrelctl.fish",
)


def main() -> None:
    options = parser(__doc__).parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=options.out) as folder:
        tree = Path(folder) / "tree"
        lay_out(options.payload, tree, options.version)
        where_fedora_looks(tree)
        facts = {
            "name": "carrel",
            "summary": SUMMARY,
            "licence": "Apache-2.0",
            "description": DESCRIPTION,
            "relations": [
                *requires(of_the_system(options.payload)),
                *(f"Suggests: {each.package}" for each in PACKS.values()),
            ],
            "files": FILES,
        }
        build(tree, facts, options)


def build(tree: Path, facts: dict[str, str | Sequence[str]], options: argparse.Namespace) -> None:
    """Pack a tree, and say what came out.

    Args:
        facts: of the package: name, summary, licence, description; lines of relations and of files.
    """
    same_times(tree)
    lines = {key: each if isinstance(each, str) else "\n".join(each) for key, each in facts.items()}
    spec = tree.with_name("carrel.spec")
    text = SPEC.format(
        version=options.version,
        maintainer=options.maintainer,
        compression="w1.gzdio" if options.fast else "w9.xzdio",
        tree=tree,
        date=_date(),
        **lines,
    )
    spec.write_text(text, encoding="utf-8")
    package = built(spec, tree.parent)
    tell(Path(shutil.move(package, options.out / package.name)))


def requires(needed: set[str]) -> list[str]:
    """The libraries of the system, as RPMs name what they provide."""
    names = sorted(n for n in needed if PACKAGES.get(n, n))
    found = [f"{name}()(64bit)" for name in names if not name.startswith("ld-linux")]
    floor = ".".join(map(str, FLOORS["GLIBC"]))
    return [f"Requires: {each}" for each in (*found, f"libc.so.6(GLIBC_{floor})(64bit)")]


def where_fedora_looks(tree: Path) -> None:
    """Debian has completions of vendors for zsh in a folder of its own."""
    share = tree / "usr" / "share" / "zsh"
    (share / "vendor-completions").rename(share / "site-functions")


def built(spec: Path, work: Path) -> Path:
    """Run rpmbuild; nothing of it stays outside ``work``."""
    command = ["rpmbuild", "-bb", "--quiet", "--define", f"_topdir {work / 'rpm'}", spec]
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(epoch()), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"rpmbuild failed:\n{done.stderr}")
    (package,) = (work / "rpm" / "RPMS").rglob("*.rpm")
    return package


def _date() -> str:
    """As rpm wants it; Python starts in the language C."""
    now = time.gmtime(epoch())
    day = calendar.day_abbr[now.tm_wday]
    return f"{day} {calendar.month_abbr[now.tm_mon]} {now.tm_mday:02} {now.tm_year}"


if __name__ == "__main__":
    main()
