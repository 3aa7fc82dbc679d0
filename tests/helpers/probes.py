# SPDX-License-Identifier: Apache-2.0
"""For every key of the policy: what a user tries against it, and whether it holds all the same.

``holds`` measures at the lowest room that enforces the key, over real files and a real database.
"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.bridge.copying import may_copy
from desktop.child.sandbox.level import Level
from desktop.core.declared import replace
from desktop.core.policy_errors import PolicyForbids
from desktop.engine.cores import threads_for
from desktop.fetch.allowed import refused_host
from desktop.fetch.protocol import Network, Purpose, Search
from desktop.paths import Paths
from desktop.policy.share_keys import LEAST_MB
from desktop.settings import spec
from desktop.settings.app_lock import LOCK_MINUTES, LOCK_ON_SUSPEND
from desktop.settings.engines import ENGINE_IDLE_MINUTES
from desktop.settings.file import is_offline
from desktop.turn.added_catalogues import load_all
from desktop.turn.requests import load_for
from desktop.turn.updates import refuse_if_off
from tests.helpers.probing import (
    EVERYTHING,
    PUBLIC,
    Probe,
    continues_an_answer,
    deleted_chat,
    erases,
    exported,
    exports,
    get,
    get_of,
    has_escrow,
    is_due,
    offer,
    old_chat,
    opens,
    plain_database,
    raises,
    rename_over,
    save_of,
    saves_a_chat,
    takes_short_phrase,
    trusts_user,
    users_catalogue,
    users_key,
    wish,
)
from tests.helpers.world import LAW, World


def computes_with(world: World) -> int:
    """Threads of an engine as it would start now."""
    load = load_for(world.pinned, world.preferences)
    return threads_for(load.threads, load.most_threads)


@pytest.fixture
def world(paths: Paths) -> Iterator[World]:
    made = World(paths)
    yield made
    made.close()


PROBES: dict[str, Probe] = {
    "allowed_domains": Probe(value=["guide"], holds=lambda w: w.refuses(w.pinned, LAW)),
    "forbidden_domains": Probe(value=["law"], holds=lambda w: w.refuses(w.pinned, LAW)),
    "allowed_models": Probe(
        value=["users-own"], holds=lambda w: w.refuses(w.pinned), override=rename_over
    ),
    "forbidden_models": Probe(value=["*"], holds=lambda w: w.refuses(w.model("anything"))),
    "allowed_licences": Probe(
        value=["House"], holds=lambda w: w.refuses(w.pinned), override=rename_over
    ),
    "forbidden_licences": Probe(
        value=["*"], holds=lambda w: w.refuses(w.pinned), override=rename_over
    ),
    "only_catalogue_models": Probe(
        value=True, holds=lambda w: w.refuses(w.model("own")), override=users_catalogue
    ),
    "allowed_folders": Probe(value=["/srv/models"], holds=lambda w: w.refuses(w.pinned)),
    "model_folders": Probe(
        value=["/srv/models"],
        holds=lambda w: Path("/srv/models") in w.preferences.get(spec.MODEL_FOLDERS),
        override=wish(spec.MODEL_FOLDERS, ()),
    ),
    "revoked_models": Probe(
        value="refuse",
        holds=get(spec.REVOKED_MODELS, "refuse"),
        override=wish(spec.REVOKED_MODELS, "warn"),
    ),
    "catalogues": Probe(
        value=["/srv/house.toml"],
        holds=lambda w: any(str(o.path) == "/srv/house.toml" for o in w.catalog.origins),
        override=wish(spec.CATALOGUE_FILES, ()),
    ),
    "catalogue_keys": Probe(
        value=["RWT9B9DfOmRmvq49qQEkv1e+BXL49K6qs6PldtmBTF1myEVJCrLB2+hu"],
        holds=lambda w: not trusts_user(w),
        override=users_key,
    ),
    "only_organisation_catalogues": Probe(
        value=True,
        holds=lambda w: load_all(w.paths, w.preferences).model("users-own") is None,
        override=users_catalogue,
    ),
    "allowed_catalogue_addresses": Probe(
        value=["https://models.example.com/catalogues"],
        holds=lambda w: not w.fetches(get_of("https://elsewhere.example.org/models.toml")),
        override=wish(spec.CATALOGUE_URLS, "https://elsewhere.example.org/models.toml"),
    ),
    "offline": Probe(
        value=True,
        holds=lambda w: is_offline(w.paths.settings) and w.preferences.get(spec.OFFLINE) == "on",
        override=wish(spec.OFFLINE, "off"),
    ),
    "allowed_hubs": Probe(
        value=["https://models.example.com/hub"],
        holds=lambda w: (
            not w.fetches(Search(id=1, text="", network=Network()))
            and w.preferences.get(spec.HUB) != spec.HUB.default
        ),
        override=wish(spec.HUB, spec.HUB.default),
    ),
    "allowed_hosts": Probe(
        value=["models.example.com"], holds=lambda _: bool(refused_host("https://huggingface.co"))
    ),
    "isolation": Probe(
        value="full",
        holds=lambda w: load_for(w.pinned, w.preferences).isolation is Level.FULL,
        override=wish(spec.ISOLATION, "any"),
    ),
    "require_encryption": Probe(value=True, prepare=plain_database, holds=lambda w: not opens(w)),
    "require_passphrase": Probe(value=True, prepare=plain_database, holds=lambda w: not opens(w)),
    "passphrase_length": Probe(value=20, holds=lambda w: not takes_short_phrase(w)),
    "engine_idle_minutes": Probe(
        value=5,
        holds=lambda w: 0 < w.preferences.get(ENGINE_IDLE_MINUTES) <= 5,
        override=wish(ENGINE_IDLE_MINUTES, 0),
    ),
    "max_engine_memory": Probe(
        value=LEAST_MB, holds=lambda w: w.refuses(replace(w.pinned, size_bytes=10**9))
    ),
    "max_threads": Probe(
        value=2,
        holds=lambda w: computes_with(w) <= 2,
        override=wish(spec.THREADS, 64),
    ),
    "lock_minutes": Probe(
        value=5,
        holds=lambda w: 0 < w.preferences.get(LOCK_MINUTES) <= 5,
        override=wish(LOCK_MINUTES, 60),
    ),
    "lock_on_suspend": Probe(
        value=True, holds=get(LOCK_ON_SUSPEND, "on"), override=wish(LOCK_ON_SUSPEND, "off")
    ),
    "escrow_key": Probe(value=PUBLIC, holds=has_escrow),
    "keep_days": Probe(
        value=30, prepare=old_chat, holds=is_due, override=lambda w: w.rules(EVERYTHING)
    ),
    "trash_days": Probe(
        value=3, prepare=deleted_chat, holds=is_due, override=lambda w: w.rules(EVERYTHING)
    ),
    "legal_hold": Probe(
        value=True,
        prepare=old_chat,
        holds=lambda w: not erases(w),
        override=lambda w: w.rules(EVERYTHING),
    ),
    "temporary_only": Probe(
        value=True,
        prepare=old_chat,
        holds=lambda w: (
            raises(PolicyForbids, lambda: saves_a_chat(w))
            and raises(PolicyForbids, lambda: continues_an_answer(w))
        ),
        override=lambda w: w.rules(EVERYTHING),
    ),
    "allowed_exports": Probe(value=["pdf"], prepare=old_chat, holds=exports("markdown")),
    "forbid_clipboard": Probe(value=True, holds=lambda _: not may_copy()),
    "forbid_printing": Probe(value=True, holds=exports("pdf")),
    "ai_label": Probe(
        value=True,
        prepare=old_chat,
        holds=lambda w: exported(w).count("AI-generated") == 2,
    ),
    "disclaimer": Probe(
        value="Written by a language model.",
        prepare=old_chat,
        holds=lambda w: exported(w).count("Written by a language model.") == 2,
    ),
    "updates": Probe(
        value="files",
        override=wish(spec.UPDATE_ADDRESS, "https://elsewhere.example.org/updates"),
        holds=lambda w: (
            not w.fetches(get_of("https://carrel.example/u", Purpose.UPDATE))
            and not w.fetches(save_of("https://carrel.example/u.tar.xz"))
            and raises(PolicyForbids, lambda: refuse_if_off(by_network=True))
            and w.preferences.get(spec.UPDATE_ADDRESS) == ""
        ),
    ),
    "update_channel": Probe(value="stable", holds=lambda w: not offer(w, "2.0", "preview")),
    "update_pin": Probe(value="1.5", holds=lambda w: not offer(w, "2.0")),
}
