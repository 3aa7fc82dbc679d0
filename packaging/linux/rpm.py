# SPDX-License-Identifier: Apache-2.0
"""Packs the payload as an RPM, from the same tree as the Debian package. Same payload, same bytes.

usage: rpm.py PAYLOAD OUT [--version VERSION] [--maintainer "NAME <ADDRESS>"] [--fast]

Needs rpmbuild (on Debian: the package rpm). What it demands of the system it names by the names of
libraries, so that one package serves Fedora, RHEL 9 and newer, and openSUSE.
"""

import argparse
import calendar
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from deb import MAINTAINER, PACKAGES
from elf import FLOORS, of_the_system
from layout import epoch, lay_out, same_times

from desktop import __version__

SPEC = """\
%global debug_package %{{nil}}
%global __os_install_post %{{nil}}
%global _build_id_links none
%global use_source_date_epoch_as_buildtime 1
%global clamp_mtime_to_source_date_epoch 1
%global _buildhost carrel
%global _binary_payload {compression}
Name: carrel
Version: {version}
Release: 1
Summary: Small language models on this computer, for confidential work
License: Apache-2.0
URL: https://carrel.example.org/
Vendor: The Carrel project
Packager: {maintainer}
Group: Applications/Productivity
AutoReqProv: no
{requires}
Recommends: libvulkan.so.1()(64bit)

%description
Carrel answers with language models that run on this computer. Nothing that a
person or a model writes leaves it; what is fetched, and from where, is listed.
An administrator can decide in /etc/carrel/policy.json what may be done.

Licences of everything that is in it: /opt/carrel/notices.

%install
cp -a "{tree}/." "%{{buildroot}}/"

%files
%defattr(-,root,root,-)
{files}
%doc /usr/share/doc/carrel

%changelog
* {date} {maintainer} - {version}-1
- CHANGELOG.md of the source tells what changed.
"""
FILES = (
    *("/opt/carrel", "/usr/bin/carrel", "/usr/bin/carrelctl"),
    *("/usr/share/applications/carrel.desktop", "/usr/share/icons/hicolor/*/apps/carrel.*"),
    *("/usr/share/metainfo/org.carrel.Carrel.metainfo.xml", "/usr/share/man/man1/carrel*.1.gz"),
    "/usr/share/bash-completion/completions/carrelctl",
    "/usr/share/zsh/site-functions/_carrelctl",
    "/usr/share/fish/vendor_completions.d/carrelctl.fish",
)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("payload", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--version", default=__version__)
    parser.add_argument("--maintainer", default=MAINTAINER)
    parser.add_argument("--fast", action="store_true", help="half as large again, in seconds")
    options = parser.parse_args()
    options.out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=options.out) as folder:
        work = Path(folder)
        tree = work / "tree"
        lay_out(options.payload, tree, options.version)
        where_fedora_looks(tree)
        same_times(tree)
        spec = work / "carrel.spec"
        spec.write_text(
            SPEC.format(
                version=options.version,
                maintainer=options.maintainer,
                compression="w1.gzdio" if options.fast else "w9.xzdio",
                requires="\n".join(f"Requires: {each}" for each in requires(options.payload)),
                tree=tree,
                files="\n".join(FILES),
                date=_date(),
            ),
            encoding="utf-8",
        )
        package = built(spec, work)
        target = options.out / package.name
        shutil.move(package, target)
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    print(f"{target} {target.stat().st_size / 1e6:.1f} MB sha256 {digest}")


def requires(payload: Path) -> list[str]:
    """The libraries of the system, as RPMs name what they provide."""
    names = sorted(n for n in of_the_system(payload) if PACKAGES.get(n, n))
    found = [f"{name}()(64bit)" for name in names if not name.startswith("ld-linux")]
    floor = ".".join(map(str, FLOORS["GLIBC"]))
    return [*found, f"libc.so.6(GLIBC_{floor})(64bit)"]


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
