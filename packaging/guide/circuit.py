# SPDX-License-Identifier: Apache-2.0
"""Starts the network with an induction circuit in place, so that copying need not be discovered.

Transformers learn to copy in two steps (Olsson et al. 2022, "In-context learning and induction
heads"): one layer tells every token which token stands before it; a later one looks for the place
whose previous token is the current one and repeats what stands there. Finding this by gradient
takes tens of millions of tokens, more than a CPU has time for. Here it starts near the solution:

    layer 0   head 0: the token before; head 1: the one before that; head 2: the last control token
    layer 1   head 0: the last control token as the token before saw it
              heads 1 and 2: which passage holds the same word as this word of the question
    layer 2   heads 0 to 2: go where the tokens before and the last control token are the same
    layer 3   head 0: at the start of the reply, collect what the words of the question found

As the markers inside a passage are unique, the last one pins a place down to a few words; their
embeddings also share a part that names the passage. Training refines all of it, learns which words
mean the same and which count; everything else starts at random.
"""

from __future__ import annotations

import torch
import torch.nn.functional as fn
from model import Block, Reader
from prompt import MARKERS, PICKS, SPECIAL, TITLES
from torch import Tensor

CONSTANT = 32  # these dimensions are alike in every token: a bias that heads can read
TOKEN = 96  # the next ones say which token it is
FLAG = 8  # then six: is it a control token; one: <|guide|>; one: <|begin|>
CARRY = 28  # the rest is room for four things that heads write, this many dimensions each
VOTE = 3  # and for what a word of the question found, one dimension a passage
FAST = 10  # rotating pairs that measure a distance of a few tokens
STILL = 40  # the last dimensions of a head, which hardly rotate
LEVEL = 0.6  # size of embeddings; large beside a step of the optimizer, or the circuit drowns
SHARP = 16.0  # how strongly a head holds to its distance
MATCH = 200.0  # score of an equal place
LOUD = 8.0  # how much louder than the stream the copied token is written
FREE = CONSTANT + TOKEN + FLAG
GUIDE, BEGIN = FREE - 2, FREE - 1
SHARED = 0.5  # how much the control tokens of a passage have in common
ALIKE, INSIDE = 14.0, 5.0  # scores of an equal word, and of standing in a passage


def _basis(rows: int, start: int, size: int, width: int) -> Tensor:
    """Random orthonormal rows (rows, width) within the dimensions start .. start + size."""
    basis = torch.zeros(rows, width)
    basis[:, start : start + size] = torch.linalg.qr(torch.randn(size, size))[0][:rows]
    return basis


def _embed(model: Reader) -> Tensor:
    """Constant dimensions, token dimensions of equal length, flags, and room to write.

    Returns the three directions (3, width) that name a passage in its control tokens.
    """
    embed = model.token_embd.weight
    token = fn.normalize(embed[:, CONSTANT : CONSTANT + TOKEN], dim=1)
    letters = _basis(3, CONSTANT, TOKEN, model.shape.width)
    for slot in range(3):
        third = len(MARKERS) // 3
        for name in (TITLES[slot], PICKS[slot], *MARKERS[slot * third : (slot + 1) * third]):
            shared = SHARED * letters[slot, CONSTANT : CONSTANT + TOKEN]
            mixed = token[SPECIAL.index(name)] + shared
            token[SPECIAL.index(name)] = fn.normalize(mixed, dim=0)
    token[SPECIAL.index("<|begin|>")] = 0.0
    embed *= 0.05
    embed[:, :CONSTANT] += LEVEL
    embed[:, CONSTANT : CONSTANT + TOKEN] = token * TOKEN**0.5 * LEVEL * 1.6
    embed[: len(SPECIAL), FREE - FLAG : GUIDE] = 2 * LEVEL
    embed[SPECIAL.index("<|guide|>"), GUIDE] = 4 * LEVEL
    embed[SPECIAL.index("<|begin|>"), BEGIN] = TOKEN**0.5 * LEVEL * 1.6  # as long as the others
    return letters


def _attend(block: Block, head: int, query: Tensor, key: Tensor) -> None:
    """Give a head a constant query and key (head_width,), its random part made small."""
    size = block.shape.head_width
    rows = slice(head * size, (head + 1) * size)
    for weight, vector in ((block.attn_q.weight, query), (block.attn_k.weight, key)):
        weight[rows] *= 0.05
        weight[rows, :CONSTANT] += vector[:, None] / CONSTANT


def _distance(angle: Tensor, distance: int, pairs: slice) -> tuple[Tensor, Tensor]:
    """Query and key with score 0 at a distance and less elsewhere.

    Pairs that hardly rotate take away what the fast ones give, so that a token with a larger
    constant part does not attract attention.
    """
    query, key = torch.zeros(2 * len(angle)), torch.zeros(2 * len(angle))
    count = len(angle[pairs])
    query[0::2][pairs] = SHARP
    key[0::2][pairs] = SHARP * torch.cos(angle[pairs] * distance)
    key[1::2][pairs] = SHARP * torch.sin(angle[pairs] * distance)
    query[-2 * count :: 2], key[-2 * count :: 2] = SHARP, -SHARP
    return query, key


def _carry(block: Block, head: int, read: Tensor, into: Tensor, gain: float) -> None:
    """What a head takes from where it looks (rows of `read`) and where it puts it."""
    rows = slice(head * block.shape.head_width, head * block.shape.head_width + len(read))
    block.attn_v.weight[rows] = read
    block.attn_output.weight[:, rows] = gain * into.T


