# SPDX-License-Identifier: Apache-2.0
"""The things that travel between rooms, as frozen records. Times are Unix milliseconds, UTC."""

from enum import Enum
from pathlib import Path

from desktop.core.declared import Struct, field
from desktop.core.ids import (
    FIRST_TEMPORARY,
    ArticleId,
    ChatId,
    DomainId,
    FolderId,
    MessageId,
    ModelId,
)
from desktop.core.keeping import FolderKeeping


class Role(Enum):
    """Who wrote a message; the values are those of chat templates."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


class ReplyState(Enum):
    """How far a message is. A user's message is always COMPLETE."""

    STREAMING = "streaming"
    COMPLETE = "complete"
    STOPPED = "stopped"
    """The user pressed Stop."""
    CUT = "cut"
    """The longest answer or the end of the context window was reached."""
    INTERRUPTED = "interrupted"
    """The application ended while the answer was being written."""
    FAILED = "failed"
    """The engine failed; ``ReplyFacts.error`` says why."""


SEEDS = 1 << 31
"""A seed is 0 to one less than this; a larger one counts modulo it. One bit less than llama.cpp
takes: there 0xFFFFFFFF means a random seed that nobody learns."""


class Sampling(Struct, frozen=True, kw_only=True, gc=False):
    """How the next token is chosen. Order of the chain: penalties, top-k, top-p, min-p,
    temperature, draw. ``temperature`` 0 means greedy."""

    temperature: float = 0.7
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    repeat_penalty: float = 1.05
    repeat_last_n: int = 64
    seed: int | None = None
    """None draws a fresh seed; the one used is reported with the answer. With a seed, the same
    conversation gets the same bytes again, and for that parts of it are read again."""


class ChatTurn(Struct, frozen=True, kw_only=True, gc=False):
    """One message as the model sees it."""

    role: Role
    text: str


class Summary(Struct, frozen=True, kw_only=True, gc=False):
    """What a model wrote of the oldest messages of a chat, and then read in their place."""

    text: str
    messages: int
    """How many of the oldest messages of the branch it stands for."""
    left_out: int = 0
    """How many of these, the very oldest, did not go into it: they were too many."""
    digest: str
    """Of these messages; another one means that it does not hold any more."""


class ReplyFacts(Struct, frozen=True, kw_only=True, gc=False):
    """What really happened while a reply was written. Stored with it as JSON."""

    model_id: ModelId = ModelId("")
    model_name: str = ""
    domain_id: DomainId = DomainId("")
    device: str = ""
    """For example ``CPU, 2 threads``."""
    engine: str = ""
    """For example ``llama-cpp-python 0.3.36``."""
    adapters: tuple[str, ...] = ()
    """What acted on the model, in order; for example ``law.gguf (0.5)``."""
    prompt_tokens: int = 0
    cached_tokens: int = 0
    """How many of the prompt's tokens were still in the KV cache and not evaluated again."""
    reply_tokens: int = 0
    prefill_ms: float = 0.0
    decode_ms: float = 0.0
    first_token_ms: float = 0.0
    """From the request's arrival in the engine to its first token."""
    seed: int = 0
    left_out_messages: int = 0
    """How many of the oldest messages the model did not see at all."""
    seen_messages: int = 0
    """How many messages right before the reply the model saw whole; 0: all of them."""
    summary: Summary | None = None
    """What it read in place of the oldest messages."""
    summary_problem: str = ""
    """Why they were left out though a summary was wanted; empty: they were not."""
    article_ids: tuple[ArticleId, ...] = ()
    """Handbook articles that stood in the prompt, best first."""
    error: str = ""
    """Sentence shown to the user when the reply failed."""
    reasoning: str = ""
    """What the model thought aloud before it answered; no later question tells it of this."""
    reasoning_ms: float = 0.0

    @property
    def summarised_messages(self) -> int:
        """How many messages it saw only by the summary."""
        return self.summary.messages - self.summary.left_out if self.summary else 0

    @property
    def tokens_per_s(self) -> float:
        """Decode speed; 0 when nothing was decoded."""
        if self.decode_ms <= 0 or self.reply_tokens < 2:
            return 0.0
        return (self.reply_tokens - 1) * 1000.0 / self.decode_ms


