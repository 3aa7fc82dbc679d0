# SPDX-License-Identifier: Apache-2.0
"""Everything from the sources to signed installers, on Linux.

usage: make.py OUT [--version VERSION] [--engine LIBRARIES… | --payload FOLDER] [--fast]

OUT gets payload/, an MSI for a machine and a setup.exe for one user; sign.py tells with whose key
they are signed. --engine: what packaging/engine/build.py windows and windows-vulkan made; else it
is made, once, the second where Debian's tools for it can be had.
--payload: what payload.py gathered already, for example on a machine without keys.
"""

import argparse
import shutil
import sys
from pathlib import Path

import msi
import parts
import payload
import setup
import sign
import signatures
from facts import VERSION

from devtools import vulkan_tools
from devtools.package_engine import package_engine, vulkan_pack

BUDGET_MB = 70.0


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    parser.add_argument("--version", default=VERSION)
    parser.add_argument("--engine", type=Path, nargs="+")
    parser.add_argument("--payload", type=Path)
    parser.add_argument("--fast", action="store_true", help="a larger setup.exe, in seconds")
    options = parser.parse_args(arguments)
    out: Path = options.out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    tree, version = out / "payload", ["--version", options.version]
    if options.payload:
        shutil.rmtree(tree, ignore_errors=True)
        shutil.copytree(options.payload, tree)
    else:
        libraries = map(str, options.engine or built())
        payload.main([str(tree), *version, "--engine", *libraries])
    sign.main([tree])
    parts.papers(tree)  # of the files as they are handed on
    for old in (*out.glob("*.msi"), *out.glob("*.exe")):
        old.unlink()
    msi.main([str(tree), str(out), *version])
    fast = ["--fast"] if options.fast else []
    setup.main([str(tree), str(out), *version, "--sign", *fast])
    made = [*sorted(out.glob("*.msi")), *sorted(out.glob("*.exe"))]
    sign.main(made)
    return judged(tree, made)


def built() -> list[Path]:
    """The engine and, where it can be built here, its module for graphics cards."""
    python = Path(sys.executable)
    folders = [package_engine(python, "windows")]
    if why := vulkan_tools.why_not():
        print(f"SKIPPED the module for graphics cards (Vulkan): {why}")
    else:
        folders.append(vulkan_pack(python, "windows-vulkan"))
    return folders


def judged(tree: Path, made: list[Path]) -> int:
    """Status 1 if one program, library or installer is not well signed; sizes are told."""
    own = sign.authority()
    found, signers = signatures.problems(tree, own)
    found += signatures.problems_of(made, own)
    for sentence in found:
        print(sentence)
    for signer, count in signers.most_common():
        print(f"{count:4} files signed by {signer}")
    for path in made:
        size_mb = path.stat().st_size / 1e6
        verdict = "within" if size_mb <= BUDGET_MB else "ABOVE"
        print(f"{path.name} {size_mb:.1f} MB, {verdict} the budget of {BUDGET_MB:.0f} MB")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
