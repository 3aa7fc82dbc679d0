# SPDX-License-Identifier: Apache-2.0
"""What a person can choose for a model."""

from pathlib import Path

from desktop.settings.adapters import ADAPTERS, AdapterChoice
from desktop.turn.adapter_offers import adapter_offer, adapter_offers
from tests.helpers.models import write_adapter, write_llama
from tests.turn.conftest import Table


def test_what_is_set_comes_first_then_the_folder_then_the_library(
    table: Table, tmp_path: Path
) -> None:
    models = table.desk.paths.models
    beside = write_adapter(models / "beside.gguf")
    write_adapter(models / "other.gguf", architecture="gemma")
    (models / "more").mkdir()
    library = write_adapter(models / "more" / "library.gguf")
    far = write_adapter(tmp_path / "far.gguf", architecture="gemma")
    gone = tmp_path / "gone.gguf"
    choices = (AdapterChoice(file=far), AdapterChoice(file=gone, is_on=False))
    table.desk.model_settings.set(table.model.id, ADAPTERS, choices)
    offers = adapter_offers(table.desk, table.model)
    assert [each.adapter.path for each in offers] == [far, gone, beside, library]
    assert [each.is_set for each in offers] == [True, True, False, False]
    assert [each.is_known for each in offers] == [True, True, True, False]
    assert "gemma" in offers[0].problem
    assert offers[1].problem == "it is not there"
    assert [each.problem for each in offers[2:]] == ["", ""]


def test_a_file_that_somebody_names(table: Table, tmp_path: Path) -> None:
    model = write_llama(tmp_path / "m.gguf")
    assert "not a LoRA adapter" in adapter_offer(table.desk, table.model, model).problem
    offer = adapter_offer(table.desk, table.model, write_adapter(tmp_path / "a.gguf"))
    assert (offer.problem, offer.is_known, offer.adapter.name) == ("", False, "a")
