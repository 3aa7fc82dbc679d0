# SPDX-License-Identifier: Apache-2.0
import json

from desktop.cli.tables import size_text, table
from desktop.paths import Paths
from tests.cli.conftest import Run
from tests.helpers.models import write_llama


def test_lists_the_guide_and_what_lies_in_the_folder(carrelctl: Run, paths: Paths) -> None:
    write_llama(paths.models / "mine.gguf")
    (paths.models / "broken.gguf").write_bytes(b"GGUFx")
    done = carrelctl("models", "list")
    assert done.returncode == 0, done.stderr
    lines = {line.split()[0]: line for line in done.stdout.splitlines() if line.strip()}
    assert "built in" in lines["carrel-guide-q8_0"]
    assert lines["mine"].endswith("ready")
    assert "cut off" in lines["broken"]
    assert str(paths.models) in done.stdout


def test_json(carrelctl: Run) -> None:
    models = json.loads(carrelctl("models", "list", "--json").stdout)
    guide = next(model for model in models if model["is_builtin"])
    assert guide["id"] == "carrel-guide-q8_0"
    assert guide["problem"] is None
    assert guide["size_bytes"] < 12_000_000


def test_sizes_and_columns() -> None:
    assert [size_text(n) for n in (5, 4_300_000, 2_500_000_000)] == ["5 B", "4.3 MB", "2.5 GB"]
    assert table([("a", "bbb"), ("aaaa", "b")]) == ["a     bbb", "aaaa  b"]
