# SPDX-License-Identifier: Apache-2.0
"""A real screen with a real AT-SPI bus for each file of tests, and Carrel on it for each test."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from desktop.settings import spec
from desktop.settings.preferences import Preferences
from tests.helpers.bus import lacks_bus, screen_with_bus
from tests.helpers.hub import hub_running
from tests.helpers.models import write_llama
from tests.helpers.reader import Reader
from tests.helpers.walking import Carrel, carrel, prepare


@pytest.fixture(scope="module")
def env() -> Iterator[Mapping[str, str]]:
    """The environment for programs on the screen."""
    if lacks := lacks_bus():
        pytest.skip(f"NOT TESTED: no screen reader can look at Carrel without {lacks}")
    with screen_with_bus() as found:
        yield found


@pytest.fixture(scope="module")
def reader(env: Mapping[str, str]) -> Iterator[Reader]:
    """On the bus. A module's, because the bus starts a service for it, which outlives a test."""
    connected = Reader(env)
    yield connected
    connected.close()


@pytest.fixture
def prepared(home: Path) -> Preferences:
    """What stands in its settings."""
    return prepare(home)


@pytest.fixture
def app(
    env: Mapping[str, str], reader: Reader, prepared: Preferences, home: Path
) -> Iterator[Carrel]:
    """Carrel at work, with the focus in the message box."""
    with carrel(env, reader, home) as started:
        started.focus_is_at("text", "Message")
        yield started


@pytest.fixture
def model_hub(prepared: Preferences, tmp_path: Path) -> Iterator[str]:
    """The name of the one repository of a hub on this machine, which the settings name."""
    name = "maker/small-GGUF"
    model = write_llama(tmp_path / "small.gguf").read_bytes()
    with hub_running() as hub:
        hub.add(name, "small-Q8_0.gguf", model)
        prepared.set(spec.HUB, hub.url)
        prepared.set(spec.PROXY, "direct")
        yield name
