# SPDX-License-Identifier: Apache-2.0
"""Muon: momentum whose matrices are made orthogonal before they are applied (Jordan et al. 2024).

PyTorch has one too, but it multiplies in bfloat16, which is fifty times slower on processors
without that type; this one stays in the weights' own type and takes equal shapes together.
"""

from __future__ import annotations

from collections.abc import Iterable

import torch
from torch import Tensor

MOMENTUM = 0.95
STEPS = 5
QUINTIC = (3.4445, -4.7750, 2.0315)  # drives singular values towards 1 fastest (Jordan et al.)
RMS = 0.2  # size of an update's entries that suits AdamW's rates (Liu et al. 2025, "Moonlight")


def orthogonal(stack: Tensor) -> Tensor:
    """Nearly orthogonal matrices (n, rows, columns) with the same singular directions."""
    is_tall = stack.shape[1] > stack.shape[2]
    x = stack.mT if is_tall else stack
    x = x / (x.norm(dim=(1, 2), keepdim=True) + 1e-7)
    a, b, c = QUINTIC
    for _ in range(STEPS):
        square = x @ x.mT
        x = a * x + (b * square + c * square @ square) @ x
    return x.mT if is_tall else x


class Muon(torch.optim.Optimizer):
    """For weight matrices alone, each (rows, columns)."""

    def __init__(self, weights: Iterable[Tensor], lr: float, weight_decay: float) -> None:
        super().__init__(list(weights), {"lr": lr, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self, closure: None = None) -> None:  # type: ignore[override]
        """Apply the gradients."""
        for group in self.param_groups:
            by_shape: dict[torch.Size, list[Tensor]] = {}
            for weight in group["params"]:
                by_shape.setdefault(weight.shape, []).append(weight)
            for shape, weights in by_shape.items():
                rate = group["lr"] * RMS * max(shape) ** 0.5
                updates = orthogonal(torch.stack([self._momentum(weight) for weight in weights]))
                torch._foreach_mul_(weights, 1 - group["lr"] * group["weight_decay"])
                torch._foreach_add_(weights, list(updates.unbind()), alpha=-rate)

    def _momentum(self, weight: Tensor) -> Tensor:
        """Nesterov's look ahead along the running mean of the gradients."""
        gradient = weight.grad
        assert gradient is not None
        state = self.state[weight]
        if not state:
            state["mean"] = torch.zeros_like(weight)
        state["mean"].lerp_(gradient, 1 - MOMENTUM)
        return gradient.lerp(state["mean"], MOMENTUM)
