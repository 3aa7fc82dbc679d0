# SPDX-License-Identifier: Apache-2.0
"""Packs an engine without the rest of Carrel as a Windows Installer package, on Linux.

usage: engine_fix.py FIX OUT [--engine LIBRARIES…] [--from VERSION] [--below VERSION]
                     [--trial VERSION] [--sign]

FIX is made anew (common/engine_alone.py tells what is in it) of these libraries, or of those that
make.py takes, and the .venv's llama-cpp-python. The package goes into the folder of an installed
MSI of Carrel, --from (this one) up to and without --below, and is refused where there is none.
--trial: under another number, for trying only. --sign: libraries and package; sign.py tells with
whose key.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import quoteattr

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))
sys.path.insert(0, str(Path(__file__).resolve().parent))

import engine_alone
import facts
import make
import msi
import payload
import sign
from epoch import epoch
from facts import HERE, PRODUCT, numbers

NAME = "Carrel engine"
NEEDS = "This engine is for Carrel from version {} up to and without {}, which is not installed."


def main(arguments: list[str]) -> None:
    lowest, below = engine_alone.range_of(facts.VERSION)
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("fix", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--engine", type=Path, nargs="+")
    parser.add_argument("--from", dest="lowest", default=lowest)
    parser.add_argument("--below", default=below)
    parser.add_argument("--trial", default="")
    parser.add_argument("--sign", action="store_true")
    options = parser.parse_args(arguments)
    fix, out = options.fix.resolve(), options.out.resolve()
    libraries = options.engine or make.built()

    def put(folder: Path) -> None:
        payload.engine(folder, libraries)
        if options.sign:
            sign.main([folder])

    engine_alone.lay_out(fix, put, "windows", ".", options.trial)
    out.mkdir(parents=True, exist_ok=True)
    version = engine_alone.version_of(fix)
    target = out / f"Carrel-engine-{version}-x64.msi"
    pack(fix, target, product(fix, version, options.lowest, options.below))
    if options.sign:
        sign.main([target])
    print(f"{target} {target.stat().st_size / 1e6:.1f} MB")


def pack(fix: Path, target: Path, text: str) -> None:
    """Have wixl make it, and complete it as that of Carrel is."""
    for path in (fix, *fix.rglob("*")):
        os.utime(path, (epoch(), epoch()))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "engine.wxs").write_text(text, "utf-8")
        (folder / "payload").symlink_to(fix)  # wixl takes no absolute paths
        environment = os.environ | {"TZ": "UTC"}
        command = ["wixl", "--arch", "x64", "--output", "engine.msi", "engine.wxs"]
        subprocess.run(command, check=True, env=environment, cwd=folder)
        shutil.copyfile(folder / "engine.msi", target)
        msi.set_conditions(target, cards(fix))
        msi.set_secure(target, ("INSTALLDIR", "GRAPHICSCARDS"))
        msi.put_cabinet(target, fix, folder)
    msi.same(target)


def cards(fix: Path) -> dict[str, str]:
    """The module for graphics cards is left out where that of Carrel was."""
    found = fix.glob("engine/*/llama_cpp/lib/ggml-vulkan.dll")
    places = [path.relative_to(fix).as_posix() for path in found]
    return {msi.component(place): 'GRAPHICSCARDS <> "0"' for place in places}


def product(fix: Path, version: str, lowest: str, below: str) -> str:
    """The description that wixl reads."""
    tree, components = msi.tree(fix)
    given = {
        "PRODUCT_CODE": msi.guid(f"engine {version}"),
        "SHORT_VERSION": numbers(version).rsplit(".", 1)[0],
        "NAME": NAME,
        "PUBLISHER": PRODUCT["publisher"],
        "ABOUT": "A newer engine for Carrel",
        "UPGRADE_CODE": msi.guid("engine upgrade"),
        "CARREL": "{" + PRODUCT["upgrade_code"].upper() + "}",
        "LOWEST": numbers(lowest).rsplit(".", 1)[0],
        "BELOW": numbers(below).rsplit(".", 1)[0],
        "NEEDS": NEEDS.format(lowest, below),
    }
    text = (HERE / "engine.wxs.in").read_text("utf-8")
    for name, value in given.items():
        text = text.replace(f'"@{name}@"', quoteattr(value))
    return text.replace("<?tree?>", tree).replace("<?components?>", components)


if __name__ == "__main__":
    main(sys.argv[1:])
