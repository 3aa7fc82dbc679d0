# SPDX-License-Identifier: Apache-2.0
"""Packs a payload as a Windows Installer package for a whole machine, by wixl and msibuild.

usage: msi.py PAYLOAD OUT [--version VERSION]

It installs for all users and asks nothing. What belongs to users lies in their profiles, which
the package does not name, so that no uninstallation touches it. The same payload gives the same
bytes: names within are made of paths, the package's own number of its content.
"""

import argparse
import hashlib
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from xml.sax.saxutils import quoteattr

sys.path.insert(0, str(Path(__file__).resolve().parent))

import cabinet
import launchers
import parts
from epoch import epoch
from facts import HERE, PRODUCT, VERSION, numbers

NAMESPACE = uuid.UUID(PRODUCT["namespace"])
SUMMARY = uuid.UUID("f29f85e0-4ff9-1068-ab91-08002b27b3d9").bytes_le
"""What the stream with author, dates and number begins with ([MS-OLEPS])."""
_NUMBER, _CREATED, _SAVED = 9, 12, 13
_TO_1601_S = 11644473600
PROPERTIES = (
    *("INSTALLDIR", "DESKTOPSHORTCUT", "STARTMENUSHORTCUT", "ADDTOPATH"),
    "GRAPHICSCARDS",
)
"""What an administrator may set on the command line; docs/DEPLOYMENT.md tells them."""
CONDITIONS = {
    "StartMenu": 'STARTMENUSHORTCUT <> "0"',
    "Desktop": 'DESKTOPSHORTCUT = "1"',
    "SearchPath": 'ADDTOPATH <> "0"',
}
"""Component → when it is installed. wixl writes none, so they are put in afterwards."""
CARDS = (parts.LIBRARIES / "llama_cpp" / "lib" / "ggml-vulkan.dll").as_posix()
"""The module for graphics cards; not every payload has it."""
CABINET = "carrel.cab"
"""The stream with the files."""
ACTIONS = {"RemoveEnvironmentStrings": 3300, "WriteEnvironmentStrings": 5200}
"""Of Windows Installer, at the places that Microsoft suggests."""


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("payload", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--version", default=VERSION)
    options = parser.parse_args(arguments)
    options.out.mkdir(parents=True, exist_ok=True)
    target = options.out / f"Carrel-{options.version}-x64.msi"
    payload = options.payload.resolve()
    for path in (payload, *payload.rglob("*")):
        os.utime(path, (epoch(), epoch()))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        launchers.icon(folder / "carrel.ico")
        os.utime(folder / "carrel.ico", (epoch(), epoch()))
        source = folder / "carrel.wxs"
        source.write_text(product(payload, options.version), "utf-8")
        (folder / "payload").symlink_to(payload)  # wixl takes no absolute paths
        environment = os.environ | {"TZ": "UTC"}
        command = ["wixl", "--arch", "x64", "--output", "carrel.msi", source.name]
        subprocess.run(command, check=True, env=environment, cwd=folder)
        shutil.copyfile(folder / "carrel.msi", target)
        complete(target, folder)
        put_cabinet(target, payload, folder)
    same(target)
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    print(f"{target} {target.stat().st_size / 1e6:.1f} MB sha256 {digest}")


def product(payload: Path, version: str) -> str:
    """The description that wixl reads."""
    short = numbers(version).rsplit(".", 1)[0]
    files, references = tree(payload)
    given = {
        "PRODUCT_CODE": guid(f"product {version}"),
        "SHORT_VERSION": short,
        "VERSION": version,
        "NAME": PRODUCT["name"],
        "PUBLISHER": PRODUCT["publisher"],
        "ABOUT": PRODUCT["about"],
        "HOME": PRODUCT["home"],
        "UPGRADE_CODE": "{" + PRODUCT["upgrade_code"].upper() + "}",
        **{f"GUID_{name}": guid(name) for name in ("StartMenu", "Desktop", "Registry")},
        "GUID_SearchPath": guid("SearchPath"),
    }
    text = (HERE / "carrel.wxs.in").read_text("utf-8")
    for name, value in given.items():
        text = text.replace(f'"@{name}@"', quoteattr(value))
    return text.replace("<?tree?>", files).replace("<?components?>", references)


def tree(payload: Path) -> tuple[str, str]:
    """Every file of it in its folder, and references to all of them."""
    names = list[str]()
    files = "\n".join(_folder(payload, payload, names))
    return files, "\n".join(f'<ComponentRef Id="{name}"/>' for name in names)


def component(place: str) -> str:
    """What the component of a file is called."""
    return f"c{_mark(place)}"


def guid(what: str) -> str:
    """The same for the same thing in every version, as Windows wants it of components."""
    return "{" + str(uuid.uuid5(NAMESPACE, what)).upper() + "}"


def _mark(place: str) -> str:
    return hashlib.sha256(place.encode()).hexdigest()[:24]


def _folder(payload: Path, folder: Path, names: list[str]) -> Iterator[str]:
    """Files as components of their own, folders below; ``names`` gets the components."""
    for path in sorted(folder.iterdir()):
        place = path.relative_to(payload).as_posix()
        mark = _mark(place)
        if path.is_dir():
            yield f'<Directory Id="d{mark}" Name={quoteattr(path.name)}>'
            yield from _folder(payload, path, names)
            yield "</Directory>"
        else:
            names.append(f"c{mark}")
            yield f'<Component Id="c{mark}" Guid="{guid(place)}" Win64="yes">'
            source = quoteattr(f"payload/{place}")
            yield f'<File Id="f{mark}" Source={source} KeyPath="yes"/></Component>'


def complete(target: Path, folder: Path) -> None:
    """What wixl cannot write: conditions, the search path, which properties pass to the service."""
    path = folder / "Environment.idt"
    rows = [
        ["Environment", "Name", "Value", "Component_"],
        ["s72", "l255", "L255", "s72"],
        ["Environment", "Environment"],
        ["SearchPath", "=-*PATH", "[~];[INSTALLDIR]", "SearchPath"],
    ]
    path.write_text("".join("\t".join(row) + "\r\n" for row in rows), "ascii", newline="")
    subprocess.run(["msibuild", target, "-i", path], check=True)
    set_conditions(target, {**CONDITIONS, component(CARDS): 'GRAPHICSCARDS <> "0"'})
    for query in [
        "INSERT INTO `InstallExecuteSequence` (`Action`, `Condition`, `Sequence`) "
        f"VALUES ('{action}', '', {number})"
        for action, number in ACTIONS.items()
    ]:
        subprocess.run(["msibuild", target, "-q", query], check=True)
    set_secure(target, PROPERTIES)


def set_conditions(target: Path, conditions: Mapping[str, str]) -> None:
    """Component → when it is installed."""
    for name, condition in conditions.items():
        query = f"UPDATE `Component` SET `Condition` = '{condition}' WHERE `Component` = '{name}'"
        subprocess.run(["msibuild", target, "-q", query], check=True)


def set_secure(target: Path, properties: Sequence[str]) -> None:
    """Which of them pass to the service that installs."""
    name = "SecureCustomProperties"
    known = table(target, "Property").get(name, "")
    value = ";".join(dict.fromkeys((*properties, *filter(None, known.split(";")))))
    query = (
        f"UPDATE `Property` SET `Value` = '{value}' WHERE `Property` = '{name}'"
        if known
        else f"INSERT INTO `Property` (`Property`, `Value`) VALUES ('{name}', '{value}')"
    )
    subprocess.run(["msibuild", target, "-q", query], check=True)


def put_cabinet(target: Path, payload: Path, folder: Path) -> None:
    """Put the files in, in the order of the table that names them; what is in then is read back.

    wixl's own cabinet, which is left beside, knows only MSZIP, a third larger.

    Raises:
        SystemExit: there is no C compiler or no cabextract, or it reads something else.
    """
    places = {
        f"f{_mark(path.relative_to(payload).as_posix())}": path
        for path in payload.rglob("*")
        if path.is_file()
    }
    numbers = {row[0]: int(row[7]) for row in rows(target, "File")}
    files = {name: places[name] for name in sorted(numbers, key=numbers.__getitem__)}
    made, held = folder / CABINET, folder / "held.cab"
    cabinet.write(made, files, cabinet.build(folder), epoch())
    query = f"UPDATE `Media` SET `Cabinet` = '#{CABINET}'"
    subprocess.run(["msibuild", target, "-q", query, "-a", CABINET, made], check=True)
    with held.open("wb") as file:
        subprocess.run(["msiinfo", "extract", target, CABINET], stdout=file, check=True)
    cabinet.check(held, files)


def table(target: Path, name: str) -> dict[str, str]:
    """The first two columns of a table."""
    return {row[0]: row[1] for row in rows(target, name)}


def rows(target: Path, name: str) -> list[list[str]]:
    """A table without its heads."""
    command = ["msiinfo", "export", target, name]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return [line.split("\t") for line in told.splitlines()[3:] if "\t" in line]


def same(target: Path) -> None:
    """Give the package the number that follows from its content, and the time of the sources.

    Raises:
        SystemExit: the stream with them is not found.
    """
    data = bytearray(target.read_bytes())
    begin = data.find(SUMMARY)
    if begin < 0:
        raise SystemExit(f"{target.name}: no summary is found in it")
    section = begin - 28 + struct.unpack_from("<I", data, begin + 16)[0]
    count = struct.unpack_from("<I", data, section + 4)[0]
    places = dict(struct.unpack_from("<II", data, section + 8 + 8 * i) for i in range(count))
    when = struct.pack("<Q", (epoch() + _TO_1601_S) * 10_000_000)
    for kind in (_CREATED, _SAVED):
        if kind in places:
            data[section + places[kind] + 4 : section + places[kind] + 12] = when
    at = section + places[_NUMBER] + 8
    data[at : at + 38] = bytes(38)
    number = uuid.uuid5(NAMESPACE, hashlib.sha256(data).hexdigest())
    data[at : at + 38] = ("{" + str(number).upper() + "}").encode("ascii")
    target.write_bytes(data)


if __name__ == "__main__":
    main(sys.argv[1:])
