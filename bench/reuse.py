# SPDX-License-Identifier: Apache-2.0
"""How much of a conversation is read again: tokens, so that no quiet machine is needed.

usage: reuse.py [--turns 6]
A model of random weights whose tokens are letters. After some turns: a follow-up, the third
question edited, and a follow-up after the model was switched away and back (another engine, to
which the state goes as it does in the product); without a seed and with one.
"""

import argparse
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench._report import show  # noqa: E402
from desktop.child.command import child_command  # noqa: E402
from desktop.core.records import ChatTurn, Role, Sampling  # noqa: E402
from desktop.engine.client import EngineClient  # noqa: E402
from desktop.engine.load import Load  # noqa: E402
from desktop.engine.protocol import Done, Loaded  # noqa: E402
from desktop.engine.session_link import Entering, Leaving  # noqa: E402
from tests.helpers.architectures import ARCHITECTURES  # noqa: E402
from tests.helpers.engine import LETTERS, WAIT_S, Talk, answered, user  # noqa: E402
from tests.helpers.weights import write_architecture  # noqa: E402

"""Each letter is one token again when the reply comes back in the next turn."""
QUESTION, REPLY_TOKENS, MOST_BYTES = "x" * 200, 50, 1 << 30
HEAD = ("seed", "what", "prompt", "kept", "read")


def started(path: Path) -> EngineClient:
    """An engine with the model."""
    client, talk = EngineClient(child_command("--engine")), Talk()
    client.load(Load(id=0, path=str(path), threads=1), talk)
    assert isinstance(talk.end(), Loaded)
    return client


def ask(client: EngineClient, turns: Sequence[ChatTurn], seed: int | None) -> tuple[ChatTurn, Done]:
    """The reply to a conversation, and its facts."""
    how = {"max_tokens": REPLY_TOKENS, "constraint": LETTERS, "session": "a"}
    sampling = Sampling(temperature=0.7, seed=seed)
    text, done = answered(client, *turns, sampling=sampling, **how)
    return ChatTurn(role=Role.ASSISTANT, text=text), done


def counts(path: Path, turns: int, seed: int | None) -> list[tuple[object, ...]]:
    """A row for each case."""
    client, told, found = started(path), list[ChatTurn](), dict[str, Done]()
    for _ in range(turns):
        told.append(user(QUESTION))
        reply, found["a follow-up"] = ask(client, told, seed)
        told.append(reply)
    deadline_s = time.monotonic() + WAIT_S
    parts = [part for _, part in Leaving(client, "a", MOST_BYTES).parts(deadline_s)]
    edited = [*told[:4], user(f"y{QUESTION}")]
    _, found["the third question, edited"] = ask(client, edited, seed)
    client.close()
    back = started(path)
    Entering(back, "a").send(parts, sum(map(len, parts)), time.monotonic() + WAIT_S)
    _, found["a follow-up after a switch and back"] = ask(back, [*told, user(QUESTION)], seed)
    back.close()
    return [
        (
            "no" if seed is None else "yes",
            name,
            done.prompt_tokens,
            done.cached_tokens,
            done.prompt_tokens - done.cached_tokens,
        )
        for name, done in found.items()
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=6)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = write_architecture(Path(folder) / "model.gguf", ARCHITECTURES["llama"])
        rows = [row for seed in (None, 1) for row in counts(path, options.turns, seed)]
    show("Tokens that are read again", [HEAD, *rows], {"rows": rows})


if __name__ == "__main__":
    main()
