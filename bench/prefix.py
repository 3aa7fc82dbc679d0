# SPDX-License-Identifier: Apache-2.0
"""How many tokens of a prompt are read again, by architecture; and what a checkpoint costs.

usage: prefix.py [--tokens 4000] [--only TEXT] [--cost]
Tiny models of tests/helpers/architectures.py: what is counted does not depend on their size. A
question of so many tokens is answered with thoughts in front. Read then, of what is no new text:
for a follow-up, in which the reply comes back without its thoughts; after an edit of the follow-up;
of the first question after three quarters; and for another answer to the first question. Then the
same for a state that entered a new engine ("back"): a follow-up, another answer to the second
question, and an edit of it.
--cost: a model as Granite 4.0 H 1B is, in Q4_0 (a minute to make, 1 GB of memory), takes
checkpoints and goes back to them; beside it what reading 512 tokens takes.
"""

import argparse
import statistics
import sys
import tempfile
import time
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from bench._report import by_name, show, spread  # noqa: E402
from bench._rounds import tell  # noqa: E402
from desktop.child.command import child_command  # noqa: E402
from desktop.core.records import ChatTurn, Role, Sampling  # noqa: E402
from desktop.engine.client import EngineClient  # noqa: E402
from desktop.engine.load import Load  # noqa: E402
from desktop.engine.protocol import Done, Loaded  # noqa: E402
from tests.helpers.architecture import Architecture, Size  # noqa: E402
from tests.helpers.architectures import ARCHITECTURES, architectures  # noqa: E402
from tests.helpers.engine import LETTERS, Talk, answered, put, take, user  # noqa: E402
from tests.helpers.weights import write_architecture  # noqa: E402

LABELS = ("llama", "qwen3", "gemma3", "gemma4", "granitehybrid", "lfm2", "qwen35")
THINKING = (
    "{% for m in messages %}<|im_start|>{{ m['role'] }}\n{{ m['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n<think>\n{% endif %}"
)
REPLY_TOKENS, THOUGHT_TOKENS = 200, 150
H_1B = Size(hidden=1536, feed_forward=4096, head_size=128, kv_heads=4, ssm_state=128, repeats=4)
BATCH, REST, ROUNDS = 512, 8, 8


def ask(client: EngineClient, *turns: ChatTurn) -> tuple[str, Done]:
    """A reply of letters, as text and facts."""
    how = {"max_tokens": REPLY_TOKENS, "constraint": LETTERS, "session": "a"}
    return answered(client, *turns, sampling=Sampling(temperature=0.5), **how)


def again(done: Done, new: int) -> int:
    """Tokens that were read although they are no new text."""
    return max(0, done.prompt_tokens - done.cached_tokens - new)


