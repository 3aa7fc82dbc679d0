# SPDX-License-Identifier: Apache-2.0
"""From the engine's failure codes to the sentences that people read. Parent's side."""

from collections.abc import Callable

from desktop.core.errors import (
    BadConstraint,
    BadModelFile,
    ChatTooLong,
    EngineFailed,
    KnownError,
    ModelMissing,
    NoMemory,
    NotIsolated,
    PromptTooLong,
    TemplateFailed,
)
from desktop.core.model_errors import AdapterUnusable, ModelChanged
from desktop.engine.protocol import FailCode, Failed

_ENGINE = {
    FailCode.NO_MODEL: "no model was loaded",
    FailCode.STOPPED: "loading was stopped",
    FailCode.BUG: "a fault in the engine ({})",
}


def _parted(detail: str, model_name: str) -> tuple[str, str, str]:
    name, _, reason = detail.partition(": ")
    return name, model_name, reason


_OTHERS: dict[FailCode, Callable[[Failed, str], KnownError]] = {
    FailCode.BAD_FILE: lambda failed, name: BadModelFile(name, failed.detail),
    FailCode.CHANGED: lambda failed, name: ModelChanged(name, failed.detail),
    FailCode.MISSING: lambda failed, _: ModelMissing(failed.detail),
    FailCode.NO_MEMORY: lambda failed, name: NoMemory(name, failed.detail),
    FailCode.TOO_LONG: lambda failed, _: PromptTooLong(
        failed.prompt_tokens, failed.room_tokens, failed.ctx_tokens
    ),
    FailCode.CHAT_TOO_LONG: lambda failed, _: ChatTooLong(failed.prompt_tokens, failed.room_tokens),
    FailCode.TEMPLATE: lambda failed, _: TemplateFailed(failed.detail),
    FailCode.GRAMMAR: lambda failed, _: BadConstraint(failed.detail),
    FailCode.ADAPTER: lambda failed, name: AdapterUnusable(*_parted(failed.detail, name)),
    FailCode.NOT_ISOLATED: lambda failed, _: NotIsolated(failed.detail),
}


def known_error(failed: Failed, model_name: str) -> KnownError:
    """The error that a person should see for a failed request."""
    make = _OTHERS.get(failed.code)
    if make is not None:
        return make(failed, model_name)
    return EngineFailed(_ENGINE.get(failed.code, "{}").format(failed.detail))
