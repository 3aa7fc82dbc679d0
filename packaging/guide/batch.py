# SPDX-License-Identifier: Apache-2.0
"""Rows to tensors and back to scores: padding, masks, and which tokens are learned."""

from __future__ import annotations

from dataclasses import dataclass, fields

import torch
import torch.nn.functional as fn
from data import COPY, FIXED, PICK, Row
from model import Reader
from prompt import PICKS
from tokenizer import Codec
from torch import Tensor


@dataclass
class Batch:
    """Tensors of a few rows: ids, positions, mask, and for each learned token its place."""

    ids: Tensor
    place: Tensor
    mask: Tensor
    at: Tensor  # (n, 2) row and time of the state that predicts
    target: Tensor
    kind: Tensor
    weight: Tensor

    def to(self, device: torch.device) -> Batch:
        """The same batch on another device."""
        return Batch(*(getattr(self, f.name).to(device) for f in fields(self)))


def collate(rows: list[Row], pad: int) -> Batch:
    """Pad rows to one length; segments see the prefix and themselves only."""
    time_max = -(-max(row.length for row in rows) // 16) * 16
    ids = torch.full((len(rows), time_max), pad)
    place = torch.zeros(len(rows), time_max, dtype=torch.long)
    group = torch.full((len(rows), time_max), -1)
    learned: list[tuple[int, int, int, int, float]] = []
    for r, row in enumerate(rows):
        base = at = len(row.prefix)
        ids[r, :base] = torch.tensor(row.prefix)
        place[r, :base] = torch.arange(base)
        group[r, :base] = 0
        for s, segment in enumerate(row.segments):
            size = len(segment.ids)
            ids[r, at : at + size] = torch.tensor(segment.ids)
            place[r, at : at + size] = torch.arange(base, base + size)
            group[r, at : at + size] = s + 1
            for i in range(1, size):
                if segment.weight[i] > 0:
                    entry = (r, at + i - 1, segment.ids[i], segment.kind[i], segment.weight[i])
                    learned.append(entry)
            at += size
    shared = (group == 0)[:, None, :] | (group[:, :, None] == group[:, None, :])
    mask = shared & torch.ones(time_max, time_max, dtype=torch.bool).tril()
    table = torch.tensor([entry[:4] for entry in learned])
    weight = torch.tensor([entry[4] for entry in learned])
    return Batch(ids, place, mask[:, None], table[:, :2], table[:, 2], table[:, 3], weight)


def states_at(model: Reader, batch: Batch) -> Tensor:
    """Scores (n, vocab) for every learned token of a batch."""
    kind = batch.ids.device.type
    is_fast = kind != "cpu" or torch.ops.mkldnn._is_mkldnn_bf16_supported()
    with torch.autocast(kind, torch.bfloat16, enabled=is_fast):
        hidden = model.hidden(batch.ids, batch.place, batch.mask)
        return model.logits(hidden[batch.at[:, 0], batch.at[:, 1]]).float()


def prior(codec: Codec, none: float) -> Tensor:
    """What training adds to the scores (vocab,) of picks before it compares them.

    Questions of training are harder than those of users and more often off-topic; what is added
    here the model learns to do without (logit adjustment, Menon et al. 2021). Values in nats,
    chosen on the development questions; the larger `none`, the less the model refuses.
    """
    added = torch.zeros(codec.size)
    added[codec.id["<|none|>"]] = none
    for name in PICKS[1:]:
        added[codec.id[name]] = 1.5
    return added


def losses_of(scores: Tensor, batch: Batch, added: Tensor) -> Tensor:
    """Mean losses (3,) of copied tokens, picks, and fixed replies; 0 where a batch has none."""
    scores = scores + (batch.kind == PICK)[:, None] * added
    each = fn.cross_entropy(scores, batch.target, reduction="none") * batch.weight
    parts = []
    for kind in (COPY, PICK, FIXED):
        chosen = batch.kind == kind
        parts.append(each[chosen].sum() / batch.weight[chosen].sum().clamp(min=1.0))
    return torch.stack(parts)


def batches(rows: list[Row], tokens: int) -> list[list[Row]]:
    """Rows of like length together, about `tokens` tokens each."""
    rows = sorted(rows, key=lambda row: row.length)
    found: list[list[Row]] = []
    for row in rows:
        if not found or row.length * (len(found[-1]) + 1) > tokens:
            found.append([])
        found[-1].append(row)
    return found
