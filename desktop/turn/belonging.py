# SPDX-License-Identifier: Apache-2.0
"""What of a repository comes along with a model: projector, adapters, chat template. Pure.

By the names that makers of GGUF repositories use; the library looks into the files later.
"""

import re
from collections.abc import Sequence
from pathlib import PurePosixPath

from desktop.fetch.protocol import RepoFile

_PROJECTOR = re.compile(r"(^|[-_.])mmproj([-_.]|$)", re.I)
_ADAPTER = re.compile(r"(^|[-_.])(lora|adapter)([-_.]|$)", re.I)
_NO_MODEL = re.compile(r"(^|[-_.])imatrix([-_.]|$)", re.I)
_TEMPLATES = frozenset({"chat_template.jinja", "chat_template.json"})
_PRECISIONS = ("f16", "bf16", "q8_0", "f32")
"""Of a projector, the first that is there; half the size of F32 and as good in use."""


def is_model(path: str) -> bool:
    """Whether a file of a repository is (a part of) a model that runs by itself."""
    name = _name(path)
    is_gguf = name.endswith(".gguf")
    return is_gguf and not any(each.search(name) for each in (_PROJECTOR, _ADAPTER, _NO_MODEL))


def belonging(files: Sequence[RepoFile]) -> tuple[RepoFile, ...]:
    """What comes with any model of these files: one projector, all adapters, the chat template."""
    ggufs = [file for file in files if _name(file.path).endswith(".gguf")]
    projectors = [file for file in ggufs if _PROJECTOR.search(_name(file.path))]
    adapters = [file for file in ggufs if _ADAPTER.search(_name(file.path))]
    templates = [file for file in files if file.path in _TEMPLATES]
    best = min(projectors, key=_preference, default=None)
    return (*([best] if best else []), *adapters, *templates)


def _preference(file: RepoFile) -> tuple[int, int, str]:
    words = re.split(r"[-.]", _name(file.path))
    known = [_PRECISIONS.index(word) for word in words if word in _PRECISIONS]
    return (min(known, default=len(_PRECISIONS)), file.size_bytes, file.path)


def _name(path: str) -> str:
    return PurePosixPath(path).name.lower()
