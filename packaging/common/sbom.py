# SPDX-License-Identifier: Apache-2.0
"""The bill of materials of a payload (CycloneDX 1.6), and whether a payload is what one says.

usage: sbom.py make PAYLOAD [FILE]     FILE, or PAYLOAD/notices/sbom.cdx.json; status 1: something
                                       in the payload is accounted for by nothing
       sbom.py check PAYLOAD [FILE]    every program and shared library is in it and has its hash,
                                       and nothing is in it that is not there; without FILE with
                                       the packs that are in PAYLOAD

The same payload gives the same bytes: nothing of the time or the machine is in it.
"""

import hashlib
import json
import sys
import uuid
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

from component import Component, carrel, normal
from inventory import Inventory
from programs import is_binary

PLACE = Path("notices") / "sbom.cdx.json"
PACKS = "notices/*/sbom.cdx.json"
NAMESPACE = uuid.UUID("6e1d3a52-0d2b-5a8e-9a53-5a1e0c7f2d11")
MODEL = "app/desktop/_bundled/resources/models/carrel-guide-q8_0.gguf"
LIBRARIES = Path("runtime") / "lib" / "carrel"


def bill(inventory: Inventory, whole: Component | None = None) -> dict[str, Any]:
    """All of it.

    Args:
        whole: what it is the bill of; otherwise Carrel.
    """
    whole = whole or carrel()
    components = [_entry(inventory.payload, each) for each in _sorted(inventory.components)]
    components += _model(inventory.payload)
    body = {
        "components": components,
        "dependencies": _dependencies(whole, inventory.components),
    }
    text = json.dumps(body, sort_keys=True)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(NAMESPACE, text)}",
        "version": 1,
        "metadata": {
            "lifecycles": [{"phase": "build"}],
            "properties": [{"name": "carrel:system", "value": inventory.system}],
            "component": _entry(inventory.payload, whole),
        },
        **body,
    }


def differences(payload: Path, told: dict[str, Any], libraries: Path = LIBRARIES) -> list[str]:
    """Sentences about what a payload has and its bill has not, or the other way round.

    Args:
        libraries: where its distributions lie.
    """
    listed = {
        part["name"]: part["hashes"][0]["content"]
        for component in told["components"]
        for part in component.get("components", ())
        if part["type"] == "file"
    }
    there = {
        path.relative_to(payload).as_posix(): path
        for path in sorted(payload.rglob("*"))
        if is_binary(path)
    }
    found = [f"{name} is not in the bill of materials" for name in sorted(set(there) - set(listed))]
    found += [f"{name} is not in the payload" for name in sorted(set(listed) - set(there))]
    found += [
        f"{name} is another file than the bill of materials says"
        for name in sorted(set(listed) & set(there))
        if digest(there[name]) != listed[name]
    ]
    distributions = (payload / libraries).glob("*.dist-info")
    known = {
        (normal(each["name"]), each["version"])
        for each in told["components"]
        if each.get("purl", "").startswith("pkg:py")
    }
    for info in sorted(distributions):
        name, _, version = info.name.removesuffix(".dist-info").partition("-")
        if (normal(name), version) not in known:
            found.append(f"{name} {version} is not in the bill of materials")
    return found


def bills(payload: Path) -> list[Path]:
    """Its own bill of materials, and those of the packs that were put into it."""
    return [path for path in (payload / PLACE, *payload.glob(PACKS)) if path.is_file()]


def together(files: list[Path]) -> dict[str, Any]:
    """What several bills list, as one."""
    told = [json.loads(path.read_text(encoding="utf-8")) for path in files]
    return {"components": [each for one in told for each in one["components"]]}


def write(told: dict[str, Any], file: Path) -> None:
    """Write a bill."""
    file.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(told, indent=1, ensure_ascii=False)
    file.write_text(text + "\n", encoding="utf-8")


def _sorted(components: list[Component]) -> list[Component]:
    return sorted(components, key=lambda each: (normal(each.name), each.purl))


def _entry(payload: Path, each: Component) -> dict[str, Any]:
    links = [
        ("website", each.home),
        ("source-distribution", each.source),
        ("vcs", each.repo),
    ]
    files = [
        {
            "type": "file",
            "bom-ref": f"file:{path.relative_to(payload).as_posix()}",
            "name": path.relative_to(payload).as_posix(),
            "hashes": [{"alg": "SHA-256", "content": digest(path)}],
        }
        for path in sorted(each.files)
    ]
    parts = [{"bom-ref": f"{each.purl}#{index}", **part} for index, part in enumerate(each.parts)]
    entry: dict[str, Any] = {
        "type": each.kind,
        "bom-ref": each.purl,
        "name": each.name,
        "version": each.version,
        "licenses": [{"expression": each.licence}],
        "cpe": each.cpe,
        "purl": each.purl,
        "externalReferences": [{"type": kind, "url": url} for kind, url in links if url],
        "components": files + parts,
    }
    notes = ({"carrel:inside": each.inside} if each.inside else {}) | each.notes
    entry["properties"] = [{"name": name, "value": notes[name]} for name in sorted(notes)]
    return {name: value for name, value in entry.items() if value}


def _model(payload: Path) -> list[dict[str, Any]]:
    """The built-in Guide, which this project made itself (docs/GUIDE_MODEL.md)."""
    places = (payload / MODEL, payload / "Resources" / MODEL)  # the second in a bundle of macOS
    path = next((each for each in places if each.is_file()), None)
    if path is None:
        return []
    entry = {
        "type": "machine-learning-model",
        "bom-ref": "carrel-guide",
        "name": "carrel-guide",
        "version": carrel().version,
        "licenses": [{"expression": "Apache-2.0"}],
        "hashes": [{"alg": "SHA-256", "content": digest(path)}],
    }
    return [entry]


def _dependencies(whole: Component, components: list[Component]) -> list[dict[str, Any]]:
    by_name = {normal(each.name): each.purl for each in components if not each.inside}
    rows = [{"ref": whole.purl, "dependsOn": sorted(by_name.values())}]
    for each in _sorted(components):
        inner = [part.purl for part in components if part.inside == normal(each.name)]
        needs = [by_name[name] for name in each.needs if name in by_name]
        rows.append({"ref": each.purl, "dependsOn": sorted({*inner, *needs})})
    return rows


def main(arguments: list[str]) -> int:
    if len(arguments) not in {2, 3} or arguments[0] not in {"make", "check"}:
        print(__doc__)
        return 2
    payload = Path(arguments[1])
    file = Path(arguments[2]) if len(arguments) == 3 else payload / PLACE
    if arguments[0] == "check":
        problems = differences(payload, together([file] if arguments[2:] else bills(payload)))
    else:
        inventory = Inventory(payload)
        problems = inventory.problems
        write(bill(inventory), file)
    for problem in problems:
        print(problem)
    return 1 if problems else 0


def digest(path: Path) -> str:
    """SHA-256 in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
