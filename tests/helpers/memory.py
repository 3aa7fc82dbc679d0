# SPDX-License-Identifier: Apache-2.0
"""What an engine child really takes of the memory, before and after it was loaded and filled."""

from dataclasses import dataclass
from pathlib import Path

from desktop.core.records import Sampling
from desktop.engine.client import EngineClient
from desktop.engine.cores import physical_cores
from desktop.engine.load import Load
from desktop.engine.options import KvType
from desktop.engine.protocol import Done, Generate, Loaded
from tests.helpers.engine import Talk, user

REPLY_TOKENS = 8
SPARE_TOKENS = 200
"""For the template's words and the reply."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Used:
    """Bytes of one process: of its own, and of files that are mapped and can be read again."""

    own: int
    mapped: int

    @property
    def resident(self) -> int:
        """What the system calls RSS."""
        return self.own + self.mapped


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """One child: with a model, and with a full context."""

    loaded: Used
    filled: Used


def used_by(pid: int) -> Used:
    """Linux only; see proc_pid_status(5)."""
    facts: dict[str, int] = {}
    for line in Path(f"/proc/{pid}/status").read_text(encoding="ascii").splitlines():
        key, _, value = line.partition(":")
        if key.startswith("Rss"):
            facts[key] = int(value.split()[0]) * 1024
    return Used(own=facts["RssAnon"] + facts["RssShmem"], mapped=facts["RssFile"])


def measure(
    client: EngineClient,
    path: Path,
    ctx_tokens: int,
    kv_type: KvType,
    threads: int = 0,
    read_tokens: int = 0,
) -> Measured:
    """Load a model whose tokens are bytes, fill its context, and look each time.

    Args:
        read_tokens: how much of the context is filled; 0: all of it.
    """
    load = Load(
        id=0,
        path=str(path),
        ctx_tokens=ctx_tokens,
        kv_type=kv_type,
        threads=threads or physical_cores(),
    )
    talk = Talk()
    client.load(load, talk)
    loaded = talk.end()
    assert isinstance(loaded, Loaded), loaded
    assert loaded.ctx_tokens == ctx_tokens
    after_load = used_by(pid_of(client))
    talk = Talk()
    text = "a" * (min(read_tokens or ctx_tokens, ctx_tokens) - SPARE_TOKENS)
    sampling = Sampling(temperature=0.0)
    client.generate(
        Generate(id=0, messages=(user(text),), sampling=sampling, max_tokens=REPLY_TOKENS), talk
    )
    done = talk.end()
    assert isinstance(done, Done), done
    return Measured(loaded=after_load, filled=used_by(pid_of(client)))


def pid_of(client: EngineClient) -> int:
    """Of a child that runs."""
    assert client.pid is not None
    return client.pid
