# SPDX-License-Identifier: Apache-2.0
"""Engines for tests: the scripted one and the real one, each a real child process."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.child.command import child_command
from desktop.engine.client import EngineClient, Limits
from tests.helpers.models import write_llama

QUICK = Limits(hello_s=30.0, silence_s=30.0, stop_s=0.5)


@pytest.fixture
def fake() -> Iterator[EngineClient]:
    client = EngineClient(child_command("--engine", "--fake"), QUICK)
    yield client
    client.close()


@pytest.fixture
def engine() -> Iterator[EngineClient]:
    client = EngineClient(child_command("--engine"))
    yield client
    client.close()


@pytest.fixture
def card() -> Iterator[EngineClient]:
    """An engine that finds a graphics card; the test is left out where none does."""
    client = EngineClient(child_command("--engine"))
    hello = client.greet(60.0)
    if hello.no_card:
        client.close()
        pytest.skip(f"NO GRAPHICS CARD IS TESTED: {hello.no_card}")
    yield client
    client.close()


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random-weight model of 100 kB."""
    return write_llama(tmp_path_factory.mktemp("models") / "tiny.gguf")


@pytest.fixture(scope="session")
def slow(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A random-weight model that needs a while for a long prompt."""
    path = tmp_path_factory.mktemp("models") / "slow.gguf"
    return write_llama(path, hidden=384, layers=4, feed_forward=1024, ctx_tokens=8192)
