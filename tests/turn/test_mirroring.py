# SPDX-License-Identifier: Apache-2.0
"""A mirror of plain files, served by a real nginx to real fetchers."""

import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.child.command import child_command
from desktop.core.bundle_errors import FolderInTheWay, NothingToPack
from desktop.fetch.client import FetchClient
from desktop.fetch.ledger import Ledger
from desktop.fetch.names import target_path
from desktop.fetch.protocol import (
    Download,
    Downloaded,
    FailCode,
    Found,
    Look,
    Network,
    Search,
    Seen,
)
from desktop.turn.mirroring import build_mirror
from tests.helpers.bundles import COMMIT, FILE, PROJECTOR, REPO, Machine, furnish, machine, put
from tests.helpers.fetching import ask, failed, fetch, files_below
from tests.helpers.nginx import need_nginx, serving

pytestmark = pytest.mark.sockets
OTHER = "maker/other-GGUF"


def nothing(_count: int) -> None:
    """Nobody watches."""


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Machine]:
    home = tmp_path / "source"
    with machine(home) as first:
        furnish(first.paths)
        put(first.paths, OTHER, "deep/other-q8_0.gguf")
    with machine(home) as found:
        yield found


@pytest.fixture
def mirror(here: Machine, tmp_path: Path) -> Path:
    build_mirror(here.desk, None, tmp_path / "mirror", nothing)
    return tmp_path / "mirror"


@pytest.fixture
def client(tmp_path: Path) -> Iterator[FetchClient]:
    made = FetchClient(child_command("--fetcher"), lambda: False, Ledger(tmp_path / "ledger"))
    yield made
    made.close()


def straight(url: str) -> Network:
    return Network(endpoint=url, proxy="direct")


def wanted(url: str, models: Path, revision: str = COMMIT, sha256: str = "") -> Download:
    return Download(
        id=0,
        repo=REPO,
        file=FILE,
        models=str(models),
        network=straight(url),
        revision=revision,
        sha256=sha256,
    )


def test_search_look_and_download_from_nginx(
    mirror: Path, client: FetchClient, tmp_path: Path
) -> None:
    need_nginx()
    with serving(mirror, tmp_path / "nginx") as url:
        found = ask(client, Search(id=0, text="house", network=straight(url)))
        assert isinstance(found, Found)
        assert [(repo.name, repo.architecture) for repo in found.repos] == [(REPO, "llama")]
        everything = ask(client, Search(id=0, text="", network=straight(url)))
        assert isinstance(everything, Found)
        assert {repo.name for repo in everything.repos} == {REPO, OTHER}
        seen = ask(client, Look(id=0, repo=REPO, network=straight(url)))
        assert isinstance(seen, Seen)
        assert seen.commit == COMMIT
        hashes = {file.path: file.sha256 for file in seen.files}
        assert set(hashes) == {FILE, PROJECTOR, "chat_template.jinja"}
        for revision in (COMMIT, "main"):
            models = tmp_path / revision
            models.mkdir()
            end = fetch(client, wanted(url, models, revision, hashes[FILE]))
            assert isinstance(end, Downloaded)
            assert (end.sha256, end.is_verified) == (hashes[FILE], True)
        gone = failed(ask(client, Look(id=0, repo="no/body", network=straight(url))))
        assert gone.code is FailCode.NOT_FOUND


def test_a_changed_byte_on_the_server_is_caught(
    mirror: Path, client: FetchClient, tmp_path: Path
) -> None:
    need_nginx()
    path = mirror / "house" / "house-GGUF" / "resolve" / COMMIT / FILE
    with serving(mirror, tmp_path / "nginx") as url:
        seen = ask(client, Look(id=0, repo=REPO, network=straight(url)))
        assert isinstance(seen, Seen)
        digest = next(file.sha256 for file in seen.files if file.path == FILE)
        data = bytearray(path.read_bytes())
        data[-5] ^= 1
        path.write_bytes(data)
        end = failed(fetch(client, wanted(url, tmp_path / "models", sha256=digest)))
        assert end.code is FailCode.WRONG_HASH


def test_several_fetchers_at_once_get_it_whole(mirror: Path, tmp_path: Path) -> None:
    """Short form of ``dev.py bench torture_fetch --fetchers 50``."""
    need_nginx()
    data = (mirror / "house" / "house-GGUF" / "resolve" / COMMIT / FILE).read_bytes()
    whole: list[bool] = []

    def one(number: int, url: str, digest: str) -> None:
        models = tmp_path / f"models{number}"
        models.mkdir()
        ledger = Ledger(tmp_path / f"ledger{number}")
        client = FetchClient(child_command("--fetcher"), lambda: False, ledger)
        try:
            fetch(client, wanted(url, models, sha256=digest))
            whole.append(target_path(models, REPO, FILE).read_bytes() == data)
        finally:
            client.close()

    with serving(mirror, tmp_path / "nginx") as url:
        digest = hashlib.sha256(data).hexdigest()
        threads = [threading.Thread(target=one, args=(n, url, digest)) for n in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert whole == [True] * 4


def test_main_takes_no_second_room(mirror: Path) -> None:
    folder = mirror / "house" / "house-GGUF" / "resolve"
    assert (folder / "main" / FILE).samefile(folder / COMMIT / FILE)
    assert (mirror / "maker" / "other-GGUF" / "resolve" / "main" / "deep").is_dir()


def test_it_is_renewed_in_place(here: Machine, mirror: Path) -> None:
    kept = mirror / "house" / "house-GGUF" / "resolve" / COMMIT / FILE
    before = kept.stat().st_ino
    build_mirror(here.desk, ["law"], mirror, nothing)
    assert kept.stat().st_ino == before
    assert b"maker/other" not in (mirror / "api" / "models" / "index.html").read_bytes()
    assert (mirror / "maker" / "other-GGUF" / "resolve").is_dir(), "pins still find it"


def test_what_it_refuses(here: Machine, tmp_path: Path) -> None:
    full = tmp_path / "full"
    full.mkdir()
    (full / "letter.txt").write_text("dear")
    with pytest.raises(FolderInTheWay, match="neither empty nor a mirror"):
        build_mirror(here.desk, None, full, nothing)
    assert files_below(full) == ["letter.txt"]
    with pytest.raises(NothingToPack, match="no model to pack for finance"):
        build_mirror(here.desk, ["finance"], tmp_path / "new", nothing)
