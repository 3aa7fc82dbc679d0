# SPDX-License-Identifier: Apache-2.0
import subprocess
import sys

import pytest

from desktop.core.declared import replace
from desktop.fetch.client import FetchClient
from desktop.fetch.ledger import read
from desktop.fetch.protocol import FailCode, Found, Look, Search, Seen
from desktop.paths import Paths
from tests.helpers.fetching import FILE, REPO, ask, failed, network
from tests.helpers.hub import COMMIT, TOKEN, Hub

pytestmark = pytest.mark.sockets


def search(client: FetchClient, hub: Hub, text: str, **more: int) -> list[str]:
    found = ask(client, replace(Search(id=0, text=text, network=network(hub)), **more))
    assert isinstance(found, Found), found
    return [repo.name for repo in found.repos]


def test_search_reads_all_pages(client: FetchClient, hub: Hub) -> None:
    for number in range(7):
        hub.add(f"maker/model-{number}", FILE, b"GGUF")
    hub.add("maker/other", FILE, b"GGUF")
    assert search(client, hub, "model") == [f"maker/model-{n}" for n in range(7)]
    assert sum(asked.path.startswith("/api/models") for asked in hub.asked) == 4
    assert search(client, hub, "model", limit=3) == [f"maker/model-{n}" for n in range(3)]
    assert search(client, hub, "nothing like it") == []
    assert search(client, hub, "model", min_parameters=2_000_000_000) == []
    assert len(search(client, hub, "model", max_parameters=2_000_000_000)) == 7


def test_search_tells_what_it_knows_and_hides_hostile_names(client: FetchClient, hub: Hub) -> None:
    hub.add("maker/model", FILE, b"GGUF")
    hub.add("../../etc", FILE, b"GGUF")
    hub.gated.add("maker/model")
    found = ask(client, Search(id=0, text="", network=network(hub)))
    assert isinstance(found, Found)
    (repo,) = found.repos
    assert (repo.name, repo.architecture, repo.parameters) == ("maker/model", "llama", 10**9)
    assert (repo.licence, repo.gated, repo.task) == ("apache-2.0", "manual", "text-generation")


def test_look_pins_commit_and_hashes(client: FetchClient, hub: Hub) -> None:
    sha256 = hub.add(REPO, FILE, b"GGUF1")
    seen = ask(client, Look(id=0, repo=REPO, network=network(hub)))
    assert isinstance(seen, Seen)
    assert seen.commit == COMMIT
    assert [(f.path, f.size_bytes, f.sha256) for f in seen.files] == [(FILE, 5, sha256)]


@pytest.mark.parametrize("status", [403, 511])
def test_a_filter_in_place_of_the_hub_is_named(client: FetchClient, hub: Hub, status: int) -> None:
    hub.add(REPO, FILE, b"GGUF")
    hub.filter_status = status
    end = failed(ask(client, Look(id=0, repo=REPO, network=network(hub))))
    assert end.code is FailCode.BLOCK_PAGE
    assert "Blocked by Webfilter" in end.detail
    end = failed(ask(client, Search(id=0, text="", network=network(hub))))
    assert end.code is FailCode.BLOCK_PAGE


def test_gated_and_missing(client: FetchClient, hub: Hub) -> None:
    hub.add(REPO, FILE, b"GGUF")
    hub.gated.add(REPO)
    assert failed(ask(client, Look(id=0, repo=REPO, network=network(hub)))).code is (
        FailCode.NEEDS_TOKEN
    )
    with_token = network(hub, token=TOKEN)
    assert isinstance(ask(client, Look(id=0, repo=REPO, network=with_token)), Seen)
    hub.granted = False
    assert failed(ask(client, Look(id=0, repo=REPO, network=with_token))).code is (
        FailCode.NO_ACCESS
    )
    missing = Look(id=0, repo="no/body", network=network(hub))
    assert failed(ask(client, missing)).code is FailCode.NOT_FOUND
    bad = Look(id=0, repo="../x", network=network(hub))
    assert failed(ask(client, bad)).code is FailCode.BAD_NAME


def test_the_library_makes_no_call_of_its_own(
    client: FetchClient, hub: Hub, paths: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.add(REPO, FILE, b"GGUF")
    ask(client, Look(id=0, repo=REPO, network=network(hub)))
    ask(client, Search(id=0, text="small", network=network(hub)))
    assert {asked.path.split("?")[0] for asked in hub.asked} == {
        f"/api/models/{REPO}/revision/main",
        "/api/models",
    }
    assert {asked.authorization for asked in hub.asked} == {""}
    purposes = {(line.host, line.purpose, line.result) for line in read(paths.connections)}
    host = hub.url.removeprefix("http://")
    assert purposes == {(host, f"look at {REPO}", "200"), (host, "search small", "200")}


def test_a_web_page_in_place_of_the_api(client: FetchClient, hub: Hub) -> None:
    hub.add("html", FILE, b"")
    settings = network(hub, endpoint=f"{hub.url}/page")
    end = failed(ask(client, Search(id=0, text="x", network=settings)))
    assert end.code in {FailCode.BLOCK_PAGE, FailCode.NOT_FOUND}


def test_packages_may_leave_out_its_other_way_to_fetch() -> None:
    """packaging/common/parts.py does: it would pass by the gate."""
    program = """if True:
        import sys
        sys.modules["hf_xet"] = None  # whoever imports it is told that it is missing
        import desktop.fetch.hub as hub
        hub.HfApi(endpoint="http://127.0.0.1:9")
        print("goes without")
    """
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.stdout, done.returncode) == ("goes without\n", 0), done.stderr
