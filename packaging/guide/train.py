# SPDX-License-Identifier: Apache-2.0
"""Trains the Guide reader on the CPU and writes a checkpoint for export.py.

    python train.py --out build --final

Length, data and start depend on the seed alone, not on the clock; figures go to training.json.
"""

from __future__ import annotations

import argparse
import json
import os
import time
from dataclasses import asdict
from pathlib import Path

os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")  # a busy machine starves spinning threads

import torch
from batch import batches, collate, losses_of, prior, states_at
from circuit import plant
from data import Row
from development import cases_of, report
from handbook import HANDBOOK
from model import Reader, Shape
from muon import Muon
from tokenizer import save_codec
from torch import Tensor
from world import World, build_world, rows_for

EMBED_RATE = 0.25  # shares of the learning rate: faster would wash the planted circuit away
RATE = {
    "blk.0.attn": 0.1,
    "blk.0.ffn_": 0.1,
    "blk.1.attn": 0.2,
    "blk.1.ffn_": 0.1,
    "blk.2.attn": 0.1,
    "blk.3.attn": 0.5,
}
WARM_STEPS = 80
COPYING = 6.0  # weight of copied tokens beside picks: an answer is word for word or it is not
THREADS = 2
Chosen = list[tuple[torch.optim.Optimizer, float]]


def optimizers(model: Reader, lr: float) -> Chosen:
    """Muon for the matrices, AdamW for embeddings and norms, each with its share of the rate."""
    groups: dict[float, list[Tensor]] = {}
    rest: list[Tensor] = []
    for name, weight in model.named_parameters():
        if not name.startswith("blk") or weight.dim() < 2:
            rest.append(weight)
        else:
            groups.setdefault(RATE.get(name[:10], 1.0), []).append(weight)
    adam = torch.optim.AdamW(rest, lr=lr, betas=(0.9, 0.98), weight_decay=0.0)
    chosen: Chosen = [(adam, EMBED_RATE)]
    for rate, group in groups.items():
        decay = 0.05 if rate == 1.0 else 0.0
        chosen.append((Muon(group, lr, decay), rate))
    return chosen


def share_of(passed: float) -> Tensor:
    """Weights of the three losses: copying first, then picking, then the fixed replies."""
    return torch.tensor([COPYING, min(1.0, 0.2 + 8 * passed), min(0.5, 0.02 + passed)])


def save(model: Reader, mean: list[Tensor], out: Path) -> None:
    """Write a checkpoint of the averaged weights."""
    names = [name for name, _ in model.named_parameters()]
    weights = dict(zip(names, mean, strict=True))
    torch.save({"shape": asdict(model.shape), "weights": weights}, out / "reader.pt")


def averaged(model: Reader, mean: list[Tensor]) -> Reader:
    """A copy of the model with the averaged weights, which are what ships."""
    copy = Reader(model.shape).to(model.device)
    names = [name for name, _ in model.named_parameters()]
    copy.load_state_dict(dict(zip(names, mean, strict=True)))
    return copy


