# SPDX-License-Identifier: Apache-2.0
"""The door to msgspec: typed records from JSON and TOML, with errors that name the place.

Everything that is declared in a file or travels between processes passes here, so unknown keys and
wrong types are refused in one way. This room reads no files; callers hand it bytes.
"""

from typing import Any, TypeVar, overload

import msgspec
from msgspec import Struct, field, to_builtins
from msgspec.structs import replace

from desktop.core.errors import BadData

__all__ = [
    "Struct",
    "decode_json",
    "decode_toml",
    "encode_json",
    "encode_toml",
    "field",
    "replace",
    "to_builtins",
]

T = TypeVar("T")


@overload
def decode_json(data: bytes | str, shape: type[T], source: str) -> T: ...
@overload
def decode_json(data: bytes | str, shape: Any, source: str) -> Any: ...
def decode_json(data: bytes | str, shape: Any, source: str) -> Any:
    """Decode one JSON value.

    Args:
        shape: a type, or a union of tagged structs (which type checkers cannot name as a type).
        source: what the user would call the origin, for example ``engine`` or a file's path.

    Raises:
        BadData: not JSON, nested too deeply, an unknown key or a wrong type; names ``source`` and
            the key's path.
    """
    try:
        return msgspec.json.decode(data, type=shape)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadData(source, str(error)) from error
    except RecursionError as error:
        raise BadData(source, "it is nested too deeply") from error


def decode_toml(data: bytes | str, shape: type[T], source: str) -> T:
    """Decode one TOML document. Raises BadData like :func:`decode_json`."""
    try:
        return msgspec.toml.decode(data, type=shape)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadData(source, str(error)) from error


def encode_json(value: Any) -> bytes:
    """Encode structs, dataclasses and plain values as compact UTF-8 JSON without a line break."""
    return msgspec.json.encode(value)


def encode_toml(value: Any) -> bytes:
    """Encode structs, dataclasses and plain values as a TOML document."""
    return msgspec.toml.encode(value)
