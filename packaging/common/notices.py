# SPDX-License-Identifier: Apache-2.0
"""What the licences ask of whoever hands a package on: who wrote what, the texts, the sources.

usage: notices.py PAYLOAD      writes PAYLOAD/notices/THIRD-PARTY-NOTICES.txt, LICENSE.txt and
                               copyright (Debian's form)
"""

import re
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from component import DECLARED, HERE, Component, normal
from inventory import Inventory

PLACE, LIBRARIES = Path("notices"), Path("runtime") / "lib" / "carrel"
HOLDER = re.compile(r"\s*(?:Copyright|\(c\))[ :]+((?=.*\d{4})(?:\(c\)|©)?.{4,90})$", re.IGNORECASE)
RULE = "=" * 88
HEAD = """\
Carrel is under the Apache License, Version 2.0 (LICENSE.txt). It comes with the work of others,
which stays under their licences. Each is listed with its licence; the texts follow at the end.
"""
LGPL = """\
LIBRARIES UNDER THE GNU LESSER GENERAL PUBLIC LICENSE

{names}

Carrel uses them unchanged, as shared libraries that are loaded when it starts. You may replace
them by changed versions of your own: put a library with the same name and a compatible interface
in place of the one below

{places}

and start Carrel again; nothing of Carrel has to be built anew, and reverse engineering for
debugging such changes is allowed. {keeping}

Their complete source:

{sources}

Whoever hands this package on has to offer the same source: from the addresses above as long as
they serve these versions, else from a place of their own. Ask whoever gave you this package.
The texts of the licences (LGPL-3.0, GPL-3.0, LGPL-2.1) stand at the end.
"""


KEEPING = {
    "linux": """\
No signature of these files is asked for. Debian and RPM packages
keep them under /opt/carrel.""",
    "macos": """\
macOS asks for a signature of everything in an
application, and any will do; afterwards let yours take the place of the one that it came with:

    codesign --force --deep --sign - /Applications/Carrel.app""",
    "windows": """\
No signature of these files is asked for,
unless rules of your organisation do.""",
}


def notices(inventory: Inventory) -> str:
    """The whole file."""
    texts: dict[str, list[str]] = {}
    parts = [HEAD]
    components = sorted(inventory.components, key=lambda each: (normal(each.name), each.purl))
    for each in components:
        for path in each.texts:
            text = path.read_text(encoding="utf-8", errors="replace").strip()
            texts.setdefault(text, []).append(each.name)
        parts.append(_entry(each))
    if any("LGPL" in each.licence for each in components):
        parts.append(f"{RULE}\n{_lesser(inventory, components)}")
    parts += [
        f"{RULE}\nText for: {', '.join(dict.fromkeys(names))}\n\n{text}\n"
        for text, names in texts.items()
    ]
    return "\n".join(parts)


def copyright_file(inventory: Inventory, place: Path = PLACE) -> str:
    """For /usr/share/doc, in the machine-readable form of Debian."""
    held = f"/opt/carrel/{place.as_posix()}"
    rows = [
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/",
        "Upstream-Name: Carrel",
        "Comment: The complete texts and the sources of what is under the LGPL are in",
        f" {held}/THIRD-PARTY-NOTICES.txt; every file of which program, with its hash,",
        f" in {held}/sbom.cdx.json.",
        "",
        "Files: *",
        "Copyright: The Carrel project",
        "License: Apache-2.0",
        " On Debian systems the text is in /usr/share/common-licenses/Apache-2.0.",
    ]
    for each in sorted(inventory.components, key=lambda one: (normal(one.name), one.purl)):
        holders = _holders(each) or [f"the authors of {each.name}"]
        rows += [
            "",
            f"Files: {_debian_files(each, inventory)}",
            "Copyright: " + "\n ".join(holders),
            f"License: {each.licence}",
            f" {each.name} {each.version}".rstrip() + f", {each.home or 'see the notices'}",
        ]
    return "\n".join(rows) + "\n"


def _entry(each: Component) -> str:
    lines = [f"{each.name} {each.version}".rstrip(), f"    licence  {each.licence}"]
    if each.home:
        lines.append(f"    home     {each.home}")
    if each.inside:
        lines.append(f"    inside   {each.inside}")
    if each.source:
        lines.append(f"    source   {each.source}")
    lines += [f"    {name.removeprefix('carrel:')}: {told}" for name, told in each.notes.items()]
    return "\n".join(lines) + "\n"


def _lesser(inventory: Inventory, components: list[Component]) -> str:
    held = [each for each in components if "LGPL" in each.licence]
    folders = sorted(
        {
            path.parent.relative_to(inventory.payload).as_posix()
            for each in held
            for path in each.files
        }
    )
    sources = [f"    {each.name}: {each.source}" for each in held if each.source]
    return LGPL.format(
        names="\n".join(f"    {each.name} {each.version} ({each.licence})" for each in held),
        places="\n".join(f"    {name}" for name in folders),
        sources="\n".join(sources),
        keeping=KEEPING.get(inventory.system, KEEPING["linux"]),
    )


def _holders(each: Component) -> list[str]:
    found: dict[str, None] = {}
    for path in each.texts:
        if path.name.startswith(("GPL-", "LGPL-")):
            continue  # the copyright of that text is not that of the library
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            if told := HOLDER.match(line):
                found[told[1].strip()] = None
    return list(found)[:12]


def _debian_files(each: Component, inventory: Inventory) -> str:
    if each.files:
        root = inventory.payload
        others = {p.parent for one in inventory.components if one is not each for p in one.files}
        named = {
            path.relative_to(root).as_posix()
            if path.parent in others  # of two patterns for one file the last would hold
            else f"{path.parent.relative_to(root).as_posix()}/*"
            for path in each.files
        }
        return "\n ".join(f"opt/carrel/{name}" for name in sorted(named))
    libraries = getattr(inventory, "libraries", inventory.payload / LIBRARIES)
    place = libraries.relative_to(inventory.payload).as_posix()
    return f"opt/carrel/{place}/{(each.inside or each.name).replace('-', '_')}*"


def problems(inventory: Inventory) -> list[str]:
    """What is missing for a licence to be kept."""
    found = []
    for each in inventory.components:
        if "LGPL" in each.licence and not (each.source and each.texts) and each.files:
            found.append(f"{each.name} is under {each.licence} and lacks its text or its source")
        if not each.inside and not each.texts and not _is_told(each):
            found.append(f"{each.name} brings no text of its licence")
    return found


def _is_told(each: Component) -> bool:
    """Whether the text comes with a part of it."""
    return any(
        entry["of"] == normal(each.name) and entry.get("text") and each.licence == entry["licence"]
        for entry in DECLARED["inside"]
    )


def write(inventory: Inventory, place: Path = PLACE) -> list[str]:
    """Write them into a folder of the payload; returns what is missing."""
    folder = inventory.payload / place
    folder.mkdir(parents=True, exist_ok=True)
    text = notices(inventory)
    (folder / "THIRD-PARTY-NOTICES.txt").write_text(text, encoding="utf-8")
    (folder / "copyright").write_text(copyright_file(inventory, place), encoding="utf-8")
    shutil.copy2(HERE.parents[1] / "LICENSE", folder / "LICENSE.txt")
    return problems(inventory)


def main(payload: Path) -> int:
    for problem in (found := write(Inventory(payload))):
        print(problem)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
