# SPDX-License-Identifier: Apache-2.0
"""The tables of models.toml and what each key means. Only declarations; load.py checks values."""

from typing import Literal

from desktop.core.declared import Struct, field

Kind = Literal["chat", "completion", "embedding", "reranker"]
"""``chat`` answers; ``completion`` only continues text and is not offered in a chat."""

Gated = Literal["no", "yes", "unknown"]

Use = Literal["free", "conditions", "limited", "research"]
"""Inside a company: free with notices; on conditions that bind the user; only for some users or
purposes; not for commercial work."""


class SamplingTable(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``[domain.sampling]``: see :class:`desktop.core.records.Sampling`."""

    temperature: float = 0.7
    top_k: int = 40
    top_p: float = 0.95
    min_p: float = 0.05
    repeat_penalty: float = 1.0
    repeat_last_n: int = 64


class DomainTable(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``[[domain]]``: a field of work."""

    id: str
    """Lower case, digits, ``-``. Never changed once released: chats refer to it."""
    name: str
    """In the menu; one or two words."""
    purpose: str
    """One sentence for the menu."""
    accent_light: str
    """``#rrggbb`` with a contrast of at least 4.5 on white."""
    accent_dark: str
    """The same on the dark ground."""
    system_prompt: str = ""
    sampling: SamplingTable = field(default_factory=SamplingTable)
    disclaimer: str = ""
    """Under the first answer; what not to rely on."""
    examples: tuple[str, ...]
    """Four to six questions for an empty chat."""
    models: tuple[str, ...] = ()
    """Ids of the models that are recommended for it, best first."""
    uses_handbook: bool = False
    """Whether handbook articles go into the prompt; then no other model can be used."""


class RecommendTable(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``[[recommend]]``: how a further catalogue adds models to a domain that it does not own."""

    domain: str
    models: tuple[str, ...]
    """Put before those that the domain recommends already."""


class LicenceTable(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``[[licence]]``: a licence and what it means for a company."""

    id: str
    """SPDX identifier, or the licence's own name."""
    address: str
    """Where its text can be read."""
    company_use: Use
    note: str
    """Consequence for use and passing on inside a company; one sentence. No legal advice."""


class SourceTable(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``[[source]]``: where claims come from. Models name it by its id."""

    id: str
    title: str
    address: str = ""
    """Empty if it is not one page."""


class FileTable(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One file of a build, in order if there are several."""

    name: str
    """Its path in the repository."""
    size_bytes: int = 0
    """0: not known."""
    sha256: str = ""
    """64 hexadecimal digits; empty: no source gave it, it is locked at the first download."""


class BuildTable(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``[[model.build]]``: a model in one quantization, as files that can be fetched."""

    quantization: str
    repo: str = ""
    """``owner/name`` on the hub; empty for a built-in model."""
    revision: str = ""
    """The commit, 40 hexadecimal digits; empty: not known."""
    file: tuple[FileTable, ...]
    companion: tuple[FileTable, ...] = ()
    """What comes with it from the same revision: vision projector, adapters, chat template."""
    pinned_by: tuple[str, ...] = ()
    """Sources of the repository's and the file's name, and of revision, size and hash."""
    note: str = ""

    @property
    def id(self) -> str:
        """The (first) file's name without ``.gguf``: so the library knows it again on disk."""
        return self.file[0].name.rsplit("/", 1)[-1].removesuffix(".gguf") if self.file else ""

    @property
    def all_files(self) -> tuple[FileTable, ...]:
        """What is fetched, the model's own first."""
        return (*self.file, *self.companion)

    @property
    def size_bytes(self) -> int:
        """Of the model's own files; 0 if one is not known."""
        sizes = [one.size_bytes for one in self.file]
        return sum(sizes) if all(sizes) else 0

    @property
    def is_pinned(self) -> bool:
        """Whether commit, size and hash of every file are known."""
        return bool(self.revision) and all(f.size_bytes and f.sha256 for f in self.file)


class ClaimsTable(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``[model.sources]``: ids of the sources of each claim."""

    facts: tuple[str, ...] = ()
    """Architecture, parameters, context, KV cache."""
    licence: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    judgement: tuple[str, ...] = ()
    """What it is good and bad at."""


class ModelTable(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``[[model]]``: one set of weights, in one or several quantizations."""

    id: str
    """Lower case, digits, ``.``, ``_``, ``-``."""
    name: str
    kind: Kind = "chat"
    builtin: bool = False
    """Comes with the program; has no repository."""
    is_classic: bool = False
    """An older model that the field started from; kept for its history, rarely the best choice."""
    unavailable: str = ""
    """Why there is nothing to fetch, in a sentence; only then may ``build`` be empty."""
    revoked: str = ""
    """Why it must not be used any more, in a sentence; empty: it may."""
    base: str = ""
    """The original weights, ``owner/name`` on the hub."""
    architecture: str = ""
    parameters: int = 0
    """Number of weights; 0: not known."""
    active_parameters: int = 0
    """Weights that one token needs, if fewer than all (mixture of experts); 0: all."""
    ctx_tokens: int = 0
    """The longest context it was trained for; 0: not known."""
    kv_bytes_per_token: int = 0
    """Of the KV cache in f16; 0: not known."""
    licence: str
    """Id of a ``[[licence]]``."""
    licence_note: str = ""
    """What the licence table does not say, in a sentence."""
    gated: Gated = "unknown"
    """Whether the hub asks for an account and consent first."""
    languages: tuple[str, ...] = ()
    """ISO 639-1 codes of languages that its makers name, not always all of them."""
    good_at: tuple[str, ...] = ()
    bad_at: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    """Only embedding models: put before a question, put before a passage."""
    sources: ClaimsTable = field(default_factory=ClaimsTable)
    build: tuple[BuildTable, ...] = ()
    """Best first for most machines."""


class CatalogueFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All of models.toml."""

    domain: tuple[DomainTable, ...] = ()
    recommend: tuple[RecommendTable, ...] = ()
    licence: tuple[LicenceTable, ...] = ()
    source: tuple[SourceTable, ...] = ()
    model: tuple[ModelTable, ...] = ()
