# SPDX-License-Identifier: Apache-2.0
import pytest

from desktop.catalog.load import load_catalog
from desktop.paths import catalogue_file
from desktop.ui.colours import (
    CONTRAST,
    DARK,
    EDGE_ON_GROUND,
    HIGH_CONTRAST,
    LIGHT,
    MIN_EDGE_CONTRAST,
    MIN_TEXT_CONTRAST,
    TEXT_ON_GROUND,
    Colours,
    contrast,
    mix,
    readable,
    text_on,
)

TABLES = pytest.mark.parametrize(
    "table", [LIGHT, DARK, CONTRAST], ids=["light", "dark", "contrast"]
)


def test_contrast_is_that_of_wcag() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@TABLES
@pytest.mark.parametrize(("text", "ground"), TEXT_ON_GROUND)
def test_text_can_be_read(table: Colours, text: str, ground: str) -> None:
    named = table.named()
    least = HIGH_CONTRAST if table is CONTRAST else MIN_TEXT_CONTRAST
    assert contrast(named[text], named[ground]) >= least


@TABLES
@pytest.mark.parametrize(("edge", "ground"), EDGE_ON_GROUND)
def test_edges_of_controls_can_be_seen(table: Colours, edge: str, ground: str) -> None:
    named = table.named()
    least = HIGH_CONTRAST if table is CONTRAST else MIN_EDGE_CONTRAST
    assert contrast(named[edge], named[ground]) >= least


@pytest.mark.parametrize("domain", load_catalog(catalogue_file()).domains, ids=lambda d: d.id)
def test_every_domain_s_accent_can_be_read(domain: object) -> None:
    pairs = ((getattr(domain, "accent_light"), LIGHT), (getattr(domain, "accent_dark"), DARK))  # noqa: B009
    for accent, table in pairs:
        for ground in (table.ground, table.raised, table.side):
            assert contrast(accent, ground) >= MIN_TEXT_CONTRAST
        assert contrast(accent, text_on(accent)) >= MIN_TEXT_CONTRAST


@pytest.mark.parametrize("domain", load_catalog(catalogue_file()).domains, ids=lambda d: d.id)
def test_every_domain_s_accent_can_be_read_in_high_contrast(domain: object) -> None:
    accent = readable(getattr(domain, "accent_dark"), CONTRAST.ground)  # noqa: B009
    assert contrast(accent, CONTRAST.ground) >= HIGH_CONTRAST
    assert contrast(accent, text_on(accent)) >= HIGH_CONTRAST


def test_a_readable_colour_stays_as_near_as_it_can() -> None:
    assert readable("#ffd23f", "#000000") == "#ffd23f"
    assert contrast(readable("#400000", "#000000"), "#000000") >= HIGH_CONTRAST


def test_mix() -> None:
    assert mix("#000000", "#ffffff", 0.5) == "#808080"
    assert mix("#102030", "#ffffff", 0.0) == "#102030"
