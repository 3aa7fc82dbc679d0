# SPDX-License-Identifier: Apache-2.0
"""Notices and bill of materials of a bundle.

usage: papers.py write APP     write them anew: after its libraries were signed, before it is sealed
       papers.py check APP     every library is listed and has its hash, and no other is listed

The launchers are Carrel's own and not listed: the seal of the bundle goes into the signature of one
of them, so its hash cannot be in a file that is sealed.
"""

import json
import re
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))

import bundle
import bundled
import component
import inventory
import notices
import sbom

LIBRARIES = bundle.CODE / bundle.IMPORTS
BILL = bundle.NOTICES / sbom.PLACE.name


class Contents(inventory.Inventory):
    """A bundle, looked through from its folder Contents."""

    def _distributions(self) -> set[Path]:
        self.libraries, self.system = self.payload / LIBRARIES, "macos"
        return super()._distributions()

    def binaries(self) -> Iterator[Path]:
        """Every library, and programs that are not Carrel's own."""
        own = self.payload / bundle.PROGRAMS
        yield from (path for path in super().binaries() if path.parent != own)

    def _python(self) -> None:
        library = self.payload / bundle.LIBRARY
        if not library.is_file():
            return
        told = re.search(rb"\x00(\d+\.\d+\.\d+)\x00", library.read_bytes())
        version = told[1].decode() if told else bundle.PYTHON
        modules = (self.payload / bundle.DYNLOAD).glob("*")
        known = sys.stdlib_module_names
        own = [path for path in modules if path.name.split(".")[0] in known]
        text = self.payload / bundle.STDLIB / "LICENSE.txt"
        self._cpython(version, [library, *sorted(own)], [text] if text.is_file() else [])
        beside = sorted((self.payload / bundle.CODE).glob("lib[cs][rs][yl]*.dylib"))
        if beside:
            openssl = bundled.told(r"OpenSSL (\d+\.\d+\.\d+) ", beside) or "3"
            self.components.append(
                component.Component(
                    name="OpenSSL of Python",
                    version=openssl,
                    licence="Apache-2.0",
                    purl=f"pkg:generic/openssl@{openssl}?inside=cpython",
                    home="https://www.openssl.org/",
                    cpe=component.cpe({"cpe": "openssl:openssl"}, openssl),
                    repo="https://github.com/openssl/openssl",
                    inside="cpython",
                    files=beside,
                )
            )


def write(contents: Path) -> list[str]:
    """Write them; returns sentences about what is accounted for by nothing."""
    folder = contents / bundle.NOTICES
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    found = Contents(contents)
    text = notices.notices(found)
    (folder / "THIRD-PARTY-NOTICES.txt").write_text(text, encoding="utf-8")
    shutil.copyfile(bundle.HERE.parents[1] / "LICENSE", folder / "LICENSE.txt")
    bill = json.dumps(sbom.bill(found), indent=1, ensure_ascii=False)
    (contents / BILL).write_text(bill + "\n", encoding="utf-8")
    return found.problems + _problems(found)


def _problems(found: Contents) -> list[str]:
    return [str(each) for each in notices.problems(found)]


def differences(contents: Path) -> list[str]:
    """Sentences about libraries that are not as the bill of materials says."""
    told = json.loads((contents / BILL).read_text(encoding="utf-8"))
    own = f"{bundle.PROGRAMS.name}/"
    found = sbom.differences(contents, told, LIBRARIES)
    return [each for each in found if not each.startswith(own)]


def main(arguments: list[str]) -> int:
    if len(arguments) != 2 or arguments[0] not in {"write", "check"}:
        print(__doc__)
        return 2
    contents = Path(arguments[1]) / "Contents"
    found = write(contents) if arguments[0] == "write" else differences(contents)
    for sentence in found:
        print(sentence)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