class Training:
    """The state of one training run."""

    def __init__(self, options: argparse.Namespace, world: World, model: Reader) -> None:
        self.options, self.world, self.model = options, world, model
        self.chosen = optimizers(model, options.lr)
        self.mean = [p.detach().clone() for p in model.parameters()]
        self.start, self.steps, self.tokens = time.time(), 0, 0
        self.window: list[Tensor] = []
        self.pool: list[list[Row]] = []
        self.cases = cases_of(world)
        self.prior = prior(world.codec, options.none).to(model.device)

    @property
    def passed(self) -> float:
        """Fraction of the training done."""
        return float(self.tokens / (1e6 * self.options.million))

    def step(self) -> None:
        """One batch."""
        if not self.pool:
            rows = rows_for(self.world.maker, self.passed, 120)
            self.pool = batches(rows, self.options.tokens)
            self.world.maker.rng.shuffle(self.pool)
        batch = collate(self.pool.pop(), self.world.codec.pad).to(self.model.device)
        warm = min(1.0, (self.steps + 1) / WARM_STEPS)
        rate = self.options.lr * warm * min(1.0, (1 - self.passed) / 0.7 + 0.02)
        losses = losses_of(states_at(self.model, batch), batch, self.prior)
        for optimizer, _ in self.chosen:
            optimizer.zero_grad()
        (losses * share_of(self.passed).to(losses.device)).sum().backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), 1.0)
        for optimizer, scale in self.chosen:
            optimizer.param_groups[0]["lr"] = rate * scale
            optimizer.step()
        keep = min(0.99, (self.steps + 1) / (self.steps + 10))
        torch._foreach_lerp_(self.mean, list(self.model.parameters()), 1 - keep)
        self.steps, self.tokens = self.steps + 1, self.tokens + batch.ids.numel()
        self.window.append(losses.detach())

    def log(self) -> None:
        """Print the mean losses since the last line."""
        copy, pick, fixed = torch.stack(self.window).mean(0).tolist()
        self.window.clear()
        seconds = time.time() - self.start
        speed = self.tokens / seconds
        print(f"{seconds:6.0f}s step {self.steps} {self.tokens / 1e6:.2f}M copy {copy:.4f} pick"
              f" {pick:.3f} fixed {fixed:.3f} {speed:.0f} tok/s", flush=True)  # fmt: skip

    def check(self, limit: int) -> dict[str, dict[str, float]]:
        """Save a checkpoint and print what it can do."""
        save(self.model, self.mean, self.options.out)
        return report(averaged(self.model, self.mean), self.world, self.cases, limit)


def run(options: argparse.Namespace) -> None:
    """Train for a fixed number of tokens and save."""
    torch.set_flush_denormal(True)  # tiny attention weights would slow the CPU down tenfold
    torch.manual_seed(options.seed)
    torch.set_num_threads(THREADS)
    held_share = 0.0 if options.final else 0.2
    world = build_world(options.handbook, options.vocab, options.seed, held_share)
    world.maker.told = options.told
    shape = Shape(world.codec.size, options.width, options.layers, options.heads, options.ff)
    model = Reader(shape)
    plant(model)
    model.to(options.device)
    count = sum(p.numel() for p in model.parameters())
    print(f"{count / 1e6:.2f}M parameters, {world.codec.size} tokens,"
          f" {len(world.articles)} articles + {len(world.unseen)} unseen", flush=True)  # fmt: skip
    options.out.mkdir(parents=True, exist_ok=True)
    save_codec(world.codec, options.out / "tokenizer.json")
    training = Training(options, world, model)
    while training.passed < 1:
        training.step()
        if training.steps % 25 == 0:
            training.log()
        if training.steps % options.check == 0:
            training.check(120)
    seconds = time.time() - training.start
    facts = {"seed": options.seed, "minutes": seconds / 60, "steps": training.steps,
             "tokens": training.tokens, "tokens_per_s": training.tokens / seconds,
             "figures": training.check(10_000)}  # fmt: skip
    (options.out / "training.json").write_text(json.dumps(facts, indent=1) + "\n")


def parse() -> argparse.Namespace:
    """Command-line options."""
    parser = argparse.ArgumentParser(description="Train the Guide reader.")
    parser.add_argument("--out", type=Path, default=Path("build"))
    parser.add_argument("--handbook", type=Path, default=HANDBOOK)
    parser.add_argument("--million", type=float, default=5.2, help="training length in tokens")
    parser.add_argument("--told", type=float, default=0.9, help="see data.Maker")
    parser.add_argument("--none", type=float, default=0.8, help="see batch.prior")
    parser.add_argument("--device", default="cpu", help="only the CPU gives the same model again")
    parser.add_argument("--final", action="store_true", help="train on all asks")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--lr", type=float, default=2e-3)
    parser.add_argument("--tokens", type=int, default=3000, help="tokens in a batch")
    parser.add_argument("--check", type=int, default=600, help="steps between checkpoints")
    for name, value in {"vocab": 4096, "width": 256, "layers": 5, "heads": 4, "ff": 512}.items():
        parser.add_argument(f"--{name}", type=int, default=value)
    return parser.parse_args()


if __name__ == "__main__":
    run(parse())
