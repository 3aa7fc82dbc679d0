# SPDX-License-Identifier: Apache-2.0
"""Whether two models mean the same by the same token. Must not know a file's form.

Only then one of them can guess ahead for the other. A vocabulary is told by a digest of its kind
and its tokens in order. What fills it up at the end does not count: publishers round the number of
tokens up, to other numbers for other sizes of one model.
"""

import hashlib

from desktop.core.records import ModelFile
from desktop.library.bounded import BoundedReader

TOKENS = "tokenizer.ggml.tokens"
KIND = "tokenizer.ggml.model"
PADDING = b"[PAD"
"""So convert_hf_to_gguf.py of llama.cpp calls what fills a vocabulary up."""
MOST_TOKENS = 400_000
"""The largest vocabularies have 262,000; of longer lists no digest is made."""


def read_tokens(reader: BoundedReader, count: int, *, is_wanted: bool) -> str:
    """Go over the list of texts that begins here; a digest if it is wanted. Raises Damaged."""
    if not is_wanted or not 0 < count <= MOST_TOKENS:
        reader.skip_texts(count)
        return ""
    known = hashlib.sha256()
    reader.hash_texts(count, known, PADDING)
    return known.hexdigest()


def vocabulary(kind: str, tokens: str) -> str:
    """What tells a vocabulary; empty: unknown."""
    return f"{kind}:{tokens[:32]}" if kind and tokens else ""


def draft_problem(draft: ModelFile, model: ModelFile) -> str:
    """Why one model cannot guess ahead for another, as a clause about it; empty: it can."""
    if draft.problem:
        return draft.problem
    if draft.path == model.path:
        return "it is the model itself"
    if draft.is_embedding or draft.is_builtin:
        return "it writes no chats"
    if draft.state_bytes:
        return "it cannot take back what it has read"
    if model.state_bytes:
        return f"{model.name} cannot take back what it has read"
    if not draft.vocabulary or not model.vocabulary:
        return "its vocabulary is not known"
    if draft.vocabulary != model.vocabulary:
        return f"it has another vocabulary than {model.name}"
    if draft.size_bytes >= model.size_bytes:
        return f"it is not smaller than {model.name}"
    return ""
