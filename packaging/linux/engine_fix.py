# SPDX-License-Identifier: Apache-2.0
"""Packs an engine without the rest of Carrel, as a Debian package and an RPM: carrel-engine.

usage: engine_fix.py lay FIX ENGINE [--trial VERSION]
       engine_fix.py deb|rpm FIX OUT [--from VERSION] [--below VERSION]
                     [--maintainer "NAME <ADDRESS>"] [--fast]

ENGINE: the libraries of packaging/engine/build.py, for the llama-cpp-python of this .venv. FIX is
made anew (engine_alone.py tells what is in it). The package has the engine's version, and is for
carrel --from (this one) up to and without --below (the next one that may break what it relies on).
--trial lays it out under another number, for trying only.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import deb
import engine_alone
import payload
import rpm
from elf import above_the_floor, looking_elsewhere, of_the_system
from engine_parts import put_engine
from layout import FILES, OPT
from packs import PACKS

from desktop import __version__

NAME = engine_alone.PACKAGE
SUMMARY = "Newer engine for carrel"
DESCRIPTION = """\
The engine of carrel, llama.cpp with its binding, in a newer version than the
installed carrel brought: a fix that does not wait for the next carrel. It is
used as long as it is the newer one, and if it does not come up the other is."""
OTHERS = [each.package for each in PACKS.values()]
"""Their modules are for the engine that carrel brought."""
CONTROL = """\
Package: {name}
Version: {{version}}
Architecture: {{architecture}}
Maintainer: {{maintainer}}
Installed-Size: {{size_kib}}
Depends: {{depends}}
Conflicts: {others}
Section: misc
Priority: optional
Description: {synopsis}
{description}
"""


def lay(fix: Path, engine: Path, trial: str) -> None:
    """Lay it out of the .venv's binding and these libraries."""

    def put(folder: Path) -> None:
        payload.libraries(folder, ["llama-cpp-python"])
        put_engine(folder, engine)

    engine_alone.lay_out(fix, put, "linux", f"/{OPT}", trial)
    if wrong := [*above_the_floor(fix), *looking_elsewhere(fix)]:
        raise SystemExit("\n".join(wrong))


def pack(kind: str, options: argparse.Namespace) -> None:
    """One package."""
    options.out = options.out.resolve()
    options.out.mkdir(parents=True, exist_ok=True)
    options.version = engine_alone.version_of(options.payload)
    with tempfile.TemporaryDirectory(dir=options.out) as folder:
        tree = Path(folder) / "tree"
        shutil.copytree(options.payload, tree / OPT, symlinks=True)
        documents = tree / "usr" / "share" / "doc" / NAME
        documents.mkdir(parents=True)
        shutil.copyfile(FILES / f"{NAME}.README", documents / "README")
        (_deb if kind == "deb" else _rpm)(tree, options)


def _deb(tree: Path, options: argparse.Namespace) -> None:
    told = "\n".join(f" {line}" for line in DESCRIPTION.splitlines())
    synopsis = SUMMARY[0].lower() + SUMMARY[1:]
    control = CONTROL.format(
        name=NAME, others=", ".join(OTHERS), synopsis=synopsis, description=told
    )
    deb.of_debian(tree, NAME, options, engine_alone.PAPERS)
    lower, upper = f"carrel (>= {options.lowest})", f"carrel (<< {options.below}~)"
    deb.control(
        tree, control, [lower, upper, *deb.depends(of_the_system(options.payload))], options
    )
    deb.build(tree, NAME, options)


def _rpm(tree: Path, options: argparse.Namespace) -> None:
    papers = f"/{OPT / engine_alone.PAPERS}"
    facts = {
        "name": NAME,
        "summary": SUMMARY,
        "licence": "MIT",
        "description": f"{DESCRIPTION}\n\nLicences of what is in it: {papers}.",
        "relations": [
            f"Requires: carrel >= {options.lowest}",
            f"Requires: carrel < {options.below}~",
            *rpm.requires(of_the_system(options.payload)),
            *(f"Conflicts: {other}" for other in OTHERS),
        ],
        "files": [f"/{OPT / engine_alone.ENGINE}", papers],
    }
    rpm.build(tree, facts, options)


def main(arguments: list[str]) -> None:
    kind, *rest = arguments
    if kind == "lay":
        laid = argparse.ArgumentParser(description=__doc__)
        laid.add_argument("fix", type=Path)
        laid.add_argument("engine", type=Path)
        laid.add_argument("--trial", default="")
        told = laid.parse_args(rest)
        lay(told.fix.resolve(), told.engine.resolve(), told.trial)
        return
    lowest, below = engine_alone.range_of(__version__)
    packer = deb.parser(__doc__)
    packer.add_argument("--from", dest="lowest", default=lowest)
    packer.add_argument("--below", default=below)
    pack(kind, packer.parse_args(rest))


if __name__ == "__main__":
    if sys.argv[1:2] not in (["lay"], ["deb"], ["rpm"]):
        sys.exit(__doc__)
    main(sys.argv[1:])
