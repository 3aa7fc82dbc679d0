# SPDX-License-Identifier: Apache-2.0
"""Whose signature an update is believed for, and what for: Carrel's two keys, and no other."""

import pytest

from desktop.core.update import MANIFEST
from desktop.core.update_errors import UpdateRefused
from desktop.turn.updates import Updates
from tests.helpers.policy import Place
from tests.helpers.signing import script
from tests.helpers.updates import APP, TODAY, House


def test_each_of_both_keys_signs_and_what_was_accepted_counts_for_both(house: House) -> None:
    house.publish(house.pack(APP, "1.1"), serial=2)
    house.updates().install(house.share)
    house.publish(house.pack(APP, "1.2"), serial=3, key="next.key")
    house.updates().install(house.share)
    assert house.version() == "1.2"
    house.publish(house.pack(APP, "1.3"), serial=2)
    with pytest.raises(UpdateRefused, match="serial 2 is below 3"):
        house.updates().install(house.share)
    house.publish(house.pack(APP, "1.3"), serial=3)
    house.updates().install(house.share)
    house.publish(house.pack(APP, "1.4"), serial=2, key="next.key")
    with pytest.raises(UpdateRefused, match="serial 2 is below 3"):
        house.updates().install(house.share)


@pytest.mark.parametrize("key", ["release.key", "next.key"])
@pytest.mark.parametrize("comment", ["", "carrel-updates serial 1", "carrel-update", " carrel-"])
def test_the_trusted_comment_says_what_was_signed_with_either_key(
    house: House, key: str, comment: str
) -> None:
    house.publish(house.pack(APP, "1.1"))
    script().sign(house.folder / key, house.share / MANIFEST, comment)
    with pytest.raises(UpdateRefused, match="no manifest of updates"):
        house.updates().install(house.share)
    assert house.is_untouched()


def test_an_organisations_key_signs_no_updates(house: House, policy: Place) -> None:
    house.publish(house.pack(APP, "1.1"))
    policy.write(catalogue_keys=[(house.folder / "release.key.pub").read_text().splitlines()[1]])
    with pytest.raises(UpdateRefused, match="not trusted"):
        Updates(house.slots, today=TODAY).install(house.share)
    assert house.is_untouched()
