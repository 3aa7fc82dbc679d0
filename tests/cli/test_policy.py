# SPDX-License-Identifier: Apache-2.0
"""The policy on the command line, and that the command line obeys it."""

import json
import sys
from pathlib import Path

import pytest

from desktop.paths import Paths
from desktop.policy.keys import KEYS
from tests.cli.conftest import Run
from tests.helpers.policy import Place

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the registry, there")


def test_without_a_policy(carrelctl: Run) -> None:
    done = carrelctl("policy", "show")
    assert done.returncode == 0
    assert "decided nothing" in done.stdout


def test_show_and_the_report(carrelctl: Run, policy: Place, paths: Paths) -> None:
    policy.write(offline=True, lock_minutes=10)
    paths.settings.write_text('offline = "off"\nlock_minutes = 60\n')
    done = carrelctl("policy", "show")
    assert done.returncode == 0
    assert [line.split()[:2] for line in done.stdout.splitlines()[1:]] == [
        ["offline", "yes"],
        ["lock_minutes", "10"],
    ]
    report = json.loads(carrelctl("policy", "show", "--json").stdout)
    assert [row["key"] for row in report["keys"]] == [key.name for key in KEYS]
    assert report["sources"] == [str(policy.file)]
    assert report["settings"]["offline"] == "on"
    assert report["settings"]["lock_minutes"] == 10
    rows = {row["key"]: row for row in report["keys"]}
    assert rows["offline"] == {
        "key": "offline",
        "is_set": True,
        "value": True,
        "source": str(policy.file),
        "is_kept": False,
    }


def test_a_broken_policy_is_told(carrelctl: Run, policy: Place) -> None:
    policy.write_bytes(b'{"offline": ')
    done = carrelctl("policy", "show")
    assert done.returncode == 1
    assert str(policy.file) in done.stderr
    assert "as strict as can be" in done.stderr
    assert "problem" in carrelctl("doctor").stderr or "strict" in carrelctl("doctor").stderr


def test_check_before_it_is_distributed(carrelctl: Run, tmp_path: Path) -> None:
    good, bad = tmp_path / "good.json", tmp_path / "bad.json"
    good.write_text('{"offline": true}')
    bad.write_text('{"offline": "yes", "nonsense": 1}')
    done = carrelctl("policy", "check", str(good))
    assert (done.returncode, done.stdout) == (0, "1 key, and nothing is wrong.\n")
    done = carrelctl("policy", "check", str(bad))
    assert done.returncode == 1
    assert "offline: expected true or false" in done.stderr
    assert "nonsense is no key" in done.stderr
    done = carrelctl("policy", "check", str(tmp_path / "gone.json"))
    assert done.returncode == 1
    assert "gone.json cannot be read" in done.stderr


def test_explain(carrelctl: Run, policy: Place) -> None:
    policy.write(lock_minutes=7)
    said = carrelctl("policy", "explain", "lock_minutes").stdout
    assert "here       7" in said
    assert str(policy.file) in said
    done = carrelctl("policy", "explain", "nonsense")
    assert done.returncode == 1
    assert "no key nonsense" in done.stderr


def test_escrow_from_key_to_recovery_key(
    carrelctl: Run, policy: Place, paths: Paths, tmp_path: Path
) -> None:
    private = tmp_path / "private"
    public = carrelctl("policy", "new-escrow-key", str(private)).stdout.strip()
    assert private.stat().st_mode & 0o077 == 0
    assert carrelctl("policy", "new-escrow-key", str(private)).returncode == 1
    policy.write(escrow_key=public)
    phrase = tmp_path / "phrase"
    phrase.write_text("four unrelated words here\n")
    done = carrelctl("key", "passphrase", "set", "--new-file", str(phrase))
    assert done.returncode == 0, done.stderr
    opened = carrelctl(
        "policy", "open-escrow", str(private), str(paths.database.with_suffix(".keys"))
    )
    assert opened.returncode == 0, opened.stderr
    phrase.write_text(opened.stdout)
    assert carrelctl("--passphrase-file", str(phrase), "chats", "list").returncode == 0


@pytest.mark.parametrize(
    ("values", "arguments", "key"),
    [
        ({"forbidden_domains": ["guide"]}, ("ask", "How do I add a model?"), "forbidden_domains"),
        ({"forbidden_models": ["*"]}, ("ask", "How do I add a model?"), "forbidden_models"),
        ({"allowed_exports": ["pdf"]}, ("chats", "export"), "allowed_exports"),
        ({"offline": True}, ("network", "offline", "off"), "offline"),
        ({"keep_days": 30}, ("chats", "retain", "--days", "90"), "keep_days"),
        ({"require_encryption": True}, ("chats", "list"), "require_encryption"),
        ({"allowed_hubs": ["https://127.0.0.1:1"]}, ("policy", "explain", "allowed_hubs"), ""),
    ],
)
def test_the_command_line_obeys(
    carrelctl: Run,
    policy: Place,
    values: dict[str, object],
    arguments: tuple[str, ...],
    key: str,
) -> None:
    policy.write(**values)
    done = carrelctl(*arguments)
    assert done.returncode == (1 if key else 0), done.stdout
    assert key in done.stderr


@pytest.mark.parametrize("content", [None, "nonsense = 1\n"], ids=["missing", "broken"])
def test_a_lost_catalogue_of_the_organisation(
    carrelctl: Run, policy: Place, tmp_path: Path, content: str | None
) -> None:
    house = tmp_path / "house.toml"
    if content is not None:
        house.write_text(content)
    policy.write(catalogues=[str(house)])
    said = f"{house}: the organisation's catalogue is left out"
    for command in (("policy", "check"), ("policy", "show")):
        done = carrelctl(*command)
        assert (done.returncode, said in done.stderr) == (1, True), done
    done = carrelctl("policy", "check", str(policy.file))  # IT's computer need not have it
    assert done.returncode == (0 if content is None else 1)
    for command in (("policy", "report"), ("doctor", "--json")):
        done = carrelctl(*command)
        assert done.returncode == 1
        assert any(said in each for each in json.loads(done.stdout)["problems"])
    done = carrelctl("catalog", "list", "guide")
    assert (done.returncode, said in done.stderr) == (0, True)
