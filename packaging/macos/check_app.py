# SPDX-License-Identifier: Apache-2.0
"""Whether Carrel.app is as a Mac wants it, on any system.

usage: check_app.py APP [--dry-run] [--hardened]

Says in a sentence what is wrong; status 1 if something is. ``--dry-run`` lets Python and the engine
be missing. ``--hardened`` asks for what a release has: the hardened runtime and a certificate on
everything. Whose certificate it is, and what Gatekeeper says, only a Mac can tell (release.sh).
"""

import argparse
import plistlib
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import app as assembly
import bundle
import mach
import papers
import signature

SYSTEM = ("/usr/lib/", "/System/Library/")
SIZES = {"ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}
"""Of the icon: those that every screen wants."""
_AT_TOP = {"Info.plist", "PkgInfo", "MacOS", "Frameworks", "Resources", "_CodeSignature"}


def problems(app: Path, *, is_dry: bool = False, is_hardened: bool = False) -> list[str]:
    """Sentences; empty: all is well."""
    contents = app / "Contents"
    if not (contents / "Info.plist").is_file():
        return [f"{app.name} is no application"]
    found = [*layout(contents), *information(contents), *icon(contents), *links(contents)]
    found += [*code(contents), *signatures(contents, is_hardened=is_hardened)]
    found += papers.differences(contents)
    if not is_dry:
        found += assembly.lacking(contents)
    return found


def layout(contents: Path) -> Iterator[str]:
    """What lies where."""
    for path in sorted(contents.iterdir()):
        if path.name not in _AT_TOP:
            yield f"{path.name} does not belong into Contents"
    for path in mach.files(contents):
        name = path.relative_to(contents)
        if name.parts[0] not in {bundle.PROGRAMS.name, bundle.CODE.name}:
            yield f"{name} is code outside of Frameworks and MacOS"
    for path in sorted((contents / bundle.CODE).rglob("*")):
        if not path.is_symlink():
            yield from _out_of_place(path, path.relative_to(contents))
    programs = {path.name: path for path in (contents / bundle.PROGRAMS).iterdir()}
    for name in sorted({bundle.BUNDLE["name"], "carrelctl"} ^ set(programs)):
        yield f"MacOS/{name} is {'too many' if name in programs else 'missing'}"
    for name, path in sorted(programs.items()):
        if not mach.is_mach(path) or not path.stat().st_mode & 0o111:
            yield f"MacOS/{name} is no program that can be run"


def _out_of_place(path: Path, name: Path) -> Iterator[str]:
    """What codesign would not take in the folder for code."""
    if any(each.suffix == ".framework" for each in name.parents):
        return
    if path.is_dir() and "." in path.name and path.suffix != ".framework":
        yield f"{name}: codesign takes a folder with a dot for a bundle"
    if path.is_file() and not mach.is_mach(path):
        yield f"{name} is no code and lies in Frameworks"


def information(contents: Path) -> Iterator[str]:
    """Info.plist is what app.py would write; its minimum system is that of the code, and no newer
    one than the papers promise.
    """
    if (contents / "PkgInfo").read_bytes() != b"APPL????":
        yield "PkgInfo is another"
    told: dict[str, Any] = plistlib.loads((contents / "Info.plist").read_bytes())
    version = str(told.get("CFBundleShortVersionString", ""))
    if not re.fullmatch(r"\d+(\.\d+){0,2}", version):
        yield f"{version!r} is no version that macOS reads"
    oldest = str(told.get("LSMinimumSystemVersion", ""))
    wanted = assembly.information(version, oldest, bundle.BUILD["architecture"])
    for key in sorted(set(wanted) | set(told)):
        if told.get(key) != wanted.get(key):
            yield f"Info.plist says {told.get(key)!r} as {key}, not {wanted.get(key)!r}"
    if _numbers(oldest) > _numbers(promised := bundle.BUILD["promised"]):
        yield f"the code needs macOS {oldest}; the papers promise {promised} (bundle.toml)"
    for path in mach.files(contents):
        for part in mach.read(path):
            if part.minimum() > _numbers(oldest):
                needs = "{}.{}".format(*part.minimum())
                yield f"{path.name} needs macOS {needs}; Info.plist says {oldest or 'nothing'}"


def _numbers(version: str) -> tuple[int, int]:
    found = re.fullmatch(r"(\d+)\.(\d+)", version)
    return (int(found[1]), int(found[2])) if found else (0, 0)


def icon(contents: Path) -> Iterator[str]:
    """It has the sizes that are shown, as PNG."""
    path = contents / bundle.DATA / "Carrel.icns"
    data = path.read_bytes() if path.is_file() else b""
    found, at = {}, 8
    while at + 8 <= len(data):
        size = int.from_bytes(data[at + 4 : at + 8], "big")
        found[data[at : at + 4].decode("latin-1")] = data[at + 8 : at + size]
        at += max(size, 8)
    for kind, pixels in SIZES.items():
        head = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + pixels.to_bytes(4, "big") * 2
        if not found.get(kind, b"").startswith(head):
            yield f"Carrel.icns has no picture of {pixels} pixels"


def links(contents: Path) -> Iterator[str]:
    """Links stay inside and lead somewhere; frameworks have theirs."""
    for path in sorted(contents.rglob("*")):
        if path.is_symlink():
            name = path.relative_to(contents)
            is_inside = path.resolve().is_relative_to(contents.resolve())
            if path.readlink().is_absolute() or not is_inside or not path.exists():
                yield f"{name} leads to {path.readlink()}"
    for path in sorted(contents.rglob("*.framework")):
        versions = path / "Versions"
        current = versions / "Current"
        for link in (current, path / path.stem, path / "Resources"):
            if not link.is_symlink() or not link.exists():
                yield f"{path.name} lacks the link {link.relative_to(path)}"
        if len([each for each in versions.iterdir() if not each.is_symlink()]) != 1:
            yield f"{path.name} has more than one version"


def code(contents: Path) -> Iterator[str]:
    """Architectures, and that everything is found within the bundle or is the system's."""
    wanted = {bundle.BUILD["architecture"]}
    for path in mach.files(contents):
        name = path.relative_to(contents).as_posix()
        try:
            parts = mach.read(path)
        except ValueError as error:
            yield f"{name}: {error}"
            continue
        if {part.architecture for part in parts} != wanted:
            had = ", ".join(part.architecture for part in parts)
            yield f"{name} is for {had}, not for {', '.join(wanted)}"
        for part in parts:
            for place in part.rpaths():
                if _within(contents, path, place) is None:
                    yield f"{name} looks in {place}"
            for wants in part.loads():
                if not wants.startswith(SYSTEM) and not _is_found(contents, path, part, wants):
                    yield f"{name} wants {wants}, which is not there"


def _within(contents: Path, path: Path, place: str) -> Path | None:
    """What a name stands for, if that is inside the bundle; None: it leads out."""
    for mark, base in (
        ("@loader_path", path.parent),
        ("@executable_path", contents / bundle.PROGRAMS),
    ):
        if place == mark or place.startswith(mark + "/"):
            found = Path(f"{base}/{place[len(mark) :]}").resolve()
            return found if found.is_relative_to(contents.resolve()) else None
    return None


def _is_found(contents: Path, path: Path, part: mach.Slice, wants: str) -> bool:
    if wants.startswith("@rpath/"):
        names = [f"{place.rstrip('/')}/{wants[7:]}" for place in part.rpaths()]
    else:
        names = [wants]
    if wants == part.own_name():
        return True
    return any((found := _within(contents, path, name)) and found.is_file() for name in names)


def signatures(contents: Path, *, is_hardened: bool) -> Iterator[str]:
    """Everything is signed, and is what was signed."""
    entitled = plistlib.loads((bundle.HERE / "entitlements.plist").read_bytes())
    for path in mach.files(contents):
        name = path.relative_to(contents).as_posix()
        for part in mach.read(path):
            told = signature.read(part)
            if told is None:
                yield f"{name} is not signed"
                continue
            yield from (f"{name}: {problem}" for problem in told.problems)
            if told.entitlements != (entitled if part.kind == mach.EXECUTE else {}):
                yield f"{name} is entitled to {', '.join(told.entitlements) or 'nothing'}"
            if is_hardened and not (told.is_hardened and told.is_certified):
                yield f"{name} lacks the hardened runtime or a certificate"
    first = contents / bundle.PROGRAMS / bundle.BUNDLE["name"]
    told = signature.read(mach.read(first)[0]) if mach.is_mach(first) else None
    if told:
        if told.identifier != bundle.BUNDLE["identifier"]:
            yield f"the bundle is signed as {told.identifier}"
        yield from signature.of_bundle(contents, told)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("app", type=Path)
    parser.add_argument("--dry-run", action="store_true")
    parser.add_argument("--hardened", action="store_true")
    options = parser.parse_args()
    found = problems(options.app, is_dry=options.dry_run, is_hardened=options.hardened)
    for sentence in found:
        print(sentence)
    print(f"{options.app.name}: {len(found)} problems")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
