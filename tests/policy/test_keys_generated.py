# SPDX-License-Identifier: Apache-2.0
"""What administrators get is what the declaration says, and the systems' own parsers take it."""

import json
import plistlib
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop.policy.files import parsed
from desktop.policy.keys import KEYS
from desktop.policy.managed import DOMAIN
from desktop.policy.policy import together
from desktop.policy.registry import PLACE, from_registry
from desktop.policy.rules import Flag, NameList
from desktop.policy.words import value_text
from tests.helpers.tree import ROOT

HERE = ROOT / "packaging" / "policy"
NAMES = [key.name for key in KEYS]


def test_everything_is_as_it_is_generated() -> None:
    command = [sys.executable, str(HERE / "generate.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_the_example_demands_every_key() -> None:
    path = HERE / "linux" / "policy.json"
    found = together([parsed(str(path), path.read_bytes())])
    assert not found.problems
    assert list(found.values) == NAMES


def test_the_schema_knows_every_key_and_no_other() -> None:
    schema = json.loads((HERE / "policy.schema.json").read_text())
    assert list(schema["properties"])[2:] == NAMES
    assert schema["additionalProperties"] is False


def test_every_reference_of_the_group_policies_leads_somewhere() -> None:
    space = "{http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions}"
    admx = ElementTree.parse(HERE / "windows" / "carrel.admx").getroot()
    adml = ElementTree.parse(HERE / "windows" / "en-US" / "carrel.adml").getroot()
    strings = {each.get("id") for each in adml.iter(f"{space}string")}
    shown = {each.get("id") for each in adml.iter(f"{space}presentation")}
    text = (HERE / "windows" / "carrel.admx").read_text()
    wanted = {part.split(")")[0] for part in text.split("$(string.")[1:]}
    assert wanted == strings
    assert {part.split(")")[0] for part in text.split("$(presentation.")[1:]} == shown
    policies = {each.get("name"): each for each in admx.iter(f"{space}policy")}
    assert list(policies) == NAMES
    for key in KEYS:
        policy = policies[key.name]
        assert policy.get("class") == "Machine"
        assert policy.get("key") == PLACE
        elements = policy.find(f"{space}elements")
        assert (elements is None) is isinstance(key.rule, Flag)
        if isinstance(key.rule, NameList):
            listed = policy.find(f"{space}elements/{space}list")
            assert listed is not None
            assert listed.get("key") == f"{PLACE}\\{key.name}"


def test_the_profile_holds_every_key() -> None:
    profile = plistlib.loads((HERE / "macos" / "carrel.mobileconfig").read_bytes())
    (payload,) = profile["PayloadContent"]
    assert payload["PayloadType"] == DOMAIN
    values = {name: value for name, value in payload.items() if not name.startswith("Payload")}
    assert values == {key.name: key.example for key in KEYS}


@pytest.mark.parametrize(
    ("name", "raw", "expected"),
    [
        ("offline", 1, True),
        ("offline", 0, False),
        ("offline", 2, 2),
        ("lock_minutes", 10, 10),
        ("lock_minutes", "10", 10),
        ("allowed_models", '["a", "b"]', ["a", "b"]),
        ("allowed_models", ["a"], ["a"]),
        ("allowed_models", "a, b", "a, b"),
        ("isolation", "full", "full"),
        ("nonsense", 1, 1),
    ],
)
def test_values_of_the_registry(name: str, raw: object, expected: object) -> None:
    assert from_registry(name, raw) == expected


def test_the_page_tells_of_every_key() -> None:
    page = Path(ROOT / "docs" / "POLICY.md").read_text(encoding="utf-8")
    assert [name for name in NAMES if f"| `{name}` |" not in page] == []


def test_values_in_words() -> None:
    values = (True, False, (), ("a", "b"), 5, "full")
    assert [value_text(value) for value in values] == ["yes", "no", "none", "a, b", "5", "full"]