class Message(Struct, frozen=True, kw_only=True, gc=False):
    """One stored message. ``parent_id`` None starts the conversation; siblings share a parent."""

    id: MessageId
    chat_id: ChatId
    parent_id: MessageId | None
    role: Role
    text: str
    state: ReplyState
    created_ms: int
    facts: ReplyFacts | None = None
    """Only on replies."""


class Chat(Struct, frozen=True, kw_only=True, gc=False):
    """One conversation as the sidebar shows it."""

    id: ChatId
    title: str
    domain_id: DomainId
    model_id: ModelId | None
    created_ms: int
    updated_ms: int
    folder_id: FolderId | None = None
    is_pinned: bool = False
    is_archived: bool = False
    is_held: bool = False
    """By a legal hold of its own; its folder's or one over everything is not told here."""

    @property
    def is_temporary(self) -> bool:
        """Whether it is in memory only and ends with this process."""
        return self.id >= FIRST_TEMPORARY


class ChatOptions(Struct, frozen=True, kw_only=True):
    """What one chat does differently; None: as its domain and the settings say."""

    system_prompt: str | None = None
    temperature: float | None = None
    max_tokens: int | None = None
    seed: int | None = None
    """See :class:`Sampling`."""
    when_full: str | None = None
    """``drop_oldest``, ``refuse`` or ``summarise``, as the setting."""


class Folder(Struct, frozen=True, kw_only=True):
    """A folder of chats; ``parent_id`` None lies at the top."""

    id: FolderId
    parent_id: FolderId | None
    name: str
    keeping: FolderKeeping = field(default_factory=FolderKeeping)
    """How long what lies in it is kept, as far as the folder itself says."""


class Hit(Struct, frozen=True, kw_only=True, gc=False):
    """One place that a search found; ``message_id`` None: the chat's title."""

    chat_id: ChatId
    message_id: MessageId | None
    chat_title: str
    snippet: str
    ranges: tuple[tuple[int, int], ...]
    """Where in ``snippet`` the words stand: from, to (not included), in characters, in order."""
    created_ms: int


class Domain(Struct, frozen=True, kw_only=True):
    """A field of work: which prompt, which sampling, which look."""

    id: DomainId
    name: str
    purpose: str
    accent_light: str
    """Colour on a light ground, ``#rrggbb``."""
    accent_dark: str
    system_prompt: str = ""
    sampling: Sampling = field(default_factory=Sampling)
    disclaimer: str = ""
    examples: tuple[str, ...] = ()
    """Questions offered in an empty chat."""
    model_ids: tuple[ModelId, ...] = ()
    """Builds of the models recommended for this domain, best first."""
    uses_handbook: bool = False
    """Whether the three best handbook articles go into the prompt; then the domain uses only its
    own models."""


class ModelFile(Struct, frozen=True, kw_only=True):
    """One GGUF on this machine, as its header describes it."""

    id: ModelId
    name: str
    path: Path
    size_bytes: int
    architecture: str = ""
    quantization: str = ""
    parameters: int = 0
    ctx_train_tokens: int = 0
    kv_bytes_per_token: int = 0
    """Of the KV cache in f16; sliding windows count in full; 0: the header does not tell."""
    state_bytes: int = 0
    """Of layers that remember a state instead."""
    width: int = 0
    feed_forward: int = 0
    """Width of the model and of its widest step; 0: the header does not tell."""
    layers: int = 0
    texts: int = 0
    """Tokens and merges of its vocabulary."""
    vocabulary: str = ""
    """Equal for models that mean the same by a token; empty if the header does not tell."""
    has_chat_template: bool = False
    is_embedding: bool = False
    """It turns text into vectors or scores: it cannot chat."""
    is_builtin: bool = False
    problem: str = ""
    """Why it cannot be used; empty if it can."""

    @property
    def can_chat(self) -> bool:
        """Whether it can be offered in a conversation."""
        return self.has_chat_template and not self.is_embedding and not self.problem


class Article(Struct, frozen=True, kw_only=True):
    """One handbook article."""

    id: ArticleId
    section: str
    title: str
    answer: str
    asks: tuple[str, ...]
