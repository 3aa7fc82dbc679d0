# SPDX-License-Identifier: Apache-2.0
"""What is particular to each pack, as packs.toml tells it."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from fatbin import cards

HERE = Path(__file__).resolve().parent
RECIPES = HERE.parent / "engine" / "recipes.toml"
CARDS = "CMAKE_CUDA_ARCHITECTURES="


@dataclass(frozen=True, kw_only=True)
class Kind:
    """One of them; the fields are explained in packs.toml."""

    name: str
    recipe: str
    summary: str
    description: str
    licence: str
    recommends: tuple[str, ...] = ()
    driver: tuple[str, ...] = ()

    @property
    def package(self) -> str:
        """What its packages are called."""
        return f"carrel-{self.name}"

    @property
    def module(self) -> str:
        """The file of its module."""
        return f"lib{_recipe(self.recipe)['module']}.so"

    @property
    def notices(self) -> Path:
        """Where its papers lie in a payload."""
        return Path("notices") / self.name

    def lacks(self, module: Path) -> list[str]:
        """Cards of its recipe that a module has no code for, as ``89-real``; in order."""
        options: list[str] = _recipe(self.recipe)["options"]
        wanted = next((o.removeprefix(CARDS) for o in options if o.startswith(CARDS)), "")
        return sorted(named(wanted) - cards(module)) if wanted else []


def named(architectures: str) -> set[str]:
    """The cards of a list in CMake's form: ``90`` is both ``90-real`` and ``90-virtual``."""
    found = set()
    for each in architectures.split(";"):
        number, _, kind = each.partition("-")
        found |= {f"{number}-{one}" for one in ([kind] if kind else ["real", "virtual"])}
    return found


def _recipe(name: str) -> dict[str, str | list[str]]:
    found: dict[str, dict[str, str | list[str]]] = tomllib.loads(RECIPES.read_text("utf-8"))
    return found[name]


def _kinds() -> dict[str, Kind]:
    told = tomllib.loads((HERE / "packs.toml").read_text(encoding="utf-8"))
    return {
        name: Kind(
            name=name,
            recipe=each["recipe"],
            summary=each["summary"],
            description=each["description"].strip(),
            licence=each["licence"],
            recommends=tuple(each.get("recommends", ())),
            driver=tuple(each.get("driver", ())),
        )
        for name, each in told.items()
    }


PACKS = _kinds()