def counted(kind: Architecture, tokens: int, folder: Path) -> dict[str, float]:
    """Of one architecture: tokens that are read again, by occasion."""
    path = write_architecture(folder / "model.gguf", replace(kind, template=THINKING))
    client, talk = EngineClient(child_command("--engine")), Talk()
    client.load(Load(id=0, path=str(path), ctx_tokens=0, threads=1), talk)
    assert isinstance(talk.end(), Loaded)
    question = user("".join(chr(97 + i * i % 26) for i in range(tokens)))
    text, first = ask(client, question)
    told = question, ChatTurn(role=Role.ASSISTANT, text=text[THOUGHT_TOKENS:])
    frame = first.prompt_tokens - tokens  # the template's words around a question
    new = frame + REPLY_TOKENS - THOUGHT_TOKENS + 20
    _, second = ask(client, *told, user("a" * 20))
    _, third = ask(client, *told, user("b" * 20))
    part = tokens * 3 // 4
    _, fourth = ask(client, user(question.text[:part] + "XY" + question.text[part:]))
    ask(client, question)
    _, fifth = ask(client, question)
    back = came_back(client, path, tokens // 2, frame)
    client.close()
    return {
        "prompt": second.prompt_tokens,
        "follow-up": again(second, new),
        "its edit": again(third, new),
        "edit at 3/4": again(fourth, fourth.prompt_tokens - part),
        "another answer": again(fifth, 0),
        **back,
    }


def came_back(client: EngineClient, path: Path, tokens: int, frame: int) -> dict[str, float]:
    """Two questions of so many tokens, and how it goes on in another engine."""
    first, second = user("a" * tokens), user("b" * tokens)
    text, _ = ask(client, first)
    told = first, ChatTurn(role=Role.ASSISTANT, text=text[THOUGHT_TOKENS:])
    text, _ = ask(client, *told, second)
    parts = take(client)
    reply = ChatTurn(role=Role.ASSISTANT, text=text[THOUGHT_TOKENS:])
    written = frame + REPLY_TOKENS - THOUGHT_TOKENS
    ways = {
        "back: follow-up": ((*told, second, reply, user("c" * 20)), written + 20),
        "back: another": ((*told, second), 0),
        "back: edit": ((*told, user("d" * tokens)), written + tokens),
    }
    found = dict[str, float]()
    for name, (turns, new) in ways.items():
        other, talk = EngineClient(child_command("--engine")), Talk()
        other.load(Load(id=0, path=str(path), ctx_tokens=0, threads=1), talk)
        assert isinstance(talk.end(), Loaded)
        put(other, parts)
        found[name] = again(ask(other, *turns)[1], new)
        other.close()
    return found


def cost(folder: Path) -> dict[str, dict[str, float]]:
    """Milliseconds of a model with states of tens of MB."""
    # Only here: the other way it runs in the engine's process alone.
    from desktop.engine.checkpoints import Checkpoints  # noqa: PLC0415
    from desktop.engine.llama import AbortFlag, Log, api, load_backends  # noqa: PLC0415
    from desktop.engine.model import LoadedModel  # noqa: PLC0415

    hybrid = architectures(H_1B)["granitehybrid"]
    states = tuple(layer for layer in range(10) if layer != 5)
    kind = replace(hybrid, block=10, block_recurrent=states)
    tell("writing the model")
    path = write_architecture(folder / "h-1b.gguf", kind, is_quantized=True)
    log = Log()
    load_backends(has_cards=False)
    load = Load(id=0, path=str(path), ctx_tokens=8192)
    model = LoadedModel(load, log, AbortFlag(), lambda _fraction: None)
    checkpoints, found = Checkpoints(model), dict[str, list[float]]()
    tokens = (api.llama_token * BATCH)(*(3 + i % 250 for i in range(BATCH)))
    for number in range(ROUNDS):
        begun = time.perf_counter()
        assert not api.llama_decode(model.ctx, api.llama_batch_get_one(tokens, BATCH))
        read = time.perf_counter()
        checkpoints.take(BATCH + number * (BATCH + REST))
        taken = time.perf_counter()
        name = "take, new memory" if number < 3 else "take"
        found.setdefault(f"read {BATCH} tokens", []).append(1000 * (read - begun))
        found.setdefault(name, []).append(1000 * (taken - read))
        # What is left of a prompt behind a checkpoint is a portion of its own.
        begun = time.perf_counter()
        assert not api.llama_decode(model.ctx, api.llama_batch_get_one(tokens, REST))
        found.setdefault(f"read {REST} tokens", []).append(1000 * (time.perf_counter() - begun))
    (last,) = checkpoints.before([(BATCH + REST) * ROUNDS])
    size_mb = len(last.state) / 1e6
    for _ in range(ROUNDS):
        begun = time.perf_counter()
        assert checkpoints.go_back((BATCH + REST) * ROUNDS)
        found.setdefault("go back", []).append(1000 * (time.perf_counter() - begun))
    tell(f"a checkpoint has {size_mb:.1f} MB, the file {path.stat().st_size / 1e6:.0f} MB")
    model.free()
    assert statistics.median(found["take"]) > 0
    return {name: {**spread(times), "MB": size_mb} for name, times in found.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tokens", type=int, default=4000)
    parser.add_argument("--only", default="")
    parser.add_argument("--cost", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        if options.cost:
            found = cost(Path(name))
            show("Checkpoints, ms", by_name("what", found, ".1f"), dict(found))
            return
        counts = {
            label: counted(ARCHITECTURES[label], options.tokens, Path(name))
            for label in LABELS
            if options.only in label
        }
    show("Tokens read again", by_name("architecture", counts, ".0f"), dict(counts))


if __name__ == "__main__":
    main()
