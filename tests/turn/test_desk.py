# SPDX-License-Identifier: Apache-2.0
"""Which models a domain offers, and which catalogues a desk reads."""

from pathlib import Path

from desktop.core.declared import replace
from desktop.core.ids import DomainId, ModelId
from desktop.core.records import Domain, ModelFile
from desktop.paths import Paths
from desktop.settings import spec
from desktop.settings.preferences import Preferences
from desktop.turn.desk import Desk
from desktop.turn.usable import models_for
from tests.helpers.models import write_llama

LAW = Domain(
    id=DomainId("law"),
    name="Law",
    purpose="",
    accent_light="",
    accent_dark="",
    model_ids=(ModelId("law-9b"), ModelId("law-4b")),
)
GUIDE = replace(LAW, id=DomainId("guide"), model_ids=(ModelId("guide"),), uses_handbook=True)


def file(name: str, *, has_chat_template: bool = True) -> ModelFile:
    return ModelFile(
        id=ModelId(name),
        name=name,
        path=Path(f"{name}.gguf"),
        size_bytes=1,
        has_chat_template=has_chat_template,
    )


BUILT_IN = replace(file("guide"), is_builtin=True)


def names(domain: Domain, *models: ModelFile) -> list[str]:
    return [model.id for model in models_for(domain, models)]


def test_recommended_models_come_first_in_the_domains_order_then_all_others() -> None:
    mine, other = file("any-model"), file("zephyr")
    found = names(LAW, mine, file("law-4b"), file("law-9b"), other, BUILT_IN)
    assert found == ["law-9b", "law-4b", "any-model", "zephyr"]
    assert names(LAW, mine) == ["any-model"]
    assert names(LAW) == []


def test_the_guide_uses_only_its_own() -> None:
    assert names(GUIDE, file("any-model"), BUILT_IN) == ["guide"]
    assert names(GUIDE, file("any-model")) == []


def test_what_cannot_chat_is_offered_nowhere() -> None:
    embedding = replace(file("law-4b"), is_embedding=True)
    base = file("law-9b", has_chat_template=False)
    broken = replace(file("broken"), problem="it is cut off")
    assert names(LAW, embedding, base, broken) == []


def test_an_added_model_can_be_used_in_every_field(paths: Paths) -> None:
    write_llama(paths.models / "mine.gguf")
    desk = Desk(paths, Preferences.open(paths.settings), is_temporary=True)
    try:
        offered = {choice.domain.id: [m.id for m in choice.models] for choice in desk.choices()}
    finally:
        desk.close()
    assert "mine" not in offered.pop(DomainId("guide"))
    assert len(offered) == 10
    assert all(models == ["mine"] for models in offered.values())


def test_catalogues_of_the_organisation_and_of_the_user_are_read(
    paths: Paths, tmp_path: Path
) -> None:
    house = tmp_path / "house.toml"
    house.write_text("colour = 3")
    paths.user_catalogue.write_text('[[recommend]]\ndomain = "law"\nmodels = ["smollm3-3b"]\n')
    preferences = Preferences.open(paths.settings)
    preferences.set(spec.CATALOGUE_FILES, (house,))
    desk = Desk(paths, preferences, is_temporary=True)
    desk.close()
    built_in, organisation, user = desk.catalog.origins
    assert (built_in.problem, user.problem) == ("", "")
    assert "colour" in organisation.problem
    assert desk.domain(DomainId("law")).model_ids[0] == "SmolLM3-Q4_K_M"
