# SPDX-License-Identifier: Apache-2.0
"""The tables of models.toml and what each key means. Only declarations; load.py checks values."""

from desktop.core.declared import Struct, field


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
    """Ids of models made for this domain, best first; empty: any installed chat model."""
    uses_handbook: bool = False
    """Whether handbook articles go into the prompt."""


class FileTable(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``[[model.file]]``: one file of a model, in order if there are several."""

    name: str
    """Its path in the repository."""
    size_bytes: int = 0
    """0: not known."""
    sha256: str = ""
    """64 hexadecimal digits; empty: not known."""


class ModelTable(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """``[[model]]``: one model in one quantization."""

    id: str
    """The (first) file's name without ``.gguf``: so the library knows it again on disk."""
    name: str
    builtin: bool = False
    """Comes with the program; has no repository."""
    repo: str = ""
    """``owner/name`` on the hub."""
    revision: str = ""
    """The commit, 40 hexadecimal digits; empty: not known."""
    file: tuple[FileTable, ...] = ()
    quantization: str = ""
    architecture: str = ""
    parameters: int = 0
    """Number of weights; 0: not known."""
    ctx_tokens: int = 0
    """The longest context it was trained for; 0: not known."""
    licence: str
    """SPDX identifier, or the licence's own name."""
    licence_note: str = ""
    """What it forbids or demands, in a sentence."""
    is_gated: bool = False
    """Whether the hub asks for an account and consent first."""
    memory_bytes: int = 0
    """Memory that it needs at a context of 8,192 tokens; 0: not known."""
    languages: tuple[str, ...] = ()
    """ISO 639-1 codes, best first."""
    good_at: tuple[str, ...] = ()
    bad_at: tuple[str, ...] = ()
    source: str = ""
    """Where the facts come from: a page's address."""


class CatalogueFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """All of models.toml."""

    domain: tuple[DomainTable, ...]
    model: tuple[ModelTable, ...] = ()
