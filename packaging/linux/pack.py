# SPDX-License-Identifier: Apache-2.0
"""Packs a module for graphics cards as a Debian package or an RPM beside those of Carrel.

usage: pack.py deb|rpm PACK OUT [--engine PAYLOAD] [--version VERSION]
                       [--maintainer "NAME <ADDRESS>"] [--fast]

PACK is what pack_payload.py laid out, PAYLOAD that of the Carrel it is for: what the
module finds there is asked of nobody else. It fits an engine of its own version only, and demands
it.
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
from layout import FILES, OPT

NAME = "carrel-vulkan"
NOTICES = Path("notices") / "vulkan"
ENGINE = Path("runtime") / "lib" / "carrel" / "llama_cpp" / "lib"
CONTROL = f"""\
Package: {NAME}
Version: {{version}}
Architecture: {{architecture}}
Maintainer: {{maintainer}}
Installed-Size: {{size_kib}}
Depends: {{depends}}
Recommends: mesa-vulkan-drivers
Section: misc
Priority: optional
Description: graphics cards for carrel, by Vulkan
 The module by which the engine of carrel uses graphics cards of AMD, Intel and
 NVIDIA. The driver of the card is not part of it.
"""
SUMMARY = "Graphics cards for carrel, by Vulkan"
DESCRIPTION = """\
The module by which the engine of carrel uses graphics cards of AMD, Intel and
NVIDIA. The driver of the card is not part of it.

Licences of what is in it: /opt/carrel/notices/vulkan."""
WHERE = (f"/{OPT / ENGINE}/libggml-vulkan.so", f"/{OPT / NOTICES}")


def main() -> None:
    kinds = deb.parser(__doc__)
    kinds.add_argument("--engine", type=Path, required=True)
    options = kinds.parse_args(sys.argv[2:])
    options.out.mkdir(parents=True, exist_ok=True)
    if wrong := [*above_the_floor(options.payload), *looking_elsewhere(options.payload)]:
        raise SystemExit("\n".join(wrong))
    with tempfile.TemporaryDirectory(dir=options.out) as folder:
        tree = Path(folder) / "tree"
        shutil.copytree(options.payload, tree / OPT)
        documents = tree / "usr" / "share" / "doc" / NAME
        documents.mkdir(parents=True)
        shutil.copyfile(FILES / f"{NAME}.README", documents / "README")
        libraries = wanted(options.payload, options.engine)
        if sys.argv[1] == "deb":
            deb.of_debian(tree, NAME, options, NOTICES)
            packages = [f"carrel (= {options.version})", *deb.depends(libraries)]
            deb.control(tree, CONTROL, packages, options)
            deb.build(tree, NAME, options)
        else:
            _rpm(tree, libraries, options)


def wanted(pack: Path, engine: Path) -> set[str]:
    """The libraries of the system that a pack needs: those that are not the engine's.

    Raises:
        SystemExit: it was made for another engine.
    """
    names = of_the_system(pack)
    own = {path.name for path in (engine / ENGINE).iterdir()}
    if lacks := sorted(n for n in names - own if n.startswith(("libggml", "libllama"))):
        raise SystemExit(
            f"The engine of this payload has no {', '.join(lacks)}: it is another one."
        )
    return names - own


def _rpm(tree: Path, libraries: set[str], options: argparse.Namespace) -> None:
    facts = {
        "name": NAME,
        "summary": SUMMARY,
        "description": DESCRIPTION,
        "relations": [
            f"Requires: carrel = {options.version}",
            *rpm.requires(libraries),
            "Recommends: mesa-vulkan-drivers",
        ],
        "files": WHERE,
    }
    rpm.build(tree, facts, options)


if __name__ == "__main__":
    if sys.argv[1:2] not in (["deb"], ["rpm"]):
        sys.exit(__doc__)
    main()
