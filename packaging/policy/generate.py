# SPDX-License-Identifier: Apache-2.0
"""Writes everything that administrators get about the policy, from the declaration of its keys.

usage: generate.py           writes this folder's files and the table of docs/POLICY.md
       generate.py --check   changes nothing; status 1 if one of them is not as it would be written
"""

import json
import plistlib
import re
import sys
import uuid
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "common"))
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from own_python import with_libraries

with_libraries("msgspec")

from desktop.policy.key import Group, Key
from desktop.policy.keys import KEYS
from desktop.policy.managed import DOMAIN
from desktop.policy.registry import PLACE
from desktop.policy.rules import Flag, Level, NameList, Number, Words
from desktop.policy.words import value_text

ROOT = Path(__file__).resolve().parents[2]
HERE = "packaging/policy"
NAMESPACE = uuid.UUID("6e1d3a52-0d2b-5a8e-9a53-5a1e0c7f2d11")
BEGIN, END = "<!-- keys: begin (generate.py) -->", "<!-- keys: end -->"
XML = '<?xml version="1.0" encoding="utf-8"?>\n'
_XMLNS = (
    'xmlns:xsd="http://www.w3.org/2001/XMLSchema" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" '
    'revision="1.0" schemaVersion="1.0" '
    'xmlns="http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"'
)


def main(arguments: list[str]) -> int:
    stale = [name for name, text in written().items() if _now(name) != text]
    if "--check" in arguments:
        for name in stale:
            print(f"{name} is not as packaging/policy/generate.py writes it")
        return 1 if stale else 0
    for name in stale:
        path = ROOT / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(written()[name], encoding="utf-8", newline="\n")
        print(name)
    return 0


def written() -> dict[str, str]:
    """Every file by its path in the repository."""
    return {
        f"{HERE}/policy.schema.json": schema(),
        f"{HERE}/linux/policy.json": example(),
        f"{HERE}/windows/carrel.admx": admx(),
        f"{HERE}/windows/en-US/carrel.adml": adml(),
        f"{HERE}/macos/carrel.mobileconfig": mobileconfig(),
        "docs/POLICY.md": page(),
    }


def _now(name: str) -> str:
    path = ROOT / name
    return path.read_text(encoding="utf-8") if path.is_file() else ""


# --- JSON -----------------------------------------------------------------------------------------


def schema() -> str:
    keys = {
        key.name: {"description": f"{key.title}. {key.text}", **key.rule.schema()} for key in KEYS
    }
    whole = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Policy of Carrel",
        "type": "object",
        "properties": {"$schema": {"type": "string"}, "comment": {"type": "string"}, **keys},
        "additionalProperties": False,
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def example() -> str:
    values = {key.name: key.example for key in KEYS}
    comment = "An example of every key. Take out what is not wanted; see docs/POLICY.md."
    return json.dumps({"comment": comment, **values}, indent=2, ensure_ascii=False) + "\n"


# --- Windows --------------------------------------------------------------------------------------


def admx() -> str:
    categories = "".join(
        f'    <category name="{_id(group)}" displayName="$(string.{_id(group)})">\n'
        '      <parentCategory ref="Carrel" />\n    </category>\n'
        for group in Group
    )
    return (
        f"{XML}<policyDefinitions {_XMLNS}>\n"
        "  <policyNamespaces>\n"
        '    <target prefix="carrel" namespace="Carrel.Policies.Carrel" />\n'
        '    <using prefix="windows" namespace="Microsoft.Policies.Windows" />\n'
        "  </policyNamespaces>\n"
        '  <resources minRequiredRevision="1.0" />\n'
        "  <supportedOn>\n    <definitions>\n"
        '      <definition name="Supported" displayName="$(string.Supported)" />\n'
        "    </definitions>\n  </supportedOn>\n"
        '  <categories>\n    <category name="Carrel" displayName="$(string.Carrel)" />\n'
        f"{categories}  </categories>\n"
        f"  <policies>\n{''.join(map(_policy, KEYS))}  </policies>\n</policyDefinitions>\n"
    )


def _policy(key: Key[Any]) -> str:
    rule = key.rule
    head = (
        f'    <policy name="{key.name}" class="Machine" displayName="$(string.{key.name})" '
        f'explainText="$(string.{key.name}_text)" key={quoteattr(PLACE)}'
    )
    below = (
        f'      <parentCategory ref="{_id(key.group)}" />\n      <supportedOn ref="Supported" />\n'
    )
    if isinstance(rule, Flag):
        return (
            f'{head} valueName="{key.name}">\n{below}'
            '      <enabledValue><decimal value="1" /></enabledValue>\n'
            '      <disabledValue><decimal value="0" /></disabledValue>\n    </policy>\n'
        )
    return (
        f'{head} presentation="$(presentation.{key.name})">\n{below}'
        f"      <elements>\n{_element(key)}      </elements>\n    </policy>\n"
    )


