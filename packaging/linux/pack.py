# SPDX-License-Identifier: Apache-2.0
"""Packs a module for graphics cards as a Debian package or an RPM beside those of Carrel.

usage: pack.py deb|rpm NAME PACK OUT --engine PAYLOAD [--version VERSION]
                       [--maintainer "NAME <ADDRESS>"] [--fast] [--trial]

NAME is one of packs.toml, PACK what pack_payload.py laid out, PAYLOAD that of the Carrel it is for:
what the module finds there is asked of nobody else. It fits an engine of its own version only, and
demands it. --trial packs a module for fewer cards than its recipe names, and has the package say
that it is not for use.
"""

import argparse
import shutil
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import deb
import rpm
from elf import above_the_floor, looking_elsewhere, of_the_system
from fatbin import cards
from layout import FILES, OPT
from packs import PACKS, Kind

ENGINE = Path("runtime") / "lib" / "carrel" / "llama_cpp" / "lib"
CONTROL = """\
Package: {package}
Version: {{version}}
Architecture: {{architecture}}
Maintainer: {{maintainer}}
Installed-Size: {{size_kib}}
Depends: {{depends}}
{recommends}Section: misc
Priority: optional
Description: {synopsis}
{description}
"""
TRIAL = """\
FOR TRYING ONLY: this one has code for a part of the cards ({held})
and keeps the others waiting or leaves them out. Do not publish it."""


def main(kind: Kind) -> None:
    kinds = deb.parser(__doc__)
    kinds.add_argument("--engine", type=Path, required=True)
    kinds.add_argument("--trial", action="store_true")
    options = kinds.parse_args(sys.argv[3:])
    options.out.mkdir(parents=True, exist_ok=True)
    if wrong := [*above_the_floor(options.payload), *looking_elsewhere(options.payload)]:
        raise SystemExit("\n".join(wrong))
    description = described(kind, options.payload, is_trial=options.trial)
    with tempfile.TemporaryDirectory(dir=options.out) as folder:
        tree = Path(folder) / "tree"
        shutil.copytree(options.payload, tree / OPT)
        documents = tree / "usr" / "share" / "doc" / kind.package
        documents.mkdir(parents=True)
        readme = (FILES / f"{kind.package}.README").read_text(encoding="utf-8")
        told = description.removeprefix(kind.description).strip()
        (documents / "README").write_text(f"{readme}\n{told}".strip() + "\n", encoding="utf-8")
        libraries = wanted(kind, options.payload, options.engine)
        if sys.argv[1] == "deb":
            deb.of_debian(tree, kind.package, options, kind.notices)
            packages = [f"carrel (= {options.version})", *deb.depends(libraries)]
            deb.control(tree, _control(kind, description), packages, options)
            deb.build(tree, kind.package, options)
        else:
            _rpm(tree, kind, description, libraries, options)


def described(kind: Kind, pack: Path, *, is_trial: bool) -> str:
    """Its description; that of a module for fewer cards says so.

    Raises:
        SystemExit: there are fewer cards, and it is not packed for trying.
    """
    module = pack / ENGINE / kind.module
    lacks = kind.lacks(module)
    if not lacks:
        return kind.description
    if not is_trial:
        raise SystemExit(
            f"{kind.module} has no code for {', '.join(lacks)}, which its recipe names; "
            "--trial packs it all the same, as one that is not for use."
        )
    return f"{kind.description}\n\n{TRIAL.format(held=', '.join(sorted(cards(module))))}"


def wanted(kind: Kind, pack: Path, engine: Path) -> set[str]:
    """The libraries of the system that a pack demands: those that are not the engine's, nor of the
    card's driver.

    Raises:
        SystemExit: it was made for another engine.
    """
    names = of_the_system(pack)
    own = {path.name for path in (engine / ENGINE).iterdir()}
    if lacks := sorted(n for n in names - own if n.startswith(("libggml", "libllama"))):
        raise SystemExit(
            f"The engine of this payload has no {', '.join(lacks)}: it is another one."
        )
    return names - own - set(kind.driver)


def _control(kind: Kind, description: str) -> str:
    recommends = ", ".join(kind.recommends)
    return CONTROL.format(
        package=kind.package,
        recommends=f"Recommends: {recommends}\n" if recommends else "",
        synopsis=kind.summary[0].lower() + kind.summary[1:],
        description="\n".join(f" {line or '.'}" for line in description.splitlines()),
    )


def _rpm(
    tree: Path, kind: Kind, description: str, needed: set[str], options: argparse.Namespace
) -> None:
    papers, libraries = f"/{OPT / kind.notices}", sorted((options.payload / ENGINE).iterdir())
    facts = {
        "name": kind.package,
        "summary": kind.summary,
        "licence": kind.licence,
        "description": f"{description}\n\nLicences of what is in it: {papers}.",
        "relations": [
            f"Requires: carrel = {options.version}",
            *rpm.requires(needed),
            *(f"Recommends: {name}" for name in kind.recommends),
        ],
        "files": [*(f"/{OPT / ENGINE / path.name}" for path in libraries), papers],
    }
    rpm.build(tree, facts, options)


if __name__ == "__main__":
    if sys.argv[1:2] not in (["deb"], ["rpm"]) or not PACKS.keys() & set(sys.argv[2:3]):
        sys.exit(__doc__)
    main(PACKS[sys.argv[2]])
