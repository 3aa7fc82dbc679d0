# SPDX-License-Identifier: Apache-2.0
"""``carrelctl models show | set | reset`` in a process of its own."""

from desktop.core.ids import ModelId
from desktop.paths import Paths
from desktop.settings.adapters import AdapterChoice
from desktop.settings.per_model import ModelPreferences
from tests.cli.conftest import Run
from tests.helpers.models import write_adapter, write_llama


def own(paths: Paths) -> dict[str, object]:
    return dict(ModelPreferences.open(paths.model_settings).own(ModelId("mine")))


def test_set_show_and_back(carrelctl: Run, paths: Paths) -> None:
    write_llama(paths.models / "mine.gguf")
    changes = ("ctx_tokens=8192", "rope_scaling=yarn", "temperature=0.5")
    done = carrelctl("models", "set", "mine", *changes)
    assert (done.returncode, done.stderr) == (0, "")
    assert own(paths) == {"ctx_tokens": 8192, "rope_scaling": "yarn", "temperature": 0.5}
    shown = carrelctl("models", "show", "mine").stdout
    lines = {line.split()[0]: line for line in shown.splitlines() if line.split()}
    assert "8,192" in lines["ctx_tokens"]
    assert lines["ctx_tokens"].endswith("this model")
    assert lines["threads"].endswith("settings")
    assert "trained for" in shown
    assert carrelctl("models", "set", "mine", "ctx_tokens=").returncode == 0
    assert own(paths) == {"rope_scaling": "yarn", "temperature": 0.5}
    assert carrelctl("models", "reset", "mine").returncode == 0
    assert own(paths) == {}


def test_what_is_wrong_changes_nothing(carrelctl: Run, paths: Paths) -> None:
    write_llama(paths.models / "mine.gguf")
    for change, said in (
        ("ctx_tokens=lots", "ctx_tokens: expected a whole number"),
        ("ctx_tokens=3", "512 to"),
        ("theme=dark", "ctx_tokens, rope_scaling"),
        ("threads", "KEY=VALUE"),
    ):
        done = carrelctl("models", "set", "mine", "threads=2", change)
        assert done.returncode == 1
        assert said in done.stderr
    assert own(paths) == {}
    assert carrelctl("models", "set", "mine").returncode == 2
    assert "mine" in carrelctl("models", "set", "none", "threads=2").stderr


def test_a_broken_file_is_told(carrelctl: Run, paths: Paths) -> None:
    write_llama(paths.models / "mine.gguf")
    paths.model_settings.write_text("[", encoding="utf-8")
    assert "model_settings.toml" in carrelctl("models", "list").stderr


def test_a_draft_model_is_named_and_one_that_does_not_fit_is_refused(
    carrelctl: Run, paths: Paths
) -> None:
    write_llama(paths.models / "mine.gguf", hidden=64)
    small = write_llama(paths.models / "small.gguf")
    write_llama(paths.models / "strange.gguf", control=("<|more|>",))
    done = carrelctl("models", "set", "mine", "draft_model=strange")
    assert done.returncode == 1
    assert "cannot be the draft model: it has another vocabulary" in done.stderr
    assert "mine" in carrelctl("models", "set", "mine", "draft_model=none").stderr
    assert own(paths) == {}
    done = carrelctl("models", "set", "mine", "draft_model=small")
    assert (done.returncode, done.stderr) == (0, "")
    assert own(paths) == {"draft_model": str(small)}
    assert "small.gguf" in carrelctl("models", "show", "mine").stdout
    assert carrelctl("models", "set", "mine", "draft_model=").returncode == 0
    assert own(paths) == {}


def test_adapters_are_named_scaled_switched_off_and_taken_back(
    carrelctl: Run, paths: Paths
) -> None:
    write_llama(paths.models / "mine.gguf")
    law = write_adapter(paths.models / "law.gguf", base="Mine")
    far = write_adapter(paths.data / "far=2.gguf")
    gemma = write_adapter(paths.models / "gemma.gguf", architecture="gemma")
    shown = carrelctl("models", "show", "mine").stdout
    assert f"adapter: {law}; for Mine\n" in shown
    assert "gemma" not in shown
    done = carrelctl("models", "set", "mine", "adapters=law=0.5", f"adapters={far}")
    assert (done.returncode, done.stderr) == (0, "")
    assert own(paths) == {
        "adapters": (AdapterChoice(file=law, scale=0.5), AdapterChoice(file=far)),
    }
    shown = carrelctl("models", "show", "mine").stdout
    (line,) = (line for line in shown.splitlines() if line.startswith("adapters"))
    assert "law.gguf (0.5), far=2.gguf (1)" in line
    assert line.endswith("this model")
    for change, said in (
        ("adapters=none", "there is no such file; offered: law.gguf"),
        ("adapters=law=3", "expected 0 to 2"),
        ("adapters=law=much", "much is no number"),
        (f"adapters={gemma}", "of the architecture gemma, and this one is llama"),
        (f"adapters={paths.models / 'mine.gguf'}", "it is not a LoRA adapter"),
    ):
        done = carrelctl("models", "set", "mine", "threads=2", change)
        assert (done.returncode, said in done.stderr) == (1, True), (change, done.stderr)
    assert set(own(paths)) == {"adapters"}
    assert carrelctl("models", "set", "mine", "adapters=law.gguf=off").returncode == 0
    assert own(paths) == {"adapters": (AdapterChoice(file=law, is_on=False),)}
    assert carrelctl("models", "set", "mine", "adapters=").returncode == 0
    assert own(paths) == {}
