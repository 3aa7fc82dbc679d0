# SPDX-License-Identifier: Apache-2.0
"""The Guide reader's network: a Llama-architecture decoder small enough to train on a CPU.

RMSNorm, RoPE in interleaved pairs (llama.cpp's own layout, so the export needs no permutation),
SwiGLU, tied embeddings, no biases. It knows nothing about files, text or training.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as fn
from torch import Tensor, nn

RMS_EPS = 1e-5


@dataclass(frozen=True)
class Shape:
    """Size of the network; the same numbers go into the GGUF header."""

    vocab: int
    width: int = 256
    layers: int = 5
    heads: int = 4
    ff_width: int = 512
    ctx_tokens: int = 1024
    rope_base: float = 1e8  # a high base leaves most of each head free of rotation

    @property
    def head_width(self) -> int:
        """Width of one attention head."""
        return self.width // self.heads


def rope_tables(shape: Shape) -> tuple[Tensor, Tensor]:
    """Cosine and sine for every position and pair, each (ctx_tokens, head_width // 2)."""
    exponent = torch.arange(0, shape.head_width, 2).float() / shape.head_width
    angle = torch.outer(torch.arange(shape.ctx_tokens).float(), shape.rope_base**-exponent)
    return angle.cos(), angle.sin()


def rotate(x: Tensor, cos: Tensor, sin: Tensor) -> Tensor:
    """Apply RoPE to pairs (2i, 2i+1) of x (batch, heads, time, head_width)."""
    even, odd = x[..., 0::2], x[..., 1::2]
    return torch.stack((even * cos - odd * sin, even * sin + odd * cos), -1).flatten(-2)


def norm(x: Tensor, weight: Tensor) -> Tensor:
    """Root-mean-square normalisation over the last axis."""
    return fn.rms_norm(x, (x.shape[-1],), weight, RMS_EPS)


class Block(nn.Module):
    """One decoder layer; parameter names are the tensor names of llama.cpp."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        width, ff_width = shape.width, shape.ff_width
        self.attn_norm = nn.Parameter(torch.ones(width))
        self.ffn_norm = nn.Parameter(torch.ones(width))
        self.attn_q = nn.Linear(width, width, bias=False)
        self.attn_k = nn.Linear(width, width, bias=False)
        self.attn_v = nn.Linear(width, width, bias=False)
        self.attn_output = nn.Linear(width, width, bias=False)
        self.ffn_gate = nn.Linear(width, ff_width, bias=False)
        self.ffn_up = nn.Linear(width, ff_width, bias=False)
        self.ffn_down = nn.Linear(ff_width, width, bias=False)

    def forward(self, x: Tensor, cos: Tensor, sin: Tensor, mask: Tensor) -> Tensor:
        """x (batch, time, width); cos, sin (batch, 1, time, pairs); mask (batch, 1, time, time)."""
        batch, time, _ = x.shape
        h = norm(x, self.attn_norm)

        def heads(t: Tensor) -> Tensor:
            return t.view(batch, time, self.shape.heads, -1).transpose(1, 2)

        q, k, v = heads(self.attn_q(h)), heads(self.attn_k(h)), heads(self.attn_v(h))
        cos, sin = cos.to(q.dtype), sin.to(q.dtype)
        y: Tensor = fn.scaled_dot_product_attention(
            rotate(q, cos, sin), rotate(k, cos, sin), v, mask
        )
        x = x + self.attn_output(y.transpose(1, 2).reshape(batch, time, -1))
        h = norm(x, self.ffn_norm)
        y = self.ffn_down(fn.silu(self.ffn_gate(h)) * self.ffn_up(h))
        return x + y


class Reader(nn.Module):
    """The decoder. `hidden` gives normalised states, `logits` the scores of the next token."""

    cos: Tensor
    sin: Tensor

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.shape = shape
        self.token_embd = nn.Embedding(shape.vocab, shape.width)
        self.blk = nn.ModuleList(Block(shape) for _ in range(shape.layers))
        self.output_norm = nn.Parameter(torch.ones(shape.width))
        cos, sin = rope_tables(shape)
        self.register_buffer("cos", cos, persistent=False)
        self.register_buffer("sin", sin, persistent=False)
        self._initialise()

    def _initialise(self) -> None:
        """Small random weights; what writes into the residual stream starts at zero."""
        nn.init.normal_(self.token_embd.weight, 0.0, 0.1)
        nn.init.constant_(self.output_norm, 0.08)
        for name, weight in self.blk.named_parameters():
            if name.endswith(("attn_output.weight", "ffn_down.weight")):
                nn.init.zeros_(weight)
            elif weight.dim() > 1:
                nn.init.normal_(weight, 0.0, self.shape.width**-0.5)

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        return self.output_norm.device

    def hidden(self, ids: Tensor, place: Tensor, mask: Tensor) -> Tensor:
        """States (batch, time, width) for ids and positions (batch, time); mask True = visible."""
        x = self.token_embd(ids)
        cos, sin = self.cos[place].unsqueeze(1), self.sin[place].unsqueeze(1)
        for block in self.blk:
            x = block(x, cos, sin, mask)
        return norm(x, self.output_norm)

    def logits(self, states: Tensor) -> Tensor:
        """Scores over the vocabulary; embedding and output share their weights."""
        return states @ self.token_embd.weight.T
