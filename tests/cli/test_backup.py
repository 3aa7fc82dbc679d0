# SPDX-License-Identifier: Apache-2.0
import json
from contextlib import closing
from pathlib import Path

import pytest

from desktop.core.ids import DomainId
from desktop.paths import Paths
from desktop.store import chats
from desktop.store.db import open_database
from tests.cli.conftest import Run


def test_make_list_restore(
    carrelctl: Run, paths: Paths, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    phrase = tmp_path / "phrase.txt"
    phrase.write_text("four unrelated words here\n", encoding="utf-8")
    with closing(open_database(paths.database)) as db:
        chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title="Kept")
    plain = carrelctl("backup", "make")
    assert (plain.returncode, "not encrypted" in plain.stderr) == (0, True)
    assert carrelctl("key", "passphrase", "set", "--new-file", str(phrase)).returncode == 0
    opening = ("--passphrase-file", str(phrase))
    made = carrelctl(*opening, "backup", "make")
    assert (made.returncode, made.stderr) == (0, "")
    listed = json.loads(carrelctl("backup", "list", "--json").stdout)
    assert [each["is_encrypted"] for each in listed] == [True, False]
    assert listed[0]["path"] == made.stdout.strip()
    assert "before" not in carrelctl("backup", "list").stdout

    assert carrelctl(*opening, "chats", "delete", "1").returncode == 0
    done = carrelctl(*opening, "backup", "restore", made.stdout.strip())
    assert done.returncode == 0, done.stderr
    assert "before-restore" in done.stdout
    assert "Kept" in carrelctl(*opening, "chats", "list").stdout
    damaged = tmp_path / "damaged.carrelbackup"
    damaged.write_bytes(Path(listed[0]["path"]).read_bytes()[:-1])
    refused = carrelctl(*opening, "backup", "restore", str(damaged))
    assert (refused.returncode, "damaged" in refused.stderr) == (1, True)
    assert carrelctl(*opening, "backup", "make", "--keep", "1").returncode == 0
    assert len(json.loads(carrelctl("backup", "list", "--json").stdout)) == 1


def test_schedule(carrelctl: Run, paths: Paths) -> None:
    shown = carrelctl("backup", "schedule")
    assert shown.returncode == 0, shown.stderr
    assert "as soon as Carrel runs" in shown.stdout
    assert carrelctl("backup", "schedule", "--now").stdout == "None is due.\n"  # there is no chat
    with closing(open_database(paths.database)) as db:
        chats.create_chat(db, domain_id=DomainId("guide"), model_id=None, title="a")
    assert carrelctl("backup", "schedule", "--now").stdout.endswith(".carrelbackup\n")
    assert carrelctl("backup", "schedule", "--now").stdout == "None is due.\n"
    changed = carrelctl("backup", "schedule", "--every", "never", "--weekly", "0", "--json")
    facts = json.loads(changed.stdout)
    assert (facts["backup_every"], facts["backups_weekly"], facts["next_ms"]) == ("never", 0, None)
    refused = carrelctl("backup", "schedule", "--daily", "0")
    assert refused.returncode == 1
    assert "Daily backups kept" in refused.stderr