def _look_for_control(block: Block, head: int, angle: Tensor) -> None:
    """Attend to the last control token, itself included."""
    query, key = _distance(angle, 0, slice(3, FAST))
    count = FLAG - 2
    places = torch.arange(len(query) - 2 * count + 1, len(query), 2)
    query[places] = SHARP
    _attend(block, head, query, key)
    block.attn_k.weight[head * len(query) + places, FREE - FLAG : GUIDE] = SHARP / count * 0.7


def _match(block: Block, head: int, query: Tensor, key: Tensor) -> None:
    """Attend where `key` rows read the same as `query` rows do here; <|guide|> looks at nothing."""
    size = block.shape.head_width
    start, still = head * size, slice((head + 1) * size - len(query), (head + 1) * size)
    strength = (MATCH * size**0.5 / len(query)) ** 0.5
    for weight, rows in ((block.attn_q.weight, query), (block.attn_k.weight, key)):
        weight[start : start + size] *= 0.05
        weight[still] = strength * rows
    block.attn_q.weight[still.start - 1, GUIDE] = 16.0
    block.attn_k.weight[still.start - 1, BEGIN] = 4.0


def _vote(block: Block, head: int, passage: Tensor, vote: Tensor) -> None:
    """Attend from a word to the same word inside a passage and note which passage it was.

    `passage` (3, width) reads the passage of a token, `vote` (3, width) is where the note goes.
    """
    width, size = block.shape.width, block.shape.head_width
    word = _basis(STILL - 2, CONSTANT, TOKEN, width)
    still = slice((head + 1) * size - len(word), (head + 1) * size)
    strength = (ALIKE * size**0.5 / len(word)) ** 0.5
    for weight in (block.attn_q.weight, block.attn_k.weight):
        weight[head * size : (head + 1) * size] *= 0.05
        weight[still] = strength * word
    block.attn_q.weight[still.start - 1, :CONSTANT] = size**0.5 / CONSTANT
    block.attn_k.weight[still.start - 1] = INSIDE * passage.sum(0)
    _carry(block, head, passage, vote, LEVEL * 2)


def _collect(block: Block, asked: Tensor, vote: Tensor, picks: Tensor) -> None:
    """Head 0: from <|guide|> look at the words of the question and turn their notes into a pick.

    `asked` (width,) reads whether a token stands in the question, `picks` (3, width) are the
    directions of the pick tokens.
    """
    size = block.shape.head_width
    block.attn_q.weight[:size] *= 0.3
    block.attn_k.weight[:size] *= 0.3
    block.attn_q.weight[size - 1, GUIDE] = 4.0
    block.attn_k.weight[size - 1] = 4.0 * asked
    block.attn_q.weight[size - 2, :CONSTANT] = 25.0 / CONSTANT  # anywhere else: look at nothing
    block.attn_k.weight[size - 2, BEGIN] = 0.5
    _carry(block, 0, vote, picks, LEVEL * LOUD)


@torch.no_grad()
def plant(model: Reader) -> None:
    """Write the circuit into the first four layers of a fresh model."""
    width, size = model.shape.width, model.shape.head_width
    letters = _embed(model)
    angle = model.shape.rope_base ** -(torch.arange(0, size, 2).float() / size)
    layers = [block for block in model.blk if isinstance(block, Block)]
    token, tag = (_basis(CARRY, CONSTANT, TOKEN, width) for _ in range(2))
    room = _basis(4 * CARRY + VOTE, FREE, width - FREE, width)
    before, earlier, mark, mark_before, vote = torch.split(room, [CARRY] * 4 + [VOTE])
    for head, into in ((0, before), (1, earlier)):
        _attend(layers[0], head, *_distance(angle, head + 1, slice(0, FAST)))
        _carry(layers[0], head, token, into, LEVEL)
    _look_for_control(layers[0], 2, angle)
    _carry(layers[0], 2, tag, mark, LEVEL)
    _attend(layers[1], 0, *_distance(angle, 1, slice(0, FAST)))
    _carry(layers[1], 0, mark, mark_before, LEVEL * 1.5)
    passage = fn.normalize(letters @ tag.T, dim=1) @ mark
    for head in (1, 2):
        _vote(layers[1], head, passage, vote)
    thirds = torch.chunk(_basis(TOKEN, CONSTANT, TOKEN, width), 3)
    a, b, all_ = STILL * 3 // 8, STILL // 4, STILL - 1  # for the token, the one before, the mark
    for head in range(3):
        one, two, three = (torch.randperm(CARRY)[:n] for n in (a, b, all_ - a - b))
        query = torch.cat([token[one], before[two], mark[three]])
        key = torch.cat([before[one], earlier[two], mark_before[three]])
        _match(layers[2], head, query, key)
        rows = torch.cat([thirds[head], thirds[head - 1]])  # two of three outvote the third
        _carry(layers[2], head, rows, rows, LEVEL * LOUD / 2)
    embed = model.token_embd.weight
    asked = fn.normalize(embed[SPECIAL.index("<|user|>")] @ tag.T, dim=0) @ mark
    chosen = torch.stack([embed[SPECIAL.index(name)] for name in PICKS])
    chosen[:, :CONSTANT] = 0.0
    chosen[:, CONSTANT + TOKEN :] = 0.0
    _collect(layers[3], asked, vote, fn.normalize(chosen, dim=1))
