# SPDX-License-Identifier: Apache-2.0
"""Lays out a pack: a module for graphics cards, with its papers, for an engine of the same version.

usage: pack_payload.py NAME MODULES PACK    NAME: one of packs.toml; MODULES: what build.py made
                                            with --pack; PACK is made anew, to be put over a
                                            payload

::

    PACK/runtime/lib/carrel/llama_cpp/lib/    the module, beside the engine's libraries, and
                                              what inside.toml lays beside it
    PACK/notices/NAME/                        notices and bill of materials of the pack alone
"""

import re
import shutil
import sys
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))

import notices
import sbom
from component import DECLARED, Component, carrel, upstream
from elf import lower
from licence import is_allowed
from packs import PACKS
from parts import LIBRARIES, ROOT
from programs import is_binary

# GCC 12 and newer ask for its newest version; the first one waits no differently.
WAIT = "_ZNSt18condition_variable4waitERSt11unique_lockISt5mutexE"
ENGINE = LIBRARIES / "llama_cpp" / "lib"


class Pack:
    """A pack, looked through as ``Inventory`` looks through a payload."""

    def __init__(self, payload: Path, name: str) -> None:
        self.payload, self.system = payload, "linux"
        self.name = f"carrel-{name}"
        self.problems: list[str] = []
        parts = [self._part(entry) for entry in DECLARED["pack"][name]]
        self.components = [self._engine(parts), *parts]
        for each in self.components:
            if not is_allowed(each.licence, DECLARED["allowed"]):
                self.problems.append(f"{each.name}: inside.toml does not allow {each.licence}")
        known = {path for each in self.components for path in each.files}
        self.problems += [
            f"{path.relative_to(payload).as_posix()} is accounted for by nothing"
            for path in sorted(payload.rglob("*"))
            if path.is_file() and path not in known and "notices" not in path.parts
        ]

    @property
    def whole(self) -> Component:
        """The pack itself."""
        found = carrel()
        found.name, found.purl = self.name, found.purl.replace("/carrel@", f"/{self.name}@")
        found.kind = "library"
        return found

    def _engine(self, parts: list[Component]) -> Component:
        """The module, which is what of the programs is no part of another's."""
        entry = next(each for each in DECLARED["inside"] if each["name"] == "llama.cpp")
        lock = (ROOT / "requirements" / "engine.lock").read_text(encoding="utf-8")
        locked = re.search(r"^llama-cpp-python==(\S+)", lock, re.MULTILINE)
        if not locked or locked[1] != entry["seen"]:
            self.problems.append(f"llama.cpp was seen in {entry['seen']}: look again")
        found = upstream(entry, "llama-cpp")
        found.inside, found.purl = "", f"pkg:generic/llama-cpp@{entry['version']}"
        taken = {path for each in parts for path in each.files}
        there = sorted(set((self.payload / ENGINE).glob("*")) - taken)
        found.files = [path for path in there if is_binary(path)]
        return found

    def _part(self, entry: dict[str, Any]) -> Component:
        """What lies beside the module, or else is compiled into it."""
        files = [self.payload / ENGINE / name for name in entry.get("beside", ())]
        self.problems += [f"{path.name} is missing" for path in files if not path.is_file()]
        found = upstream(entry, "llama-cpp")
        if files:
            found.inside, found.purl = "", found.purl.partition("?")[0]
            found.files = [path for path in files if path.is_file()]
        return found


def main(name: str, modules: Path, target: Path) -> int:
    shutil.rmtree(target, ignore_errors=True)
    (target / ENGINE).mkdir(parents=True)
    for path in modules.iterdir():
        copy = Path(shutil.copyfile(path, target / ENGINE / path.name))
        if path.name == PACKS[name].module:  # the terms of what lies beside it allow no change
            lower(copy, {WAIT}, "GLIBCXX", "GLIBCXX_3.4.11")
    pack, place = Pack(target, name), Path("notices") / name
    pack.problems += notices.write(pack, place)
    sbom.write(sbom.bill(pack, pack.whole), target / place / sbom.PLACE.name)
    for problem in pack.problems:
        print(problem)
    return 1 if pack.problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], *map(Path, sys.argv[2:4])))
