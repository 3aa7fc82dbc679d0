# SPDX-License-Identifier: Apache-2.0
"""The prompt library: texts that somebody asks again and again, in ``prompts.toml``.

::

    [[prompt]]
    name = "letter"
    text = "Write a letter to {{name}} about {{matter}}."
    domain = "law"      # only there; left out: everywhere
"""

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop.core.declared import Struct, decode_toml, encode_toml, field
from desktop.core.errors import BadData
from desktop.core.ids import DomainId
from desktop.settings.file import replace_file

_HEAD = b"# Prompts of Carrel. In a text, {{word}} is asked for when the prompt is used.\n"
_VARIABLE = re.compile(r"\{\{\s*([^{}\n]{1,60}?)\s*\}\}")


class Prompt(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One prompt. ``domain`` empty: in every domain."""

    name: str
    text: str
    domain: DomainId = DomainId("")

    @property
    def variables(self) -> tuple[str, ...]:
        """What its text asks for, in order, each once."""
        return tuple(dict.fromkeys(_VARIABLE.findall(self.text)))

    def filled(self, values: Mapping[str, str]) -> str:
        """Its text with the variables replaced; those without a value stay."""
        return _VARIABLE.sub(lambda found: values.get(found[1], found[0]), self.text)


class _File(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    prompt: tuple[Prompt, ...] = field(default=())


def load_prompts(path: Path) -> tuple[Prompt, ...]:
    """All prompts in the order of the file; none if there is no file.

    Raises:
        BadData: unreadable, an unknown key, a name that is blank or stands twice in a domain.
    """
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return ()
    except OSError as error:
        raise BadData(str(path), error.strerror or str(error)) from error
    prompts = decode_toml(data.removeprefix(b"\xef\xbb\xbf"), _File, str(path)).prompt
    seen: set[tuple[str, str]] = set()
    for prompt in prompts:
        key = prompt.name.casefold(), prompt.domain
        if not prompt.name.strip():
            raise BadData(str(path), "a prompt has no name")
        if key in seen:
            raise BadData(str(path), f"the prompt {prompt.name} stands there twice")
        seen.add(key)
    return prompts


def save_prompts(path: Path, prompts: Sequence[Prompt]) -> None:
    """Replace the file; after a crash it is the old or the new one.

    Raises:
        NoSpace, FolderNotWritable: the old file is untouched.
    """
    replace_file(path, _HEAD + encode_toml(_File(prompt=tuple(prompts))))