def _element(key: Key[Any]) -> str:
    rule, name = key.rule, key.name
    if isinstance(rule, Level):
        items = "".join(
            f'          <item displayName="$(string.{name}_{word})">'
            f"<value><string>{word}</string></value></item>\n"
            for word in rule.words
        )
        return f'        <enum id="{name}" valueName="{name}">\n{items}        </enum>\n'
    if isinstance(rule, Number):
        return (
            f'        <decimal id="{name}" valueName="{name}" minValue="0" '
            f'maxValue="{rule.high}" />\n'
        )
    if isinstance(rule, NameList):
        place = quoteattr(f"{PLACE}\\{name}")
        return f'        <list id="{name}" key={place} valuePrefix="" />\n'
    assert isinstance(rule, Words), name
    return f'        <text id="{name}" valueName="{name}" maxLength="1023" />\n'


def adml() -> str:
    strings = {"Carrel": "Carrel", "Supported": "Carrel 0.1 or newer"}
    strings |= {_id(group): group.value for group in Group}
    shown = ""
    for key in KEYS:
        strings[key.name] = key.title
        strings[f"{key.name}_text"] = f"{key.text} Enforced: {key.enforced}"
        if isinstance(key.rule, Level):
            strings |= {f"{key.name}_{word}": word for word in key.rule.words}
        shown += _presentation(key)
    rows = "".join(
        f'      <string id="{name}">{escape(text)}</string>\n' for name, text in strings.items()
    )
    return (
        f"{XML}<policyDefinitionResources {_XMLNS}>\n"
        "  <displayName>Carrel</displayName>\n  <description>Policies of Carrel</description>\n"
        f"  <resources>\n    <stringTable>\n{rows}    </stringTable>\n"
        f"    <presentationTable>\n{shown}    </presentationTable>\n"
        "  </resources>\n</policyDefinitionResources>\n"
    )


def _presentation(key: Key[Any]) -> str:
    rule, title = key.rule, escape(key.title)
    if isinstance(rule, Flag):
        return ""
    if isinstance(rule, Level):
        inner = f'<dropdownList refId="{key.name}" defaultItem="0">{title}</dropdownList>'
    elif isinstance(rule, Number):
        inner = f'<decimalTextBox refId="{key.name}" defaultValue="0">{title}</decimalTextBox>'
    elif isinstance(rule, NameList):
        inner = f'<listBox refId="{key.name}">{title}</listBox>'
    else:
        inner = f'<textBox refId="{key.name}"><label>{title}</label></textBox>'
    return f'      <presentation id="{key.name}">{inner}</presentation>\n'


def _id(group: Group) -> str:
    return f"Group{group.name.capitalize()}"


# --- macOS ----------------------------------------------------------------------------------------


def mobileconfig() -> str:
    identifier = f"{DOMAIN}.policy"
    payload = {
        "PayloadType": DOMAIN,
        "PayloadVersion": 1,
        "PayloadIdentifier": f"{identifier}.settings",
        "PayloadUUID": str(uuid.uuid5(NAMESPACE, "settings")).upper(),
        "PayloadDisplayName": "Carrel",
        **{key.name: key.example for key in KEYS},
    }
    profile = {
        "PayloadType": "Configuration",
        "PayloadVersion": 1,
        "PayloadIdentifier": identifier,
        "PayloadUUID": str(uuid.uuid5(NAMESPACE, "profile")).upper(),
        "PayloadDisplayName": "Policy of Carrel",
        "PayloadScope": "System",
        "PayloadContent": [payload],
    }
    return plistlib.dumps(profile, sort_keys=False).decode("utf-8")


# --- documentation --------------------------------------------------------------------------------


def page() -> str:
    """The page with its table replaced; the words around it are written by hand."""
    text = _now("docs/POLICY.md")
    table = f"{BEGIN}\n\n{_tables()}\n{END}"
    pattern = re.compile(f"{re.escape(BEGIN)}.*?{re.escape(END)}", re.DOTALL)
    return pattern.sub(lambda _: table, text) if BEGIN in text else f"{text}\n{table}\n"


def _tables() -> str:
    parts = []
    for group in Group:
        parts.append(f"### {group.value}\n\n| key | demands | type | strictest | example |")
        parts.append("|---|---|---|---|---|")
        parts += [_row(key) for key in KEYS if key.group is group]
        parts.append("")
    return "\n".join(parts)


def _row(key: Key[Any]) -> str:
    cells = (
        f"`{key.name}`",
        f"**{key.title}.** {key.text} *Enforced:* {key.enforced}",
        _type(key),
        f"`{value_text(key.rule.strictest)}`",
        f"`{json.dumps(key.example, ensure_ascii=False)}`",
    )
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def _type(key: Key[Any]) -> str:
    rule = key.rule
    if isinstance(rule, Flag):
        return "true or false"
    if isinstance(rule, Level):
        return " < ".join(rule.words)
    if isinstance(rule, Number):
        kind = "at most" if type(rule).__name__ == "Most" else "at least"
        return f"{kind}, {rule.low} to {rule.high} {rule.unit}; 0: nothing"
    if isinstance(rule, NameList):
        return f"list of {rule.match.value}s"
    return "text"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
