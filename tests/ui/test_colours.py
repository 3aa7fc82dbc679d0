# SPDX-License-Identifier: Apache-2.0
import pytest

from desktop.catalog.load import load_catalog
from desktop.paths import catalogue_file
from desktop.ui.colours import (
    DARK,
    EDGE_ON_GROUND,
    LIGHT,
    MIN_EDGE_CONTRAST,
    MIN_TEXT_CONTRAST,
    TEXT_ON_GROUND,
    Colours,
    contrast,
    mix,
    text_on,
)

TABLES = pytest.mark.parametrize("table", [LIGHT, DARK], ids=["light", "dark"])


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@TABLES
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_can_be_read(table: Colours, text: str, ground: str) -> None:
    named = table.named()
    assert contrast(named[text], named[ground]) >= MIN_TEXT_CONTRAST


@TABLES
@pytest.mark.parametrize(("edge", "ground"), EDGE_ON_GROUND)
def test_edges_of_controls_can_be_seen(table: Colours, edge: str, ground: str) -> None:
    named = table.named()
    assert contrast(named[edge], named[ground]) >= MIN_EDGE_CONTRAST


@pytest.mark.parametrize("domain", load_catalog(catalogue_file()).domains, ids=lambda d: d.id)
def test_every_domain_s_accent_can_be_read(domain: object) -> None:
    pairs = ((getattr(domain, "accent_light"), LIGHT), (getattr(domain, "accent_dark"), DARK))  # noqa: B009
    for accent, table in pairs:
        for ground in (table.ground, table.raised, table.side):
            assert contrast(accent, ground) >= MIN_TEXT_CONTRAST
        assert contrast(accent, text_on(accent)) >= MIN_TEXT_CONTRAST


def test_mix() -> None:
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
    assert mix("#102030", "#ffffff", 0.0) == "#102030"
